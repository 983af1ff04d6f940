// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ShownCard } from '@/src/model/shown-card';
import { type Mark, noMarks } from '@/src/overlay/mark';
import { cardsFromBefore, type PanelState } from '@/src/overlay/panel-state';

const rose = { id: '00000000-0000-4000-8000-000000000001', name: 'Rose Miller' };
const atorvastatin = 'ATORVASTATIN TAB 40MG';

const card = (rule: string, more: Partial<ShownCard> = {}): ShownCard => ({
  rule,
  severity: 'attention',
  personId: rose.id,
  medicine: atorvastatin,
  orderNumber: null,
  isOfOrder: true,
  headline: rule,
  basis: [],
  firstStep: null,
  thenSteps: [],
  phone: null,
  opensPath: null,
  ...more,
});

const canceled = (about: string): Mark => ({
  id: 'canceled',
  kind: 'canceled',
  rule: 'OR-01',
  severity: 'attention',
  where: 'order',
  anchor: document.body,
  beside: document.body,
  about,
  headline: 'Canceled',
  named: about,
  why: [],
  steps: [],
  phone: null,
});

function shown(mark: Mark, ...cards: ShownCard[]): string[] {
  const state: PanelState = {
    open: true,
    outcome: 'complete',
    loading: false,
    gaps: [],
    marks: { ...noMarks, marks: [mark] },
    filing: { kind: 'filed', person: rose, cards, due: [] },
    failure: null,
    taken: null,
    recording: 'offered',
    printed: [],
  };
  return cardsFromBefore(state).map(({ rule }) => rule);
}

describe('What the records add beside the mark of an order', () => {
  const numbered = canceled(`Order 1778, ${atorvastatin}`);

  it('is all that they know of its medicine', () => {
    const autofill = card('AF-01', { severity: 'critical', isOfOrder: false });
    expect(shown(numbered, autofill)).toEqual(['AF-01']);
    expect(shown(canceled(atorvastatin), autofill)).toEqual(['AF-01']);
  });

  it('is not what the mark says already', () => {
    expect(shown(numbered, card('OR-01', { orderNumber: '1778' }))).toEqual([]);
    expect(shown(canceled(atorvastatin), card('OR-01'))).toEqual([]);
  });

  it('is what is to be done about it otherwise: nobody placed it, or its price needs a call', () => {
    expect(shown(numbered, card('AF-05', { orderNumber: '1778' }))).toEqual(['AF-05']);
    expect(shown(canceled(atorvastatin), card('JC-01'))).toEqual(['JC-01']);
  });

  it('is what they know of another order', () => {
    expect(shown(numbered, card('OR-01', { orderNumber: '77' }), card('OR-06'))).toEqual(['OR-01', 'OR-06']);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { OrderStatus } from '@/src/model/reading';
import { risksOf } from '@/src/overlay/risks';
import { order, pageRead } from './page-read-of';

describe('A control that does two things', () => {
  it('is warned of for the graver one', () => {
    const element = document.createElement('button');
    const cautious = [{ element, kind: 'speeds-shipping' as const }];
    const places = { autofillSwitchesOn: [element], movesToHomeDelivery: [element], cautious };
    expect(risksOf(pageRead({ places })).get(element)).toBe('turnsAutofillOn');
  });

  it('also answers to the words around it', () => {
    const label = document.createElement('label');
    const element = label.appendChild(document.createElement('input'));
    const cautious = [{ element, kind: 'changes-email' as const }];
    expect(risksOf(pageRead({ places: { cautious } })).get(label)).toBe('changesEmail');
  });
});

describe('Faster shipping', () => {
  const element = document.createElement('button');
  const cautious = [{ element, kind: 'speeds-shipping' as const }];
  const beside = (...statuses: OrderStatus[]) => {
    const orders = statuses.map((status) => order({ status }));
    return risksOf(pageRead({ reading: { orders }, places: { cautious } })).get(element);
  };

  it.each(['placed', 'verifying', 'processing', 'on-hold'] as const)('is no help while the order is %s', (status) => {
    expect(beside(status)).toBe('speedsShipping');
  });

  it.each(['shipped', 'delivered', 'canceled'] as const)('needs no word once the order is %s', (status) => {
    expect(beside(status)).toBeUndefined();
  });

  it('is spoken of with an "if" where the page does not say how far the order is', () => {
    expect(beside()).toBe('maySpeedShipping');
    expect(beside('unknown', 'delivered')).toBe('maySpeedShipping');
  });

  it('is judged by the order in which its control stands, whatever else is on the page', () => {
    const [processing, shipped] = [document.createElement('article'), document.createElement('article')];
    shipped.append(element);
    const page = pageRead({
      reading: { orders: [order({ status: 'processing' }), order({ status: 'shipped' })] },
      places: { cautious, orders: [processing, shipped].map((block) => ({ block, status: null })) },
    });
    expect(risksOf(page).size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { whatChanged } from '@/src/history/what-changed';
import { order, prescription, reading } from './builders';

const list = (...prescriptions: ReturnType<typeof prescription>[]) => reading({ prescriptions });

describe('between two looks at one list', () => {
  it('nothing changed when both say the same', () => {
    const same = list(prescription('Metformin', { daysSupply: 90, autofill: 'on' }));
    expect(whatChanged(same, same)).toEqual([]);
  });

  it('a prescription is new, another is gone', () => {
    expect(whatChanged(list(prescription('Metformin')), list(prescription('Lisinopril')))).toEqual([
      { kind: 'new-prescription', medicine: 'Lisinopril' },
      { kind: 'gone', medicine: 'Metformin' },
    ]);
  });

  it('nothing is new or gone where the list was not wholly read', () => {
    const partial = { ...list(prescription('Metformin')), outcome: 'partial' as const };
    expect(whatChanged(partial, list(prescription('Metformin'), prescription('Lisinopril')))).toEqual([]);
    expect(whatChanged(list(prescription('Metformin'), prescription('Lisinopril')), partial)).toEqual([]);
  });

  it('a new number of the same name is a new prescription', () => {
    const before = list(prescription('Metformin', { rxNumber: '11' }));
    expect(whatChanged(before, list(prescription('Metformin', { rxNumber: '22' })))).toEqual([
      { kind: 'new-prescription', medicine: 'Metformin' },
      { kind: 'gone', medicine: 'Metformin' },
    ]);
  });

  it("autofill, days' supply and status changed", () => {
    const before = prescription('Metformin', { autofill: 'off', daysSupply: 90, status: 'placeholder' });
    const after = prescription('METFORMIN', { autofill: 'on', daysSupply: 30, status: 'active' });
    expect(whatChanged(list(before), list(after))).toEqual([
      { kind: 'autofill', medicine: 'METFORMIN', to: 'on' },
      { kind: 'days-supply', medicine: 'METFORMIN', from: 90, to: 30 },
      { kind: 'status', medicine: 'METFORMIN', from: 'placeholder', to: 'active' },
    ]);
  });

  it('what one of them does not say has not changed', () => {
    const known = list(prescription('Metformin', { autofill: 'on', daysSupply: 90 }));
    const unknown = list(prescription('Metformin', { status: 'unknown' }));
    expect(whatChanged(known, unknown)).toEqual([]);
    expect(whatChanged(unknown, known)).toEqual([]);
  });
});

describe('between two looks at the orders', () => {
  const page = (status: Parameters<typeof order>[0]) => reading({ page: 'order-status', orders: [order(status)] });

  it('one was canceled', () => {
    const before = page({ orderNumber: '9-1', status: 'processing' });
    expect(whatChanged(before, page({ orderNumber: '9-1', status: 'canceled' }))).toEqual([
      { kind: 'order-canceled', order: '9-1' },
    ]);
  });

  it('one moved on', () => {
    const before = page({ orderNumber: '9-1', status: 'processing' });
    expect(whatChanged(before, page({ orderNumber: '9-1', status: 'shipped' }))).toEqual([
      { kind: 'order-status', order: '9-1', from: 'processing', to: 'shipped' },
    ]);
  });

  it('orders without a number are not taken for each other', () => {
    expect(whatChanged(page({ status: 'processing' }), page({ status: 'canceled' }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CurrentMedicine } from '@/src/history/current';
import { deriveCurrent } from '@/src/history/derive-current';
import { isOrdered, isProbablyOrdered } from '@/src/history/ordered-medicine';
import { shelfOf } from '@/src/history/printings';
import { compareMedicines } from '@/src/medicines/compare-medicines';
import type { Visit } from '@/src/model/visit';
import { order, ordered, prescription, visit } from './builders';

const list = 'Atorvastatin 40 mg tablet';
const short = 'ATORVASTATIN TAB 40MG';
const brand = 'Lipitor 40 mg tablet';

const medicines = (visits: readonly Visit[]) => deriveCurrent(visits).medicines;
const keys = (visits: readonly Visit[]) => medicines(visits).map(({ key }) => key);
function only(visits: readonly Visit[]): CurrentMedicine {
  const [one, another] = medicines(visits);
  if (!one || another) throw new Error(`not one medicine: ${keys(visits).join()}`);
  return one;
}

describe('one medicine, printed in several ways', () => {
  it('joins the one prescription with a number, and is called what the newest list calls it', () => {
    const visits = [
      visit('2026-09-01', { page: 'home', prescriptions: [prescription(short, { refillsLeft: 3 })] }),
      visit('2026-09-02', { prescriptions: [prescription(list, { rxNumber: '11' })] }),
      visit('2026-09-03', { page: 'home', prescriptions: [prescription(short, { daysSupply: 90 })] }),
    ];
    expect(only(visits)).toMatchObject({
      key: '11',
      printedName: list,
      names: [list.toLowerCase(), short.toLowerCase()].sort(),
      refillsLeft: { value: 3 },
      daysSupply: { value: 90 },
    });
  });

  it('is one without any number too, and keeps the key of its first name', () => {
    const first = visit('2026-09-01', { page: 'home', prescriptions: [prescription(short)] });
    const later = visit('2026-09-02', { prescriptions: [prescription(list)] });
    expect(keys([first])).toEqual([short.toLowerCase()]);
    expect(only([first, later])).toMatchObject({ key: short.toLowerCase(), printedName: list });
    expect(only([later, first, visit('2026-09-04', { prescriptions: [prescription(list)] })]).key).toBe(
      short.toLowerCase(),
    );
  });

  it('is not gone while the list shows it under its other printing', () => {
    const visits = [
      visit('2026-09-01', { prescriptions: [prescription(list, { rxNumber: '11' })] }),
      visit('2026-09-05', { prescriptions: [prescription(short)] }),
    ];
    expect(only(visits).goneSince).toBeNull();
  });

  it('stays two when both stand on one page, with numbers or without', () => {
    const numbers = [prescription(list, { rxNumber: '11' }), prescription(short, { rxNumber: '22' })];
    expect(keys([visit('2026-09-01', { prescriptions: numbers })])).toEqual(['11', '22']);
    const names = [prescription(list), prescription(short)];
    expect(keys([visit('2026-09-01', { prescriptions: names })])).toHaveLength(2);
    const half = [prescription(list, { rxNumber: '11' }), prescription(short, { status: 'placeholder' })];
    expect(keys([visit('2026-09-01', { prescriptions: half })])).toHaveLength(2);
  });

  it('stays apart when it could be either of two prescriptions, or when two names claim one', () => {
    const either = [
      visit('2026-09-01', { prescriptions: [prescription(list, { rxNumber: '11' })] }),
      visit('2026-09-02', { prescriptions: [prescription(list, { rxNumber: '22' })] }),
      visit('2026-09-03', { page: 'home', prescriptions: [prescription(short)] }),
    ];
    expect(keys(either)).toHaveLength(3);
    const claims = [
      visit('2026-09-01', { prescriptions: [prescription(list, { rxNumber: '11' })] }),
      visit('2026-09-02', {
        page: 'home',
        prescriptions: [prescription(short), prescription('atorvastatin calcium 40 mg tab')],
      }),
    ];
    expect(keys(claims)).toHaveLength(3);
  });

  it.each([
    ['Hydralazine 25 mg tablet', 'HYDROXYZINE HCL TAB 25MG'],
    ['Atorvastatin 40 mg tablet', 'ATORVASTATIN TAB 20MG'],
    ['Metoprolol succinate ER 50 mg tablet', 'METOPROL TAR TAB 50MG'],
    [list, brand],
  ])('never joins %s and %s', (one, other) => {
    const visits = [
      visit('2026-09-01', { prescriptions: [prescription(one, { rxNumber: '11' })] }),
      visit('2026-09-02', { page: 'home', prescriptions: [prescription(other)] }),
    ];
    expect(keys(visits)).toHaveLength(2);
  });

  it('is compared wherever it can be the same: such names stand on one shelf', () => {
    const names = [
      list,
      short,
      brand,
      'EFFEXOR XR CAP 75MG',
      'Venlafaxine ER 75 mg capsule',
      'VENLAFAXINE HCL CAP 75MG ER',
    ];
    names.push(
      'Lisinopril-HCTZ 20-25 mg tablet',
      'LISINOP/HCTZ TAB 20-25MG',
      'PEN NEEDLES 31G X 5MM',
      'pen needle 31g x 5 mm',
    );
    for (const one of names)
      for (const other of names)
        if (['same', 'same-ingredient'].includes(compareMedicines(one, other).relation))
          expect(shelfOf(one), `${one} and ${other}`).toBe(shelfOf(other));
  });
});

describe('what an order names', () => {
  const inOrder = (name: string) =>
    visit('2026-09-02', { page: 'order-status', orders: [order({ orderNumber: '9', medicines: [ordered(name)] })] });
  const listed = visit('2026-09-01', { prescriptions: [prescription(list, { rxNumber: '11' })] });

  it('is the medicine of the list, however it is printed, unless the numbers are others', () => {
    const medicine = only([listed, inOrder(short)]);
    expect(isOrdered(medicine, ordered(short))).toBe(true);
    expect(isOrdered(medicine, ordered(short, { rxNumber: '11' }))).toBe(true);
    expect(isOrdered(medicine, ordered(short, { rxNumber: '22' }))).toBe(false);
    expect(isOrdered(medicine, ordered('ATORVASTATIN TAB 20MG'))).toBe(false);
  });

  it('is probably its brand, which is another thing than being it', () => {
    const medicine = only([listed, inOrder(brand)]);
    expect(isOrdered(medicine, ordered(brand))).toBe(false);
    expect(isProbablyOrdered(medicine, ordered(brand))).toBe(true);
    expect(isProbablyOrdered(medicine, ordered(brand, { rxNumber: '22' }))).toBe(false);
  });

  it('is the row that is printed like it, when another listed row is the same medicine', () => {
    const rows = [prescription(list, { rxNumber: '11' }), prescription(short, { rxNumber: '22' })];
    const [one, other] = medicines([visit('2026-09-01', { prescriptions: rows }), inOrder(short)]);
    expect(one && isOrdered(one, ordered(short))).toBe(false);
    expect(other && isOrdered(other, ordered(short))).toBe(true);
  });
});

describe('what only a card names, by the brand of what the list shows', () => {
  const card = visit('2026-09-01', { page: 'home', prescriptions: [prescription(brand)] });

  it('is probably that, and kept apart', () => {
    const all = medicines([card, visit('2026-09-02', { prescriptions: [prescription(list, { rxNumber: '11' })] })]);
    expect(all.map(({ key, probablyIs }) => [key, probablyIs])).toEqual([
      ['11', null],
      [brand.toLowerCase(), '11'],
    ]);
  });

  it('is nothing known when it was listed itself, or could be either of two', () => {
    const listedToo = medicines([visit('2026-09-01', { prescriptions: [prescription(brand), prescription(list)] })]);
    expect(listedToo.map(({ probablyIs }) => probablyIs)).toEqual([null, null]);
    const two = [prescription(list, { rxNumber: '11' }), prescription(list, { rxNumber: '22' })];
    expect(medicines([card, visit('2026-09-02', { prescriptions: two })]).map(({ probablyIs }) => probablyIs)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

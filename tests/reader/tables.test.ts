// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const listOf = (table: string) => readingOf(`<main><h1>My prescriptions</h1>${table}</main>`).prescriptions;

describe('a table of medicines', () => {
  it('is read under heads above heads', () => {
    const [only] = listOf(
      '<table><thead><tr><th rowspan="2">Medication</th><th colspan="2">Supply</th><th colspan="2">Refills</th><th colspan="2">Auto refill</th></tr><tr><th>Quantity</th><th>Days</th><th>Left</th><th>Last filled</th><th>Status</th><th>Next date</th></tr></thead><tbody><tr><td>CLOPIDOGREL TAB 75MG</td><td>60</td><td>30</td><td>1</td><td>09/19/2026</td><td>On</td><td>12/08/2026</td></tr></tbody></table>',
    );
    expect(only).toMatchObject({
      quantity: 60,
      daysSupply: 30,
      refillsLeft: 1,
      lastFilledOn: '2026-09-19',
      autofill: 'on',
      autofillOn: '2026-12-08',
    });
  });

  it('is read by its roles, with boxes around the cells and rows that head others', () => {
    const cells = (role: string, ...texts: string[]) =>
      `<div role="row"><div>${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div></div>`;
    const found = listOf(
      `<div role="grid">${cells('columnheader', 'Name', 'Rx number', 'Refills', 'Auto refill')}<div role="row"><div role="gridcell">Home delivery (1)</div></div>${cells('gridcell', '<button>Modafinil TAB 200MG</button>', '70123456', '2', 'Not available')}<div role="row"><div role="gridcell">No longer active (1)</div></div>${cells('gridcell', '<button>Simvastatin TAB 40MG</button>', '70123457', '', 'Discontinued')}</div>`,
    );
    expect(found).toMatchObject([
      { rxNumber: '70123456', refillsLeft: 2, autofill: 'not-eligible', status: 'active' },
      { rxNumber: '70123457', refillsLeft: null, autofill: 'unknown', status: 'inactive' },
    ]);
  });

  it('is read in lists side by side, whatever boxes stand around them', () => {
    const column = (head: string, ...cells: string[]) =>
      `<div><div><b>${head}</b></div>${cells.map((one) => `<div>${one}</div>`).join('')}</div>`;
    const found = listOf(
      `<div><div>${column('Medication', 'Lasix 20 mg tablet', 'Aldactone 25 mg tablet')}</div>${column('Rx number', '95050010', '95050027')}${column('Auto refill', 'On', 'Off')}</div>`,
    );
    expect(found).toMatchObject([
      { rxNumber: '95050010', autofill: 'on' },
      { rxNumber: '95050027', autofill: 'off' },
    ]);
  });

  it('gives every row the cell that reaches down into it', () => {
    const found = listOf(
      '<table><tr><th>Medicine</th><th>Prescriber</th><th>Refills left</th></tr><tr><td>CLOPIDOGREL TAB 75MG</td><td rowspan="2">Dr. Hana Moravec</td><td>1</td></tr><tr><td>FUROSEMIDE TAB 40MG</td><td>3</td></tr></table>',
    );
    expect(found.map(({ prescriber, refillsLeft }) => [prescriber, refillsLeft])).toEqual([
      ['Dr. Hana Moravec', 1],
      ['Dr. Hana Moravec', 3],
    ]);
  });

  it('tells two facts in one cell under two labels in one head', () => {
    const [only] = listOf(
      '<table><tr><th>Medicine<br>Rx number</th><th>Quantity / Days supply</th><th>Last filled / Expires</th></tr><tr><td>PRIMIDONE TAB 250MG<br>20880145</td><td>180 / 90</td><td>10/20/2026 / 06/11/2027</td></tr></table>',
    );
    expect(only).toMatchObject({
      rxNumber: '20880145',
      quantity: 180,
      daysSupply: 90,
      lastFilledOn: '2026-10-20',
      expiresOn: '2027-06-11',
    });
  });

  it('is read line by line where heads and cells have two, of which one tells two things', () => {
    const found = listOf(
      `<table><thead><tr><th>Medicine<br><small>Rx # / prescriber</small></th><th>Refills<br><small>good through</small></th></tr></thead><tbody>
       <tr><td><a href="/1">Apixaban 5 mg tablet</a><br><small>44820091 / Dr. Simone Adeyemi</small></td><td>2<br><small>06/30/2027</small></td></tr>
       <tr><td><a href="/2">Prednisone 5 mg tablet</a><br><span>Eligible for Optum Home Delivery</span></td><td></td></tr></tbody></table>`,
    );
    expect(found).toMatchObject([
      { rxNumber: '44820091', prescriber: 'Dr. Simone Adeyemi', refillsLeft: 2, expiresOn: '2027-06-30' },
      { rxNumber: null, prescriber: null, status: 'placeholder' },
    ]);
  });

  it('knows a head that is broken into two lines', () => {
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><table><tr><th>Medication</th><th>Refills<br>remaining</th><th>Refill on<br>or after</th></tr>
       <tr><td>ATENOLOL TAB 50MG</td><td>2</td><td>12/14/2026</td></tr><tr><td>LISINOPRIL TAB 10MG</td><td>0<br><a href="#">Renew</a></td><td></td></tr></table></main>`,
    );
    expect(prescriptions.map(({ refillsLeft, nextFillOn }) => [refillsLeft, nextFillOn])).toEqual([
      [2, '2026-12-14'],
      [0, null],
    ]);
  });

  it('is parted by rows that head the ones below them', () => {
    const found = listOf(
      '<table><tr><th>Medicine</th><th>Refills left</th></tr><tr><td colspan="2">Ready to refill</td></tr><tr><td>LOSARTAN TAB 25MG</td><td>2</td></tr><tr><td colspan="2">Eligible for Optum Home Delivery</td></tr><tr><td>FLUTICASONE SPR 50MCG</td><td></td></tr></table>',
    );
    expect(found.map(({ printedName, status }) => [printedName, status])).toEqual([
      ['LOSARTAN TAB 25MG', 'active'],
      ['FLUTICASONE SPR 50MCG', 'placeholder'],
    ]);
  });

  it('is put together where its columns are pinned', () => {
    const row = (at: number, ...cells: string[]) =>
      `<div role="row" aria-rowindex="${at}">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`;
    const heads = (...cells: string[]) =>
      `<div role="row" aria-rowindex="1">${cells.map((cell) => `<div role="columnheader">${cell}</div>`).join('')}</div>`;
    const found = listOf(
      `<div role="grid"><div>${heads('Medicine')}${row(2, 'MESALAMINE TAB 1.2G')}${row(3, 'FAMOTIDINE TAB 40MG')}</div><div>${heads('Rx number', 'Refills left')}${row(2, '77011290', '1')}${row(3, '77011308', '2')}</div></div>`,
    );
    expect(found.map(({ rxNumber, refillsLeft }) => [rxNumber, refillsLeft])).toEqual([
      ['77011290', 1],
      ['77011308', 2],
    ]);
  });
});

describe('names and orders', () => {
  it('take no value of a label for a name', () => {
    const row = (name: string, strength: string, day: string) =>
      `<div class="row"><div><div>${name}</div><div>${strength}</div><div>solution pen-injector</div></div><div><div>Next refill</div><div>on or after ${day}</div></div><div><div>Refills left</div><div>2</div></div></div>`;
    const found = listOf(
      row('Insulin glargine', '100 units/mL', '12/01/2026') + row('Insulin lispro', '100 units/mL', '12/09/2026'),
    );
    expect(found.map(({ printedName, nextFillOn }) => [printedName, nextFillOn])).toEqual([
      ['Insulin glargine 100 units/mL solution pen-injector', '2026-12-01'],
      ['Insulin lispro 100 units/mL solution pen-injector', '2026-12-09'],
    ]);
  });

  it('know a status by the day behind it, and two shipments by their numbers', () => {
    const { orders } = readingOf(
      '<main><h1>Order status</h1><section><h3>Order 123456</h3><p>Partially shipped · 2 shipments</p><div><h4>Shipment 123456-1</h4><p>Delivered Nov 18, 2026</p><p>ATORVASTATIN TAB 40MG</p></div><div><h4>Shipment 123456-2</h4><p>Shipped Nov 20, 2026 via UPS</p><p>LISINOPRIL TAB 10MG</p></div></section></main>',
      ordersUrl,
    );
    expect(orders.map(({ orderNumber, status, carrier }) => [orderNumber, status, carrier])).toEqual([
      ['123456-1', 'delivered', null],
      ['123456-2', 'shipped', 'UPS'],
    ]);
  });

  it('read several names in one run', () => {
    const { orders } = readingOf(
      '<main><h1>Order status</h1><article><h2>Order number 505511023</h2><p>Step 2 of 4: <b>Processing</b></p><p>2 medications: LISINOPRIL TAB 10MG, METFORMIN TAB 500MG</p></article></main>',
      ordersUrl,
    );
    expect(orders[0]).toMatchObject({ status: 'processing', printedStatus: 'Processing' });
    expect(orders[0]?.medicines.map(({ printedName }) => printedName)).toEqual([
      'LISINOPRIL TAB 10MG',
      'METFORMIN TAB 500MG',
    ]);
  });
});

describe('the last check before complete', () => {
  it('finds a name that no record took', () => {
    const { outcome, gaps } = readingOf(
      '<main><h1>Order status</h1><section><h2>Order #188700441</h2><p>Status: Shipped</p><p>TRETINOIN CRE 0.05%</p></section><section><h2>Order #188700450</h2><p>Status: Shipped</p><p>CLOBETASOL OIN 0.05%</p></section><h2>Something new</h2><div><p>LISINOPRIL TAB 10MG</p></div></main>',
      ordersUrl,
    );
    expect([outcome, gaps.length]).not.toEqual(['complete', 0]);
  });

  it('takes a page with a way in and no way out for nobody’s', () => {
    const front =
      '<header><a href="#">Sign in</a></header><main><h1>Welcome to Optum Rx</h1><a href="#">Enroll in auto refill</a></main>';
    expect(readingOf(front, 'https://www.optumrx.com/').outcome).toBe('nothing');
  });
});

describe('who and by whom', () => {
  it.each([
    ['Frank Quill Jr.', '<p>Prescription for <b>Frank Quill Jr.</b></p><h1>My prescriptions</h1>'],
    ['Kat Jones', '<h1>Prescriptions for you, Kat Jones</h1>'],
    ['ROSE QUILL', '<p>Cuenta de / Viewing: ROSE QUILL</p><h1>My prescriptions</h1>'],
    [
      'Rosalba Iturbide',
      '<header>Optum Rx <button>Viewing: Rosalba Iturbide</button></header><h1>My prescriptions</h1>',
    ],
    ['Gwendolyn St. Clair', '<p>Viewing: Gwendolyn St. Clair</p><h1>My prescriptions</h1>'],
    ['Ann', '<header>Hi, Ann</header><h1>My prescriptions</h1>'],
  ])('names %s: %s', (person, head) => {
    expect(readingOf(`${head}<main><h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p></main>`).person).toBe(person);
  });

  it('a carrier and its number in one line', () => {
    const { orders } = readingOf(
      '<main><h1>Order status</h1><section><h2>Order #188700441</h2><p>Status: Shipped</p><p>FedEx 7712 3456 7890</p><p>TRETINOIN CRE 0.05%</p></section></main>',
      ordersUrl,
    );
    expect(orders[0]).toMatchObject({ carrier: 'FedEx', tracking: '7712 3456 7890' });
  });
});

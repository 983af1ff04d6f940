// @vitest-environment happy-dom
/** Which medicines are on file at Optum: a placeholder is never a prescription, and a prescription never a placeholder. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const statusOf = (block: string) => medicineOf(`<h3>LOSARTAN TAB 50MG</h3>${block}`).status;
const group = (head: string, ...blocks: string[]) => `<div><h2>${head}</h2>${blocks.join('')}</div>`;
const card = (name: string, block = '') => `<article><h3>${name}</h3>${block}</article>`;
const statusesOf = (markup: string) =>
  readingOf(`<main><h1>Prescriptions</h1>${markup}</main>`).prescriptions.map(({ status }) => status);

describe('the heading of a list', () => {
  it.each([
    ['No longer active', 'inactive'],
    ['Not active', 'inactive'],
    ['Not filled yet', 'active'],
    ['Not used often', 'active'],
  ])('"%s" says that its medicines are %s', (head, status) =>
    expect(statusesOf(group(head, card('LOSARTAN TAB 50MG', '<p>Refills left: 2</p>')))).toEqual([status]),
  );
});

describe('a label about home delivery', () => {
  it.each([
    ['<p>No longer eligible for Optum Home Delivery</p><p>Filled at Greenleaf Pharmacy</p>', 'elsewhere'],
    ['<p>Not currently available through home delivery</p>', 'elsewhere'],
    ["<p>This medicine can't be moved to home delivery.</p>", 'elsewhere'],
    ['<p>Could be moved to home delivery</p>', 'placeholder'],
    ['<p>Filled at Greenleaf Pharmacy</p><p>Eligible for Optum Home Delivery</p>', 'placeholder'],
    ['<p>Home delivery: Eligible</p>', 'placeholder'],
    ['<dl><dt>Home delivery</dt><dd>Not eligible</dd></dl>', 'elsewhere'],
    ['<dl><dt>Home delivery</dt><dd>Yes</dd></dl>', 'active'],
    ['<dl><dt>Home delivery eligible</dt><dd>Yes</dd></dl>', 'placeholder'],
    ['<p>Elegible para Optum Home Delivery</p>', 'placeholder'],
    ['<dl><dt>Where it is filled</dt><dd>CVS Pharmacy</dd></dl>', 'elsewhere'],
    ['<dl><dt>Where you fill it</dt><dd>By mail</dd></dl>', 'active'],
    ['<dl><dt>Where it is filled</dt><dd>At Optum Home Delivery</dd></dl>', 'active'],
    ['<p>CVS Pharmacy (retail)</p>', 'elsewhere'],
    ['<p>Retail: CVS Pharmacy</p>', 'elsewhere'],
    ['<p>Picked up at Greenleaf Pharmacy</p>', 'elsewhere'],
    ['<p>You get this at Greenleaf Pharmacy.</p>', 'elsewhere'],
    ['<p>Not filled by Optum</p>', 'elsewhere'],
    ['<p>This comes from Optum Home Delivery</p>', 'active'],
    ['<p>Walgreens #1234</p>', 'elsewhere'],
    ['<p>Rx 25500117</p><p>Refills left: 2</p><p>CVS</p><p>Retail price: $30.00</p>', 'active'],
    ['<p>Rx 25500117</p><dl><dt>Where it is</dt><dd>Shipped</dd></dl>', 'active'],
    ['<p>No prescription on file</p><button>Request from doctor</button>', 'placeholder'],
    ['<p>Home delivery: we need a prescription from your doctor</p>', 'placeholder'],
    // It asks for a renewal.
    ['<p>Rx 25500117</p><p>We need a new prescription from your doctor</p>', 'active'],
    ['<p>Rx 25500117</p><p>No refills on file</p><button>Renew</button>', 'active'],
    ['<p>Last filled Oct 20, 2026 at Harbor Pharmacy, 30 tablets</p>', 'elsewhere'],
    ['<p>Last filled Oct 20, 2026 at Optum Home Delivery, 30 tablets</p>', 'active'],
    ['<p>Rx 25500117</p><p>This can be refilled at Harbor Pharmacy</p><button>Refill</button>', 'active'],
    // It says when, not whether.
    ['<p>Rx 47100339</p><p>Not eligible for refill until 12/18/2026</p>', 'active'],
    // On file and not: nobody can tell.
    ['<p>Rx 47100339</p><p>Not eligible for Optum Home Delivery</p><button>Refill</button>', 'unknown'],
  ])('%s', (block, status) => {
    expect(statusOf(block)).toBe(status);
  });
});

describe('an offer that means other medicines', () => {
  const offer = 'Also taking a medicine from another pharmacy?';
  it.each([
    [`<p>Rx 30900463</p><button>Renew</button><p>${offer} Transfer to Optum Home Delivery.</p>`, 'active'],
    [
      `<p>Rx 30900463</p><p>Refills left 2</p><p>${offer} <a href="#">Transfer to Optum Home Delivery</a></p>`,
      'active',
    ],
    // Nothing else tells.
    [`<p>${offer} Transfer to Optum Home Delivery.</p>`, 'unknown'],
    // The same words about this one.
    ['<p>Filled at Corner Drug</p><p>Transfer to Optum Home Delivery</p>', 'placeholder'],
    [
      '<p>Transfer your prescription from Corner Drug to Optum Home Delivery</p><a href="#">Transfer</a>',
      'placeholder',
    ],
  ])('%s', (block, status) => {
    expect(statusOf(block)).toBe(status);
  });
});

describe('what is said of a whole group', () => {
  it('is said in a sentence under its heading', () => {
    const found = statusesOf(
      group('Sent to you', card('VALSARTAN TAB 160MG', '<p>Rx 20119004</p>')) +
        group(
          'Could be delivered to your door<p>These medications are eligible for Optum Home Delivery.</p>',
          card('ATENOLOL TAB 50MG', '<button>Request this prescription</button>'),
        ),
    );
    expect(found).toEqual(['active', 'placeholder']);
  });

  it('is not said where the sentence denies it, or explains a label', () => {
    const sentences = [
      'These medications are not inactive.',
      'Medications marked "Eligible for Optum Home Delivery" are not on file with us.',
    ];
    for (const sentence of sentences)
      expect(statusesOf(`<p>${sentence}</p>${card('VALSARTAN TAB 160MG', '<p>Rx 20119004</p>')}`)).toEqual(['active']);
  });

  it('ends where another heading as high begins something that nobody knows', () => {
    const eligible = `<h2>Eligible for Optum Home Delivery</h2>${card('ATENOLOL TAB 50MG')}`;
    const { prescriptions, outcome } = readingOf(
      `<main><h1>Prescriptions</h1>${eligible}<h2>On the way</h2>${card('VALSARTAN TAB 160MG', '<p>Rx 20119004</p>')}${card('CLONIDINE TAB 0.1MG')}</main>`,
    );
    expect(prescriptions.map(({ status }) => status)).toEqual(['placeholder', 'active', 'unknown']);
    expect(outcome).toBe('partial');
    // A medicine's own heading begins nothing.
    const flat =
      '<h2>ATENOLOL TAB 50MG</h2><p>Last filled 10/30/2026</p><h2>CLONIDINE TAB 0.1MG</h2><p>Last filled 10/30/2026</p>';
    expect(statusesOf(`<h2>Eligible for Optum Home Delivery</h2>${flat}`)).toEqual(['placeholder', 'placeholder']);
  });

  it('is said of automatic refills by what folds it', () => {
    const fold = (head: string, name: string) =>
      `<details open><summary>${head}</summary><div><b>${name}</b><br>Rx 15015030 · Refills left: 2</div></details>`;
    const { prescriptions } = readingOf(
      `<main><h1>Prescriptions</h1>${fold('On auto refill (1)', 'DAPAGLIFLOZIN TAB 10MG')}${fold('Too soon to refill (1)', 'GLYBURIDE TAB 5MG')}</main>`,
    );
    expect(prescriptions.map(({ autofill }) => autofill)).toEqual(['on', 'unknown']);
  });
});

describe('the end of a prescription', () => {
  it.each([
    ['<p>Rx 90900017</p><p>This prescription was discontinued by your doctor.</p>', 'inactive'],
    ["<p>Rx 90900048</p><p>Expired on 01/15/2025. This prescription can't be renewed.</p>", 'inactive'],
    ['<p>Rx 90900055</p><p>Replaced by Rx 90900062</p>', 'inactive'],
    [
      '<p>Discontinued: your prescriber stopped this prescription on 10/05/2026. It can no longer be refilled.</p><p>Rx 90900017</p>',
      'inactive',
    ],
    ['<p>Rx 90900017</p><p>Stopped - ask your doctor for a new prescription.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Your doctor has discontinued this medication.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Dr. Ann Lee stopped this prescription on Oct 5, 2026.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>This prescription is no longer active.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Your prescriber replaced this prescription with a new one.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>You archived this prescription on 10/05/2026.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Transferred out: this prescription was sent to Greenleaf Pharmacy.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>This prescription was transferred to Greenleaf Pharmacy.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Moved to archive</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Ended by your doctor</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>You no longer take this</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Expired and cannot be renewed</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Expired. Ask your doctor to renew it.</p>', 'active'],
    ['<p>Rx 90900017</p><p>EXPIRED</p><p>Renewal requested</p>', 'active'],
    ['<p>Rx 90900017</p><p>Expired</p><p>We asked your doctor for a new prescription on Nov 18.</p>', 'active'],
    ['<p>Rx 90900017</p><p>Expired</p><p>Your renewal is pending.</p>', 'active'],
    ['<p>Rx 90900017</p><p>Expired</p><p>No renewal requested</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Expired</p><p>Renewal requested Nov 2. Your doctor denied the request.</p>', 'inactive'],
    ['<p>Rx 90900017</p><p>Not taken with food</p>', 'active'],
    ['<p>Rx 90900017</p><p>This prescription was transferred to Optum Home Delivery.</p>', 'active'],
    ['<p>Rx 90900017</p><p>It was moved to December 9.</p>', 'active'],
    // It can go on, or nobody ended it.
    ['<p>Rx 90900017</p><p>Discontinued: No</p>', 'active'],
    ['<p>Rx 90900017</p><p>If your doctor stopped this prescription, tell us.</p>', 'active'],
    ['<p>Rx 90900017</p><p>Your doctor may stop this prescription.</p>', 'active'],
    ['<p>Rx 90900017</p><p>Your doctor has not stopped this prescription.</p>', 'active'],
    ['<p>Rx 90900017</p><p>Stopped: auto refill for this prescription</p>', 'active'],
    ['<p>Rx 90900017</p><p>Has your doctor stopped this prescription?</p>', 'active'],
    ['<p>Rx 90900031</p><p>Expired on 10/01/2026</p><button>Renew</button>', 'active'],
    ["<p>Rx 90900031</p><p>Refills left 2</p><p>This prescription can't be renewed.</p>", 'active'],
    ['<p>Rx 90900024</p><p>Do not discontinue without talking to your doctor.</p>', 'active'],
  ])('%s', (block, status) => {
    expect(statusOf(block)).toBe(status);
  });

  it('names another number, which is not its own', () => {
    expect(medicineOf('<h3>TEMAZEPAM CAP 15MG</h3><p>Rx 90900055</p><p>Replaced by Rx 90900062</p>').rxNumber).toBe(
      '90900055',
    );
  });
});

describe('a note on a page', () => {
  const list = (note: string, rest = '') =>
    readingOf(
      `<main><h1>Prescriptions</h1><ul><li><b>BUMETANIDE TAB 2MG</b> Rx 98980010</li><li><b>ATENOLOL TAB 25MG</b>${rest}</li></ul>${note}</main>`,
    );

  it('leaves open which medicine it means', () => {
    const { prescriptions, outcome } = list(
      "<ol><li>Eligible for Optum Home Delivery. We don't have a prescription yet.</li></ol>",
    );
    expect(prescriptions.map(({ status }) => status)).toEqual(['active', 'unknown']);
    expect(outcome).toBe('partial');
  });

  it('leaves nothing open where one is marked so, or where it only advertises', () => {
    const note = '<p>* Eligible for Optum Home Delivery: nothing is on file.</p>';
    const marked = list(note, ' Eligible for Optum Home Delivery');
    expect(marked.prescriptions.map(({ status }) => status)).toEqual(['active', 'placeholder']);
    const advertised = list('<p>Your medicines may be eligible for Optum Home Delivery.</p>');
    expect(advertised.prescriptions.map(({ status }) => status)).toEqual(['active', 'active']);
    expect(advertised.outcome).toBe('complete');
  });
});

describe('medicines of several people', () => {
  const of = (...people: string[]) =>
    readingOf(
      `<main><h1>Prescriptions</h1><p>Viewing: Kat Jones</p><table><tr><th>Member</th><th>Medication</th><th>Rx number</th></tr>${people.map((name, at) => `<tr><td>${name}</td><td>LOSARTAN TAB ${at + 1}5MG</td><td>5210010${at}</td></tr>`).join('')}</table></main>`,
    );

  it('are nobody’s by themselves', () => {
    expect(of('Kat Jones', 'Sam Jones')).toMatchObject({ person: null, outcome: 'partial' });
    expect(of('Kat Jones', 'Kat Jones')).toMatchObject({ person: 'Kat Jones', outcome: 'complete' });
  });
});

describe('a part of a page', () => {
  it('is what the link to it says', () => {
    const part = (id: string, name: string) =>
      `<section id="${id}"><h3>${name}</h3><p>Last filled 10/30/2026</p></section>`;
    const links =
      '<nav><a href="#a">Home delivery (1)</a> <a href="#b">Retail (1)</a> <a href="#c">Eligible (1)</a></nav>';
    expect(
      statusesOf(
        `${links}${part('a', 'VALBENAZINE CAP 40MG')}${part('b', 'CEPHALEXIN CAP 500MG')}${part('c', 'TRAZODONE TAB 100MG')}`,
      ),
    ).toEqual(['active', 'elsewhere', 'placeholder']);
  });

  it('is what its heading offers', () => {
    expect(
      statusesOf(
        '<h2>Active Optum prescriptions (0)</h2><h2>You can move these to us</h2><ul><li>LOVASTATIN TAB 20MG</li></ul>',
      ),
    ).toEqual(['placeholder']);
    expect(statusesOf('<h2>Ready to refill</h2><ul><li>LOVASTATIN TAB 20MG</li></ul>')).toEqual(['active']);
  });
});

describe('columns', () => {
  const table = (heads: string[], ...rows: string[][]) =>
    `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it('about home delivery and about automatic refills are two matters', () => {
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1>${table(
        ['Medication', 'Pharmacy', 'Home delivery', 'Auto refill'],
        ['OLMESARTAN TAB 40MG', 'Optum Home Delivery', 'Yes', 'Off'],
        ['NEBIVOLOL TAB 5MG', 'Walgreens', 'Eligible', '—'],
        ['DOXYCYCLINE CAP 100MG', 'CVS', 'Not eligible', '—'],
      )}</main>`,
    );
    expect(prescriptions.map(({ status, autofill }) => [status, autofill])).toEqual([
      ['active', 'off'],
      ['placeholder', 'unknown'],
      ['elsewhere', 'unknown'],
    ]);
  });

  it('of boxes, each a list under its label, make rows', () => {
    const column = (head: string, ...cells: string[]) =>
      `<div><div><b>${head}</b></div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const of = (...columns: string[]) =>
      readingOf(`<main><h1>My prescriptions</h1><div>${columns.join('')}</div></main>`).prescriptions.map(
        ({ printedName, rxNumber, autofill }) => [printedName, rxNumber, autofill],
      );
    const names = column('Medication', 'LASIX TAB 20MG', 'ALDACTONE TAB 25MG');
    expect(of(names, column('Rx number', '95050010', '95050027'), column('Auto refill', 'On', 'Off'))).toEqual([
      ['LASIX TAB 20MG', '95050010', 'on'],
      ['ALDACTONE TAB 25MG', '95050027', 'off'],
    ]);
    // One cell is missing: nobody can tell which.
    for (const [, , autofill] of of(names, column('Rx number', '95050010', '95050027'), column('Auto refill', 'Off')))
      expect(autofill).toBe('unknown');
  });

  it('of medicines share a cell that spans them', () => {
    const { prescriptions } = readingOf(
      '<main><h1>My prescriptions</h1><table><tr><td></td><th>RAMIPRIL CAP 5MG</th><th>TORSEMIDE TAB 20MG</th><th>RANOLAZINE TAB 500MG</th></tr>' +
        '<tr><th>Prescriber</th><td colspan="2">Nadia Kershaw, MD</td><td>Otis Bramhall, NP</td></tr>' +
        '<tr><th>Rx number</th><td>55210101</td><td>55210118</td><td>55210125</td></tr>' +
        '<tr><th>Refills left</th><td>3</td><td rowspan="2">0</td><td>1</td></tr><tr><th>Days supply</th><td>90</td><td>30</td></tr></table></main>',
    );
    expect(
      prescriptions.map(({ prescriber, rxNumber, refillsLeft, daysSupply }) => [
        prescriber,
        rxNumber,
        refillsLeft,
        daysSupply,
      ]),
    ).toEqual([
      ['Nadia Kershaw, MD', '55210101', 3, 90],
      ['Nadia Kershaw, MD', '55210118', 0, null],
      ['Otis Bramhall, NP', '55210125', 1, 30],
    ]);
  });
});

describe('a first fill', () => {
  it('is not the last one', () => {
    const { lastFilledOn } = medicineOf(
      '<h3>RISPERIDONE TAB 2MG</h3><dl><dt>First filled</dt><dd>05/08/2026</dd><dt>Last filled</dt><dd>10/29/2026</dd></dl>',
    );
    expect(lastFilledOn).toBe('2026-10-29');
    expect(
      medicineOf('<h3>RISPERIDONE TAB 2MG</h3><p>Rx 7010100</p><p>Originally filled on 05/08/2026</p>').lastFilledOn,
    ).toBe(null);
  });
});

it.each(['<span>', '<h3>'])(
  'a badge in %s, beside the name in a link, is that card’s and no heading of the others',
  (tag) => {
    const end = tag.replace('<', '</');
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><div><div>${tag}Eligible for Optum Home Delivery${end}<div><a href="#">Montelukast 10 mg tablet</a></div><p><button>Fill with home delivery</button></p></div><div><div><a href="#">Omeprazole 20 mg capsule</a></div><p>Rx 70123456</p></div></div></main>`,
    );
    expect(prescriptions.map(({ printedName, status }) => [printedName, status])).toEqual([
      ['Montelukast 10 mg tablet', 'placeholder'],
      ['Omeprazole 20 mg capsule', 'active'],
    ]);
  },
);

it.each([
  ['Most recent claim', '2026-11-02'],
  ['Last claim', '2026-11-02'],
  ['Claims', null],
  ['Claim history', null],
])('"%s" beside a placeholder tells when it was last filled: %s', (head, lastFilledOn) => {
  const claim = `<section><h2>${head}</h2><table><tr><th scope="row">Pharmacy</th><td>CVS Pharmacy #2217</td></tr><tr><th scope="row">Last filled</th><td>11/02/2026</td></tr></table></section>`;
  const { prescriptions } = readingOf(
    `<main><h1>LOSARTAN TAB 50MG</h1><p>Eligible for Optum Home Delivery</p>${claim}</main>`,
    'https://www.optumrx.com/secure/prescription-details/new-losartan',
  );
  expect(prescriptions).toMatchObject([{ status: 'placeholder', lastFilledOn }]);
});

describe('what is said of medicines in general', () => {
  const own = '<p>Rx number: 70123456</p><p>Refills left: 2</p>';
  it.each([
    'Eligible medicines can be moved to home delivery.',
    'Not all medicines are eligible for home delivery.',
    'Some prescriptions can be transferred to home delivery.',
    'Expired prescriptions can be renewed.',
  ])('marks none: %s', (sentence) => {
    const said = `<p>${sentence}</p>`;
    expect(statusOf(own + said)).toBe('active');
    expect(statusOf(`<p>Filled at CVS Pharmacy</p><p>Last filled: 10/01/2026</p>${said}`)).toBe('elsewhere');
    expect(statusOf(`<p>Eligible for Optum Home Delivery</p>${said}`)).toBe('placeholder');
  });
});

describe('the last of medicines that no wrapper holds', () => {
  const rx = '<p>Rx number: 70123456</p><p>Refills left: 2</p>';
  const list = (last: string, behind = '') =>
    statusesOf(
      `<h3>LOSARTAN TAB 50MG</h3>${rx}<h3>LISINOPRIL TAB 10MG</h3>${rx}<h3>METFORMIN TAB 500MG</h3>${last}${behind}`,
    ).at(-1);

  it.each([
    ['<span>Eligible for Optum Home Delivery</span><p>Last filled: 10/01/2026</p>', 'placeholder'],
    ['<p>Last filled: 10/01/2026</p><a href="#">Transfer to home delivery</a>', 'placeholder'],
    ['<p>Rx number: 70123456</p><span>Discontinued by your doctor</span>', 'inactive'],
    [rx, 'active'],
  ])('has the mark that no other has: %s', (last, status) => expect(list(last)).toBe(status));

  it('is moved by nothing that stands behind the list', () =>
    expect(list(rx, '<a href="#">Transfer to home delivery</a>')).toBe('active'));
});

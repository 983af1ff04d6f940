// @vitest-environment happy-dom
/** Every form in which a page says whether automatic refills are on, and every form in which it only seems to. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const name = '<h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p>';
const autofillOf = (block: string) => medicineOf(name + block).autofill;

describe('one of two states that are both printed', () => {
  it.each([
    [
      'on',
      '<fieldset><legend>Auto refill</legend><label><input type="radio" name="a" checked> On</label><label><input type="radio" name="a"> Off</label></fieldset>',
    ],
    [
      'off',
      '<fieldset><legend>Auto refill</legend><label><input type="radio" name="b"> Yes</label><label><input type="radio" name="b" checked> No</label></fieldset>',
    ],
    [
      'on',
      '<div role="radiogroup" aria-label="Auto refill"><button role="radio" aria-checked="true">On</button><button role="radio" aria-checked="false">Off</button></div>',
    ],
    [
      'off',
      '<div role="group" aria-label="Auto refill"><button aria-pressed="false">On</button><button aria-pressed="true">Off</button></div>',
    ],
    [
      'on',
      '<p>Auto refill</p><div role="tablist" aria-label="Auto refill"><span role="tab" aria-selected="true">On</span> <span role="tab" aria-selected="false">Off</span></div>',
    ],
    ['on', '<label>Auto refill <select><option>Off</option><option selected>On</option></select></label>'],
    ['off', '<div>Auto refill: <button>Off</button></div>'],
  ])('is %s: %s', (state, block) => expect(autofillOf(block)).toBe(state));

  it.each([
    '<p>Auto refill</p><div><button>On</button><button>Off</button></div>',
    '<div>Auto refill: <span class="picked">Off</span> <span>On</span></div>',
    '<div role="group" aria-label="Auto refill"><button aria-pressed="false">On</button><button aria-pressed="false">Off</button></div>',
    '<fieldset><legend>Auto refill</legend><label><input type="radio" name="c"> On</label><label><input type="radio" name="c"> Off</label></fieldset>',
  ])('is unknown where none is marked: %s', (block) => expect(autofillOf(block)).toBe('unknown'));
});

describe('a switch that says nothing of itself', () => {
  it.each([
    [
      'off',
      '<section><h4>Auto refill</h4><label><input type="checkbox"> Refill this prescription automatically</label></section>',
    ],
    ['on', '<section><h4>Auto refill</h4><label><input type="checkbox" checked> Enroll</label></section>'],
    ['on', '<div><span>Auto refill</span><button role="switch" aria-checked="true"></button></div>'],
    ['on', '<div><span>Autofill</span><span role="menuitemcheckbox" aria-checked="true"></span></div>'],
  ])('is %s by what it stands under: %s', (state, block) => expect(autofillOf(block)).toBe(state));

  it('is none of autofill when it asks for something else', () => {
    const block = '<section><h4>Auto refill</h4><label><input type="checkbox"> E-mail me a reminder</label></section>';
    expect(autofillOf(block)).toBe('unknown');
  });
});

describe('two signals', () => {
  it('are unknown and a gap where the word beside a switch says otherwise', () => {
    const { prescriptions, gaps, outcome } = readingOf(
      `<main><h1>My prescriptions</h1><article>${name}<div><span>Auto refill</span><button role="switch" aria-checked="false" aria-label="Auto refill"></button><span>On</span></div></article></main>`,
    );
    expect([prescriptions[0]?.autofill, gaps.length, outcome]).toEqual(['unknown', 1, 'partial']);
  });

  it('are one state where both agree', () => {
    const block =
      '<div><span>Auto refill</span><button role="switch" aria-checked="true" aria-label="Auto refill"></button><span>On</span></div>';
    expect(autofillOf(block)).toBe('on');
  });
});

describe('sentences about automatic refills', () => {
  it.each([
    ['on', "You're enrolled in auto refill."],
    ['off', 'You turned off auto refill on October 3, 2026.'],
    ['off', 'It is not on auto refill.'],
    ['on', "We'll refill this automatically on Dec 18, 2026."],
    ['not-eligible', "Auto refill isn't available for this medicine."],
    ['unknown', 'When auto refill is on we refill this medicine for you.'],
    ['unknown', 'Ask us about auto refill.'],
    ['unknown', 'Auto refill: On request'],
  ])('say %s: %s', (state, text) => expect(autofillOf(`<p>${text}</p>`)).toBe(state));

  it('tell the day of the next automatic fill in the same run', () => {
    expect(medicineOf(`${name}<p>Auto refill is on. Next fill: Dec 14, 2026</p>`)).toMatchObject({
      autofill: 'on',
      autofillOn: '2026-12-14',
      nextFillOn: null,
    });
    const processed = 'This prescription is enrolled in auto refill. We will process it on Dec 4, 2026.';
    expect(medicineOf(`${name}<p>${processed}</p>`)).toMatchObject({ autofill: 'on', autofillOn: '2026-12-04' });
  });

  it('tell no day of the next fill by the day of an enrollment', () => {
    expect(medicineOf(`${name}<p>Enrolled in automatic refills since 08/12/2026.</p>`)).toMatchObject({
      autofill: 'on',
      autofillOn: null,
    });
  });

  it('count no refills: "Automatic refills: No"', () => {
    expect(medicineOf('<h3>ATORVASTATIN TAB 40MG</h3><p>Automatic refills: No</p>')).toMatchObject({
      refillsLeft: null,
      autofill: 'off',
    });
  });
});

describe('headings that say on or off of all under them', () => {
  const url = 'https://www.optumrx.com/secure/my-profile/automatic-refills';

  it('are read on a page about automatic refills', () => {
    const { prescriptions } = readingOf(
      '<main><h1>Automatic refills</h1><h2>Enrolled (1)</h2><div><h3>Ezetimibe 10 mg tablet</h3></div><h2>Not enrolled (1)</h2><div><h3>Pitavastatin 2 mg tablet</h3></div></main>',
      url,
    );
    expect(prescriptions.map(({ printedName, autofill }) => [printedName, autofill])).toEqual([
      ['Ezetimibe 10 mg tablet', 'on'],
      ['Pitavastatin 2 mg tablet', 'off'],
    ]);
  });

  it('a ticked box named by a medicine is a record', () => {
    const row = (id: string, ticked: string, medicine: string, rest: string) =>
      `<div><input type="checkbox" id="${id}" ${ticked}><label for="${id}">${medicine}</label>${rest}</div>`;
    const { prescriptions, outcome } = readingOf(
      `<main><h1>Automatic refills</h1>${row('m1', 'checked', 'Levothyroxine 75 mcg tablet', '<span>Next refill: 12/05/2026</span>')}${row('m2', '', 'Lisinopril 10 mg tablet', '')}${row('m3', '', 'Metformin 500 mg tablet', '')}</main>`,
      url,
    );
    expect([outcome, ...prescriptions.map(({ printedName, autofill }) => `${printedName} ${autofill}`)]).toEqual([
      'complete',
      'Levothyroxine 75 mcg tablet on',
      'Lisinopril 10 mg tablet off',
      'Metformin 500 mg tablet off',
    ]);
  });
});

describe('the head of what is folded', () => {
  it('says nothing of what stands behind it', () => {
    const folded = (name: string, state: string) =>
      `<details><summary><h3>${name}</h3><div>2 refills left</div><div>${state}</div></summary></details>`;
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><div>${folded('Topiramate 50 mg tablet', 'Auto refill on')}${folded('Sumatriptan 100 mg tablet', 'Auto refill off')}${folded('Nurtec ODT 75 mg tablet', 'Eligible for Optum Home Delivery')}</div></main>`,
    );
    expect(prescriptions.map(({ autofill }) => autofill)).toEqual(['on', 'off', 'unknown']);
  });
});

describe('a control that is about something else', () => {
  it.each([
    '<label><input type="checkbox"> Email me before each auto refill</label>',
    '<label><input type="checkbox"> Pause auto refill</label>',
    '<label><input type="checkbox" checked> Skip the next auto refill</label>',
    '<label><input type="checkbox"> I agree to the auto refill terms</label>',
    '<label><input type="checkbox"> Auto refill for all new prescriptions</label>',
    '<label><input type="checkbox"> ATORVASTATIN TAB 40MG</label><span>How auto refill works</span>',
    '<label><input type="checkbox" role="switch" aria-busy="true"> Auto refill</label>',
  ])('tells nothing: %s', (block) => expect(autofillOf(block)).toBe('unknown'));

  it('is no sign against what the page says', () => {
    const skip = '<p>Auto refill <b>On</b></p><label><input type="checkbox"> Skip the next auto refill</label>';
    expect(autofillOf(skip)).toBe('on');
  });

  it('is still the switch when it only bears the medicine’s name besides', () => {
    const own = (state: string) =>
      `<label><input type="checkbox" ${state}> Auto refill for ATORVASTATIN TAB 40MG</label>`;
    expect([autofillOf(own('checked')), autofillOf(own(''))]).toEqual(['on', 'off']);
  });

  it('stands in another column', () => {
    const row = (name: string, ...ticks: string[]) =>
      `<tr><td>${name}</td>${ticks.map((state) => `<td><input type="checkbox" ${state}></td>`).join('')}</tr>`;
    const { prescriptions, outcome } = readingOf(
      `<main><h1>Automatic refills</h1><table><tr><th>Medicine</th><th>Text alerts</th><th>Automatic refill</th></tr>${row('ATORVASTATIN TAB 40MG', '', 'checked')}${row('LISINOPRIL TAB 10MG', 'checked', '')}</table></main>`,
      'https://www.optumrx.com/secure/automatic-refills',
    );
    expect([outcome, ...prescriptions.map(({ autofill }) => autofill)]).toEqual(['complete', 'on', 'off']);
  });
});

describe('what is told of the past, of a condition, or struck out', () => {
  it.each([
    ['<p>With auto refill off, you order each refill yourself.</p>', 'unknown'],
    ['<p>We could not confirm whether auto refill is on.</p>', 'unknown'],
    ["<p>You haven't turned on auto refill yet.</p>", 'off'],
    ['<p>Without auto refill, you order each refill.</p>', 'unknown'],
    ['<ul><li>Nov 1, 2026 – Auto refill turned on</li><li>Sep 3, 2026 – Auto refill turned off</li></ul>', 'unknown'],
    ['<p>Auto refill: On</p><ul><li>Sep 3, 2026 – Auto refill turned off</li></ul>', 'on'],
    ['<p>Auto refill: <del>Off</del> <ins>On</ins></p>', 'on'],
    ['<p>Auto refill: <s>On</s> Off</p>', 'off'],
    ['<p>Auto refill 12/08/2026</p>', 'on'],
    ['<p>Auto refill 06/08/2026</p>', 'unknown'],
  ])('%s: %s', (block, state) => expect(autofillOf(block)).toBe(state));

  it('dates nothing on a condition', () => {
    expect(medicineOf(`${name}<p>If auto refill is off, order by Dec 1, 2026.</p>`).nextFillOn).toBeNull();
  });

  it('is no order', () => {
    const { orders } = readingOf(
      `<main><h1>My prescriptions</h1><article>${name}<p>Auto refill: On</p><p>Your request to turn off auto refill is being processed.</p></article></main>`,
    );
    expect(orders).toEqual([]);
  });
});

describe('words in elements of their own', () => {
  it.each([
    ['<p><span>Auto</span> <span>refill</span><span>:</span> <span>not</span> <b>enrolled</b></p>', 'off'],
    ['<p>Auto refill: not <b>enrolled</b></p>', 'off'],
    ['<p><b>Auto refill</b> <i>not</i> <i>on</i></p>', 'off'],
    ['<p><span>Auto</span> <span>refill</span> <b>on</b></p>', 'on'],
    ['<button aria-label="Auto refill is on. Select to turn off."><svg></svg></button>', 'on'],
    ['<button aria-label="Auto refill is off. Select to turn on."><svg></svg></button>', 'off'],
    ['<button aria-label="Auto refill settings"><svg></svg></button>', 'unknown'],
    ['<dl><dt>Auto refill</dt><dd>✓</dd></dl>', 'on'],
    ['<dl><dt>Auto refill</dt><dd>✗</dd></dl>', 'off'],
    ['<dl><dt>Auto refill</dt><dd>—</dd></dl>', 'unknown'],
  ])('%s: %s', (block, state) => expect(autofillOf(block)).toBe(state));
});

describe('answers of yes and no', () => {
  it.each([
    ['Auto refill enrolled', 'No', 'off'],
    ['Auto refill enrolled', 'Yes', 'on'],
    ['Auto refill eligible', 'No', 'not-eligible'],
    ['Auto refill eligible', 'Yes', 'unknown'],
    ['Enrolled in auto refill', 'No', 'off'],
    ['Auto refill reminders', 'No', 'unknown'],
    ['Auto refill paused', 'No', 'unknown'],
    ['Auto refill due', 'No', 'unknown'],
    ['Auto refill pending', 'No', 'unknown'],
    ['Auto refill program status', 'No', 'off'],
    ['Auto refill', 'Yes', 'on'],
  ])('%s: %s', (label, value, state) => {
    expect(autofillOf(`<dl><dt>${label}</dt><dd>${value}</dd></dl>`)).toBe(state);
    expect(autofillOf(`<div><p>${label}</p><p>${value}</p></div>`)).toBe(state);
  });

  it.each([
    '<p>Auto refill: On / Off</p>',
    '<p>Auto refill: On | Off</p>',
    '<p>Auto refill: <a>On</a> | <b>Off</b></p>',
  ])('say nothing where both are printed: %s', (block) => expect(autofillOf(block)).toBe('unknown'));
});

describe('days around automatic refills', () => {
  it.each([
    ['Auto refill off on 12/15/2026', 'on', null, null, null],
    ['Auto refill off on 10/15/2026', 'off', null, null, null],
    ['Last auto refill 09/20/2026', 'unknown', null, null, null],
    ['Auto refill available starting 12/20/2026', 'unknown', null, null, null],
    ['Auto refill consent expires 12/31/2026', 'unknown', null, null, null],
    ['Your card on file expires 12/31/2026', 'unknown', null, null, null],
    ['Prescription expires 12/31/2026', 'unknown', null, null, '2026-12-31'],
    ['Next auto refill 12/20/2026', 'on', '2026-12-20', null, null],
  ])('%s', (text, autofill, autofillOn, nextFillOn, expiresOn) => {
    expect(medicineOf(`${name}<p>${text}</p>`)).toMatchObject({ autofill, autofillOn, nextFillOn, expiresOn });
  });
});

describe('states over the names that they are said of', () => {
  const cards = [
    ['Auto refill off', 'LISINOPRIL TAB 10MG'],
    ['Auto refill on', 'ATORVASTATIN TAB 40MG'],
    ['Eligible for Optum Home Delivery', 'METFORMIN TAB 500MG'],
  ] as const;
  const read = (write: (state: string, name: string) => string, parts: typeof cards = cards) =>
    readingOf(
      `<main><h1>My prescriptions</h1><p>Viewing: Ann Lee</p>${parts.map(([a, b]) => write(a, b)).join('')}</main>`,
    ).prescriptions.map(({ printedName, autofill, status }) => `${printedName} ${autofill} ${status}`);
  const right = [
    'LISINOPRIL TAB 10MG off active',
    'ATORVASTATIN TAB 40MG on active',
    'METFORMIN TAB 500MG unknown placeholder',
  ];

  it('are those of the card below each', () => {
    expect(read((state, name) => `<div>${state}</div><div><h3>${name}</h3><p>Qty 30</p></div>`)).toEqual(right);
  });

  it('are those of the heading below each, parted by rules', () => {
    expect(read((state, name) => `<hr><p>${state}</p><h3>${name}</h3><p>Qty 30</p>`)).toEqual(right);
  });

  it('are those of the name before, where the first name has nothing over it', () => {
    expect(read((state, name) => `<h3>${name}</h3><p>Qty 30</p><p>${state}</p>`)).toEqual(right);
  });

  it('are nobody’s where they stand over some names only', () => {
    const some = [...cards.slice(0, 2), ['', 'METFORMIN TAB 500MG'], ['Auto refill on', 'ELIQUIS TAB 5MG']] as never;
    const read4 = read((state, name) => `${state && `<p>${state}</p>`}<h3>${name}</h3><p>Qty 30</p>`, some);
    expect(read4.map((line) => line.split(' ').at(-2))).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('are each one’s own in heads that fold', () => {
    const head = (state: string, name: string) => `<div><h3><button>${name} <span>${state}</span></button></h3></div>`;
    expect(read(head)).toEqual(right);
  });
});

describe('rows across a table', () => {
  it('say off of the rows below them, up to the next such row', () => {
    const head = (text: string) => `<tr><td colspan="2">${text}</td></tr>`;
    const row = (name: string) => `<tr><td>${name}</td><td>Rx 70123456</td></tr>`;
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><table>${head('Auto refill off')}${row('LISINOPRIL TAB 10MG')}${head('Ready to refill')}${row('ATORVASTATIN TAB 40MG').replace('456', '457')}</table></main>`,
    );
    expect(prescriptions.map(({ autofill }) => autofill)).toEqual(['off', 'unknown']);
  });
});

describe('buttons in a row under a switch for automatic refills', () => {
  const buttons = '<div><button>Start refill</button> <button>Details</button></div>';
  const labelled = (state: string) =>
    `<div><button role="switch" aria-checked="${state}" aria-labelledby="a1"><span></span></button><label id="a1">Auto refill</label></div>`;
  it.each([
    ['on', labelled('true') + buttons],
    ['off', labelled('false') + buttons],
    ['unknown', `<p>Auto refill</p>${buttons}`],
    ['unknown', '<p>Auto refill</p><div><button>Details</button> <button>Refill now</button></div>'],
    ['off', '<p>Auto refill</p><div><button>Enroll</button> <button>Learn more</button></div>'],
  ] as const)('an order of a refill says nothing of them: %s, %s', (state, block) =>
    expect(autofillOf(block)).toBe(state),
  );
});

describe('buttons that choose whose page it is', () => {
  const item = (name: string, is: boolean) =>
    `<div><h2>${name}</h2><p>Rx 80441390</p><p>Refill automatically?</p><button aria-pressed="${is}">Yes</button><button aria-pressed="${!is}">No</button></div>`;
  const whose = ['Brigid Mulcahy', 'Declan Mulcahy']
    .map((name, at) => `<label><input type="radio" name="w"${at === 1 ? ' checked' : ''}> ${name}</label>`)
    .join('');

  it('switch no medicine', () => {
    const { person, outcome, prescriptions } = readingOf(
      `<main><h1>Automatic refills</h1><fieldset><legend>Whose prescriptions do you want to see?</legend>${whose}</fieldset>
       ${item('Lisinopril 10 mg tablet', true)}${item('Metformin 500 mg tablet', false)}</main>`,
      'https://www.optumrx.com/secure/automatic-refills',
    );
    expect([person, outcome]).toEqual(['Declan Mulcahy', 'complete']);
    expect(prescriptions.map(({ autofill }) => autofill)).toEqual(['on', 'off']);
  });
});

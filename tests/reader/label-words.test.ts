// @vitest-environment happy-dom
/** Labels in the words that a pharmacy, a plan or a patient portal would print, in whatever order these stand. */
import { describe, expect, it } from 'vitest';
import { isMadeOfLabelWords } from '@/src/reader/words/label-grammar';
import { medicineOf, readingOf } from './page-of';

const name = '<h2>ELIQUIS 2.5 MG TABLET</h2>';

const labels: readonly (readonly [string, string, Record<string, unknown>])[] = (
  [
    [
      { refillsLeft: 2 },
      '2',
      'Refill balance|Refills balance|Refs left|Refs. left|Refs rem|Rfls left|Fills rem.|Remaining refills|Remaining fills|Refills still left|Number of refills remaining|No. of refills left|# refills left|Refills you have left|How many refills are left|Available refills|Refills available|Refill(s) left|Refills on file|Authorized refills remaining|Total refills remaining|Refills left ⓘ',
    ],
    [
      { lastFilledOn: '2026-09-01' },
      'Sep 1, 2026',
      'Filled last|Last filled|Last fill|Last fill date|Date last filled|Date of last fill|Last filled on|Last date filled|Previously filled|Most recently filled|Most recent fill date|Last dispensed|Dispensed last|Date dispensed|Dispense date|Date of fill|Date filled|Fill date|Refilled on|Last refill|Last refill date|Previous fill|Latest fill|Recent fill|Service date|Date of service|Last dispense date|When it was last filled|Rx last filled|Date sold',
    ],
    [
      { nextFillOn: '2026-12-13' },
      'Dec 13, 2026',
      'Next refill|Next refill date|Date of next refill|Earliest refill|Earliest refill date|Earliest next refill|Earliest fill date|Soonest refill|Next fill date|Next fill on|Next eligible fill|Next eligible refill date|Next refill due|Next available refill|Can be refilled on|Can be refilled from|Refillable on|Refillable from|Refill available on|Refill eligible on|Refill eligible date|Refill ready date|Eligible for refill on|Eligible for refill|Ready for refill|Ready on|Available for refill on|You can refill on|Too early until|Due for refill|Refill due date|Expected refill date|Reorder date|Refill as soon as|Do not refill before|Cannot be refilled until|Not refillable before|No refill earlier than|First day you can refill',
    ],
    [
      { expiresOn: '2027-03-03' },
      'Mar 3, 2027',
      'Expires|Expires on|Expiration|Expiration date|Exp. date|Exp date|Expiry|Date of expiration|Rx expires|Rx expiration date|Prescription expires on|Prescription expiration|Valid through|Valid until|Valid thru|Good through|Good until|Rx good through|Prescription valid until|Prescription end date|End date|Ends on|Active through|Void after',
    ],
    [
      { quantity: 90 },
      '90',
      'Qty|Qty.|Quantity|Qty disp|Qty. disp.|Quantity dispensed|Dispensed quantity|Quantity filled|Quantity per fill|Fill quantity|Last quantity filled|Quantity (tablets)|Qty (each)|Quantity in tablets|Tablets per fill|Tablets per refill|Number of tablets|# of tablets|Pill count|Tablets dispensed|Amount dispensed|Amount per fill|Amount filled|Prescribed quantity|Quantity prescribed',
    ],
    [
      { quantity: 100 },
      '100 mL',
      'Quantity (mL)|Amount per fill|Qty in mL|Amount in each fill|Quantity dispensed|Qty/fill|Metric quantity',
    ],
    [
      { daysSupply: 84 },
      '84 days',
      "Days' supply|Day supply|Day's supply|Days supply|Days Sup.|Days sup|Days supp.|Days of supply|Supply|Supply lasts|Supply length|Length of supply|Supply in days|Supply (in days)|Days covered|Days of coverage|Number of days|Days per fill|Days supplied|Days' supply per fill|Approx. days' supply|How long it lasts|Fill lasts|Dispensed days supply|Days/fill|How many days it lasts|Days' supply More information i",
    ],
    [{ daysSupply: 84 }, '84', "Days' supply|Days Sup.|Days covered|Days per fill|Supply in days|Number of days"],
    [
      { rxNumber: '83440071' },
      '83440071',
      'Rx|Rx #|Rx no.|Rx no|Rx number|Rx ID|Rx num|Rx nbr|Script number|Script #|Prescription #|Prescription number|Prescription ID|Prescription no.|Your Rx number|Number of the prescription',
    ],
    [
      { prescriber: 'Ann Lee, MD' },
      'Ann Lee, MD',
      "Prescriber|Prescriber name|Prescribed by|Prescribing clinician|Prescribing provider|Prescribing doctor|Prescribing practitioner|Ordering clinician|Ordering provider|Ordering physician|Authorized by|Authorizing provider|Written by|Issued by|Signed by|Doctor|Doctor's name|Your doctor|Clinician|Health care provider|Healthcare provider|Treating physician|Who prescribed it|Prescriber's name|Prescriber / Provider|Prescr.",
    ],
    [
      { price: 12.5 },
      '$12.50',
      "You pay|You paid|You owe|What you paid|What you pay|Amount you pay|Amount you owe|Paid by you|Copay|Copayment|Co-payment|Co-pay|Your copay|Member copay|Patient pay|Patient pays|Patient pay amount|Member pays|Member cost|Your cost|Your share|Your responsibility|Patient responsibility|Your cost with home delivery|Your price|Estimated price|Est. cost|Estimated cost|Estimated copay|Cost to you|Out-of-pocket cost|Your out-of-pocket|Coinsurance|Price per fill|Cost per refill|You'll pay|Price|Cost|Cost for this fill|Last copay|Price after insurance|You pay after insurance",
    ],
  ] as const
).flatMap(([expected, value, all]) => all.split('|').map((label) => [label, value, expected] as const));

describe('a label in other words', () => {
  it.each(labels)('%s: %s', (label, value, expected) => {
    expect(medicineOf(`${name}<dl><dt>${label}</dt><dd>${value}</dd></dl>`)).toMatchObject(expected);
    expect(medicineOf(`${name}<p>${label}: ${value}</p>`)).toMatchObject(expected);
  });

  /** "Refilled on" alone could be about more than this; a label before its value needs no colon. */
  it.each(
    labels.filter(
      ([label]) => !/^(?:ready on|too early until|days sup\.|.*\brx\b.*|.*(?:script|prescription).*)$/i.test(label),
    ),
  )('without a colon: %s %s', (label, value, expected) => {
    expect(medicineOf(`${name}<p>${label} ${value}</p>`)).toMatchObject(expected);
    expect(medicineOf(`${name}<p>Rx 70000001 · ${label} ${value} · Active</p>`)).toMatchObject(expected);
  });

  it.each(labels)('heads a column: %s', (label, value, expected) => {
    const [only, second] = readingOf(
      `<main><h1>My prescriptions</h1><table><tr><th>Medication</th><th>Rx number</th><th>${label}</th></tr>` +
        `<tr><td>ELIQUIS 2.5 MG TABLET</td><td>70000001</td><td>${value}</td></tr></table></main>`,
    ).prescriptions;
    expect(second).toBeUndefined();
    if (!('rxNumber' in expected)) expect(only).toMatchObject(expected);
  });
});

describe('a neighbour of a label', () => {
  const none = {
    refillsLeft: null,
    lastFilledOn: null,
    nextFillOn: null,
    expiresOn: null,
    quantity: null,
    daysSupply: null,
    rxNumber: null,
    prescriber: null,
    price: null,
  };
  it.each([
    ['Retail price', '$34.10'],
    ['Estimated retail price', '$34.10'],
    ['Plan paid', '$80.00'],
    ['Plan pays', '$80.00'],
    ['Insurance paid', '$80.00'],
    ['Paid by plan', '$80.00'],
    ['Paid by your plan', '$80.00'],
    ['Full cost', '$80.00'],
    ['Full price', '$80.00'],
    ['Drug cost', '$80.00'],
    ['Cash price', '$80.00'],
    ['Average price', '$80.00'],
    ['Price without insurance', '$80.00'],
    ['Cost at other pharmacies', '$80.00'],
    ['Generic price', '$80.00'],
    ['You saved', '$80.00'],
    ['Your savings', '$80.00'],
    ['Date written', '08/01/2026'],
    ['Written on', '08/01/2026'],
    ['Issue date', '08/01/2026'],
    ['Date issued', '08/01/2026'],
    ['Prescribed on', '08/01/2026'],
    ['Date prescribed', '08/01/2026'],
    ['Rx date', '08/01/2026'],
    ['Start date', '08/01/2026'],
    ['First filled', '08/01/2026'],
    ['Date first filled', '08/01/2026'],
    ['Original fill date', '08/01/2026'],
    ['Discard after', '03/01/2027'],
    ['Use by', '03/01/2027'],
    ['Best by', '03/01/2027'],
    ['Total refills', '5'],
    ['Refills authorized', '5'],
    ['Authorized refills', '5'],
    ['Original refills', '5'],
    ['Refills allowed', '5'],
    ['Maximum refills', '5'],
    ['Quantity limit', '90'],
    ['Quantity remaining', '90'],
    ['Maximum days supply', '90 days'],
    ['Days since last fill', '40'],
    ['Days until next refill', '40'],
    ['Days left', '40'],
    ['Tube size', '30 g'],
    ['Package size', '30 g'],
    ['Bottle size', '100 mL'],
    ['Average wait', '4 days'],
    ['Doctor phone', '913-555-0100'],
    ['Primary care provider', 'Dr. Ann Lee'],
    ['Pharmacist', 'Ann Lee, RPh'],
    ['Prescribed for', 'Ann Lee'],
    ['Usual and customary', '$80.00'],
    ['Price you would pay elsewhere', '$80.00'],
    ['Refill reminder', 'Dec 1, 2026'],
    ['Quantity per day', '2'],
    ['Next appointment', 'Dec 1, 2026'],
    ['Last visit', '09/01/2026'],
  ])('%s: %s', (label, value) => {
    expect(
      medicineOf(`${name}<dl><dt>Status</dt><dd>Active</dd><dt>${label}</dt><dd>${value}</dd></dl>`),
    ).toMatchObject(none);
    expect(medicineOf(`${name}<p>${label}: ${value}</p>`)).toMatchObject(none);
    expect(medicineOf(`${name}<p><span>${label}</span> <span>${value}</span></p>`)).toMatchObject(none);
    expect(medicineOf(`${name}<div><div>${label}</div><div>${value}</div></div><p>Active</p>`)).toMatchObject(none);
    expect(medicineOf(`${name}<div><div>${value}</div><div>${label}</div></div><p>Active</p>`)).toMatchObject(none);
    expect(medicineOf(`${name}<p>${label} ${value}</p>`)).toMatchObject(none);
  });

  it.each([
    ['Refills left', 'No prescription on file', { refillsLeft: null }],
    ['Refills left', 'No', { refillsLeft: 0 }],
    ['Refills left', 'No more', { refillsLeft: 0 }],
    ['Supply', '300 g / 30 days', { quantity: 300, daysSupply: 30 }],
    ['Supply', '90 capsules / 90 days', { quantity: 90, daysSupply: 90 }],
    ['Supply', '4 mL / 56 days', { quantity: 4, daysSupply: 56 }],
    ['Supply', '45 g', { quantity: 45, daysSupply: null }],
    ["Days' supply", '90', { daysSupply: 90 }],
    ['Qty / Days', '300 mL / 30 days', { quantity: 300, daysSupply: 30 }],
    ['Qty / Days', '90 / 30', { quantity: 90, daysSupply: 30 }],
    ['Qty/Days', '90/30', { quantity: 90, daysSupply: 30 }],
    ['Quantity & days supply', '90 / 30', { quantity: 90, daysSupply: 30 }],
  ])('%s: %s', (label, value, expected) => {
    expect(medicineOf(`${name}<dl><dt>${label}</dt><dd>${value}</dd></dl>`)).toMatchObject(expected);
  });
});

describe('words of labels name no medicine', () => {
  it.each([
    'Filled last',
    'Prescribing clinician',
    'Prescription detail',
    'Refill balance',
    'Date last filled',
    'Refill history',
    'Order summary',
    'Refills authorized',
    'Claim information',
    'Tube size',
  ])('%s', (text) => {
    expect(isMadeOfLabelWords(text)).toBe(true);
  });

  it.each(['Lipitor', 'Next Choice', 'Tablets', 'Plan B', 'Eliquis 5 mg tablet', 'Pen needles', 'Refresh Tears', 'mL'])(
    '%s may',
    (text) => {
      expect(isMadeOfLabelWords(text)).toBe(false);
    },
  );

  it.each([
    '<dl><dt>Rx no.</dt><dd>86000701</dd><dt>Tube size</dt><dd>30 g</dd><dt>Copay</dt><dd>$60.00</dd></dl>',
    '<dl><dt>Rx no.</dt><dd>86000701</dd><dt>Reviewing clinician</dt><dd>Not yet available</dd></dl>',
    '<div><div><b>Rx no.</b></div><div>86000701</div></div><div><div><b>Jar weight</b></div><div>30 g</div></div>',
    '<dl><dt>Rx no.</dt><dd>86000701</dd><dt>Copay</dt><dd>$6.00</dd><dt>Blister strength</dt><dd>25 mg</dd></dl>',
    '<ul><li><b>Rx no.</b> 86000701</li><li><b>Quantity dispensed</b> 454 g (1 jar)</li></ul>',
    '<ul><li><b>Rx no.</b> 86000701</li><li><b>Dispensed as</b> 2 boxes of 5 pens, 3 mL each</li></ul>',
  ])('%s', (block) => {
    expect(medicineOf(name + block)).toMatchObject({ printedName: 'ELIQUIS 2.5 MG TABLET', rxNumber: '86000701' });
  });
});

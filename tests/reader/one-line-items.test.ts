// @vitest-environment happy-dom
/** A medicine and what is told of it in one line: none of it is said of the medicine in the next. */
import { describe, expect, it } from 'vitest';
import { listUrl, medicineOf, readingOf } from './page-of';

const home = 'https://www.optumrx.com/secure/home';
const items = (url: string, ...lines: readonly string[]) =>
  readingOf(
    `<main><h1>My prescriptions</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></main>`,
    url,
  ).prescriptions.map(({ printedName, autofill, autofillOn, refillsLeft }) =>
    [printedName, autofill, autofillOn ?? '-', refillsLeft ?? '-'].join(' '),
  );

describe('a list with a line for each medicine', () => {
  it('keeps the day of an automatic refill to the one it is said of', () =>
    expect(
      items(home, 'LISINOPRIL TAB 10MG: auto refill on Dec 9, 2026', 'METFORMIN TAB 500MG: 2 refills left'),
    ).toEqual(['LISINOPRIL TAB 10MG on 2026-12-09 -', 'METFORMIN TAB 500MG unknown - 2']));

  it.each(['LISINOPRIL TAB 10MG: Enrolled', 'LISINOPRIL TAB 10MG - 1 refill left'])('knows the name in "%s"', (line) =>
    expect(items(listUrl, line, 'METFORMIN TAB 500MG - 2 refills left').map((one) => one.slice(0, 19))).toEqual([
      'LISINOPRIL TAB 10MG',
      'METFORMIN TAB 500MG',
    ]),
  );

  it('takes no link to an article for a medicine', () =>
    expect(
      items(listUrl, 'METFORMIN TAB 500MG - 2 refills left', '<a href="#">Warfarin 5 mg: what to know</a>'),
    ).toEqual(['METFORMIN TAB 500MG unknown - 2']));

  it('knows a drug without a strength', () =>
    expect(items(listUrl, 'Metformin: auto refill on', 'METFORMIN TAB 500MG - 2 refills left')).toEqual([
      'Metformin on - -',
      'METFORMIN TAB 500MG unknown - 2',
    ]));
});

it.each(['Eligible', 'Paused', 'Not scheduled', 'Next month'])('"%s" heads medicines and is none', (heading) => {
  const block = (name: string) => `<div><h3>${name}</h3><p>Rx 70455135</p></div>`;
  const { prescriptions } = readingOf(
    `<main><h1>Automatic refills</h1><h2>Not enrolled</h2>${block('METFORMIN TAB 500MG')}<h2>${heading}</h2>${block('ATENOLOL TAB 50MG')}</main>`,
    'https://www.optumrx.com/secure/automatic-refills',
  );
  expect(prescriptions.map(({ printedName, autofill }) => `${printedName} ${autofill}`)).toEqual([
    'METFORMIN TAB 500MG off',
    'ATENOLOL TAB 50MG unknown',
  ]);
});

it('a sentence ends before how long the supply lasts', () => {
  const words = 'Prescription number: 61120447. Prescriber: Dr. Anselm Korver. 90-day supply, quantity 90.';
  expect(medicineOf(`<h3>Mirtazapine 15 mg tablet</h3><p>${words}<br>Your co-pay: $7.75</p>`)).toMatchObject({
    rxNumber: '61120447',
    prescriber: 'Dr. Anselm Korver',
    daysSupply: 90,
    quantity: 90,
    price: 7.75,
  });
});

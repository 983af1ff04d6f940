// @vitest-environment happy-dom
/** "You turned it off on May 3": what was done last to automatic refills, and no date of a fill. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const name = '<h3>Singulair 10 mg tablet</h3><p>Rx 70455133</p>';
const forms = (said: string) => [
  `${name}<p>Auto refill</p><p>${said}</p>`,
  `${name}<p>Auto refill: ${said}</p>`,
  `${name}<dl><dt>Auto refill</dt><dd>${said}</dd></dl>`,
  `${name}<p>You can use auto refill for this. ${said}.</p>`,
];
const onItsPage = (said: string) =>
  readingOf(
    `<main><h1>Automatic refills</h1><article>${name}<p>${said}</p></article></main>`,
    'https://www.optumrx.com/secure/automatic-refills',
  ).prescriptions[0];

const cases = (state: string, ...said: string[]) => said.map((one) => [one, state] as const);

describe('what was done to automatic refills', () => {
  it.each([
    ...cases(
      'off',
      'You turned it off on May 3',
      'You turned it off',
      'Your caregiver turned this off on 5/3/2026',
      'Kat Jones turned it off on May 3',
      'It was turned off on May 3',
      'You left the program on May 3',
      'You opted out on May 3',
      'You asked us to stop on May 3',
      'You canceled it in May 2026',
      'You turned it on on May 3, then off again on June 1',
      'You never turned it on',
      'Off since May 3',
    ),
    ...cases(
      'on',
      'You turned it on on May 3',
      'You turned it off on May 3, then on again on June 1',
      'You turned it off in May and on again in June',
      'You enrolled on May 3',
      'You signed up on May 3, 2026',
    ),
  ])('"%s" is %s', (said, state) => {
    for (const form of forms(said)) expect(medicineOf(form)).toMatchObject({ autofill: state, autofillOn: null });
    expect(onItsPage(said)).toMatchObject({ autofill: state, autofillOn: null });
  });

  it.each([
    'You never turned it off',
    "You haven't turned it off",
    'You can turn it off any time',
    'If you turned it off, call us',
    'You would have turned it off by May 3',
    'It will be turned off on December 3',
    'You turned it off on December 15, 2026',
    'You turned it off on May 3 but we are still working on it',
  ])('"%s" says nothing', (said) => {
    for (const form of forms(said).slice(0, 3)) expect(medicineOf(form).autofill).not.toBe('off');
    expect(onItsPage(said)?.autofill).not.toBe('off');
  });

  it.each([
    '<p>Email reminders</p><p>You turned it off on May 3</p>',
    '<p>We send a reminder before each auto refill. You turned it off on May 3.</p>',
    '<p>You turned it off on May 3</p>',
  ])('is of something else, or of nobody knows what: %s', (block) =>
    expect(medicineOf(name + block).autofill).toBe('unknown'),
  );

  it('is disputed by a state', () =>
    expect(medicineOf(`${name}<p>Auto refill: On</p><p>Auto refill: You turned it off on May 3</p>`).autofill).toBe(
      'unknown',
    ));
});

describe('other words for the state of automatic refills', () => {
  it.each([
    ...cases('off', 'No - you turned this off', 'Opted out', 'Not participating', 'Declined'),
    ...cases('on', 'Opted in', 'Participating', 'Yes - you turned it on'),
    ...cases(
      'not-eligible',
      "This prescription can't be enrolled",
      'Excluded',
      'Not offered',
      'Ineligible',
      "Doesn't qualify",
    ),
    ...cases('unknown', 'No - you turned it on', 'Yes - you turned it off'),
  ])('"%s" is %s', (said, state) => {
    for (const label of ['Auto refill', 'Auto-refill choice'])
      expect(medicineOf(`${name}<dl><dt>${label}</dt><dd>${said}</dd></dl>`).autofill).toBe(state);
  });
});

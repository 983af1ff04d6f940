/** What only a person knows, in English: how it is asked, and how an answer is said back. */
import type { TypedKind } from '@/src/advice/question';
import type { FactOf } from '@/src/history/own-words';
import type { OwnFact } from '@/src/model/own-facts';
import type { Refusal } from '@/src/ui/facts/typed-answer';
import type { Formats } from './formats';

const authorization = (value: FactOf<'prior-authorization'>['value'], f: Formats): string => {
  switch (value.ends) {
    case 'not-needed':
      return 'none needed';
    case 'on':
      return `ends ${f.day(value.on)}`;
    case 'never':
      return 'has no end';
    case 'not-known':
      return 'there is one, its end is not known';
  }
};

const yesNo = (value: 'yes' | 'no') => (value === 'yes' ? 'Yes' : 'No');

function answer(fact: OwnFact, f: Formats): string {
  switch (fact.kind) {
    case 'state':
      return f.state(fact.value);
    case 'payment-month':
      return f.month(fact.value);
    case 'wanted-days':
      return `${fact.value} days at a time`;
    case 'counted':
      return `${fact.value.units} left, counted ${f.day(fact.value.on)}`;
    case 'stay':
      return fact.value.to === null
        ? `since ${f.day(fact.value.from)}, still away`
        : `${f.day(fact.value.from)} to ${f.day(fact.value.to)}`;
    case 'prior-authorization':
      return authorization(fact.value, f);
    case 'autofill-word':
      return { 'not-asked-for': 'Nobody here asked for it', wanted: 'It may stay on', 'not-wanted': 'It is to end' }[
        fact.value
      ];
    case 'order-checked':
      return { right: 'It is right', 'not-wanted': 'It is not wanted' }[fact.value];
    case 'notice':
      return `${{ canceled: 'canceled', 'cannot-fill': 'can’t be filled', shipped: 'shipped' }[fact.says]}, ${f.day(fact.value)}`;
    case 'email-came':
      return fact.value === 'yes' ? 'It came' : 'It did not come';
    case 'silence':
      return `silent since ${f.day(fact.value)}`;
    case 'call':
      return `call on ${f.day(fact.value.on)}`;
    case 'permission-to-help':
    case 'medicare':
    case 'tricare':
    case 'california-address':
    case 'plan-allows-100':
    case 'copay-card':
    case 'weekly':
    case 'as-needed':
    case 'specialty':
    case 'pair-fits':
    case 'placed-order':
      return yesNo(fact.value);
    default:
      return f.day(fact.value);
  }
}

/** What stands over the field in which an answer is typed. */
const typed: Record<TypedKind, string> = {
  state: 'State',
  'payment-month': 'Month on the card',
  'authority-confirmed': 'Day of that call',
  'new-fills-opt-out': 'Day of that call',
  'wanted-days': 'Days at a time',
  counted: 'How many are left today',
  stay: 'Days away from the medicine at home',
  'prior-authorization': 'It ends on',
  'autofill-turned-off': 'Day you turned it off',
  'clinic-contacted': 'Day you asked',
  'optum-asks-clinic': 'Day Optum was asked',
  'specialty-called': 'Day of that call',
  'infusion-received': 'Day they got the prescription',
  'infusion-scheduled': 'Day of the infusion',
  'next-infusion': 'Day of the next infusion',
};

/** Why what was typed is not taken. */
const refusal: Record<Refusal, string> = {
  nothing: 'Please fill this in first.',
  'no-day': 'That is not a day in the calendar.',
  'still-to-come': 'That day is still to come. It should be today or before.',
  'too-long-ago': 'That day is more than ten years ago. Is the year right?',
  'too-far-ahead': 'That is very far ahead. Is the year right?',
  'no-month': 'Please choose a month and a year.',
  'card-expired-long-ago': 'That card would have ended long ago. Is the year right?',
  'no-state': 'Please choose a state.',
  'no-days': 'Please give whole days, from 1 to 366.',
  'no-count': 'Please give a whole number, from 0 to 9999.',
  'ends-before-it-begins': 'The last day is before the first one.',
  'too-long': 'That is more than three years. Are the years right?',
};

export const factsEn = {
  answer,
  typed,
  refusal,
  /** "Medicare: Yes, said Nov 3" */
  saidOn: (on: string, f: Formats) => `said ${f.shortDay(on)}`,
  saved: (answer: string) => `Saved: ${answer}`,
  forgotten: (answer: string) => `No longer counts: ${answer}`,
  save: 'Save',
  change: 'Change',
  /** Read out after the question that the button belongs to. */
  changeOf: (question: string) => `Change: ${question}`,
  cancel: 'Cancel',
  dontKnow: 'I don’t know any more',
  notSaid: 'Not said yet',
  choose: 'Choose',
  pageSays: 'The page shows something else:',
  youSaid: (answer: string, on: string, f: Formats) => `You said “${answer}” on ${f.day(on)}.`,
  seen: (on: string, f: Formats) => `Seen ${f.day(on)}, ${f.distance(on)}.`,
  whichIsRight: 'Which is right? Please answer once more.',
  questions: 'A question for you',
  whyAsked: 'Why I ask',
  later: (count: number) => (count === 1 ? '1 more question' : `${count} more questions`),
  month: 'Month',
  firstDay: 'First day',
  lastDay: 'Last day (empty: still away)',
  year: 'Year',
  openQuestions: (count: number) =>
    count === 0
      ? 'I know all that I need to know here.'
      : count === 1
        ? '1 answer is still open. It helps me, but you need not know it.'
        : `${count} answers are still open. They help me, but you need not know them.`,
  about: (name: string) => `About ${name}`,
  intro: 'What no page shows. I ask each thing once. You can change every answer.',
};

export type FactsWords = typeof factsEn;

/** Checklists, the table of emails and the way to an infusion in English. */
import type { Formats } from './formats';

export const listsEn = {
  checklistsIntro: 'Work through a list at your own pace. Ticks are kept, with their day.',
  now: 'Of use now',
  atHand: 'At hand for later',
  /** "2 of 5 done" */
  done: (ticked: number, all: number) => `${ticked} of ${all} done`,
  tickedOn: (on: string, f: Formats) => `done ${f.day(on)}`,
  ticked: (what: string) => `Ticked: ${what}`,
  unticked: (what: string) => `No longer ticked: ${what}`,
  pageShowsDone: (on: string, f: Formats) => `The page showed it done on ${f.day(on)}.`,
  pageShowsOpen: (on: string, f: Formats) => `On ${f.day(on)} the page showed that this is still open.`,
  noLists: 'No list yet.',

  emailsIntro: 'Optum does not send everybody the same emails. Trust only those that really came.',
  usually: { yes: 'An email usually comes', no: 'No email comes', unsure: 'Nobody is sure whether an email comes' },
  came: { yes: 'It came', no: 'It did not come', unknown: 'I don’t know' },
  didItCome: (event: string) => `Did this email come? ${event}`,
  cameSaid: (on: string, f: Formats) => `said ${f.day(on)}`,
  expected: 'One should come about now.',
  instead: 'What I do instead:',

  infusionIntro: 'From the day the pharmacy got the prescription to the infusion and the one after it.',
  infusionNone:
    'No infusion is on its way, as far as I know. If one is planned, say when the pharmacy got the prescription.',
  received: (on: string, f: Formats) => `The pharmacy got the prescription on ${f.day(on)}.`,
  between: (earliest: string, latest: string, f: Formats) =>
    earliest === latest ? `About ${f.day(earliest)}` : `About ${f.day(earliest)} to ${f.day(latest)}`,
  exactly: (on: string, f: Formats) => f.dayAndDistance(on),
  notYet: 'Its day follows from the step before.',
  happened: (on: string, f: Formats) => `Happened ${f.day(on)}`,
  late: 'Late: call and ask',
  itHappened: 'It happened',
  itHappenedOn: (what: string) => `It happened: ${what}`,
  happenedDay: 'Day it happened',
  notHappened: 'It has not happened',
  notHappenedOf: (what: string) => `It has not happened: ${what}`,
  more: 'What to know, and when it happened',
  whoCalls: 'Who calls:',
  haveAtHand: 'Have at hand',
  ask: 'Ask',
  prepare: (on: string, f: Formats) => `Count the supplies and write down your notes on ${f.dayAndDistance(on)}.`,
  whoToCall: 'Whom to ask what',
  stepSaved: (what: string) => `Saved: ${what}`,
};

export type ListsWords = typeof listsEn;

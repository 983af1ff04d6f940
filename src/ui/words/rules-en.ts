/** The catalogue of rules in English. */
import type { Family, Weight } from '@/src/advice/rule-index';
import type { Formats } from './formats';

const family: Record<Family, string> = {
  autofill: 'Autofill',
  placeholders: 'Medicines only listed as eligible',
  'new-prescriptions': 'New prescriptions',
  'clinic-requests': 'Asking the doctor’s office',
  'days-supply': 'How many days it lasts',
  refills: 'Refills and when to order',
  'too-soon': 'Too soon to refill',
  'prior-authorization': 'Prior authorization',
  orders: 'Orders',
  january: 'The price in January',
  shipping: 'Shipping',
  notifications: 'Emails and texts',
  preferences: 'What Optum may send',
  account: 'Account, sign-in, payment',
  'caregiver-access': 'Speaking for somebody',
  calling: 'Calling and writing',
  specialty: 'Specialty pharmacy',
  infusion: 'Infusion',
};

const weight: Record<Weight, string> = {
  C: 'Act now',
  H: 'Act soon',
  M: 'Good to know',
  L: 'Good to know',
  i: 'Good to know',
};

export const rulesEn = {
  intro: 'All that I go by, and where it is from. A rule that is of no use to you can be silenced.',
  family,
  weight,
  /** `source`: `guide` or `brochure`. */
  fromGuide: (place: string) => `From a patient advocate’s guide to Optum, ${place}.`,
  fromBrochure: (place: string) => `From Optum Infusion Pharmacy’s brochure, ${place}.`,
  ownRule: 'Follows from it; not written there.',
  corrected: 'Later rules correct it: see “What the law says”.',
  lines: (lines: string) => `lines ${lines}`,
  count: (all: number, now: number) => {
    const rules = all === 1 ? '1 rule' : `${all} rules`;
    return now === 0 ? rules : now === 1 ? `${rules}, 1 applies now` : `${rules}, ${now} apply now`;
  },
  appliesNow: 'Applies now',
  appliesTo: (person: string, medicine: string | null) => (medicine === null ? person : `${medicine} (${person})`),
  cannotTell: (count: number) =>
    count === 1 ? 'For 1 more thing I can’t tell.' : `For ${count} more things I can’t tell.`,
  appliesToNobody: 'Applies to nobody now.',
  silenceFor: (medicine: string) => `Silence it for ${medicine}`,
  silenceForGood: (person: string) => `Silence it for ${person}`,
  silenced: (rule: string) => `Silenced: ${rule}`,
  silencedHeading: 'Silenced',
  silencedNone: 'Nothing is silenced.',
  silencedFor: (what: string, since: string, f: Formats) => `Silent for ${what} since ${f.day(since)}.`,
  comesBack: (on: string, f: Formats) => `It is too grave to stay silent: it speaks again on ${f.day(on)}.`,
  speakAgain: 'Let it speak again',
  speakAgainOf: (rule: string) => `Let it speak again: ${rule}`,
  speaks: (rule: string) => `Speaks again: ${rule}`,
  law: 'What the law says',
  lawIntro: 'I am no lawyer. Each line says who says it, and when that was last looked up.',
  whose: {
    guide: 'The guide says',
    contract: 'A plan’s contract says',
    agency: 'A government office says',
    statute: 'A law says',
    company: 'Optum says',
    'trade-press': 'Trade press says',
    ourselves: 'Found by ourselves',
  },
  /** `stated`: a year, or a day. */
  lawSource: (source: string, stated: string, f: Formats) =>
    `${source}, ${stated.length > 4 ? f.shortDay(stated) : stated}.`,
  lawChecked: (on: string, until: string, f: Formats) =>
    `Looked up ${f.shortDay(on)}, to be looked up again by ${f.shortDay(until)}.`,
  lawDue: (until: string, f: Formats) =>
    `This was to be looked up again by ${f.shortDay(until)}. It may be out of date: ask before you count on it.`,
};

export type RulesWords = typeof rulesEn;

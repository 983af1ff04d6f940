/** What a statement rests on, and why a date is not known, in English. */
import type { GroundsSaying } from '@/src/advice/sayings/grounds';
import { ruleGistsEn } from '../rule-gists-en';
import type { SayingsOf } from '../sayings';

const doses = (count: number) => (count === 1 ? '1 dose' : `${count} doses`);

export const groundsEn: SayingsOf<GroundsSaying> = {
  'seen-on': (s, f) => `Seen ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'status-first-seen-on': (s, f) => `I first saw this status on ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'from-the-fill': (s, f) => `Counted from the ${s.days} days filled ${f.shortDay(s.on)}.`,
  'from-the-delivery': (s, f) => `Counted from the ${s.days} days delivered ${f.shortDay(s.on)}.`,
  'from-your-count': (s, f) => `Counted from your own count on ${f.shortDay(s.on)}: ${s.days} days.`,
  'no-days-supply-shown': 'Optum has not shown how many days it lasts.',
  'no-fill-date-shown': 'Optum has not shown when it was last filled.',
  'short-course': 'Most people take it for a few days only. It is not refilled.',
  'taken-as-needed': 'It is taken as needed, so no date can be counted.',
  'specialty-is-elsewhere': 'The specialty pharmacy handles this one. It has its own site and often calls you.',
  'facts-do-not-fit': 'What Optum shows does not fit together, so I will not guess.',
  gist: (s) => ruleGistsEn[s.rule],
  'you-called-on': (s, f) => `You called about it on ${f.day(s.on)}.`,
  'you-asked-on': (s, f) => `You asked on ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'doses-from-the-fill': (s, f) => `Counted from the ${doses(s.doses)} filled ${f.shortDay(s.on)}.`,
  'doses-from-the-delivery': (s, f) => `Counted from the ${doses(s.doses)} delivered ${f.shortDay(s.on)}.`,
  'doses-from-your-count': (s, f) => `Counted from your own count on ${f.shortDay(s.on)}: ${doses(s.doses)}.`,
  'fill-is-still-to-come': (s, f) =>
    `The fill of ${f.shortDay(s.on)} has not come yet, and I have not seen the one before.`,
};

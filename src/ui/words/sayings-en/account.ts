/** What is said of the account, its messages and its caregivers (AC, CG, CM, NT, TS), in English. */
import type { AccountSaying } from '@/src/advice/sayings/account';
import type { SayingsOf } from '../sayings';

export const accountEn: SayingsOf<AccountSaying> = {
  'payment-card-ends': (s, f) =>
    s.isPast
      ? `${s.person}’s card at Optum ran out on ${f.day(s.endsOn)}. The next order may stop.`
      : `${s.person}’s card at Optum runs out on ${f.dayAndDistance(s.endsOn)}.`,
  'caregiver-not-proven': (s, f) =>
    `The site shows ${f.list(s.caregivers)} as caregiver of ${s.person}. Shown online is no proof until a call has confirmed it.`,
  'texts-are-off': (s, f) => `Texts are off for ${f.list(s.topics.map((topic) => `“${topic}”`))} (${s.person}).`,
  'too-soon-not-by-text': (s) => `If a refill for ${s.person} is too soon, no text will tell you.`,
  'put-in-the-new-card': 'Open “My profile”, then “Payment methods”, and put in the new card. Use a credit card.',
  'call-together': 'Call Optum with both of you on the line. The patient says yes to you. Then tell me the day.',
  'turn-texts-on': 'Turn on texts there until you know that the emails come.',
  'look-in-the-account-for-it': 'Look in the account. It shows the first day.',
};

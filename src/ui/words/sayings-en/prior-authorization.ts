/** What is said of the plan’s own yes (PA-01 to PA-03), in English. */
import type { PriorAuthorizationSaying } from '@/src/advice/sayings/prior-authorization';
import type { SayingsOf } from '../sayings';

export const priorAuthorizationEn: SayingsOf<PriorAuthorizationSaying> = {
  'authorization-ends-first': (s, f) =>
    s.hasEnded
      ? `The plan’s yes to ${s.medicine} (${s.person}) ended on ${f.day(s.endsOn)}. The next fill will wait for a new one.`
      : `The plan’s yes to ${s.medicine} (${s.person}) ends on ${f.dayAndDistance(s.endsOn)}. That is before the next fill.`,
  'ask-the-office-to-renew-it':
    'Call the doctor’s office. Ask them to renew it with the plan (a “prior authorization”).',
  'or-ask-the-plan': 'Not sure of the date? Call the plan at the number on the card.',
};

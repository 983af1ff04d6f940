/** What is said of the plan’s own yes (PA-01 to PA-03). */
import type { Plain } from './plain';

export type PriorAuthorizationSaying =
  | {
      readonly say: 'authorization-ends-first';
      readonly medicine: string;
      readonly person: string;
      readonly endsOn: string;
      readonly hasEnded: boolean;
    }
  | Plain<'ask-the-office-to-renew-it' | 'or-ask-the-plan'>;

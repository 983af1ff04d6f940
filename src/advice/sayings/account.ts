/** What is said of the account, its messages and its caregivers (AC, CG, CM, NT, TS). */
import type { Plain } from './plain';

export type AccountSaying =
  | { readonly say: 'payment-card-ends'; readonly person: string; readonly endsOn: string; readonly isPast: boolean }
  | { readonly say: 'caregiver-not-proven'; readonly person: string; readonly caregivers: readonly string[] }
  | { readonly say: 'texts-are-off'; readonly person: string; readonly topics: readonly string[] }
  | { readonly say: 'too-soon-not-by-text'; readonly person: string }
  | Plain<'put-in-the-new-card' | 'call-together' | 'turn-texts-on' | 'look-in-the-account-for-it'>;

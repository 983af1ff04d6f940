/** What a reminder says. Titles name nobody and no medicine: calendars may be shared (rules §7). */
import type { Plain } from './plain';

export type RemindersSaying =
  | {
      readonly say:
        | 'remind-order'
        | 'remind-call-office'
        | 'remind-look-daily'
        | 'remind-follow-up'
        | 'remind-authorization'
        | 'remind-can-be-filled';
      readonly medicine: string;
      readonly person: string;
    }
  | { readonly say: 'remind-price-call'; readonly what: string; readonly person: string }
  | { readonly say: 'remind-december' | 'remind-payment' | 'remind-infusion'; readonly person: string }
  | Plain<'reminder-refill' | 'reminder-call' | 'reminder-look' | 'reminder-prepare'>;

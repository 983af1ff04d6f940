/** What is said of autofill (AF-01 to AF-11). */
import type { Plain } from './plain';

interface About {
  readonly medicine: string;
  readonly person: string;
}

export type AutofillSaying =
  | ({ readonly say: 'autofill-is-on-as-wished'; readonly fillsOn: string | null } & About)
  | ({ readonly say: 'autofill-on-not-asked-for' | 'may-tell-medicare' | 'may-tell-the-state' } & About)
  | ({ readonly say: 'autofill-is-still-on'; readonly offOn: string; readonly seenOn: string } & About)
  | { readonly say: 'autofill-was-turned-off'; readonly offOn: string; readonly seenOn: string }
  | { readonly say: 'medicare-and-autofill'; readonly person: string; readonly medicines: readonly string[] }
  | { readonly say: 'order-not-placed' | 'parcel-not-wanted'; readonly what: string; readonly person: string }
  | {
      readonly say: 'autofill-is-on';
      readonly medicine: string;
      readonly person: string;
      readonly fillsOn: string | null;
    }
  | {
      readonly say: 'autofill-was-turned-on';
      readonly medicine: string;
      readonly person: string;
      readonly wasOffOn: string;
      readonly isOnOn: string;
    }
  | {
      readonly say: 'autofill-not-read';
      readonly medicines: readonly string[];
      readonly person: string;
      readonly since: string;
    }
  | ({ readonly say: 'autofill-was-on'; readonly fillsOn: string | null; readonly seenOn: string } & About)
  | { readonly say: 'autofill-not-shown'; readonly medicines: readonly string[]; readonly person: string }
  | {
      readonly say: 'autofill-last-seen';
      readonly state: 'off' | 'not-eligible';
      readonly medicines: readonly string[];
      readonly seenOn: string;
    }
  | ({ readonly say: 'proof-is-kept'; readonly wasOffOn: string; readonly isOnOn: string } & About)
  | { readonly say: 'autofill-cannot-be-returned'; readonly fillsOn: string | null }
  | Plain<'turn-autofill-off' | 'check-autofill-is-off-again' | 'ask-who-turned-it-on' | 'look-at-autofill-on-the-page'>
  | Plain<
      | 'medicare-autofill-rule'
      | 'ask-optum-about-the-switch'
      | 'stop-it-now'
      | 'look-whether-it-stopped'
      | 'returns-only-for-their-mistake'
      | 'medicare-refund'
      | 'keep-it-closed-and-call'
      | 'guide-calls-it-illegal'
      | 'write-to-medicare'
      | 'write-to-the-state'
      | 'write-to-minnesota'
      | 'keep-a-copy'
      | 'see-and-print-the-proof'
      | 'print-the-proof-first'
    >;

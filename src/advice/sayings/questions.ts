/** The questions that only a person can answer, why each is asked, and what the buttons say. */
import type { Plain } from './plain';

export type QuestionsSaying =
  | { readonly say: 'ask-permission' | 'ask-medicare' | 'ask-tricare' | 'ask-state'; readonly person: string }
  | {
      readonly say: 'ask-california' | 'ask-plan-100' | 'ask-copay-card' | 'ask-payment-month';
      readonly person: string;
    }
  | { readonly say: 'ask-authority' | 'ask-new-fills-opt-out' | 'ask-infusion-received'; readonly person: string }
  | { readonly say: 'ask-infusion-scheduled' | 'ask-next-infusion' | 'ask-stay'; readonly person: string }
  | { readonly say: 'ask-wanted-days' | 'ask-weekly' | 'ask-as-needed'; readonly medicine: string }
  | { readonly say: 'ask-specialty' | 'ask-authorization' | 'ask-autofill-word'; readonly medicine: string }
  | { readonly say: 'ask-autofill-turned-off' | 'ask-clinic-contacted'; readonly medicine: string }
  | { readonly say: 'ask-optum-asks' | 'ask-specialty-called' | 'ask-counted'; readonly medicine: string }
  | { readonly say: 'ask-placed-order' | 'ask-order-checked' | 'ask-notice'; readonly what: string }
  | { readonly say: 'ask-pair'; readonly medicine: string; readonly quantity: number; readonly days: number }
  | { readonly say: 'answer-days'; readonly days: number }
  | { readonly say: 'page-shows-card-month'; readonly month: string }
  | { readonly say: 'page-shows-autofill-on'; readonly on: string }
  | Plain<
      | 'why-permission'
      | 'why-medicare'
      | 'why-tricare'
      | 'why-state'
      | 'why-california'
      | 'why-plan-100'
      | 'why-copay-card'
      | 'why-payment-month'
      | 'why-authority'
      | 'why-new-fills-opt-out'
      | 'why-infusion-received'
      | 'why-infusion-scheduled'
      | 'why-next-infusion'
      | 'why-stay'
      | 'why-pair'
      | 'why-counted'
      | 'why-notice'
      | 'answer-notice-canceled'
      | 'answer-notice-cannot-fill'
      | 'answer-notice-shipped'
      | 'why-wanted-days'
      | 'why-weekly'
      | 'why-as-needed'
      | 'why-specialty'
      | 'why-authorization'
      | 'why-autofill-word'
      | 'why-autofill-turned-off'
      | 'why-clinic-contacted'
      | 'why-optum-asks'
      | 'why-specialty-called'
      | 'why-placed-order'
      | 'why-order-checked'
      | 'answer-yes'
      | 'answer-no'
      | 'answer-not-asked-for'
      | 'answer-wanted'
      | 'answer-not-wanted'
      | 'answer-right'
      | 'answer-order-not-wanted'
      | 'answer-authorization-not-needed'
      | 'answer-authorization-never-ends'
      | 'answer-authorization-end-not-known'
      | 'page-shows-specialty'
    >;

/** One of everything the advice can say: a new saying that is missing here does not compile. */
import type { Saying } from '@/src/advice/saying';

const medicine = 'atorvastatin calcium TAB 40MG';
const person = 'Rose';
const what = medicine;

const examples: { readonly [Say in Saying['say']]: readonly Extract<Saying, { say: Say }>[] } = {
  'autofill-is-on': [
    { say: 'autofill-is-on', medicine, person, fillsOn: '2026-11-24' },
    { say: 'autofill-is-on', medicine, person, fillsOn: null },
  ],
  'autofill-was-turned-on': [
    { say: 'autofill-was-turned-on', medicine, person, wasOffOn: '2026-11-02', isOnOn: '2026-11-20' },
  ],
  'autofill-not-read': [
    { say: 'autofill-not-read', medicines: [medicine], person, since: '2026-11-10' },
    { say: 'autofill-not-read', medicines: [medicine, 'lisinopril TAB 20MG'], person, since: '2026-11-10' },
  ],
  'autofill-cannot-be-returned': [
    { say: 'autofill-cannot-be-returned', fillsOn: '2026-11-24' },
    { say: 'autofill-cannot-be-returned', fillsOn: null },
  ],
  'turn-autofill-off': [{ say: 'turn-autofill-off' }],
  'check-autofill-is-off-again': [{ say: 'check-autofill-is-off-again' }],
  'ask-who-turned-it-on': [{ say: 'ask-who-turned-it-on' }],
  'look-at-autofill-on-the-page': [{ say: 'look-at-autofill-on-the-page' }],
  'new-order-started': [
    { say: 'new-order-started', medicine, person, printedStatus: 'Processing' },
    { say: 'new-order-started', medicine, person, printedStatus: null },
  ],
  'new-order-check-three-lines': [{ say: 'new-order-check-three-lines' }],
  'stop-before-it-ships': [{ say: 'stop-before-it-ships' }],
  'details-not-shown': [
    { say: 'details-not-shown', medicine, person, missing: ['days-supply'] },
    { say: 'details-not-shown', medicine, person, missing: ['prescriber', 'refills', 'quantity', 'days-supply'] },
  ],
  'confirm-details-by-phone': [{ say: 'confirm-details-by-phone' }],
  'days-supply-changed': [{ say: 'days-supply-changed', medicine, person, before: 90, now: 30 }],
  'ask-whether-this-was-wanted': [{ say: 'ask-whether-this-was-wanted' }],
  'corrected-prescription-from-the-office': [{ say: 'corrected-prescription-from-the-office' }],
  'order-canceled': [{ say: 'order-canceled', what, person }],
  'order-cannot-be-filled': [{ say: 'order-cannot-be-filled', what, person }],
  'order-on-hold': [
    { say: 'order-on-hold', what, person, printedStatus: 'On hold: update needed' },
    { say: 'order-on-hold', what, person, printedStatus: null },
  ],
  'order-waits-for-the-office': [{ say: 'order-waits-for-the-office', what, person }],
  'order-arrives-too-late': [
    { say: 'order-arrives-too-late', what, person, expectedOn: '2026-12-04', runOut: '2026-12-01' },
  ],
  'order-stands-still': [{ say: 'order-stands-still', what, person, since: '2026-11-10' }],
  'look-in-order-status-first': [{ say: 'look-in-order-status-first' }],
  'ask-whether-consent-or-price-is-missing': [{ say: 'ask-whether-consent-or-price-is-missing' }],
  'price-holds-need-a-call': [{ say: 'price-holds-need-a-call' }],
  'call-the-office': [{ say: 'call-the-office' }],
  'ask-for-a-bridging-supply': [{ say: 'ask-for-a-bridging-supply' }],
  'call-and-ask-for-an-advocate': [{ say: 'call-and-ask-for-an-advocate' }],
  'seen-on': [{ say: 'seen-on', on: '2026-11-21' }],
  'status-first-seen-on': [{ say: 'status-first-seen-on', on: '2026-11-21' }],
  'from-the-fill': [{ say: 'from-the-fill', days: 90, on: '2026-09-10' }],
  'from-the-delivery': [{ say: 'from-the-delivery', days: 90, on: '2026-09-18' }],
  'doses-from-the-fill': [{ say: 'doses-from-the-fill', doses: 12, on: '2026-09-10' }],
  'doses-from-the-delivery': [{ say: 'doses-from-the-delivery', doses: 1, on: '2026-09-18' }],
  'doses-from-your-count': [{ say: 'doses-from-your-count', doses: 3, on: '2026-11-20' }],
  'fill-is-still-to-come': [{ say: 'fill-is-still-to-come', on: '2026-11-20' }],
  'from-your-count': [{ say: 'from-your-count', days: 12, on: '2026-11-20' }],
  'no-days-supply-shown': [{ say: 'no-days-supply-shown' }],
  'no-fill-date-shown': [{ say: 'no-fill-date-shown' }],
  'taken-as-needed': [{ say: 'taken-as-needed' }],
  'short-course': [{ say: 'short-course' }],
  'specialty-is-elsewhere': [{ say: 'specialty-is-elsewhere' }],
  'facts-do-not-fit': [{ say: 'facts-do-not-fit' }],
  'dates-may-be-out-of-date': [{ say: 'dates-may-be-out-of-date', person, since: '2026-11-03' }],
  'page-no-longer-read': [
    { say: 'page-no-longer-read', page: 'my-prescriptions', lastReadOn: '2026-11-01' },
    { say: 'page-no-longer-read', page: 'order-status', lastReadOn: null },
  ],
  'facts-no-longer-read': [
    { say: 'facts-no-longer-read', page: 'my-prescriptions', facts: ['refillsLeft'] },
    { say: 'facts-no-longer-read', page: 'prescription-detail', facts: ['refillsLeft', 'lastFilledOn', 'daysSupply'] },
  ],
  'go-by-the-page-itself': [{ say: 'go-by-the-page-itself' }],
  'save-the-page-for-the-makers': [{ say: 'save-the-page-for-the-makers' }],
};

export const everySaying: readonly Saying[] = Object.values(examples).flat();
export const namesInSayings: readonly string[] = [medicine, 'lisinopril TAB 20MG', person];

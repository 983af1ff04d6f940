/** What is said of new prescriptions (NR-01 to NR-09), in English. */
import type { MissingDetail, NewPrescriptionsSaying } from '@/src/advice/sayings/new-prescriptions';
import type { SayingsOf } from '../sayings';

const missing: Record<MissingDetail, string> = {
  prescriber: 'who prescribed it',
  refills: 'the refills',
  quantity: 'the quantity',
  'days-supply': 'how many days it lasts',
};

export const newPrescriptionsEn: SayingsOf<NewPrescriptionsSaying> = {
  'new-order-started': (s) =>
    s.printedStatus === null
      ? `Optum has started an order for ${s.medicine} (${s.person}). Check it now.`
      : `Optum has started an order for ${s.medicine} (${s.person}). It says “${s.printedStatus}”. Check it now.`,
  'new-order-check-three-lines':
    'Check three things: the medicine, the dose, and how many days it lasts. Are they what you asked for?',
  'stop-before-it-ships': 'If you do not want it, call before it ships. After that it can almost never be returned.',
  'details-not-shown': (s, f) =>
    `Optum does not show everything yet for ${s.medicine} (${s.person}): ${f.list(s.missing.map((detail) => missing[detail]))} ${s.missing.length === 1 ? 'is' : 'are'} missing.`,
  'confirm-details-by-phone':
    'Look again tomorrow. If it is still missing, call and ask for the dose and how many days it lasts.',
  'order-has-other-days': (s) =>
    `The order for ${s.medicine} (${s.person}) is for ${s.now} days. You wanted ${s.wanted}. Stop it before it ships.`,
  'other-days-than-wanted': (s) => `${s.medicine}: ${s.now} days in this order, ${s.wanted} wanted.`,
  'order-has-other-dose': (s) =>
    `Optum has started an order for ${s.medicine} (${s.person}). The list also shows ${s.known}. Is the new dose meant?`,
  'other-dose-than-known': (s) => `${s.medicine} in this order, ${s.known} on the list.`,
  'awaiting-prescription': (s) =>
    `You asked the doctor’s office for ${s.medicine} (${s.person}). Optum does not show it yet.`,
  'look-in-the-account-daily': 'Look in the account each day. Optum starts on it without asking.',
  'first-fill-stopped': (s) => `The first fill of ${s.what} (${s.person}) has stopped. It may only need a spoken yes.`,
  'yes-to-this-one-order': 'If it is right, say yes to this one order only. If they offer to stop asking you, say no.',
};

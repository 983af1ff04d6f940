/** Every sentence of advice in English. The action first, then the reason. */
import type { MissingDetail } from '@/src/advice/saying';
import { pageNamesEn } from './page-names';
import type { Sayings } from './sayings';

const missing: Record<MissingDetail, string> = {
  prescriber: 'who prescribed it',
  refills: 'the refills',
  quantity: 'the quantity',
  'days-supply': 'how many days it lasts',
};

const doses = (count: number) => (count === 1 ? '1 dose' : `${count} doses`);

export const sayingsEn: Sayings = {
  'autofill-is-on': (s, f) =>
    s.fillsOn === null
      ? `Autofill is on for ${s.medicine} (${s.person}). Optum will fill it on its own. The page does not say when.`
      : `Autofill is on for ${s.medicine} (${s.person}). Optum will fill it on its own on ${f.dayAndDistance(s.fillsOn)}.`,
  'autofill-was-turned-on': (s, f) =>
    `Autofill for ${s.medicine} (${s.person}) was off on ${f.day(s.wasOffOn)}. On ${f.day(s.isOnOn)} it was on. Did you or ${s.person} turn it on?`,
  'autofill-not-read': (s, f) =>
    `I could not read whether autofill is on for ${f.list(s.medicines)} (${s.person}). That has been so since ${f.day(s.since)}.`,
  'autofill-cannot-be-returned': (s, f) =>
    s.fillsOn === null
      ? 'Medicine that has been sent can almost never be returned or refunded.'
      : `Medicine that has been sent can almost never be returned or refunded. Turn it off before ${f.day(s.fillsOn)}.`,
  'turn-autofill-off': () =>
    'Turn autofill off. Open the page of this medicine, find the line “Auto refill”, and switch it off.',
  'check-autofill-is-off-again': () =>
    'Then open the page once more and see that it says “Off”. I take note when I see it.',
  'ask-who-turned-it-on': () =>
    'If nobody asked for it, call and say so. The guide we follow says Optum may not turn it on without your yes.',
  'look-at-autofill-on-the-page': () =>
    'Open the page of this medicine and look at the line “Auto refill” yourself. If it is on, switch it off.',

  'new-order-started': (s) =>
    s.printedStatus === null
      ? `Optum has started an order for ${s.medicine} (${s.person}). Check it now.`
      : `Optum has started an order for ${s.medicine} (${s.person}). It says “${s.printedStatus}”. Check it now.`,
  'new-order-check-three-lines': () =>
    'Check three things: the medicine, the dose, and how many days it lasts. Are they what you asked for?',
  'stop-before-it-ships': () =>
    'If you do not want it, call before it ships. After that it can almost never be returned.',
  'details-not-shown': (s, f) =>
    `Optum does not show everything yet for ${s.medicine} (${s.person}): ${f.list(s.missing.map((detail) => missing[detail]))} ${s.missing.length === 1 ? 'is' : 'are'} missing.`,
  'confirm-details-by-phone': () =>
    'Look again tomorrow. If it is still missing, call and ask for the dose and how many days it lasts.',

  'days-supply-changed': (s) =>
    `${s.medicine} (${s.person}) now comes for ${s.now} days at a time. Before, it was ${s.before} days.`,
  'ask-whether-this-was-wanted': () => 'Is this what you asked for? If yes, there is nothing to do.',
  'corrected-prescription-from-the-office': () =>
    'If not, call the doctor’s office and ask for a corrected prescription. Optum will not change the number of days.',

  'order-canceled': (s) => `Optum shows “canceled” for ${s.what} (${s.person}). Look inside before you believe it.`,
  'order-cannot-be-filled': (s) =>
    `Optum says it cannot fill ${s.what} (${s.person}). Look inside before you believe it.`,
  'order-on-hold': (s) =>
    s.printedStatus === null
      ? `The order for ${s.what} (${s.person}) is on hold. It will not move until somebody acts.`
      : `The order for ${s.what} (${s.person}) is on hold: “${s.printedStatus}”. It will not move until somebody acts.`,
  'order-waits-for-the-office': (s) => `Optum is waiting for the doctor’s office: ${s.what} (${s.person}).`,
  'order-arrives-too-late': (s, f) =>
    `${s.what} (${s.person}) may come too late. It should arrive by ${f.day(s.expectedOn)}. The medicine runs out ${f.dayAndDistance(s.runOut)}.`,
  'order-stands-still': (s, f) =>
    `The order for ${s.what} (${s.person}) has not moved since ${f.day(s.since)}, ${f.distance(s.since)}.`,
  'look-in-order-status-first': () =>
    'Open “Order status” on the site first. Notices are often wrong. What the account shows counts more.',
  'ask-whether-consent-or-price-is-missing': () =>
    'If it really stopped, call and ask two things: is a spoken yes missing, or is it the price?',
  'price-holds-need-a-call': () =>
    'Early in the year the price can be higher. Then Optum needs your yes by phone. The button on the site is not enough.',
  'call-the-office': () =>
    'Call the doctor’s office. Ask them to answer Optum. They often answer you sooner than a pharmacy.',
  'ask-for-a-bridging-supply': () =>
    'Ask the doctor’s office and a pharmacy near you for a few days’ supply, so that no dose is missed.',
  'call-and-ask-for-an-advocate': () =>
    'Call member help. Say “speak with an advocate”, more than once if you must. That gets you to a person.',

  'seen-on': (s, f) => `Seen ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'status-first-seen-on': (s, f) => `I first saw this status on ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'from-the-fill': (s, f) => `Counted from the ${s.days} days filled ${f.shortDay(s.on)}.`,
  'from-the-delivery': (s, f) => `Counted from the ${s.days} days delivered ${f.shortDay(s.on)}.`,
  'from-your-count': (s, f) => `Counted from your own count on ${f.shortDay(s.on)}: ${s.days} days.`,
  'doses-from-the-fill': (s, f) => `Counted from the ${doses(s.doses)} filled ${f.shortDay(s.on)}.`,
  'doses-from-the-delivery': (s, f) => `Counted from the ${doses(s.doses)} delivered ${f.shortDay(s.on)}.`,
  'doses-from-your-count': (s, f) => `Counted from your own count on ${f.shortDay(s.on)}: ${doses(s.doses)}.`,

  'no-days-supply-shown': () => 'Optum has not shown how many days it lasts.',
  'no-fill-date-shown': () => 'Optum has not shown when it was last filled.',
  'fill-is-still-to-come': (s, f) =>
    `The fill of ${f.shortDay(s.on)} has not come yet, and I have not seen the one before.`,
  'short-course': () => 'Usually taken for a few days only, and not refilled.',
  'taken-as-needed': () => 'It is taken as needed, so no date can be counted.',
  'specialty-is-elsewhere': () => 'The specialty pharmacy handles this one. It has its own site and often calls you.',
  'facts-do-not-fit': () => 'What Optum shows does not fit together, so I will not guess.',

  'dates-may-be-out-of-date': (s, f) =>
    `Dates for ${s.person} may be out of date since ${f.day(s.since)}. I can no longer read all that they rest on.`,
  'page-no-longer-read': (s, f) =>
    s.lastReadOn === null
      ? `I can no longer read ${pageNamesEn.page[s.page]}.`
      : `I can no longer read ${pageNamesEn.page[s.page]}. I last could on ${f.day(s.lastReadOn)}.`,
  'facts-no-longer-read': (s, f) =>
    `On ${pageNamesEn.page[s.page]} I no longer find ${f.list(s.facts.map((fact) => pageNamesEn.fact[fact]))}.`,
  'go-by-the-page-itself': () => 'Until this is mended, open the page and go by what it shows you.',
  'save-the-page-for-the-makers': () =>
    'To help mend it, open that page, then our panel there, and press “Save this page for the makers”.',
};

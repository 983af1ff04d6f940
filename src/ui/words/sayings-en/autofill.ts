/** What is said of autofill (AF-01 to AF-11), in English. */
import type { AutofillSaying } from '@/src/advice/sayings/autofill';
import type { SayingsOf } from '../sayings';

export const autofillEn: SayingsOf<AutofillSaying> = {
  'autofill-is-on': (s, f) =>
    s.fillsOn === null
      ? `Autofill is on for ${s.medicine} (${s.person}). Optum will fill it on its own. The page does not say when.`
      : `Autofill is on for ${s.medicine} (${s.person}). Optum will fill it on its own on ${f.dayAndDistance(s.fillsOn)}.`,
  'autofill-was-turned-on': (s, f) =>
    `Autofill for ${s.medicine} (${s.person}) was off on ${f.day(s.wasOffOn)}. On ${f.day(s.isOnOn)} it was on. Did you or ${s.person} turn it on?`,
  'autofill-was-on': (s, f) =>
    s.fillsOn === null
      ? `Autofill was on for ${s.medicine} (${s.person}) when I last saw it, on ${f.day(s.seenOn)}. Later pages did not show it.`
      : `Autofill was on for ${s.medicine} (${s.person}) when I last saw it, on ${f.day(s.seenOn)}. The next fill was set for ${f.dayAndDistance(s.fillsOn)}.`,
  'autofill-not-shown': (s, f) =>
    `The pages I saw last do not show autofill for ${f.list(s.medicines)} (${s.person}). I can’t say if it is on now.`,
  'autofill-last-seen': (s, f) =>
    s.state === 'off'
      ? `It was off when I last saw it, on ${f.day(s.seenOn)}, ${f.distance(s.seenOn)}: ${f.list(s.medicines)}.`
      : `It was not possible when I last saw it, on ${f.day(s.seenOn)}, ${f.distance(s.seenOn)}: ${f.list(s.medicines)}.`,
  'proof-is-kept': (s, f) =>
    `I keep what I saw of autofill for ${s.medicine} (${s.person}): ${f.day(s.wasOffOn)} “off”, ${f.day(s.isOnOn)} “on”.`,
  'see-and-print-the-proof': 'I keep what I saw of it, with the days. You can see it and print it.',
  'print-the-proof-first': 'Look at what was seen and print it, before you call.',
  'autofill-not-read': (s, f) =>
    `I could not read whether autofill is on for ${f.list(s.medicines)} (${s.person}). That has been so since ${f.day(s.since)}.`,
  'autofill-cannot-be-returned': (s, f) =>
    s.fillsOn === null
      ? 'Once it has been sent, it can almost never go back or be refunded.'
      : `Once it has been sent, it can almost never go back or be refunded. Turn it off before ${f.day(s.fillsOn)}.`,
  'turn-autofill-off':
    'Turn autofill off. Open the page of this medicine, find the line “Auto refill”, and switch it off.',
  'check-autofill-is-off-again': 'Then open the page once more and see that it says “Off”. I take note when I see it.',
  'ask-who-turned-it-on':
    'If nobody asked for it, call and say so. The guide we follow says Optum may not turn it on without your yes.',
  'look-at-autofill-on-the-page':
    'Open the page of this medicine and look at the line “Auto refill” yourself. If it is on, switch it off.',
  'autofill-is-on-as-wished': (s, f) =>
    s.fillsOn === null
      ? `Autofill is on for ${s.medicine} (${s.person}), as you wish. I ask again in a month.`
      : `Autofill is on for ${s.medicine} (${s.person}), as you wish. The next fill is on ${f.dayAndDistance(s.fillsOn)}.`,
  'autofill-on-not-asked-for': (s) => `Autofill is on for ${s.medicine} (${s.person}), and nobody asked for it.`,
  'autofill-is-still-on': (s, f) =>
    `Autofill for ${s.medicine} (${s.person}) is still on. You turned it off on ${f.day(s.offOn)}. The page showed it on again on ${f.day(s.seenOn)}.`,
  'autofill-was-turned-off': (s, f) =>
    `You turned it off on ${f.day(s.offOn)}. On ${f.day(s.seenOn)} the page showed it on.`,
  'medicare-and-autofill': (s, f) =>
    `${s.person} has Medicare, and autofill is on for ${f.list(s.medicines)}. Do not rely on this switch.`,
  'medicare-autofill-rule':
    'Medicare’s rule since 2020: only if you chose it for this medicine. You must get two reminders. What you did not want must be paid back.',
  'ask-optum-about-the-switch': 'Turn it off. Then call and ask what this switch does for people on Medicare.',
  'order-not-placed': (s) =>
    `Nobody here asked for the order of ${s.what} (${s.person}). It can be stopped until it ships.`,
  'stop-it-now': 'Call now and ask them to stop this order. Ask for the name of the person and write it down.',
  'look-whether-it-stopped': 'Open “Order status” today and see that it has stopped. If not, call once more.',
  'parcel-not-wanted': (s) => `A parcel that nobody here asked for was sent: ${s.what} (${s.person}).`,
  'returns-only-for-their-mistake':
    'Optum does not take medicine back. The guide saw it done only when the pharmacy had made a mistake.',
  'medicare-refund':
    'With Medicare: what was sent by autofill and not wanted must be paid back, even if it is not sent back.',
  'keep-it-closed-and-call': 'Keep the parcel closed. Call and ask if it was the pharmacy’s mistake.',
  'may-tell-medicare': (s) =>
    `You can tell Medicare that autofill was turned on for ${s.medicine} (${s.person}) without a yes.`,
  'may-tell-the-state': (s) =>
    `You can tell your state that autofill was turned on for ${s.medicine} (${s.person}) without a yes.`,
  'guide-calls-it-illegal': 'The guide calls this illegal. That is the guide’s word, not ours.',
  'write-to-medicare': 'Use the complaint form at Medicare.gov, or call 1-800-MEDICARE.',
  'write-to-the-state': 'Look up your state’s office for insurance or commerce, and write to it.',
  'write-to-minnesota': 'Write to the Minnesota Department of Commerce.',
  'keep-a-copy': 'Put in the days on which it was off and on. Keep a copy of what you send.',
};

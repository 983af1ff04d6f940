/** What is said of home infusion (IN-01 to IN-17), in English. */
import type { InfusionSaying } from '@/src/advice/sayings/infusion';
import type { InfusionStep } from '@/src/model/own-facts';
import type { SayingsOf } from '../sayings';

const steps: Record<InfusionStep, string> = {
  'welcome-call': 'the first call',
  insurance: 'the plan’s answer',
  'second-call': 'the second call',
  'nurse-call': 'the nurse’s call',
  shipment: 'the medicine',
  infusion: 'the visit',
  'call-before-next': 'their call',
};

export const infusionEn: SayingsOf<InfusionSaying> = {
  'infusion-medicine-not-there': (s, f) =>
    `${s.person}’s infusion is on ${f.dayAndDistance(s.on)}. The medicine should be there by now.`,
  'infusion-call-comes': (s, f) =>
    `The infusion pharmacy calls a week before ${s.person}’s next infusion on ${f.day(s.on)}. Get ready for it.`,
  'infusion-step-late': (s, f) =>
    `${s.person}’s infusion: ${steps[s.step]} was to be expected by ${f.day(s.latest)}. It is late.`,
  'call-the-infusion-pharmacy': 'Call the infusion pharmacy and ask where it stands. Someone is there day and night.',
  'track-it-with-the-carrier': 'It comes by FedEx or UPS. Track it there.',
  'count-supplies': 'Count what is left of the supplies, and write it down.',
  'write-how-it-went': 'Note side effects and hospital stays since the last one. They ask for them.',
  'step-welcome-call': 'The first call: a patient liaison.',
  'step-insurance': 'The plan’s part.',
  'step-second-call': 'The second call: what it costs.',
  'step-nurse-call': 'The nurse calls and sets the day.',
  'step-shipment': 'The medicine comes.',
  'step-infusion': 'The day of the infusion.',
  'step-call-before-next': 'Their call, a week before the next one.',
  'who-liaison-calls': 'The patient liaison will give you a call.',
  'who-pharmacy-works': 'The pharmacy works with the plan and the doctor. They call if they need you.',
  'who-nurse-calls': 'A nurse calls you.',
  'who-carrier-brings': 'FedEx or UPS brings it.',
  'who-nurse-comes': 'A nurse comes to the house.',
  'who-pharmacy-calls': 'They will call you from the infusion pharmacy.',
  'ask-what-comes-next': 'What comes next, and when?',
  'ask-does-plan-want-more': 'Does the plan want anything more?',
  'ask-what-we-pay': 'What do we pay, and what can we choose?',
  'ask-how-to-get-ready': 'How do we get ready, and how long does it take?',
  'ask-which-day-it-comes': 'On which day does it come, and must it be kept cold?',
  'ask-what-to-watch-for': 'What should we watch for after?',
  'ask-when-is-the-next': 'When is the next one?',
  'have-phone-on': 'Keep the phone on.',
  'have-room-in-fridge': 'Room in the fridge, if it must be cold.',
  'call-liaison-for-forms': 'The patient liaison: forms, the plan, who does what.',
  'call-pharmacist-for-medicine': 'The pharmacist: the medicine, side effects, lab work. Day and night.',
  'call-nurse-for-visit': 'The nurse: the visit, and what to do before and after.',
  'call-label-number-after': 'After the visit: the number on the label, at any time.',
};

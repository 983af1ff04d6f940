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
};

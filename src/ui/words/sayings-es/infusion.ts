/** What is said of home infusion (IN-01 to IN-17), in Spanish. */
import type { InfusionSaying } from '@/src/advice/sayings/infusion';
import type { InfusionStep } from '@/src/model/own-facts';
import type { SayingsOf } from '../sayings';

const steps: Record<InfusionStep, string> = {
  'welcome-call': 'la primera llamada',
  insurance: 'la respuesta del plan',
  'second-call': 'la segunda llamada',
  'nurse-call': 'la llamada de la enfermera',
  shipment: 'la medicina',
  infusion: 'la visita',
  'call-before-next': 'su llamada',
};

export const infusionEs: SayingsOf<InfusionSaying> = {
  'infusion-medicine-not-there': (s, f) =>
    `La infusión de ${s.person} es el ${f.dayAndDistance(s.on)}. La medicina ya debería estar.`,
  'infusion-call-comes': (s, f) =>
    `La farmacia de infusión llama una semana antes de la próxima infusión de ${s.person}, el ${f.day(s.on)}. Prepárese.`,
  'infusion-step-late': (s, f) =>
    `Infusión de ${s.person}: se esperaba ${steps[s.step]} a más tardar el ${f.day(s.latest)}. Va tarde.`,
  'call-the-infusion-pharmacy': 'Llame a la farmacia de infusión y pregunte cómo va. Hay alguien día y noche.',
  'track-it-with-the-carrier': 'Viene por FedEx o UPS. Sígalo ahí.',
  'count-supplies': 'Cuente los materiales que quedan y anótelo.',
  'write-how-it-went': 'Anote efectos y hospitalizaciones desde la última. Se los preguntan.',
};

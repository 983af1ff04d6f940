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
  'write-how-it-went': 'Anote qué efectos hubo y si estuvo en el hospital desde la última vez. Se lo van a preguntar.',
  'step-welcome-call': 'La primera llamada: un enlace de pacientes.',
  'step-insurance': 'La parte del plan.',
  'step-second-call': 'La segunda llamada: cuánto cuesta.',
  'step-nurse-call': 'La enfermera llama y fija el día.',
  'step-shipment': 'Llega la medicina.',
  'step-infusion': 'El día de la infusión.',
  'step-call-before-next': 'Su llamada, una semana antes de la próxima.',
  'who-liaison-calls': 'Le llama el enlace de pacientes.',
  'who-pharmacy-works': 'La farmacia trata con el plan y el médico. Llaman si le necesitan.',
  'who-nurse-calls': 'Le llama una enfermera.',
  'who-carrier-brings': 'Lo trae FedEx o UPS.',
  'who-nurse-comes': 'Una enfermera viene a casa.',
  'who-pharmacy-calls': 'Le llama la farmacia de infusión.',
  'ask-what-comes-next': '¿Qué sigue y cuándo?',
  'ask-does-plan-want-more': '¿Quiere algo más el plan?',
  'ask-what-we-pay': '¿Cuánto pagamos y qué podemos elegir?',
  'ask-how-to-get-ready': '¿Cómo nos preparamos y cuánto dura?',
  'ask-which-day-it-comes': '¿Qué día llega y debe estar fría?',
  'ask-what-to-watch-for': '¿Qué debemos vigilar después?',
  'ask-when-is-the-next': '¿Cuándo es la próxima?',
  'have-phone-on': 'Tenga el teléfono encendido.',
  'have-room-in-fridge': 'Lugar en el refrigerador, si debe estar fría.',
  'call-liaison-for-forms': 'El enlace de pacientes: trámites, el plan, quién hace qué.',
  'call-pharmacist-for-medicine':
    'Llame al farmacéutico por la medicina, sus efectos y los análisis, de día o de noche.',
  'call-nurse-for-visit': 'La enfermera: la visita y qué hacer antes y después.',
  'call-label-number-after': 'Después de la visita: el número de la etiqueta, a cualquier hora.',
};

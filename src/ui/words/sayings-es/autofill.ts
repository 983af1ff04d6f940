/** What is said of autofill (AF-01 to AF-11), in Spanish. */
import type { AutofillSaying } from '@/src/advice/sayings/autofill';
import type { SayingsOf } from '../sayings';

export const autofillEs: SayingsOf<AutofillSaying> = {
  'autofill-is-on': (s, f) =>
    s.fillsOn === null
      ? `El surtido automático está activado para ${s.medicine} (${s.person}). Optum lo surtirá por su cuenta. La página no dice cuándo.`
      : `El surtido automático está activado para ${s.medicine} (${s.person}). Optum lo surtirá por su cuenta el ${f.dayAndDistance(s.fillsOn)}.`,
  'autofill-was-turned-on': (s, f) =>
    `El surtido automático de ${s.medicine} (${s.person}) estaba desactivado el ${f.day(s.wasOffOn)}. El ${f.day(s.isOnOn)} estaba activado. ¿Lo activó usted o ${s.person}?`,
  'autofill-was-on': (s, f) =>
    s.fillsOn === null
      ? `El surtido automático de ${s.medicine} (${s.person}) estaba activado cuando lo vi por última vez, el ${f.day(s.seenOn)}. Las páginas de después no lo muestran.`
      : `El surtido automático de ${s.medicine} (${s.person}) estaba activado cuando lo vi por última vez, el ${f.day(s.seenOn)}. El próximo era para el ${f.dayAndDistance(s.fillsOn)}.`,
  'autofill-not-shown': (s, f) =>
    `Las últimas páginas que vi no muestran el surtido automático de ${f.list(s.medicines)} (${s.person}). No sé si está activado ahora.`,
  'autofill-last-seen': (s, f) =>
    s.state === 'off'
      ? `Estaba desactivado cuando lo vi por última vez, el ${f.day(s.seenOn)}, ${f.distance(s.seenOn)}: ${f.list(s.medicines)}.`
      : `No era posible cuando lo vi por última vez, el ${f.day(s.seenOn)}, ${f.distance(s.seenOn)}: ${f.list(s.medicines)}.`,
  'proof-is-kept': (s, f) =>
    `Guardo lo que vi del surtido automático de ${s.medicine} (${s.person}): ${f.day(s.wasOffOn)} “desactivado”, ${f.day(s.isOnOn)} “activado”.`,
  'see-and-print-the-proof': 'Guardo lo que vi, con los días. Lo puede ver e imprimir.',
  'print-the-proof-first': 'Mire lo que vi e imprímalo antes de llamar.',
  'autofill-not-read': (s, f) =>
    `No pude leer si el surtido automático está activado para ${f.list(s.medicines)} (${s.person}). Es así desde el ${f.day(s.since)}.`,
  'autofill-cannot-be-returned': (s, f) =>
    s.fillsOn === null
      ? 'La medicina ya enviada casi nunca se puede devolver ni le devuelven el dinero.'
      : `La medicina ya enviada casi nunca se puede devolver ni le devuelven el dinero. Desactívelo antes del ${f.day(s.fillsOn)}.`,
  'turn-autofill-off':
    'Desactive el surtido automático. Abra la página de esta medicina, busque la línea “Auto refill” y apáguela.',
  'check-autofill-is-off-again': 'Después abra la página otra vez y vea que diga “Off”. Tomo nota cuando lo veo.',
  'ask-who-turned-it-on':
    'Si nadie lo pidió, llame y dígalo. La guía que seguimos dice que Optum no puede activarlo sin su sí.',
  'look-at-autofill-on-the-page':
    'Abra la página de esta medicina y mire usted la línea “Auto refill”. Si está activada, apáguela.',
  'autofill-is-on-as-wished': (s, f) =>
    s.fillsOn === null
      ? `El surtido automático de ${s.medicine} (${s.person}) está activado, como usted quiere. Pregunto otra vez en un mes.`
      : `El surtido automático de ${s.medicine} (${s.person}) está activado, como usted quiere. El próximo es el ${f.dayAndDistance(s.fillsOn)}.`,
  'autofill-on-not-asked-for': (s) =>
    `El surtido automático de ${s.medicine} (${s.person}) está activado y nadie lo pidió.`,
  'autofill-is-still-on': (s, f) =>
    `El surtido automático de ${s.medicine} (${s.person}) sigue activado. Usted lo desactivó el ${f.day(s.offOn)}. La página lo mostró activado el ${f.day(s.seenOn)}.`,
  'autofill-was-turned-off': (s, f) =>
    `Usted lo desactivó el ${f.day(s.offOn)}. El ${f.day(s.seenOn)} la página lo mostró activado.`,
  'medicare-and-autofill': (s, f) =>
    `${s.person} tiene Medicare y el surtido automático está activado para ${f.list(s.medicines)}. No confíe en ese interruptor.`,
  'medicare-autofill-rule':
    'Regla de Medicare desde 2020: solo si usted lo eligió para esta medicina. Debe recibir dos avisos. Lo que no quería se debe devolver en dinero.',
  'ask-optum-about-the-switch':
    'Desactívelo. Luego llame y pregunte qué hace ese interruptor para quien tiene Medicare.',
  'order-not-placed': (s) => `Nadie aquí hizo el pedido de ${s.what} (${s.person}). Se puede detener hasta que salga.`,
  'stop-it-now': 'Llame ahora y pida que detengan este pedido. Pida el nombre de la persona y anótelo.',
  'look-whether-it-stopped': 'Abra hoy “Order status” y vea que se detuvo. Si no, llame otra vez.',
  'parcel-not-wanted': (s) => `Se envió un paquete que nadie aquí pidió: ${s.what} (${s.person}).`,
  'returns-only-for-their-mistake':
    'Optum no acepta devoluciones. La guía lo vio solo cuando la farmacia se había equivocado.',
  'medicare-refund':
    'Con Medicare: lo que llegó por surtido automático sin quererlo se debe devolver en dinero, aunque no se mande de vuelta.',
  'keep-it-closed-and-call': 'Deje el paquete cerrado. Llame y pregunte si fue un error de la farmacia.',
  'may-tell-medicare': (s) =>
    `Puede avisar a Medicare que se activó el surtido automático de ${s.medicine} (${s.person}) sin un sí.`,
  'may-tell-the-state': (s) =>
    `Puede avisar a su estado que se activó el surtido automático de ${s.medicine} (${s.person}) sin un sí.`,
  'guide-calls-it-illegal': 'La guía lo llama ilegal. Es palabra de la guía, no nuestra.',
  'write-to-medicare': 'Use el formulario de quejas de Medicare.gov o llame al 1-800-MEDICARE.',
  'write-to-the-state': 'Busque la oficina de seguros o comercio de su estado y escríbale.',
  'write-to-minnesota': 'Escriba al Minnesota Department of Commerce.',
  'keep-a-copy': 'Ponga los días en que estaba desactivado y activado. Guarde una copia de lo que manda.',
};

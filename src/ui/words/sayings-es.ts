/** Every sentence of advice in Spanish. The action first, then the reason. */
import type { MissingDetail } from '@/src/advice/saying';
import { pageNamesEs } from './page-names';
import type { Sayings } from './sayings';

const missing: Record<MissingDetail, string> = {
  prescriber: 'quién la recetó',
  refills: 'cuántos surtidos quedan',
  quantity: 'la cantidad',
  'days-supply': 'para cuántos días alcanza',
};

const doses = (count: number) => (count === 1 ? '1 dosis' : `${count} dosis`);

export const sayingsEs: Sayings = {
  'autofill-is-on': (s, f) =>
    s.fillsOn === null
      ? `El surtido automático está activado para ${s.medicine} (${s.person}). Optum lo surtirá por su cuenta. La página no dice cuándo.`
      : `El surtido automático está activado para ${s.medicine} (${s.person}). Optum lo surtirá por su cuenta el ${f.dayAndDistance(s.fillsOn)}.`,
  'autofill-was-turned-on': (s, f) =>
    `El surtido automático de ${s.medicine} (${s.person}) estaba desactivado el ${f.day(s.wasOffOn)}. El ${f.day(s.isOnOn)} estaba activado. ¿Lo activó usted o ${s.person}?`,
  'autofill-not-read': (s, f) =>
    `No pude leer si el surtido automático está activado para ${f.list(s.medicines)} (${s.person}). Es así desde el ${f.day(s.since)}.`,
  'autofill-cannot-be-returned': (s, f) =>
    s.fillsOn === null
      ? 'La medicina ya enviada casi nunca se puede devolver ni le devuelven el dinero.'
      : `La medicina ya enviada casi nunca se puede devolver ni le devuelven el dinero. Desactívelo antes del ${f.day(s.fillsOn)}.`,
  'turn-autofill-off': () =>
    'Desactive el surtido automático. Abra la página de esta medicina, busque la línea “Auto refill” y apáguela.',
  'check-autofill-is-off-again': () => 'Después abra la página otra vez y vea que diga “Off”. Tomo nota cuando lo veo.',
  'ask-who-turned-it-on': () =>
    'Si nadie lo pidió, llame y dígalo. La guía que seguimos dice que Optum no puede activarlo sin su sí.',
  'look-at-autofill-on-the-page': () =>
    'Abra la página de esta medicina y mire usted la línea “Auto refill”. Si está activada, apáguela.',

  'new-order-started': (s) =>
    s.printedStatus === null
      ? `Optum empezó un pedido de ${s.medicine} (${s.person}). Revíselo ahora.`
      : `Optum empezó un pedido de ${s.medicine} (${s.person}). Dice “${s.printedStatus}”. Revíselo ahora.`,
  'new-order-check-three-lines': () =>
    'Revise tres cosas: la medicina, la dosis y para cuántos días alcanza. ¿Es lo que usted pidió?',
  'stop-before-it-ships': () => 'Si no lo quiere, llame antes de que salga. Después casi nunca se puede devolver.',
  'details-not-shown': (s, f) =>
    `Optum todavía no muestra todo sobre ${s.medicine} (${s.person}). Falta: ${f.list(s.missing.map((detail) => missing[detail]))}.`,
  'confirm-details-by-phone': () =>
    'Mire otra vez mañana. Si aún falta, llame y pregunte la dosis y para cuántos días alcanza.',

  'days-supply-changed': (s) =>
    `${s.medicine} (${s.person}) ahora viene para ${s.now} días. Antes eran ${s.before} días.`,
  'ask-whether-this-was-wanted': () => '¿Es lo que usted pidió? Si es así, no hay nada que hacer.',
  'corrected-prescription-from-the-office': () =>
    'Si no, llame al consultorio del médico y pida una receta corregida. Optum no cambia el número de días.',

  'order-canceled': (s) => `Optum muestra “cancelado” para ${s.what} (${s.person}). Mire adentro antes de creerlo.`,
  'order-cannot-be-filled': (s) =>
    `Optum dice que no puede surtir ${s.what} (${s.person}). Mire adentro antes de creerlo.`,
  'order-on-hold': (s) =>
    s.printedStatus === null
      ? `El pedido de ${s.what} (${s.person}) está detenido. No avanzará hasta que alguien actúe.`
      : `El pedido de ${s.what} (${s.person}) está detenido: “${s.printedStatus}”. No avanzará hasta que alguien actúe.`,
  'order-waits-for-the-office': (s) => `Optum espera al consultorio del médico: ${s.what} (${s.person}).`,
  'order-arrives-too-late': (s, f) =>
    `${s.what} (${s.person}) puede llegar tarde. Debe llegar a más tardar el ${f.day(s.expectedOn)}. La medicina se acaba el ${f.dayAndDistance(s.runOut)}.`,
  'order-stands-still': (s, f) =>
    `El pedido de ${s.what} (${s.person}) no se mueve desde el ${f.day(s.since)}, ${f.distance(s.since)}.`,
  'look-in-order-status-first': () =>
    'Primero abra “Order status” en el sitio. Los avisos muchas veces se equivocan. Vale más lo que muestra la cuenta.',
  'ask-whether-consent-or-price-is-missing': () =>
    'Si de verdad se detuvo, llame y pregunte dos cosas: ¿falta su sí por teléfono, o es el precio?',
  'price-holds-need-a-call': () =>
    'A principios de año el precio puede ser más alto. Entonces Optum necesita su sí por teléfono. El botón del sitio no basta.',
  'call-the-office': () =>
    'Llame al consultorio del médico. Pida que le respondan a Optum. Suelen responderle antes a usted que a una farmacia.',
  'ask-for-a-bridging-supply': () =>
    'Pida al consultorio del médico y a una farmacia cercana medicina para unos días, para que no falte ninguna dosis.',
  'call-and-ask-for-an-advocate': () =>
    'Llame a la ayuda para miembros. Diga “speak with an advocate”, más de una vez si hace falta. Así llega a una persona.',

  'seen-on': (s, f) => `Visto el ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'status-first-seen-on': (s, f) => `Vi este estado por primera vez el ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'from-the-fill': (s, f) => `Contado desde los ${s.days} días surtidos el ${f.shortDay(s.on)}.`,
  'from-the-delivery': (s, f) => `Contado desde los ${s.days} días entregados el ${f.shortDay(s.on)}.`,
  'from-your-count': (s, f) => `Contado desde su propio conteo del ${f.shortDay(s.on)}: ${s.days} días.`,
  'doses-from-the-fill': (s, f) => `Contado desde ${doses(s.doses)}: se surtió el ${f.shortDay(s.on)}.`,
  'doses-from-the-delivery': (s, f) => `Contado desde ${doses(s.doses)}: llegó el ${f.shortDay(s.on)}.`,
  'doses-from-your-count': (s, f) => `Contado desde su propio conteo del ${f.shortDay(s.on)}: ${doses(s.doses)}.`,

  'no-days-supply-shown': () => 'Optum no ha mostrado para cuántos días alcanza.',
  'no-fill-date-shown': () => 'Optum no ha mostrado cuándo se surtió por última vez.',
  'fill-is-still-to-come': (s, f) =>
    `Lo surtido el ${f.shortDay(s.on)} todavía no ha llegado, y no he visto lo de antes.`,
  'short-course': () => 'Suele tomarse solo unos días, y no se resurte.',
  'taken-as-needed': () => 'Se toma solo cuando hace falta, así que no se puede contar una fecha.',
  'specialty-is-elsewhere': () =>
    'De esta se encarga la farmacia de especialidad. Tiene su propio sitio y muchas veces le llama.',
  'facts-do-not-fit': () => 'Lo que muestra Optum no cuadra, así que no voy a adivinar.',

  'dates-may-be-out-of-date': (s, f) =>
    `Las fechas de ${s.person} pueden estar atrasadas desde el ${f.day(s.since)}. Ya no puedo leer todo en lo que se apoyan.`,
  'page-no-longer-read': (s, f) =>
    s.lastReadOn === null
      ? `Ya no puedo leer ${pageNamesEs.page[s.page]}.`
      : `Ya no puedo leer ${pageNamesEs.page[s.page]}. La última vez que pude fue el ${f.day(s.lastReadOn)}.`,
  'facts-no-longer-read': (s, f) =>
    `En ${pageNamesEs.page[s.page]} ya no encuentro ${f.list(s.facts.map((fact) => pageNamesEs.fact[fact]))}.`,
  'go-by-the-page-itself': () => 'Hasta que esto se arregle, abra la página y guíese por lo que ella le muestra.',
  'save-the-page-for-the-makers': () =>
    'Para ayudar a arreglarlo, abra esa página, luego nuestro panel allí, y oprima “Guardar esta página para los autores”.',
};

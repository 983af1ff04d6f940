/** What is said of the days' supply (DS-01 to DS-05), in Spanish. */
import type { DaysSupplySaying } from '@/src/advice/sayings/days-supply';
import type { SayingsOf } from '../sayings';

export const daysSupplyEs: SayingsOf<DaysSupplySaying> = {
  'days-supply-changed': (s) =>
    `${s.medicine} (${s.person}) ahora viene para ${s.now} días. Antes eran ${s.before} días.`,
  'ask-whether-this-was-wanted': '¿Es lo que usted pidió? Si es así, no hay nada que hacer.',
  'corrected-prescription-from-the-office':
    'Si no, llame al consultorio del médico y pida una receta corregida. Optum no cambia el número de días.',
  'days-other-than-wanted': (s) => `${s.medicine} (${s.person}) viene para ${s.now} días. Usted quiere ${s.wanted}.`,
  'pair-does-not-fit': (s) =>
    `${s.medicine} (${s.person}) viene como ${s.quantity} para ${s.days} días. Usted dijo que no es así.`,
  'wrong-days-under-way': (s) => `Hay un pedido en camino con otro número de días: ${s.what} (${s.person}).`,
  'corrected-prescription': 'Llame al consultorio y pida una receta corregida. Optum no cambia el número de días.',
  'stop-it-if-not-wanted': '¿Es lo que quiere? Si no, llame y deténgalo antes de que salga.',
};

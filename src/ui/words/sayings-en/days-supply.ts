/** What is said of the days' supply (DS-01 to DS-05), in English. */
import type { DaysSupplySaying } from '@/src/advice/sayings/days-supply';
import type { SayingsOf } from '../sayings';

export const daysSupplyEn: SayingsOf<DaysSupplySaying> = {
  'days-supply-changed': (s) =>
    `${s.medicine} (${s.person}) now comes for ${s.now} days at a time. Before, it was ${s.before} days.`,
  'ask-whether-this-was-wanted': 'Is this what you asked for? If yes, there is nothing to do.',
  'corrected-prescription-from-the-office':
    'If not, call the doctor’s office and ask for a corrected prescription. Optum will not change the number of days.',
  'days-other-than-wanted': (s) => `${s.medicine} (${s.person}) comes for ${s.now} days. You want ${s.wanted}.`,
  'pair-does-not-fit': (s) =>
    `${s.medicine} (${s.person}) comes as ${s.quantity} for ${s.days} days. You said that does not fit.`,
  'wrong-days-under-way': (s) => `An order with another number of days is under way: ${s.what} (${s.person}).`,
  'corrected-prescription':
    'Call the doctor’s office and ask for a corrected prescription. Optum will not change the number of days.',
  'stop-it-if-not-wanted': 'Is this what you want? If not, call and stop it before it ships.',
};

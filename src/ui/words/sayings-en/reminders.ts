/** What a reminder says. Titles name nobody and no medicine: calendars may be shared (rules §7), in English. */
import type { RemindersSaying } from '@/src/advice/sayings/reminders';
import type { SayingsOf } from '../sayings';

export const remindersEn: SayingsOf<RemindersSaying> = {
  'reminder-refill': 'Refill reminder',
  'reminder-call': 'A call to make',
  'reminder-look': 'Look in the account',
  'reminder-prepare': 'Something to get ready',
  'remind-order': (s) => `Order ${s.medicine} (${s.person}).`,
  'remind-call-office': (s) => `Call the doctor’s office for ${s.medicine} (${s.person}).`,
  'remind-look-daily': (s) => `Has ${s.medicine} (${s.person}) come up at Optum? Look each day.`,
  'remind-follow-up': (s) =>
    `Optum was to ask the office for ${s.medicine} (${s.person}). Has it come? If not, call the office.`,
  'remind-authorization': (s) => `The plan’s yes to ${s.medicine} (${s.person}) ends soon. Have it renewed.`,
  'remind-can-be-filled': (s) => `From today the plan pays for ${s.medicine} (${s.person}).`,
  'remind-price-call': (s) => `Call about the price of ${s.what} (${s.person}).`,
  'remind-december': (s) => `Get ready for January (${s.person}): the deductible, the plan’s yes, the card.`,
  'remind-payment': (s) => `${s.person}’s card at Optum runs out soon.`,
  'remind-infusion': (s) => `They call tomorrow about ${s.person}’s infusion. Count the supplies.`,
};

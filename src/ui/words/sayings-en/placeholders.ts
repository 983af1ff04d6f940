/** What is said of placeholders (PL-01 to PL-06), in English. */
import type { PlaceholdersSaying } from '@/src/advice/sayings/placeholders';
import type { SayingsOf } from '../sayings';

export const placeholdersEn: SayingsOf<PlaceholdersSaying> = {
  'optum-asks-the-office': (s) =>
    `Optum was to ask the doctor’s office for ${s.medicine} (${s.person}). Nothing has come yet.`,
  'prescription-has-come': (s) => `Optum now has a prescription for ${s.medicine} (${s.person}). Check it.`,
  'office-may-wait-for-a-yes': 'Some offices wait for a spoken yes from the patient. No one tells the patient.',
  'call-the-office-and-say-yes':
    'Call the doctor’s office. Say yes to it, and ask for a new prescription to Optum Home Delivery.',
};

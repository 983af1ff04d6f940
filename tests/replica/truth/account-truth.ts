/** The settings that a profile page shows; null on pages that show none. */
import type { Account } from '@/src/model/reading';
import type { PageName } from '../looks/pages';
import type { View } from '../state/view';

const none: Account = {
  notifications: [],
  personalizedEmails: 'unknown',
  paperless: 'unknown',
  caregivers: [],
  careRecipients: [],
  paymentExpires: null,
};

const onOff = (yes: boolean) => (yes ? 'on' : 'off');

export function accountTruth(page: PageName, { profile, careRecipients }: View): Account | null {
  switch (page) {
    case 'preferences':
      return {
        ...none,
        notifications: profile.notifications.map(({ topic, text, email, phone }) => ({
          topic,
          text: onOff(text),
          email: onOff(email),
          phone: onOff(phone),
        })),
        personalizedEmails: profile.personalizedEmails ? 'yes' : 'no',
        paperless: profile.paperless,
      };
    case 'caregivers':
      return { ...none, caregivers: profile.caregivers, careRecipients: careRecipients.map((name) => ({ name })) };
    case 'payment-methods':
      return { ...none, paymentExpires: profile.cards.find(({ preferred }) => preferred)?.expires ?? null };
    default:
      return null;
  }
}

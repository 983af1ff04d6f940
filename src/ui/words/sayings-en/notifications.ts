/** What is said of the messages that Optum sends (NT-01 to NT-16), in English. */
import type { NotificationsSaying } from '@/src/advice/sayings/notifications';
import type { SayingsOf } from '../sayings';

export const notificationsEn: SayingsOf<NotificationsSaying> = {
  'event-new-prescription-ready': 'A new prescription is ready.',
  'event-refill-reminder': 'It is time to refill.',
  'event-out-of-refills': 'Refills are out, or it ends soon.',
  'event-order-placed': 'An order was placed.',
  'event-refill-too-soon': 'It is too soon to refill.',
  'event-waiting-for-provider': 'Optum waits for the doctor’s office.',
  'event-order-processing': 'An order is being worked on.',
  'event-order-shipped': 'An order was shipped.',
  'event-out-for-delivery': 'The parcel comes today.',
  'event-delivered': 'The parcel has come.',
  'event-message-received': 'Your message got there.',
  'event-message-reply': 'There is an answer to your message.',
  'event-prior-authorization-decision': 'The plan has said yes or no.',
  'event-payment-expiring': 'The card runs out soon.',
  'instead-new-prescription-ready': 'I tell you when one shows up in the account.',
  'instead-refill-reminder': 'I remind you two weeks before it runs out.',
  'instead-out-of-refills': 'I tell you three weeks before, and whom to call.',
  'instead-order-placed': 'I flag an order that you did not expect.',
  'instead-refill-too-soon': 'I read the first day off the page.',
  'instead-waiting-for-provider': 'I tell you to call the doctor’s office.',
  'instead-order-processing': 'I tell you to check it before it ships.',
  'instead-order-shipped': 'I count when it should arrive.',
  'instead-out-for-delivery': 'Track it with the carrier.',
  'instead-delivered': 'I take the day from the account.',
  'instead-message-received': 'Look in the messages yourself.',
  'instead-message-reply': 'Look in the messages the next day.',
  'instead-prior-authorization-decision': 'Ask the plan, and tell me the day it ends.',
  'instead-payment-expiring': 'I remind you 45 days before.',
};

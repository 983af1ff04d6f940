/** The grey-bar look's own words (site.md T1, O1, C1). */
import type { OrderStatus } from '../../state/model';
import type { OrderView } from '../../state/view';

const statuses: Readonly<Record<OrderStatus, string>> = {
  'request-placed': 'Request Placed',
  'request-received': 'Request Received',
  'order-received': 'Order Received',
  verifying: 'Verifying With Doctor',
  verified: 'Order Verified',
  processing: 'Processing',
  processed: 'Order Processed',
  shipped: 'Shipped',
  'out-for-delivery': 'Out for delivery',
  delivered: 'Delivered',
  'on-hold': 'On Hold: Action Required',
  backordered: 'Backordered',
  'cannot-fill': "Can't be fulfilled",
  canceled: 'Canceled',
};

export const statusWords = ({ status, hold }: Pick<OrderView, 'status' | 'hold'>) =>
  hold && !hold.actionable ? 'On hold: no action needed' : statuses[status];

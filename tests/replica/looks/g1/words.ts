/** The Angular-era look's own words (site.md C1). */
import type { OrderStatus } from '../../state/model';
import type { OrderView } from '../../state/view';

const statuses: Readonly<Record<OrderStatus, string>> = {
  'request-placed': 'Request Placed',
  'request-received': 'Request Received',
  'order-received': 'Order Received',
  verifying: 'Verifying with doctor',
  verified: 'Order Verified',
  processing: 'Order Processing',
  processed: 'Order Processed',
  shipped: 'Order Shipped',
  'out-for-delivery': 'Out for delivery',
  delivered: 'Completed',
  'on-hold': 'On Hold: Action Required',
  backordered: 'Delayed - backorder',
  'cannot-fill': "Can't be fulfilled",
  canceled: 'Request Canceled',
};

export const statusWords = ({ status, hold }: Pick<OrderView, 'status' | 'hold'>) =>
  hold && !hold.actionable ? 'On Hold - no action required' : statuses[status];

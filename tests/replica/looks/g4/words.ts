/** The newest look's own words (site.md O1, O2). */
import type { OrderStatus } from '../../state/model';
import type { OrderView } from '../../state/view';

const statuses: Readonly<Record<OrderStatus, string>> = {
  'request-placed': 'Request placed',
  'request-received': 'Request received',
  'order-received': 'Order received',
  verifying: 'Waiting for your provider',
  verified: 'Verified',
  processing: 'Processing',
  processed: 'Processed',
  shipped: 'Shipped',
  'out-for-delivery': 'Out for delivery',
  delivered: 'Delivered',
  'on-hold': 'On hold – action needed',
  backordered: 'On backorder',
  'cannot-fill': 'Can’t be fulfilled',
  canceled: 'Canceled',
};

export const statusWords = ({ status, hold }: Pick<OrderView, 'status' | 'hold'>) =>
  hold && !hold.actionable ? 'On hold – no action needed' : statuses[status];

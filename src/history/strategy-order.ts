/** From the most to the least certain, as the reader tries them: one that stands further down is a fallback. */

const values = ['header-cell', 'term', 'label-control', 'label-before', 'label-after', 'run-text', 'bare'];

const orders: Readonly<Record<string, readonly string[]>> = {
  page: ['heading', 'name-heading', 'navigation', 'title', 'address', 'none'],
  person: ['viewing', 'switcher', 'heading', 'menu', 'greeting', 'corner'],
  printedName: ['shape', 'place'],
  autofill: ['switch', 'state-word', 'action', 'date'],
  status: ['badge', 'label', 'pharmacy', 'only-action', 'section', 'list'],
  orderStatus: ['label', 'badge', 'step', 'heading', 'sentence', 'dated'],
};

/** 0 is the most certain. A strategy that is not listed stands behind all that are. */
export function rankOf(field: string, strategy: string): number {
  const order = orders[field] ?? values;
  const rank = order.indexOf(strategy);
  return rank < 0 ? order.length : rank;
}

export const isListedStrategy = (field: string, strategy: string): boolean =>
  (orders[field] ?? values).includes(strategy);

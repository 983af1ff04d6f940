/** How a fact was found on the page. From the most to the least certain. */
export const strategies = [
  'header-cell',
  'term',
  'label-control',
  'label-before',
  'label-after',
  'run-text',
  'bare',
] as const;
export type Strategy = (typeof strategies)[number];

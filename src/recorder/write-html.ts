/** A redacted page as one HTML file: shadow trees as declarative ones, frames within it, nothing that runs or loads. */

export interface PlainElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly PlainNode[];
  readonly shadow: readonly PlainNode[];
  /** What a frame shows: the body of its document. */
  readonly frame: PlainElement | null;
}
export type PlainNode = string | PlainElement;

export interface Head {
  readonly canonical: string;
  readonly title: string;
  /** Told to whoever opens the file. One line of ours. */
  readonly note: string;
}

const empty = new Set('br hr img input wbr area col embed'.split(' '));
const blocks = new Set(
  'address article aside blockquote center details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** What may not stand within itself, or the parser would end the outer one. */
const notWithinItself = new Set(['a', 'button', 'form', 'label', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const tableParents: Readonly<Record<string, RegExp>> = {
  tr: /^(?:table|tbody|thead|tfoot)$/,
  td: /^tr$/,
  th: /^tr$/,
  tbody: /^table$/,
  thead: /^table$/,
  tfoot: /^table$/,
  caption: /^table$/,
};
const tableStyle = '<style>td[data-before]::before{content:attr(data-before)}</style>';

export function writeHtml(body: PlainElement, { canonical, title, note }: Head): string {
  return [
    '<!DOCTYPE html>',
    `<!-- ${note.replaceAll('--', '- -')} -->`,
    '<html><head><meta charset="utf-8">',
    `<link rel="canonical" href="${escaped(canonical)}">`,
    `<title>${escaped(title)}</title>${tableStyle}</head>`,
    `${open('body', body.attributes)}${inside(body, ['body'])}</body></html>`,
    '',
  ].join('\n');
}

function written(node: PlainNode, around: readonly string[]): string {
  if (typeof node === 'string') return escaped(node);
  const tag = tagFor(node, around);
  const attributes = node.frame ? [...node.attributes, ['srcdoc', documentOf(node.frame)] as const] : node.attributes;
  if (empty.has(tag)) return open(tag, attributes);
  return `${open(tag, attributes)}${inside(node, [...around, tag])}</${tag}>`;
}

function inside(element: PlainElement, around: readonly string[]): string {
  const all = (nodes: readonly PlainNode[]) => nodes.map((node) => written(node, around)).join('');
  const shadow = element.shadow.length > 0 ? `<template shadowrootmode="open">${all(element.shadow)}</template>` : '';
  return shadow + all(element.children);
}

const documentOf = (body: PlainElement) =>
  `<!DOCTYPE html><html><head>${tableStyle}</head>${open('body', body.attributes)}${inside(body, ['body'])}</body></html>`;

/** The parser moves what stands where it may not: such an element becomes a plain box. */
function tagFor(element: PlainElement, around: readonly string[]): string {
  const { tag } = element;
  const parent = around.at(-1) ?? '';
  if (tag === 'p' && holdsBlock(element)) return 'div';
  if (notWithinItself.has(tag) && around.includes(tag)) return blocks.has(tag) ? 'div' : 'span';
  const fits = tableParents[tag];
  return fits && !fits.test(parent) ? 'div' : tag;
}

const holdsBlock = (element: PlainElement): boolean =>
  element.children.some((child) => typeof child !== 'string' && (blocks.has(child.tag) || holdsBlock(child)));

function open(tag: string, attributes: readonly (readonly [string, string])[]): string {
  return `<${tag}${attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('')}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

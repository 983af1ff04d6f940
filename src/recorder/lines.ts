/** Which texts of a captured page stand in one line: dates and counts are told across them. */
import type { CapturedElement, CapturedNode } from '@/src/model/captured-page';

export const isElement = (node: CapturedNode | undefined): node is CapturedElement =>
  node !== undefined && 'tag' in node;

/** Elements that stand in a line with what is around them, unless a page says otherwise. */
export const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark output q s samp small span strong sub sup time tt u var wbr slot button'.split(
    ' ',
  ),
);

/** The indices of the text nodes, line by line, in reading order. */
export function linesOf(nodes: readonly CapturedNode[]): number[][] {
  const lines: number[][] = [];
  let around = -2;
  nodes.forEach((node, index) => {
    if (isElement(node)) {
      if (node.tag === 'br') around = -2;
      return;
    }
    const block = blockOf(nodes, node.in);
    if (block === around) lines.at(-1)?.push(index);
    else lines.push([index]);
    around = block;
  });
  return withYears(nodes, lines);
}

const dayWithoutYear = /\b[a-z]{3,9}\.?\s+\d{1,2}$/i;

/** "Mar 1", and in a line of its own below it "2027": the reader takes them for one date. */
function withYears(nodes: readonly CapturedNode[], lines: readonly number[][]): number[][] {
  const whole: number[][] = [];
  let said: number[] | null = null;
  for (const line of lines) {
    const text = textIn(nodes, line);
    if (said && /^20\d\d$/.test(text) && dayWithoutYear.test(textIn(nodes, said))) said.push(...line);
    else whole.push(line);
    if (text !== '') said = line;
  }
  return whole;
}

const textIn = (nodes: readonly CapturedNode[], line: readonly number[]) =>
  line
    .map((index) => nodes[index])
    .map((node) => (node && !isElement(node) ? node.text : ''))
    .join(' ')
    .trim();

function blockOf(nodes: readonly CapturedNode[], from: number): number {
  let at = from;
  for (let node = nodes[at]; isElement(node); node = nodes[at]) {
    if (!inline.has(node.tag) || node.look.block || node.in < 0) return at;
    at = node.in;
  }
  return at;
}

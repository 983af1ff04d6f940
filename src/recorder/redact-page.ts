/** A captured page in, a file without anything of anybody out. Pure: the same page and salt give the same file. */
import type { CapturedNode, CapturedPage } from '@/src/model/captured-page';
import { applyEdits } from './edit';
import { digitInventor } from './invent-digits';
import { wordInventor } from './invent-words';
import { isKept } from './kept-words';
import { isElement, linesOf } from './lines';
import { dateMover, daysIn } from './move-dates';
import { type Choose, chooser } from './random';
import { type AttributeRedactor, redactAttributes } from './redact-attributes';
import { nameWordsOf, patternOfName, type Redactor, redactLine, redactText } from './redact-text';
import { type PlainElement, type PlainNode, writeHtml } from './write-html';

export interface RedactedPage {
  /** The whole file. */
  readonly html: string;
  /** What it says, line by line, as it can be read. */
  readonly lines: readonly string[];
  /** The civil date as of which its dates stand to each other as the page's did. */
  readonly readOn: string;
}

/** `salt` is thrown away: nobody can find out what stood in the place of what. */
export function redactPage(page: CapturedPage, salt: string): RedactedPage {
  const choose = chooser(salt);
  const today = Temporal.PlainDate.from(page.today);
  const lines = linesOf(page.nodes);
  const everything = everyText(page, lines);
  const weeks = weeksToMove(everything, today, choose);
  const redactor = redactorOf(page, everything, { weeks, today, choose });
  const texts = redactedTexts(page.nodes, lines, redactor);
  const references = new Map<string, string>();
  const attributes: AttributeRedactor = {
    text: (text) => redactText(text, redactor),
    reference: (name) => {
      const known = references.get(name) ?? `n${references.size + 1}`;
      references.set(name, known);
      return known;
    },
  };
  const readOn = today.add({ weeks }).toString();
  const html = writeHtml(treeOf(page.nodes, texts, attributes), {
    canonical: redactedUrl(page.url, redactor),
    title: redactText(page.title, redactor),
    note: `A page of optumrx.com with invented names, numbers and dates. Read it as of ${readOn}.`,
  });
  const shown = lines.map((line) =>
    line
      .map((index) => texts.get(index) ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return { html, lines: shown.filter((line) => line !== ''), readOn };
}

const textOf = (node: CapturedNode | undefined) => (node && !isElement(node) ? node.text : '');

/** Every text of the page: lines whole, and what attributes say. */
function everyText({ nodes, title, url }: CapturedPage, lines: readonly (readonly number[])[]): string[] {
  return [
    title,
    url,
    ...lines.map((line) => line.map((index) => textOf(nodes[index])).join(' ')),
    ...nodes.flatMap((node) => (isElement(node) ? [...Object.values(node.attributes), node.look.before ?? ''] : [])),
  ];
}

/** As far back as no day of the page becomes another day of the page. */
function weeksToMove(texts: readonly string[], today: Temporal.PlainDate, choose: Choose): number {
  const dated = texts.filter((text) => daysIn(text, today).length > 0);
  const days = new Set(dated.flatMap((text) => daysIn(text, today)));
  const first = 8 + choose('weeks', 80);
  for (let weeks = first; weeks < first + 100; weeks += 1) {
    const { move } = dateMover(-weeks, today);
    const then = today.subtract({ weeks });
    if (!dated.some((text) => daysIn(applyEdits(text, move(text)), then).some((day) => days.has(day)))) return -weeks;
  }
  return -first;
}

interface Given {
  readonly weeks: number;
  readonly today: Temporal.PlainDate;
  readonly choose: Choose;
}

function redactorOf(page: CapturedPage, texts: readonly string[], { weeks, today, choose }: Given): Redactor {
  const all = texts.join('\n');
  const takenWords = new Set((all.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) => word.toLowerCase()));
  const takenNumbers = new Set(all.match(/\d{4,}/g) ?? []);
  const { reading } = page;
  const people = [
    reading.person,
    ...reading.prescriptions.map(({ prescriber }) => prescriber),
    ...(reading.account?.caregivers ?? []).map(({ name }) => name),
    ...(reading.account?.careRecipients ?? []).map(({ name }) => name),
  ].filter((name) => name !== null);
  const longestFirst = [...new Set(people)].sort((a, b) => b.length - a.length);
  return {
    dates: dateMover(weeks, today),
    digits: digitInventor(choose, takenNumbers),
    words: wordInventor(choose, takenWords),
    names: longestFirst.flatMap((name) => patternOfName(name) ?? []),
    nameWords: new Set(nameWordsOf(people)),
  };
}

function redactedTexts(
  nodes: readonly CapturedNode[],
  lines: readonly (readonly number[])[],
  redactor: Redactor,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const line of lines) {
    const redacted = redactLine(
      line.map((index) => textOf(nodes[index])),
      redactor,
    );
    line.forEach((index, at) => {
      texts.set(index, redacted[at] ?? '');
    });
  }
  return texts;
}

interface Growing extends PlainElement {
  readonly children: PlainNode[];
  readonly shadow: PlainNode[];
  frame: PlainElement | null;
}

function treeOf(
  nodes: readonly CapturedNode[],
  texts: ReadonlyMap<number, string>,
  attributes: AttributeRedactor,
): PlainElement {
  const made: (Growing | null)[] = [];
  nodes.forEach((node, index) => {
    const element: Growing | null = isElement(node)
      ? { tag: node.tag, attributes: redactAttributes(node, attributes), children: [], shadow: [], frame: null }
      : null;
    made.push(element);
    const parent = node.in < index ? made[node.in] : null;
    if (!parent) return;
    if (node.place === 'frame') parent.frame = element;
    else (node.place === 'shadow' ? parent.shadow : parent.children).push(element ?? texts.get(index) ?? '');
  });
  return made[0] ?? { tag: 'body', attributes: [], children: [], shadow: [], frame: null };
}

/** Where the page stood, as far as the reader goes by it: words that it knows, invented numbers, no query. */
function redactedUrl(url: string, redactor: Redactor): string {
  const { hostname, pathname } = new URL(url);
  const host = /^(?:[a-z0-9-]+\.)*optumrx\.com$/.test(hostname) ? hostname : 'www.optumrx.com';
  const path = decoded(pathname).replace(/\p{L}+|\d+|[^/\p{L}\d._-]/gu, (part) => {
    if (/^\d/.test(part)) return redactor.digits(part);
    if (!/^\p{L}/u.test(part)) return '';
    return isKept(part) || /^(?:secure|html?|aspx?|jsp)$/i.test(part) ? part : redactor.words.invent(part, 'word');
  });
  return `https://${host}${path}`;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** One run of text, part by part and sentence by sentence. */

import type { Piece } from '../dom/scene';
import { answerTo } from '../findings/answers';
import { isDay } from '../findings/dates';
import { sentenceEnds } from '../findings/sentence-ends';
import type { Strategy } from '../strategies';
import { asksWhetherOn } from '../words/autofill-words';
import type { Field } from '../words/field';
import { isAsked, labelOf, saidAs } from '../words/field-words';
import { answersWhether } from './asked-states';
import { ledByLabel } from './led-by-label';
import { factStartsIn } from './listed-facts';
import { pairStartsIn, partedAt } from './pairs-in-a-row';
import { apart, type Labelled } from './several-labels';

/** One text, with the label that belongs to it before it. */
export interface Told {
  /** In plain form, `label: value` where there is a label. */
  readonly text: string;
  readonly printed: string;
  /** The run of sentences that it is one of. */
  readonly run?: string;
  /** What the label is the label of; null for a text that has none or more than one. */
  readonly label: Field | null;
  readonly strategy: Strategy;
  readonly line: number;
  readonly element: Element;
}

type Printed = Pick<Piece, 'text' | 'plain'>;

const separators = /\s+[|•·]\s+/;
/** "Order placed · Nov 16, 2026": what was done, and its day. */
function withDays(parts: readonly string[], prints: readonly string[]) {
  const whole: { parts: string[]; prints: string[] } = { parts: [], prints: [] };
  for (let at = 0; at < parts.length; at += 1) {
    const [part = '', next = '', print = part, nextPrint = next] = [
      parts[at],
      parts[at + 1],
      prints[at],
      prints[at + 1],
    ];
    const isPair = /On$/.test(labelOf(part) ?? '') && isDay(next);
    const isEvent = !isPair && events.test(part) && isDay(next);
    const link = isPair ? ': ' : ' ';
    whole.parts.push(isPair || isEvent ? part + link + next : part);
    whole.prints.push(isPair || isEvent ? print + link + nextPrint : print);
    if (isPair || isEvent) at += 1;
  }
  return whole;
}

/** With its day what an order went through, and not where it stands. */
const events = /^(?:order|request) (?:processed|processing|verified|packed)$|^(?:processed|packed)$/i;

/** Pairs that nothing parts, and facts that only commas do, are parts, too. */
function pairwise(parts: readonly string[], prints: readonly string[]): [string[], string[]] {
  const starts = parts.map((part) => {
    const pairs = pairStartsIn(part);
    return pairs.length > 1 ? pairs : factStartsIn(part);
  });
  const split = (texts: readonly string[]) =>
    parts.flatMap((part, at) => {
      const text = texts[at] ?? part;
      return partedAt(text.length === part.length ? text : part, starts[at] ?? []);
    });
  return starts.every((some) => some.length < 2) ? [[...parts], [...prints]] : [split(parts), split(prints)];
}

/** A run on its own: each of its parts, with its label when it begins with one. */
export function tellRun(run: Printed, line: number, element: Element): Told[] {
  const { parts, prints } = withDays(...pairwise(run.plain.split(separators), run.text.split(separators)));
  return parts.flatMap((part, at) => {
    const asked = answered(part, prints[at] ?? part);
    if (asked) return { ...asked, run: part, strategy: 'run-text' as const, line, element };
    const sentences = (prints[at] ?? part).split(sentenceEnds);
    return part.split(sentenceEnds).flatMap((text, index) => {
      const colon = text.indexOf(':');
      const name = text.slice(0, colon);
      const label = colon > 0 && colon < 48 ? labelBefore(name, text.slice(colon + 1).trim()) : null;
      const led = colon < 0 ? ledByLabel(text) : null;
      if (led) {
        const own = saidAs(led.label, led.field);
        const behind = (said: string) => `${own}: ${said.slice(led.label.length).trim()}`;
        const [told, printed] = [behind(text), behind(sentences[index] ?? text)];
        return { text: told, printed, run: part, label: led.field, strategy: 'run-text' as const, line, element };
      }
      const several = label === null && colon > 0 && colon < 70 ? severalIn(text, sentences[index] ?? text) : null;
      if (several)
        return several.map(({ label: name, field, value }) => ({
          text: `${saidAs(name, field)}: ${value.plain}`,
          printed: `${saidAs(name, field)}: ${value.text}`,
          run: part,
          label: field,
          strategy: 'run-text' as const,
          line,
          element,
        }));
      const known = label === null ? (colon > 0 && colon < 70 ? oneOfTwo(name) : null) : inUsualWords(name, label);
      if (known) {
        const behind = (said: string) => `${known.text}${said.slice(said.indexOf(':'))}`;
        const [own, print] = [behind(text), behind(sentences[index] ?? text)];
        const strategy = 'run-text' as const;
        return { text: own, printed: print, run: part, label: known.field, strategy, line, element };
      }
      return {
        text,
        printed: sentences[index] ?? text,
        run: part,
        label,
        strategy: 'run-text' as const,
        line,
        element,
      };
    });
  });
}

/** "How many refills are left? 4" */
function answered(text: string, printed: string): Pick<Told, 'text' | 'printed' | 'label'> | null {
  const end = text.indexOf('? ') + 1;
  const question = text.slice(0, end);
  const field = end > 0 && isAsked(question) ? labelOf(question) : null;
  if (field === null) return null;
  const print = printed.length === text.length ? printed : text;
  const answer = answerTo(question, field, { plain: text.slice(end).trim(), text: print.slice(end).trim() });
  if (answer === null || labelOf(answer.plain) !== null) return null;
  const label = saidAs(question, field);
  return { text: `${label}: ${answer.plain}`, printed: `${label}: ${answer.text}`, label: field };
}

/** "MD" is a label with its colon alone. */
const labelBefore = (text: string, value: string) =>
  labelOf(text) ?? labelOf(`${text}:`) ?? (asksWhetherOn(text) && answersWhether(value) ? ('autofill' as const) : null);

/** "Qty / Days: 90 / 30": each value with its label. */
function severalIn(text: string, printed: string): Labelled[] | null {
  const behind = (said: string) => said.slice(said.indexOf(':') + 1).trim();
  return apart(text.slice(0, text.indexOf(':')), { plain: behind(text), text: behind(printed) });
}

/** "Filled last" for the label in words by which it is found; null where it is in such words already. */
function inUsualWords(label: string, field: Field): { text: string; field: Field } | null {
  const text = saidAs(label, field);
  return text === label ? null : { text, field };
}

/** "Refills left / Resurtidos": the label in two languages, of which one is known. */
function oneOfTwo(label: string): { text: string; field: Field } | null {
  const names = label.split(' / ');
  const [known, second] = names.flatMap((text) => {
    const field = labelOf(text);
    return field ? [{ text, field }] : [];
  });
  return names.length === 2 && known && !second ? known : null;
}

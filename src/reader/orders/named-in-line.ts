/** The medicines that an order's own line names: "Order 4410093: Lisinopril 10 mg tablet, shipped, arrives Nov 24". */
import type { OrderedMedicine } from '@/src/model/reading';
import type { Told } from '../blocks/told-run';
import { numbersWithin } from '../findings/order-number';
import { firstFinding, likeness } from '../names/medicine-name';
import { isStrengthOrForm, strength } from '../names/strength-form';
import { saysWhere } from '../words/statuses';

interface Named {
  readonly medicines: readonly OrderedMedicine[];
  /** What is told besides them. */
  readonly told: readonly Told[];
}

/** null where a text with a strength is not made of names and what is said of the order alone. */
export function namedInLine(told: readonly Told[]): Named | null {
  const medicines: OrderedMedicine[] = [];
  const rest: Told[] = [];
  for (const one of told) {
    if (one.label !== null || !strength.test(one.text) || numbersWithin(one.text, true).length !== 1) {
      rest.push(one);
      continue;
    }
    const [plain, printed] = [apart(one.text), apart(one.printed)];
    if (!plain || !printed || plain.names.length !== printed.names.length) return null;
    for (const printedName of printed.names)
      medicines.push({ printedName, rxNumber: null, quantity: null, daysSupply: null });
    if (plain.rest !== '') rest.push({ ...one, text: plain.rest, printed: printed.rest });
  }
  return medicines.length > 0 ? { medicines, told: rest } : null;
}

/** Nothing but a name: it begins with no other word, and its strength or form ends it. */
function isName(text: string): boolean {
  const last = text.split(' ').slice(-2);
  return (
    likeness(text) === 'strong' &&
    !/^(?:your|the|this|my|our|an?|half|some|both|more|\d+)\b/i.test(text) &&
    !saysWhere.test(text) &&
    firstFinding(text) === null &&
    (isStrengthOrForm(last[1] ?? '') || isStrengthOrForm(last.join(' ')))
  );
}

const ends =
  /(\s*[,;()|•·]\s*|:\s+|\s+[–—-]\s+|\s+(?:and|&|plus|for|with|of|contains|includes)\s+|\s+(?=(?:has|have|is|was|are|were|will|shipped|delivered|arrives|arrived|processing)\b)|[.!]$)/i;

/** The names in a text, that stand together, and the text without them; null where words of where they are go with one of them. */
export function apart(text: string): { names: string[]; rest: string } | null {
  const parts = text.split(ends);
  const names: string[] = [];
  let rest = '';
  let isOver = false;
  for (let at = 0; at < parts.length; at += 2) {
    const [part = '', link = ''] = [parts[at], at > 0 ? parts[at - 1] : ''];
    if (!strength.test(part)) {
      // Of "(…)" and ", …" around a name nothing is left.
      rest += part === '' && /^\s*[,(]/.test(link) ? '' : `${link}${part}`;
      isOver ||= names.length > 0 && /[a-z]/i.test(part);
      continue;
    }
    if (isOver || !isName(part)) return null;
    names.push(part);
  }
  const clean = rest
    .replace(/^\s*[,;:()–—-]+\s*/, '')
    .replace(/\s*\)/g, (close, index: number, all: string) => (all.lastIndexOf('(', index) >= 0 ? close : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return { names, rest: clean };
}

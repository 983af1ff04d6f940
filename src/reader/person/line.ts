/** The person whom one line of a list of people names. */

import type { Line, Piece } from '../dom/scene';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { pattern } from '../text/patterns';
import { asName } from './names';
import { inPlainLetters } from './plain-letters';
import { name as anyName, asPrinted } from './shape';
import { type PersonState, personStateIn } from './states';

/** "Ann Jones (active), Bob Smith (invited)": each with what is said of them; null where a line is no such list. */
export function peopleListed(text: string): [string, PersonState][] | null {
  if (isTurned(text)) return null;
  const parts = text.split(/\s*(?:[,;]|\s(?:and|&)\s)\s*/);
  const named = parts.map((part): [string | null, PersonState] => [
    asName(part),
    personStateIn(plain(part)) ?? 'unknown',
  ]);
  return parts.length > 1 && named.every(([name]) => name?.includes(' '))
    ? named.map(([name, state]) => [name ?? '', state])
    : null;
}

/** "van der Berg, Willem P.": one person, the family's name first. */
const isTurned = (text: string) =>
  /^(?:\p{Ll}[\p{L}'’]* )+\p{Lu}[^,]*, [^,]+$/u.test(text) || /^[^,]+, \p{Lu}[\p{L}'’-]*(?: \p{Lu}\.?)+$/u.test(text);

/** "Ann Jones can see your prescriptions and order for you": who can do so has access. */
export function saysOfAccess(text: string): boolean {
  if (/\b(?:once|when|until|after|before|if|not|never|no longer|cannot|could|asked|wants?|\w+n't)\b/i.test(text))
    return false;
  return /\b(?:can|may) (?:now |also |already )?(?:see|view|manage|order|place|refill|help|act|use|access|make|change)\b|\b(?:manages|helps|sees|looks after|takes care of) (?:you|your|me|my)\b|\bis (?:your|my) caregiver\b/i.test(
    text,
  );
}

/** "Ann Jones can see your prescriptions". */
const subject = pattern(
  `^(${anyName}) (?:is|was|has|had|can|will|may|accepted|joined|hasn't|isn't)\\b(?!.{0,20}\\b(?:ask|want|request))`,
);

/** "Resend Code", on a button. */
const command =
  /^(?:invite|resend|send|learn|read|see|show|edit|change|update|remove|delete|cancel|stop|end|view|go|open|start|get|call|print|save|close|next|continue|make|set|give|share|accept|decline)\b/i;

/** The full name that a line prints, in a link where it stands in none besides. */
export function personIn(page: Page, { first, end }: Line): string | null {
  const nameOf = ({ text }: Piece) => {
    const name = asName(text.replace(/^(?:name|caregiver|care recipient): /i, ''));
    return name?.includes(' ') && personStateIn(plain(name)) === null && !command.test(name) ? name : null;
  };
  const pieces = page.scene.pieces.slice(first, end).filter((piece) => piece.printed && piece.text !== '');
  const whole = pieces.map(({ text }) => text).join(' ');
  const subjectOf = subject.exec(inPlainLetters(whole))?.[1];
  const found = pieces.find((piece) => !piece.box.action && nameOf(piece)) ?? pieces.find(nameOf);
  if (found) return nameOf(found);
  const said = subjectOf && asPrinted(subjectOf, inPlainLetters(whole), whole);
  return said?.includes(' ') && asName(said) === said ? said : null;
}

/** The person whom one line of a list of people names. */
import type { Page } from './anchors';
import type { Line, Piece } from './dom/scene';
import { plain } from './fold';
import { asName } from './person-names';
import { stateWord } from './person-states';

/** "Resend Code", on a button. */
const command =
  /^(?:invite|resend|send|learn|read|see|show|edit|change|update|remove|delete|cancel|stop|end|view|go|open|start|get|call|print|save|close|next|continue|make|set|give|share|accept|decline)\b/i;

/** The full name that a line prints, in a link where it stands in none besides. */
export function personIn(page: Page, { first, end }: Line): string | null {
  const nameOf = ({ text }: Piece) => {
    const name = asName(text.replace(/^(?:name|caregiver|care recipient): /i, ''));
    return name?.includes(' ') && stateWord(plain(name)) === null && !command.test(name) ? name : null;
  };
  const pieces = page.scene.pieces.slice(first, end).filter((piece) => piece.printed && piece.text !== '');
  const found = pieces.find((piece) => !piece.box.action && nameOf(piece)) ?? pieces.find(nameOf);
  return found ? nameOf(found) : null;
}

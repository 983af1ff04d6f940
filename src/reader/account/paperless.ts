/** Whether letters come on paper or by email. */
import type { Account } from '@/src/model/reading';
import { isRadio, switchState } from '../dom/control';
import { type Box, nearest, type Piece } from '../dom/scene';
import { headingsOver } from '../frame/outline';
import { stillText } from '../frame/still-text';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { chosenIn, under } from './settings';
import { isWay, onOffIn, paperless } from './words';

type Way = Account['paperless'];

/** "By mail and by email". */
const mailAndEmail =
  /\be-?mail\b.*(?:\b(?:and|or)\b|[&/,]).*(?<![-\w])(?:mail|paper|post)\b|(?<![-\w])(?:mail|paper|post)\b.*(?:\b(?:and|or)\b|[&/,]).*\be-?mail\b/i;

function way(text: string): Way {
  if (mailAndEmail.test(text)) return 'unknown';
  if (/\b(?:e-?mail|paperless|online|electronic(?:ally)?)\b/i.test(text)) return 'email';
  return /\b(?:u\.?s\.? )?(?:mail|paper|post)\b/i.test(text) ? 'mail' : 'unknown';
}

const sending =
  /^(?!.*\b(?:if|when|once|would|will|can|could|may|might|should|until|unless|instead|want|not|never|no longer|n't)\b).*\b(?:sent|delivered|mailed|come|comes|arrive|get|receive|send)\b.*?\b(?:by|via|through|in|on) (?:the )?(?<way>(?:u\.?s\.? |postal |regular )?(?:mail|paper|post|e-?mail))\b(?<rest>.*)$/i;

/** "Required communications are currently sent by U.S. mail to the preferred shipping address." */
function sentBy(text: string): Way | null {
  const { way: by, rest = '' } = text.length < 160 ? (sending.exec(text)?.groups ?? {}) : {};
  const other = way(rest);
  return by === undefined || (other !== 'unknown' && other !== way(by)) ? null : way(by);
}

/** Columns "Mail" and "Email": what is marked in the rows that are about letters. null where there are no such columns. */
function columnsOf(page: Page): Way | null {
  const cells = [...page.headers].flatMap(([cell, head]) => {
    const by = isWay(plain(head)) ? way(head) : 'unknown';
    return by !== 'unknown' && isOfLetters(page, cell) ? [{ cell, by }] : [];
  });
  const [only, second] = new Set(cells.flatMap(({ cell, by }) => (isMarked(page, cell) ? [by] : [])));
  if (cells.length === 0) return null;
  return only && !second ? only : 'unknown';
}

function isOfLetters(page: Page, cell: Box): boolean {
  const [first] = cell.parent?.kids ?? [];
  const heads = [...(cell.parent?.kids ?? [])].map((kid) => plain(page.headers.get(kid) ?? ''));
  // Text, phone: a table of notices, whatever it stands under.
  const ways = new Set(heads.filter(isWay).map(way));
  if (ways.has('unknown') || ways.size < 2) return false;
  if (first && paperless.test(plain(textOf(page.scene, first)))) return true;
  const table = nearest(cell, ({ tag, role }) => tag === 'table' || role === 'table' || role === 'grid');
  const caption = table?.kids.find(({ tag }) => tag === 'caption');
  if (caption && paperless.test(plain(textOf(page.scene, caption)))) return true;
  const [over] = headingsOver(page.scene, page.scene.pieces[cell.first]?.line ?? 0);
  return over !== undefined && paperless.test(over.plain);
}

function isMarked(page: Page, cell: Box): boolean {
  const control = page.scene.pieces.slice(cell.first, cell.end).find((piece) => piece.control !== null)?.control;
  return control ? switchState(control) === 'on' : onOffIn(plain(textOf(page.scene, cell))) === 'on';
}

/** "Opt out of paperless", not "Stop paper mail and email me". */
const refuses =
  /\b(?:do not|don't|stop|never|no longer|opt(?:ing|ed)?[- ]out of|unsubscribe from|turn off) (?:(?!paper|mail|letters)\w+ ){0,3}(?:paperless|e-?mails?|electronic)\b/i;

/** "Mail" and "Email", each a button that can be pressed or a box to tick: the one that is; null where there are no two. */
function toldByToggles(page: Page, pieces: readonly Piece[]): Way | null {
  const toggles = pieces.flatMap(({ control }) => {
    const state = control && !isRadio(control) ? switchState(control) : null;
    const name = control && state !== null ? plain(page.scene.nameOf(control)) : '';
    return name !== '' && way(name) !== 'unknown' && !refuses.test(name) ? [{ by: way(name), state }] : [];
  });
  if (new Set(toggles.map(({ by }) => by)).size < 2) return null;
  const [chosen, second] = new Set(toggles.flatMap(({ by, state }) => (state === 'on' ? [by] : [])));
  return chosen && !second && toggles.every(({ state }) => state !== 'mixed') ? chosen : 'unknown';
}

/** "Go paperless", a switch or a box to tick; null where there is none, or none of that. */
function wayBySwitch(page: Page, pieces: readonly Piece[]): Way | null {
  const control = pieces.find(
    (piece) => piece.control && !isRadio(piece.control) && switchState(piece.control) !== null,
  )?.control;
  const state = control ? switchState(control) : null;
  if (!control || state === null || state === 'mixed') return null;
  const name = page.scene.nameOf(control);
  if (!/paperless|e-?mail/i.test(name || 'paperless')) return null;
  // A refusal that is not ticked says nothing of what was chosen instead.
  if (refuses.test(plain(name))) return state === 'on' ? 'mail' : 'unknown';
  return state === 'on' ? 'email' : 'mail';
}

export function paperlessOf(page: Page): Account['paperless'] {
  for (const line of page.scene.lines) {
    const state = /^(?:go )?paperless(?: \w+){0,3}: ?(on|off|yes|no|enrolled|not enrolled)$/i.exec(
      stillText(page, line),
    )?.[1];
    if (state && line.box.action === null) return /^(?:on|yes|enrolled)$/i.test(state) ? 'email' : 'mail';
    const value =
      paperless.test(line.plain) && line.plain.length < 90 ? stillText(page, line).split(/:\s+/)[1] : undefined;
    if (value && value.length < 30 && way(value) !== 'unknown') return way(value);
  }
  const told = columnsOf(page);
  if (told !== null) return told;
  for (const { pieces, lines } of under(page, paperless)) {
    const [chosen] = chosenIn(page, pieces);
    if (chosen && way(chosen) !== 'unknown') return way(chosen);
    const told = toldByToggles(page, pieces);
    if (told !== null) return told;
    const switched = wayBySwitch(page, pieces);
    if (switched !== null) return switched;
    if (pieces.some(({ control }) => control !== null)) continue;
    const said = lines.map((line) => stillText(page, line));
    const line = said.find(
      (text) =>
        text.length < 60 &&
        !/^(?:if|when|once|to|would|want|turn|switch|sign|choose|enroll|save)\b/i.test(text) &&
        /^(?:by |via |delivered by |current(?:ly)?:? |you(?:'re| are) )?.*(?:e-?mail|mail|paperless|electronic(?:ally)?|online)\b/i.test(
          text,
        ) &&
        way(text) !== 'unknown',
    );
    if (line) return /not paperless/i.test(line) ? 'mail' : way(line);
    const [sent] = said.flatMap((text) => sentBy(text) ?? []);
    if (sent) return sent;
  }
  return 'unknown';
}

/** What one step of a row of steps says: its status, and how far that is. */
import type { Piece } from '../dom/scene';
import { orderNumberIn } from '../findings/order-number';
import { strength } from '../names/strength-form';
import { pattern, words } from '../text/patterns';
import { type Status, statusOf } from '../words/statuses';

export interface StepWords {
  readonly part: string;
  readonly status: Status;
  /** `here`: it is the one that the order has come to. null: it does not say. */
  readonly mark: 'here' | 'done' | 'open' | null;
}

const states = [
  [
    'here',
    words(
      'current(?:ly)?(?: (?:step|status|stage))?',
      "(?:you|we)(?: are|'re) here",
      '(?:your order|it) is here(?: now)?',
      '(?:right )?now',
      'in progress',
    ),
  ],
  ['done', words('done', 'completed?', 'finished')],
  [
    'open',
    words(
      'pending',
      'waiting',
      'upcoming',
      '(?:coming )?next',
      'to do',
      'later',
      'not (?:yet )?(?:started|done|reached)',
      'not yet',
    ),
  ],
] as const;
const alone = states.map(([mark, said]) => [mark, pattern(`^\\(?${said}\\)?[.!]?$`, 'i')] as const);
const behind = states.map(
  ([mark, said]) => [mark, pattern(`(?:\\s*[-–—:·|,]\\s+|\\s*\\()${said}\\)?[.!]?$`, 'i')] as const,
);
const tick = /^[✓✔☑✅]/u;
const picture = /^[\d.✓✔☑✅•●○◉]*$/u;
/** A picture or a number before the name: "✓ Placed", "2. Processing", "Step 2: Processing". */
const ahead = /^(?:[✓✔☑✅•●○◉➔→▶►]️?\s*)?(?:(?:step )?\d{1,2}[.):]?\s+(?!\w+ \d))?/iu;

const markOf = (text: string) => alone.find(([, fits]) => fits.test(text))?.[0] ?? null;

function apart(text: string): { name: string; mark: StepWords['mark'] } {
  const name = text.replace(ahead, '');
  const [mark, fits] = behind.find(([, one]) => one.test(name)) ?? [];
  return mark && fits ? { name: name.replace(fits, ''), mark } : { name, mark: null };
}

/** A step begins with its status, and tells no order's number and no medicine's strength. */
export function stepSaid(pieces: readonly Piece[]): StepWords | null {
  const printed = pieces.filter((piece) => piece.printed && piece.text !== '');
  const [first, ...others] = printed.filter(({ text }) => !picture.test(text));
  const { name = '', mark } = first ? apart(first.plain) : {};
  const status = statusOf(name);
  if (!first || status === null) return null;
  const isMore = ({ plain }: Piece) =>
    markOf(plain) === null && (statusOf(plain) !== null || orderNumberIn(plain) !== null || strength.test(plain));
  if (others.some(isMore)) return null;
  const below = others.map(({ plain }) => markOf(plain)).find((one) => one !== null);
  const ticked = printed.some(({ plain }) => tick.test(plain)) ? 'done' : null;
  return { part: apart(first.text).name, status, mark: mark ?? below ?? ticked };
}

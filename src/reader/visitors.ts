/** Pages that are shown to whoever comes by: what stands on them is nobody's. */
import type { Page } from './page';
import { isOtherAddress } from './pages/recognise';

const entrance = /^(?:sign|log) ?in(?:,? (?:or|and|\/) register| with .*| to .*)?$/i;
const exit = /^(?:sign|log) ?(?:out|off)$/i;

/** The page offers the way in and not the way out: whoever looks at it is nobody yet. */
export function isSignedOut({ scene }: Page): boolean {
  const actions = scene.pieces.filter(({ box }) => box.action !== null);
  return actions.some((piece) => entrance.test(piece.plain)) && !actions.some((piece) => exit.test(piece.plain));
}

const registering = /^(?:register|sign up|join(?: now)?|create (?:an|my|your) account)(?: now)?$/i;

/** It asks whoever looks at it to become a member: what it shows is an example. */
const asksToRegister = ({ scene }: Page): boolean =>
  scene.pieces.some(({ box, plain: text }) => box.action !== null && registering.test(text));

/** Prescriptions that are an example, on a page of nobody who is signed in. An order may be tracked without signing in. */
export const isShowcase = (page: Page, url: URL, person: string | null): boolean =>
  person === null && (asksToRegister(page) || isOtherAddress(url)) && isSignedOut(page);

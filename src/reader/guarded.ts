/** Pages that are never read: where one signs in, enters a code, or gives the number of a card or an account. */

import { inputType } from './dom/control';
import type { Piece } from './dom/scene';
import { attribute, localNameOf } from './dom/untampered';
import { headingOf } from './frame/outline';
import type { Page } from './page';
import { plain } from './text/fold';
import { whole, words } from './text/patterns';

/** C5: the sign-in hosts of HealthSafe ID. */
const signInHosts = /(?:^|\.)(?:healthsafe-id\.com|sso\.optum\.com)$/;
const signInHeading = whole(
  words(
    '(?:sign|log) ?in(?: (?:to|with|using|or) .*)?', // T1
    '(?:sign|log) ?in ?[:,–-] .*\\b(?:code|password|passcode|verify|confirm|identity|step)\\b.*',
    '(?:please )?(?:sign|log) ?in.*again',
    'welcome back[,.]? (?:please )?sign in',
    'register(?: .*)?',
    'create (?:an?|your) .*(?:account|id)',
    "(?:verify|confirm) (?:your identity|it's you|that it's you)",
    '(?:enter|check) (?:your|the|a) .*code.*',
    'two-step verification',
    'verification code',
    'security code',
    'forgot .*',
    'reset your password',
    '(?:your )?session (?:has )?(?:expired|ended|timed out).*',
    "you(?:'ve| have) been (?:signed|logged) out.*",
    "you(?:'re| are) (?:signed|logged) out.*",
    "let's (?:verify|make sure).*",
    'help us (?:verify|confirm).*',
  ),
);
const secret = /(?:card|account|routing) (?:number|no\.?|#)|\bcvv\b|\bcvc\b|security code|name on (?:the )?card/i;
const payFrame =
  /card (?:number|entry|details|form|payment)|credit card|payment|\bpay(?:ments?)?\b|cvv|account number/i;
const codeName =
  /(?:verification|security|access|one[- ]time|\d[- ]digit|(?:four|six|eight)[- ]digit|passcode) ?(?:code|passcode)|enter (?:the |your )?code/i;

/** Specialty is another pharmacy on a site of its own. */
export const isRead = (host: string) =>
  /(?:^|\.)optumrx\.com$/.test(host) && !/(?:^|\.)(?:stg)?specialty\.optumrx\.com$/.test(host);

export function asksToSignIn(page: Page, url: URL): boolean {
  if (signInHosts.test(url.hostname)) return true;
  const inputs = page.scene.pieces.filter(({ control }) => control !== null && localNameOf(control) === 'input');
  if (inputs.some(({ control }) => control && inputType(control) === 'password')) return true;
  if (inputs.some(({ control }) => control && attribute(control, 'autocomplete') === 'one-time-code')) return true;
  const asksForCode = inputs.some(
    ({ control }) =>
      control &&
      isText(control) &&
      codeName.test(plain(page.scene.nameOf(control))) &&
      !secret.test(plain(page.scene.nameOf(control))),
  );
  const isHeaded = page.scene.lines.some(
    (line) => headingOf(line) !== null && !/^(?:footer|aside)$/.test(line.box.region) && signInHeading.test(line.plain),
  );
  return asksForCode || isHeaded || hasDigitBoxes(inputs);
}

/** A code is entered digit by digit. */
const hasDigitBoxes = (inputs: readonly Piece[]) =>
  inputs.filter(({ control }) => control && isText(control) && attribute(control, 'maxlength') === '1').length > 3;

export function asksForPayment(page: Page): boolean {
  const asks = page.scene.pieces.some(({ control, text }) => {
    if (!control || localNameOf(control) !== 'input' || !isText(control)) return false;
    const fill = attribute(control, 'autocomplete') ?? '';
    if (/^(?:.* )?cc-(?:number|csc|exp)/.test(fill)) return true;
    const said = `${page.scene.nameOf(control)} ${attribute(control, 'placeholder') ?? ''}`;
    return secret.test(plain(said)) && text.length < 40;
  });
  return (
    asks ||
    page.scene.foreignFrames.some((frame) =>
      payFrame.test(['title', 'name', 'src', 'aria-label'].map((name) => attribute(frame, name) ?? '').join(' ')),
    )
  );
}

const isText = (control: Element) => /^(?:text|tel|number|password|search|)$/.test(inputType(control));

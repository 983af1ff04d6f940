/** Whose account is chosen where a page offers several people's. */

import { type Box, nearest, type Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { type Choice, type Choices, choicesOf } from './choices';
import { asName, fullName } from './names';
import { inPlainLetters } from './plain-letters';
import { maySomebodyBe } from './unread';

const switcherName =
  /\b(?:view(?:ing)?|members?|persons?|people|accounts?|profiles?|whose|family|switch|patients?|care recipients?|household|manag(?:e|ing)|showing|(?:care|caring|prescriptions|medications|orders) for)\b/i;
/** These are of people and of nothing else. */
const peopleName =
  /\b(?:members?|persons?|people|patients?|whose|family|care recipients?|household|viewing|managing|caring for)\b/i;

/** So many pieces stand at the top of a page. */
const topPieces = 60;

interface ChosenPeople {
  readonly names: readonly string[];
  /** Somebody is chosen whose name cannot be read, or all are, or nothing says who is. */
  readonly isUnread: boolean;
  /** Where those are printed who are not chosen: none of them is the person. */
  readonly passed: ReadonlySet<Box>;
  /** Where all are printed of whom one can be chosen. */
  readonly offered: ReadonlySet<Box>;
  /** Lists to choose from of which nothing says that they are of people. */
  readonly unnamed: readonly Choices[];
}

const known = new WeakMap<Page, ChosenPeople>();

export function chosenPeople(page: Page): ChosenPeople {
  const seen = known.get(page);
  if (seen) return seen;
  const all = choicesOf(page);
  const groups = all.filter(isOfPeople);
  const chosen = groups.map(({ choices }) => choices.filter((choice) => choice.isChosen));
  const told: ChosenPeople = {
    names: [...chosen.flat().flatMap(({ text }) => nameOf(text) ?? []), ...writtenIn(page)],
    isUnread: chosen.some((some) => some.length !== 1 || some.some(isUnread)),
    passed: new Set(
      groups.flatMap(({ choices }) => choices.flatMap(({ box, isChosen: is }) => (box && !is ? [box] : []))),
    ),
    offered: new Set(groups.flatMap(({ choices }) => choices.flatMap(({ box }) => box ?? []))),
    unnamed: all.filter((group) => !groups.includes(group) && group.choices[0]?.box === null),
  };
  known.set(page, told);
  return told;
}

/** Nobody else is chosen than on the page as it was before. */
export function hasSameChoices(page: Page, before: Page): boolean {
  const [now, then] = [chosenPeople(page).passed, chosenPeople(before).passed];
  return now.size === then.size && [...now].every((box) => then.has(box));
}

/** A piece of a choice that was not made. */
export const isPassed = (page: Page, { box }: Pick<Piece, 'box'>): boolean => {
  const { passed } = chosenPeople(page);
  return passed.size > 0 && nearest(box, (one) => passed.has(one)) !== null;
};

/** Whether a piece of the page is a choice of the person whose page it is to be. */
export const choosesWhose = (page: Page, { box }: Pick<Piece, 'box'>): boolean => {
  const { offered } = chosenPeople(page);
  return offered.size > 0 && nearest(box, (one) => offered.has(one)) !== null;
};

export const prompt = /^(?:select|choose|switch|add|all|everyone|everybody|both|me|myself)\b|^[-–—]*$/i;
const everybodyAtOnce = /^(?:all|every(?:one|body)|both)\b/i;

/** "Rose Alvarez (mother)", "Rose Alvarez ✓", "02 - Rose Alvarez" */
export const nameOf = (text: string) =>
  prompt.test(text) ? null : asName(text.replace(/^\d{1,2}[\s.:)-]+(?=\p{L})|\s*[✓✔▾▼●•]+$/gu, ''));
const mayBeName = (text: string) =>
  nameOf(text) !== null || prompt.test(text) || maySomebodyBe(inPlainLetters(text), 'colon');

const isUnread = ({ text }: Choice) => (prompt.test(text) ? everybodyAtOnce.test(text) : nameOf(text) === null);

/** Single words can be anything; beside a full name, or where the group is said to be of people, they are names. */
function isOfPeople({ about, isLoose, choices }: Choices): boolean {
  const texts = choices.map(({ text }) => text);
  if (choices.some(({ box }) => box !== null) && choices.length < 2) return false;
  if (!texts.every(mayBeName)) return false;
  const areNames = texts.every((text) => nameOf(text) !== null || prompt.test(text));
  const full = texts.filter((text) => !prompt.test(text) && fullName(text) !== null);
  if (areNames && switcherName.test(about)) return isLoose || choices[0]?.box === null || full.length > 0;
  if (areNames)
    return full.length > 0 && (isLoose || (/\bfor\b/i.test(about) && texts.every((text) => / /.test(text))));
  // Where not all of them can be read, more must tell that they are people.
  return peopleName.test(about) || (full.length > 0 && (isLoose || switcherName.test(about) || /\bfor\b/i.test(about)));
}

const fieldOfPerson = /^(?:(?:now |currently )?viewing|(?:member|patient|account holder|care recipient)(?: name)?):?$/i;
/** What asks whose account is to be shown, where nothing but one of several people can be entered. */
const asksWho =
  /^(?:(?:now|currently|you are) )*(?:(?:viewing|showing|managing|ordering for|caring for|switch|choose|select|change|current|selected|active)\b.{0,40}|whose .{3,40}|(?:account|profile|member|person|patient|family member|household member|care recipient|who)(?: name)?|(?:prescriptions|medications|orders|account|profile) (?:for|of)):?$/i;
const personWord =
  /\b(?:accounts?|profiles?|members?|persons?|patients?|recipients?|whose|who|for|viewing|managing|prescriptions)\b/i;

/** "Viewing [Rose Alvarez]", in a field that shows it. */
const writtenIn = ({ scene }: Page): string[] =>
  scene.pieces
    .slice(0, topPieces)
    .flatMap(({ control, text }) =>
      control && asksForPerson(control, plain(scene.nameOf(control))) ? (fullName(text) ?? []) : [],
    );

function asksForPerson(control: Element, about: string): boolean {
  const isField = control.localName === 'input' || control.localName === 'output' || control.localName === 'textarea';
  if (isField && fieldOfPerson.test(about)) return true;
  const isFixed = attribute(control, 'readonly') !== null || attribute(control, 'disabled') !== null;
  const isGiven = attribute(control, 'role') === 'combobox' || (isField && isFixed);
  return isGiven && isWho(about);
}

const isWho = (about: string) => asksWho.test(about) && personWord.test(about);

/** "Viewing account" in a line or a field's name: somebody is chosen there, whether or not the name could be read. */
const namesViewed =
  /^(?:(?:now|currently|you are) )*(?:viewing(?: (?:the )?(?:account|profile|prescriptions|orders)(?: (?:of|for))?)?|(?:account|person|member|profile) (?:shown|viewed|displayed|selected|in view)|(?:selected|current|active) (?:account|person|member|profile)):?$/i;
export const choosesPerson = ({ scene }: Page): boolean => {
  const top = scene.pieces.slice(0, topPieces);
  const says = top.some(({ plain: text }) => namesViewed.test(text));
  const asks = scene.boxes.some(
    ({ role, first, element }) => role === 'combobox' && first < topPieces && isWho(plain(scene.nameOf(element))),
  );
  return says || asks || top.some(({ control }) => control !== null && namesViewed.test(plain(scene.nameOf(control))));
};

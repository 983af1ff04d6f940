/**
 * "Welcome, Constance" beside a list of Constance and Oliver, of which Oliver is chosen: that they are people whose pages one can
 * look at, their names tell, though nothing says so.
 */

import type { Page } from '../page';
import { fullName, isSameEitherWay } from './names';
import { chosenPeople, nameOf, prompt } from './switcher';

/** What else people are chosen for. */
const ofOthers =
  /\b(?:prescri\w+|doctors?|providers?|physicians?|ship\w*|deliver\w*|mail|send|address\w*|cards?|pay\w*|contacts?|caregivers?|represent\w*|invite|remove|sort\w*|pharmac\w+|stores?|city|state)\b/i;
const oneself = /^(?:me|myself|you|self|my (?:own )?(?:account|profile|prescriptions|medications))\b/i;

interface Chosen {
  readonly names: readonly string[];
  /** Whether somebody else is looked at than who is signed in cannot be told. */
  readonly isDoubtful: boolean;
}

/** `known`: whom else the page names. */
export function chosenUnnamed(page: Page, known: readonly string[]): Chosen {
  const names: string[] = [];
  let isDoubtful = false;
  for (const { about, choices } of chosenPeople(page).unnamed) {
    const offered = choices.flatMap(({ text }) => nameOf(text) ?? []);
    const areNames = choices.every(({ text }) => nameOf(text) !== null || prompt.test(text));
    const chosen = nameOf(choices.find(({ isChosen }) => isChosen)?.text ?? '');
    if (!areNames || chosen === null || choices.length < 2 || ofOthers.test(about)) continue;
    const isOneKnown = offered.some((name) => known.some((other) => isSameEitherWay(name, other)));
    if (isOneKnown || choices.some(({ text }) => oneself.test(text))) names.push(chosen);
    else if (offered.length > 1 && offered.every((name) => fullName(name) !== null)) isDoubtful = true;
  }
  return { names, isDoubtful };
}

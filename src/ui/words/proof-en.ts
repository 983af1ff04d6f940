/** The sheet of what was seen of one medicine's autofill, and when, in English. */
import type { PageKind } from '@/src/model/reading';
import type { Formats } from './formats';
import { pageNamesEn } from './page-names';

export const proofEn = {
  /** On a card, and on the page of the medicine. */
  link: 'What was seen, and when',
  linkOf: (medicine: string) => `What was seen of autofill, and when: ${medicine}`,
  title: 'Autofill: what was seen, and when',
  back: (medicine: string) => `All of ${medicine}`,
  patient: 'Patient',
  medicine: 'Medicine',
  rxNumber: 'Prescription number ends in',
  seen: 'What the site showed',
  nothing: 'I have not looked at it yet.',
  state: {
    on: 'Autofill was on',
    off: 'Autofill was off',
    'not-eligible': 'Autofill was not possible',
    unknown: 'Could not be read',
  },
  once: (on: string, f: Formats) => `seen on ${f.dayInFull(on)}`,
  span: (from: string, to: string, f: Formats) => `seen from ${f.dayInFull(from)} to ${f.dayInFull(to)}`,
  where: (pages: readonly PageKind[], f: Formats) => `On ${f.list(pages.map((page) => pageNamesEn.page[page]))}.`,
  turned: (offOn: string, onOn: string, f: Formats) =>
    `On ${f.dayInFull(offOn)} it was off. At the next look that could tell, on ${f.dayInFull(onOn)}, it was on. It was turned on in between.`,
  neverTurned: 'I have never seen it go from off to on. So I can’t say when it was turned on.',
  said: 'What was said of it here',
  notSaid: 'Nobody has said yet whose doing it was.',
  saidOn: (answer: string, on: string, f: Formats) => `“${answer}”, said on ${f.dayInFull(on)}`,
  turnedOff: (on: string, f: Formats) => `Turned off by the caregiver on ${f.dayInFull(on)}`,
  signature: 'Name and signature',
  source: (on: string, f: Formats) =>
    `Written on ${f.dayInFull(on)} by Refill Lookout, a program that reads along on pages of optumrx.com that are opened on this computer. It is not made by Optum. It sees nothing between two looks.`,
  copy: 'Copy the text',
  copied: 'Copied: what was seen, and when.',
};

export type ProofWords = typeof proofEn;

/** Calls and texts in English: everything around the words that are to be said. */
import type { Callee } from '@/src/advice/callee';
import type { CalledParty } from '@/src/model/own-facts';
import type { Formats } from './formats';

const callee: Record<Callee, string> = {
  'member-help': 'Optum member help',
  clinic: 'The doctor’s office',
  insurer: 'The insurance',
  infusion: 'Optum Infusion Pharmacy',
  specialty: 'Optum Specialty Pharmacy',
  'local-pharmacy': 'A pharmacy near you',
  medicare: 'Medicare',
  'state-office': 'The state’s office',
};

const party: Record<CalledParty, string> = {
  optum: 'Optum',
  clinic: 'The doctor’s office',
  insurer: 'The insurance',
  infusion: 'The infusion pharmacy',
  specialty: 'The specialty pharmacy',
  'local-pharmacy': 'A pharmacy near you',
  other: 'Somebody else',
};

export const scriptsEn = {
  intro: 'What to say, ready to read aloud. What I don’t know is left blank for you.',
  whatToSay: 'What to say',
  none: 'Nothing calls for a call right now. What you may need one day stands here when it is time.',
  callee,
  party,
  /** Above the phone number when there is none to show. */
  numberOnCard: {
    clinic: 'Their number is on the last letter or bottle.',
    insurer: 'Their number is on the insurance card.',
    'local-pharmacy': 'Their number is on their label or on a map.',
    'state-office': 'Look for the number of your state’s office of commerce or insurance.',
    specialty: 'Their number is on the label of that medicine.',
  } as Partial<Record<Callee, string>>,
  to: (whom: string) => `To: ${whom}`,
  opening: 'First',
  facts: 'What they may ask for',
  say: 'Say this',
  ifTheySay: 'If they say …',
  /** What they say comes in quotation marks. */
  they: (words: string) => `They: ${words}`,
  you: (words: string) => `You: “${words}”`,
  writeDown: 'Write down',
  blank: '______________',
  blankRead: 'blank, to fill in',
  open: (title: string) => `What to say: ${title}`,
  print: 'Print in large type',
  copyAll: 'Copy the text',
  wholeText: (title: string) => `the text “${title}”`,
  copied: (what: string) => `Copied: ${what}.`,
  notCopied: 'The browser would not copy it. Please mark the text and copy it yourself.',
  block: 'Where to send it',
  copyBlock: 'Copy these lines',
  onlyIfAsked: 'Only if they ask for it',
  back: 'All calls and texts',

  log: 'Calls you made',
  logNone: 'No call is written down yet.',
  logAdd: 'Write down a call',
  logSave: 'Save the call',
  logOn: 'Day',
  logWith: 'Who was called',
  logSpokeTo: 'Who you spoke to',
  logPromised: 'What they promised',
  logReference: 'Number of the case',
  logNote: 'Anything else',
  logOptional: 'may stay empty',
  logSaved: 'Saved: the call',
  logRemove: 'Remove',
  logRemoved: 'Removed: the call',
  logTitle: (whom: string, on: string, f: Formats) => `${whom}, ${f.day(on)}`,
  logRemoveOf: (whom: string, on: string, f: Formats) => `Remove the call: ${whom}, ${f.day(on)}`,
};

export type ScriptsWords = typeof scriptsEn;

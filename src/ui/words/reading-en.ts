/** The words of "Reading health" in English. */
import type { LastingFact } from '@/src/history/current';
import type { Outcome, PageKind } from '@/src/model/reading';
import type { ReadingState } from '@/src/ui/health/health-state';
import type { Formats } from './formats';
import { pageNamesEn } from './page-names';

const verdict: Record<ReadingState, string> = {
  nothing: 'I have not read any page yet.',
  works: 'Reading works. I could read all of the pages that I last saw.',
  'in-part': 'I could read most of what I last saw, but not all. What is missing stands below.',
  broken: 'I can no longer read everything that I used to. Dates may be out of date.',
};

const state: Record<Exclude<ReadingState, 'nothing'>, string> = {
  works: 'Read',
  'in-part': 'Read in part',
  broken: 'No longer read',
};

const outcome: Record<Outcome, string> = {
  complete: 'all read',
  partial: 'read in part',
  unreadable: 'not read',
  nothing: 'nothing to read',
};

/** What the reader calls its fields; one that is missing here is shown under the reader's own name. */
const fields: Readonly<Record<string, string>> = {
  ...pageNamesEn.fact,
  page: 'what page it is',
  person: 'whose page it is',
  printedName: 'the names of medicines',
  status: 'whether it is at Optum',
  orderStatus: 'the state of orders',
  nextFillOn: 'the next fill',
  autofillOn: 'the date of the next automatic fill',
  processingOn: 'the date it is processed',
  price: 'the price',
  pharmacy: 'the pharmacy',
  orderNumber: 'the order number',
  placedOn: 'the day it was ordered',
  shippedOn: 'the day it was shipped',
  deliveredOn: 'the day it came',
  expectedOn: 'the day it should come',
  carrier: 'who delivers it',
  tracking: 'the tracking number',
  total: 'the total',
};

/** What the reader calls its ways of reading. */
const ways: Readonly<Record<string, string>> = {
  'header-cell': 'the heading of its column',
  term: 'a list of terms',
  'label-control': 'a field with a label',
  'label-before': 'a label before it',
  'label-after': 'a label after it',
  'run-text': 'a sentence',
  bare: 'how it looks, without a label',
  heading: 'the heading',
  'name-heading': 'a medicine’s name as the heading',
  navigation: 'the menu',
  title: 'the title',
  address: 'the address',
  none: 'what stands on it',
  viewing: 'a line that says who is shown',
  switcher: 'the choice of person',
  menu: 'the menu',
  greeting: 'the greeting',
  corner: 'a name in a corner',
  shape: 'their name and strength',
  place: 'where they stand',
  switch: 'the switch',
  'state-word': 'a word beside it',
  action: 'what the button does',
  date: 'a date of automatic fills',
  badge: 'a tag',
  label: 'a label',
  pharmacy: 'the pharmacy that it names',
  'only-action': 'the one button that it has',
  section: 'the part of the page it stands in',
  list: 'being in the list',
  step: 'the step that is marked',
  sentence: 'a sentence',
  dated: 'a date',
};

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (n: number, one: string, many: string) => (n === 0 ? [] : [n === 1 ? `1 ${one}` : `${n} ${many}`]);
const fieldOf = (field: string) => fields[field] ?? field;

export const readingEn = {
  verdict,
  state,
  lessRead: 'Less read than before',
  about: 'This is what I made of Optum’s pages when I saw them with you. It stays on this computer.',
  noPages: 'I have not read a page yet.',
  allRead: (pages: number) => (pages === 1 ? '1 kind of page, all read' : `${pages} kinds of pages, all read`),
  pageHeading: (page: PageKind) => upper(pageNamesEn.page[page]),
  seen: (on: string, f: Formats) => `Last seen ${f.day(on)}, ${f.distance(on)}.`,
  read(medicines: number, orders: number, settings: boolean): string {
    const parts = [
      ...count(medicines, 'medicine', 'medicines'),
      ...count(orders, 'order', 'orders'),
      ...(settings ? ['the settings'] : []),
    ];
    return parts.length === 0 ? 'It showed nothing to read.' : `I read ${parts.join(' and ')}.`;
  },
  unread: (since: string, lastRead: string | null, f: Formats) =>
    lastRead === null
      ? `I can’t read it since ${f.day(since)}.`
      : `I can’t read it since ${f.day(since)}. The last time I could was ${f.day(lastRead)}.`,
  lost: (fact: LastingFact, since: string, f: Formats) =>
    `Since ${f.day(since)} I no longer find ${pageNamesEn.fact[fact]} on it.`,
  gap: (what: string, why: string) => `${upper(what)}: ${why}`,
  fallback: (field: string, since: string, f: Formats) =>
    `Since ${f.day(since)} I read ${fieldOf(field)} by a fallback. It may be less sure.`,
  details: 'How I read it',
  notNoted: 'I have not noted how I read it yet.',
  way: (field: string, strategy: string, won: number, of: number) =>
    `${upper(fieldOf(field))}: from ${ways[strategy] ?? strategy}${of === 1 ? '' : ` (${won} of ${of})`}.`,
  before: (since: string, from: string, f: Formats) => `Until ${f.shortDay(since)}: from ${ways[from] ?? from}.`,
  looks: 'The last looks',
  look: (on: string, how: Outcome, f: Formats) => `${f.day(on)}: ${outcome[how]}`,
  mend: 'Was a page read wrong?',
  mendText:
    'Open it on optumrx.com, then our panel there. “Save this page for the makers” makes a file without names, numbers or dates of yours. You see all of it before it is saved. Nothing is sent.',
};

export type ReadingWords = typeof readingEn;

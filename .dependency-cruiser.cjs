/**
 * The floors of the house. A room imports from its own floor or below, never above.
 * `tests/floors.test.ts` shows that a forbidden import is found.
 */
const floors = [
  ['model'],
  ['calendar', 'medicines'],
  ['supply', 'history'],
  ['advice'],
  ['reader', 'records', 'messages', 'platform'],
  ['overlay', 'background', 'reminders', 'ui', 'recorder'],
  ['entrypoints'],
];

/** The reader's own floors, from what a text is to what a page says; files of one floor may use each other. */
const readerFloors = [
  ['text/', 'first-of.ts', 'own-host.ts', 'strategies.ts', 'work.ts'],
  ['dom/'],
  ['words/', 'words.ts'],
  ['findings/'],
  ['names/'],
  ['tables/', 'page.ts', 'page-read.ts', 'tally.ts'],
  ['frame/'],
  ['blocks/'],
  ['autofill/', 'lists/', 'person/'],
  ['prescriptions/'],
  ['orders/', 'account/'],
  ['pages/'],
  ['.*\\.ts'],
  ['follow/'],
];

const path = (room) => (room === 'entrypoints' ? '^entrypoints/' : `^src/${room}/`);
const readerPath = (part) => `^src/reader/${part}${part.endsWith('.ts') ? '$' : ''}`;

/** What stands on a floor may import nothing that stands only on higher ones. */
function upward(all, pathOf, name) {
  const anyOf = (rooms) => rooms.map(pathOf).join('|');
  return all.slice(0, -1).map((rooms, floor) => ({
    name: `${name}-${rooms.join('-').replace(/[^a-z-]/g, '')}`,
    severity: 'error',
    from: { path: anyOf(rooms), ...(floor > 0 ? { pathNot: anyOf(all.slice(0, floor).flat()) } : {}) },
    to: { path: anyOf(all.slice(floor + 1).flat()), pathNot: anyOf(all.slice(0, floor + 1).flat()) },
  }));
}

module.exports = {
  forbidden: [
    ...upward(floors, path, 'no-import-upward-from'),
    ...upward(readerFloors, readerPath, 'the-reader-no-import-upward-from'),
    {
      name: 'the-page-knows-no-database',
      comment: 'The reader and the overlay run in the content script: no database, no history.',
      severity: 'error',
      from: { path: '^src/(reader|overlay)/|^entrypoints/overlay' },
      to: { path: '^src/records/|^node_modules/dexie', reachable: true },
    },
    {
      name: 'the-recorder-keeps-nothing',
      comment: 'A captured page is in memory for a moment: the room that handles it knows no database and no browser.',
      severity: 'error',
      from: { path: '^src/recorder/' },
      to: { path: '^src/records/|^node_modules/(dexie|webextension-polyfill)', reachable: true },
    },
    {
      name: 'the-page-gets-no-lists-of-medicines',
      comment: 'The lists weigh as much as half the content script, which does without: the background knows medicine.',
      severity: 'error',
      from: { path: '^src/(reader|overlay)/|^entrypoints/overlay' },
      to: { path: '^src/medicines/', reachable: true },
    },
    {
      name: 'the-page-gets-no-polyfill',
      comment: 'It would be the heaviest file of the content script, which sends messages and nothing else.',
      severity: 'error',
      from: { path: '^src/(reader|overlay)/|^entrypoints/overlay' },
      to: { path: '^node_modules/webextension-polyfill', reachable: true },
    },
    {
      name: 'lower-rooms-know-no-browser-and-no-database',
      severity: 'error',
      from: { path: '^src/(model|calendar|medicines|supply|history|advice)/' },
      to: { path: '^node_modules/(dexie|webextension-polyfill|preact)|^src/platform/' },
    },
    {
      name: 'model-imports-zod-only',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/|^node_modules/zod/' },
    },
    {
      name: 'the-reader-knows-no-medicine',
      comment: 'The reader knows pages, the calendar and the words of the model; never supply, history or advice.',
      severity: 'error',
      from: { path: '^src/reader/' },
      to: { path: '^src/(supply|history|advice|medicines|platform)/' },
    },
    {
      name: 'one-import-of-the-polyfill',
      severity: 'error',
      from: { pathNot: '^src/platform/browser\\.ts$' },
      to: { path: '^node_modules/webextension-polyfill' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

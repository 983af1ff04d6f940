/** The reader as one script that can be run in any page: the very source that ships, bundled once per change. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ['src/reader', 'src/recorder', 'src/calendar', 'src/model'].map((folder) => join(root, folder));
/** Besides the reader itself: what is run in the page, with the file that it brings along. */
const entries = {
  read: ['scripts/reader-entry.ts'],
  change: ['scripts/changed-entry.ts', 'tests/pages/changed-page.ts'],
} as const;
export type BundleName = keyof typeof entries;

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((item) => (item.isDirectory() ? filesIn(join(folder, item.name)) : [join(folder, item.name)]))
    .sort();
}

/** A script that leaves `refillLookoutReader` behind, with what the entry exports. Kept in `.output/`, by the hash of its sources. */
export async function readerBundle(name: BundleName = 'read'): Promise<string> {
  const [entry, ...more] = entries[name].map((file) => join(root, file));
  if (!entry) throw new Error('There is nothing to bundle.');
  const hash = createHash('sha256');
  const parts = [...sources.flatMap(filesIn), entry, ...more, join(root, 'package-lock.json')];
  for (const file of parts) hash.update(file.slice(root.length)).update(readFileSync(file));
  const kept = join(root, '.output', `reader-${hash.digest('hex').slice(0, 16)}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'refillLookoutReader' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output.find((part) => part.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The reader could not be bundled.');
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, chunk.code);
  return chunk.code;
}

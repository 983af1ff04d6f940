/** The reader as one script that can be run in any page: the very source that ships, bundled once per change. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ['src/reader', 'src/recorder', 'src/calendar', 'src/model'].map((folder) => join(root, folder));
const entry = join(root, 'scripts/reader-entry.ts');

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((item) => (item.isDirectory() ? filesIn(join(folder, item.name)) : [join(folder, item.name)]))
    .sort();
}

/** A script that leaves `readPageAsJson(url, today)` behind. Kept in `.output/`, by the hash of its sources. */
export async function readerBundle(): Promise<string> {
  const hash = createHash('sha256');
  const parts = [...sources.flatMap(filesIn), entry, join(root, 'package-lock.json')];
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

/** Builds the pages' own scripts and styles, once for each process: one pair of files for each look. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { LookName } from './state/model';

export interface StaticFile {
  readonly type: 'text/javascript' | 'text/css';
  readonly content: string | Uint8Array;
}

const entry = (look: LookName) => fileURLToPath(new URL(`looks/${look}/main.ts`, import.meta.url));

async function buildClient(): Promise<ReadonlyMap<string, StaticFile>> {
  const done = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('.', import.meta.url)),
    css: { modules: { generateScopedName: 'sc-[hash:base64:6]' } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: { g1: entry('g1'), g3: entry('g3'), g4: entry('g4') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const files = new Map<string, StaticFile>();
  for (const { output } of [done].flat() as {
    output: { fileName: string; code?: string; source?: string | Uint8Array }[];
  }[])
    for (const { fileName, code, source } of output)
      files.set(fileName, {
        type: fileName.endsWith('.css') ? 'text/css' : 'text/javascript',
        content: code ?? source ?? '',
      });
  return files;
}

let built: Promise<ReadonlyMap<string, StaticFile>> | null = null;

/** By file name: `g3.js`, `g3.css` and what they import. */
export function clientFiles(): Promise<ReadonlyMap<string, StaticFile>> {
  built ??= buildClient();
  return built;
}

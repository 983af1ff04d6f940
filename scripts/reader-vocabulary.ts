/**
 * The reader's vocabulary: every word that its patterns can match, taken from its own source. A recorded page keeps these.
 *
 *   npx tsx scripts/reader-vocabulary.ts     writes src/recorder/reader-vocabulary.ts anew
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { wordList } from './word-list';

const root = fileURLToPath(new URL('..', import.meta.url));
const listFile = join(root, 'src/recorder/reader-vocabulary.ts');

export function readerVocabulary(): string[] {
  const found = new Set<string>();
  // The names of drugs and illnesses are no words of the pages, and are not kept.
  const files = filesIn(join(root, 'src/reader')).filter((file) => !/(?:drug|illness)-words\.ts$/.test(file));
  for (const file of [...files, join(root, 'src/calendar/printed-date.ts')])
    for (const pattern of patternsIn(file)) wordsOf(pattern, found);
  return [...found].filter((word) => /^[a-z](?:[a-z']*[a-z])?$/.test(word)).sort();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory() ? filesIn(join(folder, item.name)) : [join(folder, item.name)],
  );
}

/** Every text and every regular expression of a file; the pieces of a template each by itself. */
function patternsIn(file: string): string[] {
  const patterns: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      patterns.push(node.text);
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text.replace(/^\/|\/[a-z]*$/g, ''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return patterns;
}

/** Walks a pattern with the set of words that may have been begun so far; what ends is added to `found`. */
function wordsOf(pattern: string, found: Set<string>): void {
  let at = 0;
  const end = (open: Iterable<string>) => {
    for (const word of open) if (word !== '') found.add(word);
    return new Set(['']);
  };
  const union = (a: Iterable<string>, b: Iterable<string>) => new Set([...a, ...b]);
  const grow = (open: Set<string>, letter: string) => new Set([...open].map((word) => word + letter.toLowerCase()));

  function choice(open: Set<string>): Set<string> {
    let after = new Set<string>();
    for (;;) {
      after = union(after, sequence(open));
      if (pattern[at] !== '|') return after;
      at += 1;
    }
  }

  function sequence(open: Set<string>): Set<string> {
    let now = open;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const before = now;
      now = item(now);
      if (/[?*+{]/.test(pattern[at] ?? '')) now = repeated(before, now);
    }
    return now;
  }

  function repeated(before: Set<string>, once: Set<string>): Set<string> {
    const mayBeNone = /^(?:[?*]|\{0)/.test(pattern.slice(at));
    at += /^(?:\{[\d,]*\}|[?*+])\??/.exec(pattern.slice(at))?.[0].length ?? 1;
    return mayBeNone ? union(before, once) : once;
  }

  function item(open: Set<string>): Set<string> {
    const rest = pattern.slice(at);
    const group = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest)?.[0];
    if (group !== undefined) {
      at += group.length;
      const looks = /[=!]$/.test(group);
      const after = choice(looks ? new Set(['']) : open);
      at += 1;
      if (looks) end(after);
      return looks ? open : after;
    }
    if (rest.startsWith('[')) {
      const kind = /^\[(?:\\.|[^\]\\])*\]/.exec(rest)?.[0] ?? rest;
      at += kind.length;
      const letters = /^\[[a-z]+\]$/i.test(kind) ? [...kind.slice(1, -1)] : [];
      if (letters.length > 0) return letters.map((letter) => grow(open, letter)).reduce(union);
      return end(open);
    }
    const escaped = rest.startsWith('\\');
    const letter = escaped ? (rest[1] ?? '') : (rest[0] ?? '');
    at += escaped ? 2 : 1;
    const isText = escaped ? letter === "'" : /[\p{L}']/u.test(letter);
    return isText ? grow(open, letter) : end(open);
  }

  while (at < pattern.length) {
    end(choice(new Set([''])));
    at += 1;
  }
}

const about =
  "Every word that the reader's patterns can match. Written by scripts/reader-vocabulary.ts; a test holds it to the reader.";

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(listFile, wordList('readerVocabulary', about, readerVocabulary()));

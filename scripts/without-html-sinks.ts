/**
 * Takes Preact's one path from a string to markup out of the build: we never use it, page text must never become
 * markup, and the add-on linter reports it. Fails the build when Preact no longer looks as expected.
 */
import type { Plugin } from 'vite';

const setHtml = /(\w+)\.innerHTML=(\w+)\.__html/g;
const clearHtml = /(\w+)\.innerHTML=""/g;

export function withoutHtmlSinks(): Plugin {
  return {
    name: 'without-html-sinks',
    transform(code, id) {
      if (!/preact\/dist\/preact(\.module)?\.m?js/.test(id)) return null;
      const safe = code.replaceAll(setHtml, '0').replaceAll(clearHtml, '$1.textContent=""');
      if (safe === code || /\.innerHTML\s*=[^=]/.test(safe))
        throw new Error('Preact has changed: its innerHTML path was not found.');
      return { code: safe, map: null };
    },
  };
}

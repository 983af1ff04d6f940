import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folders = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const manifest = (browser: keyof typeof folders) =>
  JSON.parse(readFileSync(join(folders[browser], 'manifest.json'), 'utf8'));

function filesOf(folder: string, ending: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

describe.each(['chrome', 'firefox'] as const)('The extension built for %s', (browser) => {
  it('asks for no more than it needs', () => {
    const { permissions, optional_permissions, host_permissions, web_accessible_resources, externally_connectable } =
      manifest(browser);
    expect([...permissions].sort()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect({ optional_permissions, host_permissions, web_accessible_resources, externally_connectable }).toEqual({
      optional_permissions: undefined,
      host_permissions: undefined,
      web_accessible_resources: undefined,
      externally_connectable: undefined,
    });
  });

  it("runs on the site's pages and nowhere else", () => {
    const scripts = manifest(browser).content_scripts;
    expect(scripts).toHaveLength(1);
    expect(scripts[0].matches).toEqual(['https://*.optumrx.com/*']);
    expect(scripts[0].all_frames ?? false).toBe(false);
  });

  it('lets its pages load only what is its own, connect nowhere and be framed by nobody', () => {
    expect(manifest(browser).content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('has no code that could make a request', () => {
    const requests =
      /\bfetch\s*\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|RTCPeerConnection|importScripts\s*\(/;
    const found = filesOf(folders[browser], '.js').filter(({ text }) => requests.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('has no path from text to markup or to code', () => {
    const sinks = /\.innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|document\.write|\bnew Function\b|\beval\s*\(/;
    const found = filesOf(folders[browser], '.js').filter(({ text }) => sinks.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('refers to no address outside but the site itself', () => {
    const addresses = filesOf(folders[browser], '.js')
      .flatMap(({ text }) => text.match(/https?:\/\/[a-z0-9.-]+/gi) ?? [])
      // Dexie and the writer of calendar files name pages of their manuals in the text of their errors; nothing opens them.
      .filter(
        (address) =>
          !/\.w3\.org$|optumrx\.com$|\/\/(tinyurl\.com|dexie\.org|bit\.ly|sebbo2002\.github\.io)$/.test(address),
      );
    expect(addresses).toEqual([]);
  });
});

describe('The Firefox build', () => {
  it('declares that nothing is collected, and keeps its identity', () => {
    expect(manifest('firefox').browser_specific_settings.gecko).toEqual({
      id: 'refill-lookout@refill-lookout.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    });
  });
});

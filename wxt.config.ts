import { defineConfig } from 'wxt';
import { findChromium, findFirefox, hasDisplay } from './scripts/browsers.mjs';
import { geckoId } from './scripts/identity.mjs';
import { withoutHtmlSinks } from './scripts/without-html-sinks';

/** Nothing is fetched, framed or submitted by our pages; pinned by a test. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const [chromium, firefox] = [findChromium(), findFirefox()];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, command }) => ({
    name: 'Refill Lookout',
    description:
      'Warns of autofill and says what to order by when, for people who look after medicines at Optum Home Delivery. Not affiliated with Optum.',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    // `npm run dev` serves pages and styles from this computer; what is built for people never does.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    action: { default_title: 'Refill Lookout' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
  // `npm run dev` opens the browser that is installed; where no window can be shown it says which folder to load.
  webExt: {
    disabled: !hasDisplay(),
    binaries: { ...(chromium && { chrome: chromium }), ...(firefox && { firefox }) },
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  zip: {
    excludeSources: ['.output/**', '.wxt/**', 'node_modules/**'],
  },
  vite: () => ({
    plugins: [withoutHtmlSinks()],
    // The browsers we support preload modules themselves; the polyfill would be the one place that fetches.
    build: { modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});

/** Where a browser is installed on this machine. Plain JavaScript: `setup.mjs` needs it before anything is installed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windows('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
];

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windows('Mozilla Firefox/firefox.exe'),
];

/** @param {string[]} programs */
function windows(...programs) {
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
}

/** The path of a Chrome, Chromium or Edge; null when none is installed. `CHROMIUM_PATH` wins. */
export function findChromium() {
  return process.env.CHROMIUM_PATH ?? chromiums.find((path) => existsSync(path)) ?? null;
}

/** The path of a Firefox; null when none is installed. `FIREFOX_PATH` wins. */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? firefoxes.find((path) => existsSync(path)) ?? null;
}

/** Whether a browser's window can be shown here. */
export function hasDisplay() {
  if (['darwin', 'win32'].includes(process.platform)) return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Sets up what a fresh machine lacks: the dependencies, and a Chromium and a Firefox to drive. Plain JavaScript with
 * nothing but Node, since it runs before anything is installed. Says nothing when nothing is missing.
 *
 *   node scripts/setup.mjs [any | both | chromium | dependencies]   which browsers are needed; `dependencies`: none
 *
 * All it prints goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.installed-from');

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/** @param {string} command @param {string[]} args */
function run(command, args) {
  // What the command prints goes to standard error: some of our commands promise nothing but their result on standard output.
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  return done.status === 0;
}

function installDependencies() {
  const wanted = readFileSync(lockFile, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing the dependencies (about a minute, once) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    say('The dependencies could not be installed: see the lines above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** @param {string[]} packages */
function installFromDebian(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  say(`Installing ${packages.join(' and ')} from Debian's packages (about a minute, once) …`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  return (
    run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages])
  );
}

const browsers = {
  chromium: { find: findChromium, debian: 'chromium', people: 'Chrome, Chromium or Edge' },
  firefox: { find: findFirefox, debian: 'firefox-esr', people: 'Firefox' },
};

/**
 * @param {(keyof typeof browsers)[]} wanted
 * @param {boolean} needsAll without it one of them is enough, and what else is missing is not spoken of
 */
function installBrowsers(wanted, needsAll) {
  const missing = () => wanted.map((name) => browsers[name]).filter(({ find }) => find() === null);
  if (missing().length > 0) installFromDebian(missing().map(({ debian }) => debian));
  const stillMissing = missing();
  if (stillMissing.length === 0 || (!needsAll && stillMissing.length < wanted.length)) return;
  const names = stillMissing.map(({ people }) => people).join(needsAll ? ' and ' : ' or ');
  say(`Please install ${names}, or set CHROMIUM_PATH or FIREFOX_PATH to where it is.`);
  process.exit(1);
}

installDependencies();
const [needs = 'any'] = process.argv.slice(2);
if (needs === 'any') installBrowsers(['chromium', 'firefox'], false);
if (needs === 'both') installBrowsers(['chromium', 'firefox'], true);
if (needs === 'chromium') installBrowsers(['chromium'], true);

/**
 * Everything that proves the program, from a fresh clone: set-up, types, lint, floors, unit tests, the page suite, both
 * builds, the add-on lint, and the stories in real browsers. The last line is `N passed, M failed` over all of it.
 *
 *   node scripts/test.mjs [step…]   only the named steps, after the set-up
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, '.output', 'test-results');

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, command: string[], count?: (output: string) => Count, report?: string }} Step
 */

/** @param {string} name */
const reportFile = (name) => join(results, `${name}.json`);

/** @param {string} name @returns {(output: string) => Count} */
const vitestCount = (name) => () => {
  const file = reportFile(name);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that fails to load has no tests of its own: it counts as one failure.
  const broken = report.testResults.filter(
    /** @param {{ status: string, assertionResults: unknown[] }} file */ (file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken;
  return { passed: report.numPassedTests, failed: report.numPassedTests === 0 ? Math.max(1, failed) : failed };
};

/** What failed by vitest's report, a line each: its own account of it stands far above the end. @param {string} name */
function failures(name) {
  if (!existsSync(reportFile(name))) return [`${name}: no report was written`];
  /** @type {{ testResults: { name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} */
  const report = JSON.parse(readFileSync(reportFile(name), 'utf8'));
  return report.testResults.flatMap((file) => [
    ...(file.status === 'failed' && file.assertionResults.length === 0 ? [`${file.name}: ${file.message}`] : []),
    ...file.assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? status}`),
  ]);
}

/** The add-on linter is content only with nothing at all to say. @param {string} output @returns {Count} */
function lintCount(output) {
  try {
    const { summary } = JSON.parse(output.slice(output.indexOf('{')));
    return summary.errors + summary.notices + summary.warnings === 0
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A program of ours that ends with a line `N passed, M failed`. @param {string} output @returns {Count} */
function closingLineCount(output) {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)];
  const last = lines.at(-1);
  return last ? { passed: Number(last[1]), failed: Number(last[2]) } : { passed: 0, failed: 1 };
}

/** @param {string} name @param {string[]} more */
const vitest = (name, ...more) => [
  'npx',
  'vitest',
  'run',
  ...more,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile(name)}`,
];

/** @type {Step[]} */
const steps = [
  { name: 'set-up', command: ['node', 'scripts/setup.mjs', 'both'] },
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'floors', command: ['npm', 'run', '-s', 'floors'] },
  { name: 'unit', command: vitest('unit'), count: vitestCount('unit'), report: 'unit' },
  {
    name: 'pages',
    command: ['npx', 'tsx', 'scripts/scoreboard.ts', 'all', '--in', 'both', '--mutations', '600', '--changed'],
    count: closingLineCount,
  },
  { name: 'build for Chrome', command: ['npx', 'wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: ['npx', 'wxt', 'build', '-b', 'firefox'] },
  { name: 'build for Chrome, opened for tests', command: ['npx', 'wxt', 'build', '-b', 'chrome', '--mode', 'e2e'] },
  { name: 'build for Firefox, opened for tests', command: ['npx', 'wxt', 'build', '-b', 'firefox', '--mode', 'e2e'] },
  {
    name: 'add-on lint',
    command: ['npx', 'web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery', '-o', 'json'],
    count: lintCount,
  },
  {
    name: 'stories in real browsers',
    command: vitest('stories', '--config', 'tests/e2e/vitest.config.ts'),
    count: vitestCount('stories'),
    report: 'stories',
  },
];

/** @param {Step} step */
function take(step) {
  console.log(`\n── ${step.name}`);
  const [program = '', ...args] = step.command;
  const started = Date.now();
  const done = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', step.count ? 'pipe' : 'inherit', 'inherit'],
  });
  const output = done.stdout ?? '';
  if (step.count) process.stdout.write(output);
  const counted = step.count?.(output) ?? { passed: done.status === 0 ? 1 : 0, failed: done.status === 0 ? 0 : 1 };
  const failed = done.status !== 0 && counted.failed === 0 ? 1 : counted.failed;
  console.log(
    `── ${step.name}: ${counted.passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  return { passed: counted.passed, failed, told: failed > 0 && step.report ? failures(step.report) : [] };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const wanted = process.argv.slice(2);
const chosen =
  wanted.length === 0
    ? steps
    : steps.filter((step) => ['set-up', ...wanted].some((name) => step.name.startsWith(name)));

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failed = [];
for (const step of chosen) {
  const taken = take(step);
  total.passed += taken.passed;
  total.failed += taken.failed;
  if (taken.failed > 0) failed.push(step.name, ...taken.told.map((line) => `  ${line}`));
  // Without its dependencies nothing else can be judged.
  if (step.name === 'set-up' && taken.failed > 0) break;
}
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
if (failed.length > 0) console.log(`\nWhat failed:\n${failed.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/**
 * Reads saved pages the way the extension would and prints what it read, one JSON object a page.
 *
 *   npm run -s read -- PAGE.html… [--url URL] [--today YYYY-MM-DD]
 */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPageReader } from './page-reader';

function refuse(why: string): never {
  process.stderr.write(`read: ${why}\n`);
  process.exit(2);
}

function isCivilDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join(
    '-',
  );
}

function theArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, today: { type: 'string' }, explain: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('\n')[0] ?? 'bad argument') : 'bad argument');
  }
}

const { positionals: files, values } = theArguments();
if (files.length === 0) refuse('give at least one saved page: read PAGE.html [--url URL] [--today YYYY-MM-DD]');
for (const file of files) if (!existsSync(file) || !statSync(file).isFile()) refuse(`there is no file ${file}`);
if (values.url !== undefined && !(URL.canParse(values.url) && /^https?:/.test(values.url)))
  refuse(`${values.url} is no web address`);
if (values.today !== undefined && !isCivilDate(values.today))
  refuse(`${values.today} is no date of the form YYYY-MM-DD`);

const reader = await openPageReader({ explain: values.explain }).catch((error: unknown) => {
  process.stderr.write(`read: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
try {
  const readings = reader.readAll(files, { url: values.url, today: values.today ?? localToday() });
  let at = 0;
  for await (const json of readings) {
    const line = files.length === 1 ? json : `{"file":${JSON.stringify(files[at])},${json.slice(1)}`;
    process.stdout.write(`${line}\n`);
    at += 1;
  }
} finally {
  await reader.close();
}

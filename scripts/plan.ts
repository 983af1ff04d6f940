/**
 * Prints the plan of one medicine as JSON, every date with its basis and certainty; days' supply and infusion stages too.
 *
 *   npm run -s plan -- FILE.json             `-` reads standard input
 *   npm run -s plan -- --schema              what FILE.json may hold, as JSON Schema
 *   npm run -s plan -- --date TEXT [TODAY] [ahead|behind]
 *   npm run -s plan -- --business-days FROM COUNT office|ship|usps|ups|fedex
 *
 * A field may be left out or null: not known. Facts that make no sense (a supply of -3 days) are named in `problems`; a file of the wrong shape ends with code 2.
 */
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { addBusinessDays } from '@/src/calendar/business-days';
import { parsePrintedDate, resolveYear } from '@/src/calendar/printed-date';
import { CivilDate, z } from '@/src/model/schema';
import { answerPlanQuestion, PlanQuestion } from './plan-question';

z.config(z.locales.en());

const Calendar = z.enum(['office', 'ship', 'usps', 'ups', 'fedex']);

function refuse(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const print = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);

const pathText = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return refuse(`${file}: cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(`${file}: not JSON: ${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'}`);
  }
}

/** In the facts null and absent both mean "not known", whatever the field. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(known.map(([key, inner]) => [key, withoutNulls(inner)]));
}

function plan(file: string) {
  const parsed = PlanQuestion.safeParse(withoutNulls(readJson(file)));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = pathText(issue?.path ?? []) || 'the whole file';
    const isNoDate = issue?.code === 'invalid_format' && issue.format === 'date';
    const what = isNoDate ? 'not a date (YYYY-MM-DD)' : (issue?.message ?? 'not understood');
    return refuse(`${file}: ${place}: ${what} (see --schema)`);
  }
  print(answerPlanQuestion(parsed.data));
}

function date(text: string, todayText: string | undefined, direction: string | undefined) {
  if (todayText !== undefined && !CivilDate.safeParse(todayText).success) refuse(`TODAY: not a date: ${todayText}`);
  const today = todayText === undefined ? null : Temporal.PlainDate.from(todayText);
  const parsed = parsePrintedDate(text, today);
  print(
    parsed && today && (direction === 'ahead' || direction === 'behind')
      ? resolveYear(parsed, today, direction)
      : parsed,
  );
}

function businessDays(from: string, count: string, calendar: string) {
  const known = Calendar.safeParse(calendar);
  if (!known.success) return refuse(`CALENDAR: one of ${Calendar.options.join(', ')}`);
  if (!CivilDate.safeParse(from).success) return refuse(`FROM: not a date: ${from}`);
  print(
    addBusinessDays(Temporal.PlainDate.from(from), Number(count), known.data) ??
      refuse(`COUNT: not a number of days: ${count}`),
  );
}

const [first, second, third, fourth] = process.argv.slice(2);
if (first === '--schema') print(z.toJSONSchema(PlanQuestion, { io: 'input' }));
else if (first === '--date' && second !== undefined) date(second, third, fourth);
else if (first === '--business-days' && second && third && fourth) businessDays(second, third, fourth);
else if (first !== undefined && (first === '-' || !first.startsWith('-'))) plan(first);
else
  refuse(
    'usage: npm run -s plan -- FILE.json | --schema | --date TEXT [TODAY] [ahead|behind] | --business-days FROM COUNT CALENDAR',
  );

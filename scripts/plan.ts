/**
 * Prints the plan of one medicine as JSON, every date with its basis and certainty.
 *
 *   npm run -s plan -- FILE.json             `-` reads standard input
 *   npm run -s plan -- --schema              what FILE.json may hold, as JSON Schema
 *   npm run -s plan -- --date TEXT [TODAY] [ahead|behind]
 *   npm run -s plan -- --business-days FROM COUNT office|ship|usps|ups|fedex
 *
 * Facts that make no sense (a supply of -3 days) are named in `problems`; a file of the wrong shape ends with code 2.
 */
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { addBusinessDays } from '@/src/calendar/business-days';
import { parsePrintedDate, resolveYear } from '@/src/calendar/printed-date';
import { CivilDate, z } from '@/src/model/schema';
import { AdherencePeriod, adherence } from '@/src/supply/adherence';
import { MedicineFacts } from '@/src/supply/medicine-facts';
import { planMedicine } from '@/src/supply/plan';
import { SomeSupplySettings } from '@/src/supply/supply-settings';
import { planTrip, Trip } from '@/src/supply/trip';

z.config(z.locales.en());

const Question = z.strictObject({
  today: CivilDate.check(z.describe("The person's own civil date.")),
  settings: z._default(SomeSupplySettings, {}).check(z.describe("The person's settings.")),
  medicine: MedicineFacts,
  trip: z.optional(Trip).check(z.describe('Adds `trip` to the answer.')),
  adherence: z.optional(AdherencePeriod).check(z.describe('Adds `adherence` to the answer.')),
});
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

function plan(file: string) {
  const parsed = Question.safeParse(readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${file}: ${pathText(issue?.path ?? []) || 'the whole file'}: ${issue?.message ?? 'not understood'}`);
  }
  const { medicine, settings, trip, adherence: period } = parsed.data;
  const today = Temporal.PlainDate.from(parsed.data.today);
  print({
    ...planMedicine(medicine, today, settings),
    ...(trip && { trip: planTrip(medicine, trip, today, settings) }),
    ...(period && { adherence: adherence(medicine, period, today) }),
  });
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
if (first === '--schema') print(z.toJSONSchema(Question, { io: 'input' }));
else if (first === '--date' && second !== undefined) date(second, third, fourth);
else if (first === '--business-days' && second && third && fourth) businessDays(second, third, fourth);
else if (first !== undefined && (first === '-' || !first.startsWith('-'))) plan(first);
else
  refuse(
    'usage: npm run -s plan -- FILE.json | --schema | --date TEXT [TODAY] [ahead|behind] | --business-days FROM COUNT CALENDAR',
  );

/**
 * What the program understands of printed medicine names, one JSON line each. A tool of a maintainer; a stable interface.
 *
 *   npm run -s medicine -- NAME [NAME…]        npm run -s medicine -- --stdin           (a JSON string a line)
 *   npm run -s medicine -- --compare A B       npm run -s medicine -- --compare --stdin (a JSON array [A, B] a line)
 */
import { readFileSync } from 'node:fs';
import { compareMedicines } from '@/src/medicines/compare-medicines';
import { parseMedicine } from '@/src/medicines/parse-medicine';

const usage = 'Use: medicine -- NAME [NAME…] | --stdin | --compare A B | --compare --stdin';

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function jsonLines(): { value: unknown; line: number }[] {
  const lines = readFileSync(0, 'utf8').split(/\r?\n/);
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    try {
      return [{ value: JSON.parse(text) as unknown, line: index + 1 }];
    } catch {
      return fail(`Line ${index + 1} of the input is not JSON.`);
    }
  });
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((name) => typeof name === 'string');

function namesFromInput(): string[] {
  return jsonLines().map(({ value, line }) =>
    typeof value === 'string' ? value : fail(`Line ${line} of the input is not a JSON string.`),
  );
}

function pairsFromInput(): [string, string][] {
  return jsonLines().map(({ value, line }) =>
    isPair(value) ? value : fail(`Line ${line} of the input is not a JSON array of two strings.`),
  );
}

const print = (results: readonly object[]): void => {
  process.stdout.write(results.map((result) => `${JSON.stringify(result)}\n`).join(''));
};

const options = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = [...options].find((option) => option !== '--stdin' && option !== '--compare');
const fromInput = options.has('--stdin');

if (unknown) fail(`Unknown option ${unknown}. ${usage}`);
if (fromInput && names.length > 0) fail(`Names and --stdin do not go together. ${usage}`);
if (options.has('--compare')) {
  if (!fromInput && names.length !== 2) fail(`--compare takes two names. ${usage}`);
  const pairs = fromInput ? pairsFromInput() : [[names[0] ?? '', names[1] ?? ''] as [string, string]];
  print(pairs.map(([a, b]) => compareMedicines(a, b)));
} else {
  if (!fromInput && names.length === 0) fail(`No name given. ${usage}`);
  print((fromInput ? namesFromInput() : names).map(parseMedicine));
}

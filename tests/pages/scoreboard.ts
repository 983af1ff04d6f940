/** Adds up the scores of many pages and prints them. What blind pages get wrong is counted and never told. */
import type { FrozenPage, Shelf } from './expectation';
import { type DangerKind, dangers, type PageScore } from './score';
import { add, f1, precision, recall, type Share, type Tallies } from './tally';

export interface Judged {
  page: FrozenPage;
  score: PageScore;
  /** What the reading took. */
  milliseconds: number;
}

/** The least F1 of any field. */
export const floorOf: Record<Shelf, number> = { open: 0.99, blind: 0.97 };

function percent(share: Share | null): string {
  return share === null ? '     –' : `${(share.value * 100).toFixed(1).padStart(6)}`;
}

function interval(share: Share | null): string {
  return share === null ? '' : `[${(share.low * 100).toFixed(1)}, ${(share.high * 100).toFixed(1)}]`;
}

export function sum(judged: readonly Judged[]): Tallies {
  const total: Tallies = new Map();
  for (const { score } of judged) add(total, score.tallies);
  return total;
}

/** Fields whose F1 lies below the floor. */
export function weakFields(judged: readonly Judged[], floor: number): string[] {
  return [...sum(judged)].flatMap(([field, tally]) => {
    const share = f1(tally);
    return share !== null && share.value < floor ? [field] : [];
  });
}

function fieldTable(judged: readonly Judged[]): string[] {
  const head = `${'field'.padEnd(34)} ${'shown'.padStart(6)} ${'read'.padStart(6)}  precision  recall     F1  95 % of F1`;
  const lines = [...sum(judged)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([field, tally]) => {
      const shown = String(tally.right + tally.missed).padStart(6);
      const read = String(tally.right + tally.invented).padStart(6);
      const numbers = `${percent(precision(tally)).padStart(9)}  ${percent(recall(tally))} ${percent(f1(tally))}`;
      return `${field.padEnd(34)} ${shown} ${read}  ${numbers}  ${interval(f1(tally))}`;
    });
  return [head, ...lines];
}

function isRight({ score }: Judged): boolean {
  return score.differences.length === 0;
}

function kindTable(judged: readonly Judged[]): string[] {
  const kinds = [...new Set(judged.map(({ page }) => page.expectation.reading.page))].sort();
  const lines = kinds.map((kind) => {
    const all = judged.filter(({ page }) => page.expectation.reading.page === kind);
    return `  ${kind.padEnd(28)} ${all.filter(isRight).length}/${all.length}`;
  });
  return [`pages right: ${judged.filter(isRight).length}/${judged.length}`, ...lines];
}

function dangerLines(judged: readonly Judged[], shelf: Shelf): string[] {
  const found = judged.flatMap(({ page, score }) => score.dangers.map((danger) => ({ page: page.name, ...danger })));
  if (found.length === 0) return ['dangerous errors: none'];
  const lines =
    shelf === 'open'
      ? found.map(({ page, kind, detail }) => `  ${kind} — ${page} — ${detail}`)
      : countByKind(found.map(({ kind }) => kind));
  return [`dangerous errors: ${found.length}`, ...lines];
}

function countByKind(kinds: readonly DangerKind[]): string[] {
  return dangers
    .map((kind) => ({ kind, times: kinds.filter((other) => other === kind).length }))
    .filter(({ times }) => times > 0)
    .map(({ kind, times }) => `  ${kind}: ${times}`);
}

function differenceLines(judged: readonly Judged[]): string[] {
  return judged
    .filter((one) => !isRight(one))
    .flatMap(({ page, score }) => [
      `${page.name} (${page.expectation.layout})`,
      ...score.differences.map((line) => `  ${line}`),
    ]);
}

/** A blind page is not named. */
function timeLine(judged: readonly Judged[], shelf: Shelf): string {
  const sorted = [...judged].sort((a, b) => a.milliseconds - b.milliseconds);
  const [middle, slowest] = [sorted[Math.floor(sorted.length / 2)], sorted[sorted.length - 1]];
  const name = shelf === 'open' ? ` (${slowest?.page.name})` : '';
  return `milliseconds a page: median ${(middle?.milliseconds ?? 0).toFixed(1)}, slowest ${(slowest?.milliseconds ?? 0).toFixed(1)}${name}`;
}

export interface Report {
  lines: string[];
  /** One test a page (no dangerous error) and one a field (at or above the floor). */
  passed: number;
  failed: number;
}

export function report(judged: readonly Judged[], shelf: Shelf, verbose: boolean, title: string = shelf): Report {
  const layouts = new Set(judged.map(({ page }) => page.expectation.layout)).size;
  const weak = weakFields(judged, floorOf[shelf]);
  const unsafe = judged.filter(({ score }) => score.dangers.length > 0).length;
  const failed = weak.length + unsafe;
  return {
    lines: [
      `== ${title}: ${judged.length} pages, ${layouts} layouts`,
      ...(verbose && shelf === 'open' ? differenceLines(judged) : []),
      ...fieldTable(judged),
      ...kindTable(judged),
      timeLine(judged, shelf),
      ...dangerLines(judged, shelf),
      weak.length === 0 ? 'every field at or above the floor' : `below ${floorOf[shelf]}: ${weak.join(', ')}`,
    ],
    passed: judged.length + sum(judged).size - failed,
    failed,
  };
}

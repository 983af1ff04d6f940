/**
 * One place in the facts and the values it holds. What cannot be meant is null and named, whatever it is: facts come from
 * pages and from persons, and a plan never throws.
 */
import { type DayNumber, dayOfText } from '@/src/calendar/day-number';
import { fault, type NumberCheck } from './number-checks';
import type { Path, Problem, ProblemKind } from './problem';

type Given<Value> = Value | null | undefined;

export class Place {
  readonly problems: Problem[];
  private readonly path: Path;

  constructor(problems: Problem[], path: Path = []) {
    this.problems = problems;
    this.path = path;
  }

  report(what: ProblemKind, ...keys: Path): null {
    this.problems.push({ what, path: [...this.path, ...keys] });
    return null;
  }

  within(...keys: Path): Place {
    return new Place(this.problems, [...this.path, ...keys]);
  }

  number(key: string, value: Given<number>, check: NumberCheck): number | null {
    if (value == null) return null;
    const what = fault(value, check);
    return what === null ? value : this.report(what, key);
  }

  date(key: string, value: Given<string>): DayNumber | null {
    if (value == null) return null;
    return (typeof value === 'string' ? dayOfText(value) : null) ?? this.report('not-understood', key);
  }

  /** A date that must be there. */
  dateOrReport(key: string, value: Given<string>): DayNumber | null {
    return value == null ? this.report('not-understood', key) : this.date(key, value);
  }

  text(key: string, value: Given<string>): string | null {
    if (value == null || typeof value === 'string') return value ?? null;
    return this.report('not-understood', key);
  }

  flag(key: string, value: Given<boolean>): boolean {
    if (value != null && typeof value !== 'boolean') this.report('not-understood', key);
    return value === true;
  }

  oneOf<Word extends string>(key: string, value: Given<Word>, words: readonly Word[]): Word | null {
    if (value == null) return null;
    return words.includes(value) ? value : this.report('not-understood', key);
  }

  part<Part extends object>(key: string | number, value: Given<Part>): Part | null {
    if (value == null) return null;
    return typeof value === 'object' ? value : this.report('not-understood', key);
  }

  list<Part extends object>(key: string, value: Given<readonly Part[]>): readonly Part[] {
    if (value == null) return [];
    if (Array.isArray(value) && value.every((part) => typeof part === 'object' && part !== null)) return value;
    this.report('not-understood', key);
    return [];
  }
}

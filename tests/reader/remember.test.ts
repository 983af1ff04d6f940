import { describe, expect, it } from 'vitest';
import { rememberForADay } from '@/src/reader/text/remember';

describe('What is remembered for a day', () => {
  it('is told once a text, and anew on another day', () => {
    const asked: string[] = [];
    const on = rememberForADay((text, today) => {
      asked.push(text);
      return `${text} ${today.toString()}`;
    });
    const day = (date: string) => Temporal.PlainDate.from(date);
    expect(on('today', day('2026-11-22'))).toBe('today 2026-11-22');
    expect(on('today', day('2026-11-22'))).toBe('today 2026-11-22');
    expect(asked).toHaveLength(1);
    expect(on('today', day('2026-11-23'))).toBe('today 2026-11-23');
  });
});

import { describe, expect, it } from 'vitest';
import { makeReady, pattern } from '@/src/reader/text/patterns';
import { finish } from '@/src/reader/work';

describe('Patterns that are made ready beforehand', () => {
  it('fit what they fitted before, from the beginning of a text', () => {
    const every = pattern('refills?', 'gi');
    const maybeNothing = pattern('x*', 'gy');
    finish(makeReady());
    expect('Refills, refill'.match(every)).toEqual(['Refills', 'refill']);
    expect([every.lastIndex, maybeNothing.lastIndex]).toEqual([0, 0]);
  });

  it('are made ready once, and a page may have its turn after each', () => {
    finish(makeReady());
    pattern('one', 'i');
    pattern('two', 'i');
    expect([...makeReady()]).toHaveLength(2);
    expect([...makeReady()]).toHaveLength(0);
  });
});

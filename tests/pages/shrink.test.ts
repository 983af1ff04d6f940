/** A failing mutant is made smaller, and still shows what was wrong. */
import { describe, expect, it } from 'vitest';
import { medicine, reading } from './builders';
import type { Mutant } from './mutate';
import { fewerMutations, fewerNodes } from './shrink';

const mutant = (html: string, applied: string[]): Mutant => ({
  html,
  applied,
  expectation: {
    url: 'https://www.optumrx.com/secure/my-prescriptions',
    today: '2026-11-22',
    layout: 'a list',
    reading: reading({ prescriptions: [medicine({ printedName: 'ATORVASTATIN TAB 40MG', rxNumber: '70123456' })] }),
  },
});

describe('shrinking', () => {
  it('leaves the mutations without which nothing is wrong', async () => {
    const again = (names: readonly string[]) => mutant(names.join(), [...names]);
    const small = await fewerMutations(again(['a', 'b', 'c', 'd']), again, async ({ html }) => /b.*d/.test(html));
    expect(small.applied).toEqual(['b', 'd']);
  });

  it('takes out the nodes that do not matter, and keeps what must be read', async () => {
    const page = mutant(
      '<!doctype html><html><body><header><a>Home</a></header><main><h3>ATORVASTATIN TAB 40MG</h3><p>70123456</p><p>wrong</p><p>idle</p></main></body></html>',
      [],
    );
    const small = await fewerNodes(page, async ({ html }) => html.includes('wrong'));
    expect(small.html).toContain('ATORVASTATIN TAB 40MG');
    expect(small.html).toContain('70123456');
    expect(small.html).toContain('wrong');
    expect(small.html).not.toMatch(/idle|Home|<!---->/);
  });
});

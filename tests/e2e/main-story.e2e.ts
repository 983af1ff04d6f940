import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserKinds } from './driver';
import { walkStory } from './story';

describe.each(browserKinds)('In %s', (kind) => {
  it('what happened behind her back within a week stands on top of the popup', async () => {
    const folder = '.output/stories';
    mkdirSync(folder, { recursive: true });
    const told = await walkStory(kind, folder);
    expect(told.headline).toMatch(/^\d+ things need you this week$/);
    expect(told.warnings[0]).toMatch(/^Autofill for .+ \(Rose Miller\) was off on .+ it was on\./);
    expect(told.warnings.join('\n')).toMatch(/JARDIANCE/);
    expect(told.due.join('\n')).toMatch(/(Order (by|today)|Call the doctor’s office)[\s\S]*Counted from the \d+ days/);
  }, 120_000);
});

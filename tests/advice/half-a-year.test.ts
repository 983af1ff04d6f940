/** The story of `tests/e2e/half-a-year-chapters.ts`, on what the stand-in's pages truly say: what stands on top, day by day. */
import { describe, expect, it } from 'vitest';
import { buildOutlook } from '@/src/advice/build-outlook';
import { deriveCurrent } from '@/src/history/derive-current';
import type { OwnEntry } from '@/src/model/own-facts';
import type { Visit } from '@/src/model/visit';
import { wordsFor } from '@/src/ui/words/words';
import { chapters, person, start } from '../e2e/half-a-year-chapters';
import { visit } from '../history/builders';
import { Site } from '../replica/site';
import { truthOf } from '../replica/truth/truth';

const nina = {
  id: '00000000-0000-4000-9000-000000000001',
  name: person,
  printedNames: [person],
  addedAt: `${start}T09:00:00.000Z`,
};

/** The first warning and the first thing to order, after each chapter. */
function told(): { name: string; on: string; warnings: string[]; due: string[] }[] {
  const site = new Site(start, 'g3', 0);
  const visits: Visit[] = [];
  const own: OwnEntry[] = [];
  return chapters.map(({ name, on, happens, looksAt, says }) => {
    for (const [day, event] of happens) {
      if (day > site.today) site.setToday(day);
      site.happen('nina', event);
    }
    site.setToday(on);
    for (const page of looksAt)
      visits.push(visit(on, truthOf(page, site.view('nina', 'nina', 'g3'), {}), { path: `/secure/${page}` }));
    const records = deriveCurrent(visits);
    for (const { medicine, fact } of says) {
      const known = records.medicines.find(({ printedName }) => printedName === medicine);
      const about = known
        ? { kind: 'medicine' as const, key: known.key, printedName: known.printedName }
        : { kind: 'person' as const };
      const id = `00000000-0000-4000-8000-${String(own.length).padStart(12, '0')}`;
      own.push({
        id,
        personId: nina.id,
        at: `${on}T10:00:00.${String(own.length).padStart(3, '0')}Z`,
        on,
        about,
        fact,
        withdrawn: false,
      });
    }
    const outlook = buildOutlook([{ person: nina, records, firstLookOn: start, own }], [], Temporal.PlainDate.from(on));
    const { say, popup } = wordsFor('en', on);
    return {
      name,
      on,
      warnings: outlook.cards.map((card) => `${card.severity} ${card.rule}: ${say(card.headline)}`),
      due: outlook.due.map((row) => `${row.printedName}: ${popup.dueState[row.state]}`),
    };
  });
}

describe('Half a year', () => {
  const story = told();
  it.each(chapters.map((chapter, place) => ({ ...chapter, place })))('$on: $name', ({ place, top }) => {
    const { warnings, due } = story[place] ?? { warnings: [], due: [] };
    const [first = ''] = warnings.length > 0 ? warnings : due;
    expect(first.replace(/^\w+ [\w-]+: /, ''), JSON.stringify({ warnings, due }, null, 1)).toMatch(top);
  });
});

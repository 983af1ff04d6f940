/** What the caregiver says, said as she says it: typed or chosen on the dashboard. */
import type { Page } from 'puppeteer-core';
import type { OwnFact } from '@/src/model/own-facts';
import { wordsFor } from '@/src/ui/words/words';
import { eventually, press, textOf } from './world';

interface Row {
  readonly hash: string;
  readonly selector: string;
  /** A row of this selector with these words in it. */
  readonly words: string;
  /** What is typed in it; null: its box or first choice is pressed. */
  readonly typed: string | null;
}

/** As the dashboard asks it, whatever its words are now. */
const { say } = wordsFor('en', '2025-01-01');

function rowOf(fact: OwnFact, person: string, medicine: string): Row {
  switch (fact.kind) {
    case 'infusion-step':
      return { hash: '#infusion', selector: 'li.step', words: say({ say: `step-${fact.step}` }), typed: fact.value };
    case 'infusion-received':
    case 'next-infusion':
      return {
        hash: '#infusion',
        selector: 'li.fact',
        words: say({ say: `ask-${fact.kind}`, person }),
        typed: fact.value,
      };
    case 'email-came':
      return { hash: '#emails', selector: 'li.email', words: say({ say: `event-${fact.event}` }), typed: null };
    case 'wanted-days':
    case 'clinic-contacted':
      return {
        hash: '#medicines',
        selector: 'li.fact',
        words: say({ say: `ask-${fact.kind}`, medicine }),
        typed: String(fact.value),
      };
    default:
      throw new Error(`No story says ${fact.kind} yet.`);
  }
}

/** `medicine`: as printed; null: about the person. The page is a dashboard that was told the day. */
export async function tellOn(page: Page, person: string, medicine: string | null, fact: OwnFact): Promise<void> {
  const { hash, selector, words, typed } = rowOf(fact, person, medicine ?? '');
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  if (hash === '#medicines') await press(page, new RegExp(`^${medicine ?? ''}`));
  await eventually(`“${words}” on the dashboard`, () =>
    page.evaluate(
      (rows, within, text) => {
        const row = [...document.querySelectorAll<HTMLElement>(rows)].find((one) => one.textContent.includes(within));
        const field = row?.querySelector<HTMLInputElement>('input');
        if (!row || !field) return false;
        for (const fold of row.querySelectorAll('details')) fold.open = true;
        if (text === null) field.click();
        else {
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          // What was typed is taken up before it is sent.
          setTimeout(() => field.form?.requestSubmit(), 50);
        }
        return true;
      },
      selector,
      words,
      typed,
    ),
  );
  await eventually('the word that it is kept', async () => /^Saved: /m.test(await textOf(page)));
  await press(page, /^Close$/);
}

/** What the caregiver says, said as she says it: typed, ticked or chosen on the dashboard. */
import type { Page } from 'puppeteer-core';
import type { FactOf } from '@/src/history/own-words';
import type { OwnFact } from '@/src/model/own-facts';
import { eventually, press, textOf } from './world';

interface Row {
  readonly hash: string;
  readonly selector: string;
  /** A row of this selector with these words in it. */
  readonly words: string;
  /** What is typed in it; null: its box or first choice is pressed. */
  readonly typed: string | null;
}

const steps: Record<FactOf<'infusion-step'>['step'], string> = {
  'welcome-call': 'The first call: a patient liaison',
  insurance: 'The plan’s part',
  'second-call': 'The second call: what it costs',
  'nurse-call': 'The nurse calls and sets the day',
  shipment: 'The medicine comes',
  infusion: 'The day of the infusion',
  'call-before-next': 'Their call, a week before the next one',
};

function rowOf(fact: OwnFact): Row {
  switch (fact.kind) {
    case 'infusion-step':
      return { hash: '#infusion', selector: 'li.step', words: steps[fact.step], typed: fact.value };
    case 'infusion-received':
      return { hash: '#infusion', selector: 'li.fact', words: 'When did the infusion pharmacy get', typed: fact.value };
    case 'next-infusion':
      return { hash: '#infusion', selector: 'li.fact', words: 'next infusion?', typed: fact.value };
    case 'email-came':
      return { hash: '#emails', selector: 'li.email', words: 'too soon', typed: null };
    case 'tick':
      return { hash: '#checklists', selector: 'li.tick', words: 'Check three things', typed: null };
    case 'wanted-days':
      return { hash: '#medicines', selector: 'li.fact', words: 'do you want at a time', typed: String(fact.value) };
    case 'clinic-contacted':
      return { hash: '#medicines', selector: 'li.fact', words: 'did you ask the doctor’s office', typed: fact.value };
    default:
      throw new Error(`No story says ${fact.kind} yet.`);
  }
}

/** `medicine`: as printed; null: about the person. The page is a dashboard that was told the day. */
export async function tellOn(page: Page, medicine: string | null, fact: OwnFact): Promise<void> {
  const { hash, selector, words, typed } = rowOf(fact);
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
  await eventually('the word that it is kept', async () => /^(Saved|Ticked): /m.test(await textOf(page)));
  await press(page, /^Close$/);
}

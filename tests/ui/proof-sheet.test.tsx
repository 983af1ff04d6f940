// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardView } from '@/src/ui/dashboard/dashboard-view';
import { medicineLink, placeOf } from '@/src/ui/dashboard/place';
import { proofLines, proofText } from '@/src/ui/medicines/proof-lines';
import { ProofSheet } from '@/src/ui/medicines/proof-sheet';
import { wordsFor } from '@/src/ui/words/words';
import { rose, seen, medicine as someMedicine } from '../advice/builders';
import { factsOf, ofMedicine, says } from '../advice/rules/rule-table';
import { show } from './in-page';
import { inventedBook, saysInvented } from './outlooks/book';
import { openState } from './outlooks/dashboard';

const en = wordsFor('en', '2026-11-22');
const es = wordsFor('es', '2026-11-22');
const medicine = someMedicine({
  rxNumber: '2208 sealed',
  autofill: seen('on'),
  autofillSpells: [
    { state: 'off', from: '2025-12-30', to: '2026-11-03', pages: ['my-prescriptions', 'prescription-detail'] },
    { state: 'unknown', from: '2026-11-10', to: '2026-11-10', pages: ['my-prescriptions'] },
    { state: 'on', from: '2026-11-21', to: '2026-11-21', pages: ['prescription-detail'] },
  ],
  autofillTurnedOn: [{ wasOffOn: '2026-11-03', isOnOn: '2026-11-21' }],
});
const nobodySpoke = factsOf({ medicines: [medicine] });
const nobodyAsked = factsOf({
  medicines: [medicine],
  own: [says({ kind: 'autofill-word', value: 'not-asked-for' }, ofMedicine(), '2026-11-21')],
});

describe('The sheet of what was seen of autofill', () => {
  const page = () => show(<ProofSheet whose={nobodySpoke} medicine={medicine} words={en} />);

  it('says who, what, and each thing seen with its days and its year, oldest first', () => {
    const rows = [...page().root.querySelectorAll('.spells li')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Autofill was off, seen from Tue, Dec 30, 2025 to Tue, Nov 3, 2026. On the list of prescriptions and the page of one medicine.',
      'Could not be read, seen on Tue, Nov 10, 2026. On the list of prescriptions.',
      'Autofill was on, seen on Sat, Nov 21, 2026. On the page of one medicine.',
    ]);
    expect(page().text()).toContain('Rose Miller');
    expect(page().text()).toContain('ATORVASTATIN TAB 40MG');
    expect(page().text()).toContain('2208');
    expect(page().text()).not.toContain('sealed');
  });

  it('says between which days it was turned on, and claims nothing of the days between', () => {
    expect(page().text()).toContain(
      'On Tue, Nov 3, 2026 it was off. At the next look that could tell, on Sat, Nov 21, 2026, it was on. It was turned on in between.',
    );
    expect(page().text()).toContain('It sees nothing between two looks.');
  });

  it('says that it never saw it off, where it did not', () => {
    const onFromTheFirst = someMedicine({
      autofill: seen('on'),
      autofillSpells: [{ state: 'on', from: '2026-11-21', to: '2026-11-21', pages: ['my-prescriptions'] }],
    });
    const text = show(<ProofSheet whose={nobodySpoke} medicine={onFromTheFirst} words={en} />).text();
    expect(text).toContain('I have never seen it go from off to on.');
    expect(text).not.toContain('It was turned on in between.');
  });

  it('says what was said of it, and that nothing was', () => {
    expect(page().text()).toContain('Nobody has said yet whose doing it was.');
    expect(proofLines(medicine, nobodyAsked, en).said).toEqual([
      '“Nobody here asked for it”, said on Sat, Nov 21, 2026',
    ]);
  });

  it('is printed with one tap', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await page().press('Print in large type');
    expect(print).toHaveBeenCalledOnce();
  });

  it('is copied with all that stands on it', () => {
    const text = proofText(proofLines(medicine, nobodyAsked, en), en);
    for (const part of [
      'Patient: Rose Miller',
      'Autofill was on, seen on Sat, Nov 21, 2026',
      'Nobody here asked for it',
      'Written on Sun, Nov 22, 2026',
    ])
      expect(text).toContain(part);
  });

  it.each([en, es])('is whole in each language', (words) => {
    const text = proofText(proofLines(medicine, nobodyAsked, words), words);
    expect(text).not.toMatch(/undefined|null|\[object|\d{4}-\d{2}-\d{2}/);
  });
});

describe('The way to it', () => {
  beforeEach(() => {
    location.hash = '';
  });
  const open = (hash: string) => {
    const records = { person: rose, records: nobodySpoke.records, firstLookOn: '2026-06-01', own: [] };
    return show(
      <DashboardView
        state={openState(records)}
        book={inventedBook}
        place={placeOf(hash)}
        words={saysInvented(en)}
        actions={{
          rename: vi.fn(),
          forget: vi.fn(),
          saveBackup: vi.fn(),
          saveReminders: vi.fn(),
          restoreBackup: vi.fn(),
          eraseEverything: vi.fn(),
          chooseLanguage: vi.fn(),
          keep: vi.fn(),
          openWelcome: vi.fn(),
          openPage: vi.fn(),
          answerHeld: vi.fn(),
          tell: vi.fn(),
        }}
      />,
    );
  };
  const link = medicineLink(rose.id, medicine.key);

  it('leads from the warning, before anybody has said whose doing it was', async () => {
    await open('#today').press('What was seen of autofill, and when: ATORVASTATIN TAB 40MG');
    expect(placeOf(location.hash)).toMatchObject({ section: 'medicines', proof: link });
  });

  it('leads from the page of the medicine, and back', () => {
    const page = open(`#proof=${link}`);
    expect(page.text()).toContain('Autofill: what was seen, and when');
    expect(page.root.querySelector('a.back')?.getAttribute('href')).toBe(`#medicine=${link}`);
    expect(open(`#medicine=${link}`).button('What was seen of autofill, and when: ATORVASTATIN TAB 40MG')).toBeTruthy();
  });

  it('leads to one plain line when the medicine is forgotten', () => {
    expect(open('#proof=zzz').text()).toContain('That medicine is no longer in the records.');
  });
});

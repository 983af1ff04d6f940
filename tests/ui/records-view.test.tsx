// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { BackupProblem, Restored } from '@/src/records/backup';
import { useUndo } from '@/src/ui/parts/undo-bar';
import { RecordsView } from '@/src/ui/records/records-view';
import { type Words, wordsFor } from '@/src/ui/words/words';
import { choose, put, show } from './in-page';
import { idOf, today } from './outlooks/build';
import { recordsStates } from './outlooks/records';

const en = wordsFor('en', today);
const es = wordsFor('es', today);

function actions() {
  return {
    rename: vi.fn(async () => {}),
    forget: vi.fn(async () => {}),
    saveBackup: vi.fn(async () => 'refill-lookout-2026-11-22.json'),
    restoreBackup: vi.fn(async (): Promise<Restored> => ({ kind: 'restored', people: 2, visits: 49 })),
    eraseEverything: vi.fn(async () => {}),
    chooseLanguage: vi.fn(async () => {}),
    keep: vi.fn(async (_given: boolean) => {}),
    openWelcome: vi.fn(),
  };
}

const open = (does = actions()) => show(<WithUndo does={does} />);

function WithUndo({ does, words = en }: { does: ReturnType<typeof actions>; words?: Words }) {
  const { perform, forget, bar } = useUndo(words);
  return (
    <>
      <RecordsView
        state={recordsStates['two-people']}
        words={words}
        actions={does}
        perform={perform}
        forgetChange={forget}
      />
      {bar}
    </>
  );
}

async function chooseFile(root: HTMLElement): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'old.json')] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a person', () => {
  it('is renamed', async () => {
    const does = actions();
    const page = open(does);
    await page.press('Rename: Rose');
    await put(page.root.querySelector('input[type=text]'), ' Mom ');
    await page.press('Save');
    expect(does.rename).toHaveBeenCalledWith(idOf(1), 'Mom');
    expect(page.text()).toContain('Saved as Mom.');
  });

  it('has the old name again after one tap', async () => {
    const does = actions();
    const page = open(does);
    await page.press('Rename: Rose');
    await put(page.root.querySelector('input[type=text]'), 'Mom');
    await page.press('Save');
    await page.press('Undo');
    expect(does.rename.mock.calls).toEqual([
      [idOf(1), 'Mom'],
      [idOf(1), 'Rose'],
    ]);
    expect(page.text()).toContain('Taken back: Saved as Mom.');
  });

  it('keeps the name when it could not be written, and says so', async () => {
    const does = { ...actions(), rename: vi.fn(async () => Promise.reject(new Error('full'))) };
    const page = open(does);
    await page.press('Rename: Rose');
    await put(page.root.querySelector('input[type=text]'), 'Mom');
    await page.press('Save');
    await vi.waitFor(() => expect(page.text()).toContain(en.dashboard.failed));
    expect(page.text()).not.toContain('Saved as Mom.');
  });

  it('is forgotten only after a second yes', async () => {
    const does = actions();
    const page = open(does);
    await page.press('Forget Frank');
    expect(does.forget).not.toHaveBeenCalled();
    await page.press('Yes, forget Frank');
    expect(does.forget).toHaveBeenCalledWith(idOf(2));
  });
});

describe('a backup', () => {
  it('is saved under a name without names', async () => {
    const page = open();
    await page.press('Save a backup');
    expect(page.text()).toContain('Saved as refill-lookout-2026-11-22.json.');
  });

  it('is restored only after a second yes', async () => {
    const does = actions();
    const page = open(does);
    await chooseFile(page.root);
    expect(does.restoreBackup).not.toHaveBeenCalled();
    await page.press('Yes, replace it');
    expect(page.text()).toContain('Restored: 2 people, 49 notes.');
  });

  it('that is damaged gets one clear line, and the promise that nothing changed', async () => {
    const problem = { kind: 'bad-row', table: 'visits', row: 3, field: 'body.reading.page' } as const;
    const does = { ...actions(), restoreBackup: vi.fn(async (): Promise<Restored> => ({ kind: 'problem', problem })) };
    const page = open(does);
    await chooseFile(page.root);
    await page.press('Yes, replace it');
    expect(page.root.querySelector('.problem')?.textContent).toBe(
      'This backup is damaged: in the part “visits”, entry 3, the field “body.reading.page” is wrong. Your records were not changed.',
    );
  });

  it('has a line of its own for every problem, in both languages', () => {
    const problems: readonly (BackupProblem | { kind: 'not-written' })[] = [
      { kind: 'too-large' },
      { kind: 'not-json' },
      { kind: 'other-format' },
      { kind: 'newer-version', version: 2 },
      { kind: 'missing-table', table: 'people' },
      { kind: 'wrong-checksum' },
      { kind: 'bad-row', table: 'people', row: 1, field: 'id' },
      { kind: 'not-written' },
    ];
    const lines = [en, es].flatMap((words) => problems.map((problem) => words.records.problem(problem)));
    expect(new Set(lines).size).toBe(problems.length * 2);
  });
});

describe('deleting everything', () => {
  it('offers a backup first and asks once more', async () => {
    const does = actions();
    const page = open(does);
    await page.press('Delete everything');
    expect(does.eraseEverything).not.toHaveBeenCalled();
    const question = page.root.querySelector('.confirm');
    expect(question?.querySelector('button')?.textContent).toBe('Save a backup');
    await page.press('Yes, delete everything');
    expect(does.eraseEverything).toHaveBeenCalledOnce();
    expect(page.text()).toContain('Everything is deleted.');
  });

  it('says plainly when it did not work', async () => {
    const does = { ...actions(), eraseEverything: vi.fn(() => Promise.reject(new Error('closed'))) };
    const page = open(does);
    await page.press('Delete everything');
    await page.press('Yes, delete everything');
    expect(page.text()).toContain('That did not work. Nothing was changed.');
  });
});

describe('the rest of the page', () => {
  it('counts what was set aside and says where, never what', () => {
    const text = open().text();
    expect(text).toContain('1 record no longer fits and was set aside.');
    expect(text).toContain('in “visits”, the field “body.reading.page”');
  });

  it('lets consent be taken back', async () => {
    const does = actions();
    await open(does).press('Stop keeping records');
    expect(does.keep).toHaveBeenCalledWith(false);
  });

  it('gives consent again with one tap after it was taken back', async () => {
    const does = actions();
    const page = open(does);
    await page.press('Stop keeping records');
    expect(page.text()).toContain('From now on I keep no new records.');
    await page.press('Undo');
    expect(does.keep.mock.calls).toEqual([[false], [true]]);
  });

  it('offers no way back to a consent that was deleted with everything', async () => {
    const does = actions();
    const page = open(does);
    await page.press('Stop keeping records');
    await page.press('Delete everything');
    await page.press('Yes, delete everything');
    expect(page.text()).toContain('Everything is deleted.');
    expect(() => page.button('Undo')).toThrow();
  });

  it('speaks the language from before again after one tap', async () => {
    const does = actions();
    const page = open(does);
    await choose(page.root, 'Español');
    expect(page.root.querySelector('.undo')?.textContent).toContain('Language: Español.');
    await page.press('Undo');
    expect(does.chooseLanguage.mock.calls).toEqual([['es'], ['en']]);
  });

  it('says in the new language which one was chosen', async () => {
    const does = actions();
    const page = open(does);
    await choose(page.root, 'Español');
    act(() => render(<WithUndo does={does} words={es} />, page.root));
    expect(page.root.querySelector('.undo')?.textContent).toBe('Idioma: Español.DeshacerCerrar');
  });

  it('says so when the language could not be kept', async () => {
    const does = { ...actions(), chooseLanguage: vi.fn(() => Promise.reject(new Error('full'))) };
    const page = open(does);
    await choose(page.root, 'Español');
    expect(page.root.querySelector('.undo')?.textContent).toContain(en.dashboard.failed);
  });
});

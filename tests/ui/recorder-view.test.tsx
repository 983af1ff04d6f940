// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { RecorderState } from '@/src/ui/recorder/recorder-state';
import { RecorderView } from '@/src/ui/recorder/recorder-view';
import { wordsFor } from '@/src/ui/words/words';
import { show } from './in-page';
import { today } from './outlooks/build';
import { recorderStates } from './outlooks/recorder';

const { ready } = recorderStates;
const { html } = ready.recorded;
const actions = () => ({ save: vi.fn(), close: vi.fn() });
const open = (state: RecorderState, language: 'en' | 'es' = 'en', doing = actions()) =>
  show(<RecorderView state={state} words={wordsFor(language, today)} actions={doing} />);

describe('the page that shows a recorded page', () => {
  it('shows all of it as text, the file itself included, and nothing of it as markup', () => {
    const page = open(ready);
    expect(page.text()).toContain('<b>bold</b>');
    expect(page.text()).toContain(html);
    expect(page.root.querySelectorAll('script, b, iframe')).toHaveLength(0);
  });

  it('saves nothing until it is told to, and says where it went', async () => {
    const doing = actions();
    const page = open(ready, 'en', doing);
    expect(doing.save).not.toHaveBeenCalled();
    await page.press('Save the file');
    expect(doing.save).toHaveBeenCalledWith('page-my-prescriptions.html', html);
    expect(page.text()).toContain('Saved as page-my-prescriptions.html.');
  });

  it('can be left without saving', async () => {
    const doing = actions();
    await open(ready, 'en', doing).press('Don’t save it');
    expect(doing.close).toHaveBeenCalled();
    expect(doing.save).not.toHaveBeenCalled();
  });

  it.each(['en', 'es'] as const)('says plainly in %s when there is nothing to show', (language) => {
    for (const kind of ['working', 'nothing', 'failed'] as const) {
      const text = open({ kind }, language).text();
      expect(text).toContain(wordsFor(language, today).recorder[kind]);
      expect(text).not.toMatch(/undefined|!|¡/);
    }
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '@/src/model/settings';
import { WelcomeView } from '@/src/ui/welcome/welcome-view';
import { wordsFor } from '@/src/ui/words/words';
import { choose, show } from './in-page';
import { today } from './outlooks/build';
import { settingsAgreed, settingsBefore } from './outlooks/records';

function actions(kept = true) {
  return {
    consent: vi.fn(async (_given: boolean) => kept),
    chooseLanguage: vi.fn(async (_language: Settings['language']) => {}),
    openSite: vi.fn(),
    openRecords: vi.fn(),
  };
}

const welcome = (settings: Settings, does = actions(), language: 'en' | 'es' = 'en') =>
  show(<WelcomeView settings={settings} words={wordsFor(language, today)} actions={does} />);

describe('the welcome page', () => {
  it.each([
    ['what is read, and where', 'Only pages of optumrx.com that you open yourself'],
    ['where it is kept', 'Only in this browser, on this computer.'],
    ['that nobody gets it', 'Nothing is sent to anyone. Not even the makers get it.'],
    ['no ads, no sale', 'There are no ads, and nothing is sold.'],
    ['what leaves', 'only when you copy it, print it or save it as a file'],
    ['how to see and delete it', 'delete everything'],
    ['who made it', 'I am not made by Optum.'],
    ['no advice', 'no medical or legal advice'],
    ['whose dates win', 'the pharmacy is right'],
    ['HIPAA', 'HIPAA does not cover this tool'],
    ['permission', 'Say yes only if the people you help agree, or if you may act for them.'],
    ['authorized representative', '“authorized representative”'],
    ['a locked computer', 'Keep the computer locked'],
    ['its date', 'November 22, 2026'],
  ])('says %s before anything is stored', (_, words) => {
    expect(welcome(settingsBefore).text()).toContain(words);
  });

  it('takes a yes', async () => {
    const does = actions();
    await welcome(settingsBefore, does).press('Yes, keep records on this computer');
    expect(does.consent).toHaveBeenCalledWith(true);
  });

  it('takes a no, says what that means, and may be asked again', async () => {
    const does = actions();
    const page = welcome(settingsBefore, does);
    await page.press('Not now: only mark pages');
    expect(does.consent).toHaveBeenCalledWith(false);
    expect(page.text()).toContain('All right. I only mark pages.');
    await page.press('Keep records after all');
    expect(does.consent).toHaveBeenLastCalledWith(true);
  });

  it('says so when the browser would not keep the yes', async () => {
    const page = welcome(settingsBefore, actions(false));
    await page.press('Yes, keep records on this computer');
    expect(page.text()).toContain('In a private window I can’t keep records.');
    expect(page.text()).toContain('May I keep records on this computer?');
  });

  it('says what comes next once agreed, and lets go again', async () => {
    const does = actions();
    const page = welcome(settingsAgreed, does);
    expect(page.text()).toContain('What comes next');
    await page.press('Stop keeping records');
    expect(does.consent).toHaveBeenCalledWith(false);
  });

  it('takes a change of language back with one tap', async () => {
    const does = actions();
    const page = welcome(settingsBefore, does);
    await choose(page.root, 'Español');
    await page.press('Undo');
    expect(does.chooseLanguage.mock.calls).toEqual([['es'], ['system']]);
  });

  it('speaks Spanish', () => {
    expect(welcome(settingsBefore, actions(), 'es').text()).toContain('¿Puedo guardar registros en esta computadora?');
  });
});

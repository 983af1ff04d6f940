/** Where the stretch is kept: in the browser's memory. It survives the worker's death, not the browser's. */
import { z } from '@/src/model/schema';
import { browser } from '@/src/platform/browser';
import { freshStretch, Stretch } from './stretch';

const key = 'stretch';

/** A fresh one after the browser was started. */
export async function loadStretch(): Promise<Stretch> {
  const stored = z.safeParse(Stretch, (await browser.storage.session.get(key))[key]);
  return stored.success ? stored.data : freshStretch(crypto.randomUUID());
}

export async function saveStretch(stretch: Stretch): Promise<void> {
  await browser.storage.session.set({ [key]: stretch });
}

/** Nothing that was confirmed before holds any longer. */
export async function endStretch(): Promise<void> {
  await saveStretch(freshStretch(crypto.randomUUID()));
}

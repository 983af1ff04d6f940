/** What the caregiver decides about the program: consent, language, whether the panel stands open. */
import type { From } from '@/src/messages/dispatch';
import type { Ask } from '@/src/messages/messages';
import { initialSettings, type Settings } from '@/src/model/settings';
import { openDatabase } from '@/src/records/database';
import { changeSettings, giveConsent, settings } from '@/src/records/settings';
import { unlessClosed } from './filing';
import { mayKeep } from './may-keep';

/** Where nothing can be kept, nothing was agreed to either; what a page says then is answered with `no-database`. */
export async function onHello(): Promise<Settings> {
  return (await unlessClosed(settings)) ?? initialSettings;
}

/** Rejects when the browser keeps nothing for us: consent is not taken for given then. */
export async function onConsent({ given }: Ask<'consent'>): Promise<Settings> {
  await openDatabase();
  return giveConsent(given);
}

export async function onChangeSettings({ language }: Ask<'change-settings'>): Promise<Settings> {
  await openDatabase();
  return changeSettings({ language });
}

/** A panel that cannot be remembered is no reason to disturb anybody. */
export async function onPanelMoved({ open }: Ask<'panel-moved'>, from: From): Promise<{ kind: 'done' }> {
  await unlessClosed(async () => {
    if (await mayKeep(from)) await changeSettings({ panelOpen: open });
  });
  return { kind: 'done' };
}

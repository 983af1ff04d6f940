/** A captured page on its way from the site's page to ours: in this worker's memory, for a minute, handed out once, never stored. */
import type { From } from '@/src/messages/dispatch';
import type { Answer, Ask } from '@/src/messages/messages';
import type { CapturedPage } from '@/src/model/captured-page';
import { openOurPage } from './open-our-page';

const heldForMs = 60_000;

let waiting: { readonly page: CapturedPage; readonly timer: ReturnType<typeof setTimeout> } | null = null;

/** Of a private window nothing is taken: our page would open outside of it. */
export async function onRecordPage({ page }: Ask<'record-page'>, from: From): Promise<Answer<'record-page'>> {
  if (from.privateWindow) return { kind: 'refused' };
  forget();
  waiting = { page, timer: setTimeout(forget, heldForMs) };
  await openOurPage('recorder');
  return { kind: 'done' };
}

export async function onTakeRecording(): Promise<Answer<'take-recording'>> {
  const page = waiting?.page ?? null;
  forget();
  return { page };
}

function forget(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = null;
}

/** Fetches the captured page from the background, once, and redacts it at once: only the redacted page is shown or kept. */
import { send } from '@/src/messages/send';
import { logProblem } from '@/src/platform/log';
import { redactPage } from '@/src/recorder/redact-page';
import type { RecorderState } from '@/src/ui/recorder/recorder-state';

export async function takeRecording(): Promise<RecorderState> {
  try {
    const { page } = await send('take-recording', {});
    if (page === null) return { kind: 'nothing' };
    const salt = Array.from(crypto.getRandomValues(new Uint32Array(4))).join(' ');
    return { kind: 'ready', recorded: redactPage(page, salt), fileName: `page-${page.reading.page}.html` };
  } catch (error) {
    logProblem('redacting a page', error);
    return { kind: 'failed' };
  }
}

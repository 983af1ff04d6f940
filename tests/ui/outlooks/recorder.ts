/** What the page that shows a recorded page can show. */
import type { RecorderState } from '@/src/ui/recorder/recorder-state';

const html = `<!DOCTYPE html>
<html lang="en">
  <body>
    <h1>My prescriptions</h1>
    <article>
      <h2>Amberol TAB 40MG</h2>
      <p>Refills remaining: 7</p>
      <p>Last filled: 03/14/2031</p>
    </article>
    <script>alert(1)</script>
  </body>
</html>`;

export const recorderStates = {
  ready: {
    kind: 'ready',
    recorded: {
      html,
      lines: ['My prescriptions', 'Amberol TAB 40MG', 'Refills remaining: 7', 'Last filled: 03/14/2031', '<b>bold</b>'],
      readOn: '2026-07-12',
    },
    fileName: 'page-my-prescriptions.html',
  },
  working: { kind: 'working' },
  nothing: { kind: 'nothing' },
  failed: { kind: 'failed' },
} as const satisfies Record<string, RecorderState>;

/** Something that may be opened and read, closed at first. */
import type { ComponentChildren } from 'preact';

export function Fold({ summary, children }: { summary: ComponentChildren; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{summary}</summary>
      <div class="fold__body">{children}</div>
    </details>
  );
}

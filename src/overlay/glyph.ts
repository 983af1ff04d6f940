/** The few drawings: our lighthouse, and one shape for each severity. Always beside words, so hidden from screen readers. */
import type { Severity } from '@/src/model/shown-card';

const SVG = 'http://www.w3.org/2000/svg';

interface Drawing {
  /** Filled areas, drawn in the current colour. */
  readonly fill: string;
  /** Lines on top, drawn in the ground's colour. */
  readonly line?: string;
}

const drawings = {
  lighthouse: {
    fill: 'M10 8h4l1.6 12H8.4zM9.4 4.6 12 2.6l2.6 2V7H9.4zM6 20.6h12V22H6zM2.2 3.2l5 1.6v1.4l-5 1.6zM21.8 3.2l-5 1.6v1.4l5 1.6z',
  },
  close: { fill: '', line: 'M6 6l12 12M18 6 6 18' },
  critical: { fill: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z', line: 'M12 6.5v7M12 16.6v1' },
  attention: { fill: 'M12 2 23 21.5H1z', line: 'M12 9v6M12 17.4v1' },
  information: { fill: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20', line: 'M12 11v6M12 7v1' },
  question: { fill: 'M3 3h18v14H12l-5 5v-5H3z', line: 'M9.4 8.2c.4-3.2 5.4-2.8 5 .2-.2 1.6-2.4 1.6-2.4 3.4M12 14v.8' },
} satisfies Record<string, Drawing> & Record<Severity, Drawing>;

export function glyph(name: keyof typeof drawings): SVGSVGElement {
  const drawing: Drawing = drawings[name];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `glyph ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  for (const [part, path] of Object.entries(drawing)) {
    const drawn = document.createElementNS(SVG, 'path');
    drawn.setAttribute('class', part);
    drawn.setAttribute('d', path);
    svg.append(drawn);
  }
  return svg;
}

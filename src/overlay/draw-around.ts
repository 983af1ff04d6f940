/** Lays a frame of ours around a rectangle of the window. */
import type { Rect } from './rect';

export function drawAround(frame: HTMLElement, rect: Rect, margin: number) {
  frame.style.left = `${rect.left - margin}px`;
  frame.style.top = `${rect.top - margin}px`;
  frame.style.width = `${rect.right - rect.left + 2 * margin}px`;
  frame.style.height = `${rect.bottom - rect.top + 2 * margin}px`;
}

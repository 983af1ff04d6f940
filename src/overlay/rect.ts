/** Rectangles in CSS pixels, and the few questions asked of them. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function rectAt(left: number, top: number, size: Size): Rect {
  return { left, top, right: left + size.width, bottom: top + size.height };
}

export function isEmpty(rect: Rect): boolean {
  return rect.right <= rect.left || rect.bottom <= rect.top;
}

export function grown(rect: Rect, by: number): Rect {
  return { left: rect.left - by, top: rect.top - by, right: rect.right + by, bottom: rect.bottom + by };
}

export function moved(rect: Rect, right: number, down: number): Rect {
  return { left: rect.left + right, top: rect.top + down, right: rect.right + right, bottom: rect.bottom + down };
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
  );
}

export function intersection(a: Rect, b: Rect): Rect {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The square around the middle, at most `side` wide: what must stay free of a control that is too large to avoid. */
export function heart(rect: Rect, side: number): Rect {
  const x = (rect.left + rect.right) / 2;
  const y = (rect.top + rect.bottom) / 2;
  const middle = { left: x - side / 2, top: y - side / 2, right: x + side / 2, bottom: y + side / 2 };
  return intersection(middle, rect);
}

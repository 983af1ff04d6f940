/**
 * Signing in happens on another host, where this program does not run: who comes from there may be somebody else than
 * before, even if no sign-in page was ever seen. A reload keeps its referrer and is no arrival.
 */
export function cameFromElsewhere({ referrer, defaultView }: Pick<Document, 'referrer' | 'defaultView'>): boolean {
  if (!URL.canParse(referrer)) return false;
  const { hostname } = new URL(referrer);
  if (hostname === 'optumrx.com' || hostname.endsWith('.optumrx.com')) return false;
  const [arrival] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  return arrival === undefined || (arrival as PerformanceNavigationTiming).type === 'navigate';
}

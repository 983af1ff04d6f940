/** How alike two pages are: the share of five-token runs of markup and text that they have in common. */

export function runsOf(html: string): Set<string> {
  const tokens = html.replace(/<style>[\s\S]*?<\/style>/g, '').match(/<\/?[\w-]+|[\w=]+/g) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + 5 <= tokens.length; i += 1) found.add(tokens.slice(i, i + 5).join(' '));
  return found;
}

/** From 0 (nothing in common) to 1 (the same). */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

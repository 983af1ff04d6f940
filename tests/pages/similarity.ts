/** How alike two pages are: the share of five-token runs of markup and text that they have in common. */

function runs(html: string): Set<string> {
  const tokens = html.replace(/<style>[\s\S]*?<\/style>/g, '').match(/<\/?[\w-]+|[\w=]+/g) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + 5 <= tokens.length; i += 1) found.add(tokens.slice(i, i + 5).join(' '));
  return found;
}

/** From 0 (nothing in common) to 1 (the same). */
export function similarity(one: string, other: string): number {
  const a = runs(one);
  const b = runs(other);
  const shared = [...a].filter((run) => b.has(run)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

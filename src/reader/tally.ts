/** Counts, for each field, which strategy won: drift shows here before anything breaks. */
export class Tally {
  private readonly wins: (readonly [field: string, strategy: string])[] = [];

  won(field: string, strategy: string): void {
    this.wins.push([field, strategy]);
  }

  add(other: Tally): void {
    this.wins.push(...other.wins);
  }

  get strategies(): Readonly<Record<string, Readonly<Record<string, number>>>> {
    const counts: Record<string, Record<string, number>> = {};
    for (const [field, strategy] of this.wins) {
      counts[field] ??= {};
      counts[field][strategy] = (counts[field][strategy] ?? 0) + 1;
    }
    return counts;
  }
}

/** Counts, for each field, which strategy won: drift shows here before anything breaks. */
export class Tally {
  private readonly counts: Record<string, Record<string, number>> = {};

  won(field: string, strategy: string): void {
    const ofField = this.counts[field] ?? {};
    this.counts[field] = ofField;
    ofField[strategy] = (ofField[strategy] ?? 0) + 1;
  }

  get strategies(): Readonly<Record<string, Readonly<Record<string, number>>>> {
    return this.counts;
  }
}

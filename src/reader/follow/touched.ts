/** What has changed on a page since it was read last. */

/** More nodes than this, and the page is as well read whole. */
const most = 50;

/** null: it may be anything. */
type Nodes = ReadonlySet<Node> | null;

export class Touched {
  private touched: Set<Node> | null = null;

  /** null before the page was read, and when it may be anything. */
  get nodes(): Nodes {
    return this.touched;
  }

  /** The page was read. */
  clear(): void {
    this.touched = new Set();
  }

  add(nodes: Iterable<Node> | null): void {
    if (!nodes) this.touched = null;
    for (const node of nodes ?? []) this.touched?.add(node);
    if (this.touched && this.touched.size > most) this.touched = null;
  }
}

/** Finds the orders of a page and what each one tells. */
import type { Gap, Order, OrderedMedicine } from '@/src/model/reading';
import { type Anchor, anchorsIn, type Page } from './anchors';
import { factsOf } from './block-facts';
import type { Box, Line } from './dom/scene';
import { key } from './fold';
import { strength } from './medicine-name';
import { carrierIn, orderNumberIn, statusIn, totalIn, trackingIn } from './order-facts';
import type { OrderPlace } from './page-read';
import { valueFor } from './prescriptions';
import type { MedicineRecord } from './records';
import { actionsOf } from './standing';
import { holdOf } from './statuses';
import type { Tally } from './tally';
import { territoriesOf } from './territories';
import { type Told, toldBy } from './told';

export interface ReadOrder {
  readonly order: Order;
  readonly place: OrderPlace;
}

/** A part of a page that belongs to one order. */
interface OrderBlock {
  readonly number: string | null;
  readonly box: Box;
  readonly lines: readonly number[];
  /** The lines of the order that a shipment is a part of, its shipments left out; null when it is whole. */
  readonly parent: readonly number[] | null;
}

/** `alone`: the page is about orders, so that one order has it to itself. */
export function ordersOf(page: Page, alone: boolean, gaps: Gap[], tally: Tally): ReadOrder[] {
  const names = anchorsIn(page);
  return blocksOf(page, names, alone).map((block) =>
    orderOf(page, block, toldBy(page, block.lines), names, gaps, tally),
  );
}

/** The order in a medicine's own card, when the card shows a number or a status of one. */
export function orderInCard(
  page: Page,
  { territory, told }: MedicineRecord,
  gaps: Gap[],
  tally: Tally,
): ReadOrder | null {
  const { anchor, box, lines } = territory;
  const number = numbersIn(told)[0]?.number ?? null;
  const status = statusIn(page, lines, told);
  if (number === null && (status === null || status.strategy === 'dated' || status.status === 'unknown')) return null;
  return orderOf(page, { number, box, lines, parent: null }, told, [anchor], gaps, tally);
}

function blocksOf(page: Page, names: readonly Anchor[], alone: boolean): OrderBlock[] {
  const all = page.scene.lines.map((_, index) => index).filter((index) => !page.foreign[index]);
  const every = numbersIn(toldBy(page, all));
  const numbers = withoutParents(every);
  const anchors = numbers.map(({ number, line }) => orderAnchor(page, number, line));
  const territories = territoriesOf(page, anchors);
  const taken = new Set(territories.flatMap(({ lines }) => lines));
  const numbered = merge(
    territories.map(({ anchor, box, lines }) => ({
      number: anchor.name,
      box,
      lines,
      parent: parentLines(every, anchor.name, all),
    })),
  );
  const loose = territoriesOf(
    page,
    names.filter((anchor) => !taken.has(anchor.line)),
  ).filter(({ lines }) => {
    const status = statusIn(page, lines, toldBy(page, lines));
    return status !== null && status.status !== 'unknown' && lines.every((line) => !taken.has(line));
  });
  const blocks = [...numbered, ...loose.map(({ box, lines }) => ({ number: null, box, lines, parent: null }))];
  if (alone && blocks.length === 1 && blocks[0]) return [widened(page, blocks[0], all)];
  return blocks.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

/** A page with one order is that order's: what stands apart from its number belongs to it too. */
function widened(page: Page, block: OrderBlock, all: readonly number[]): OrderBlock {
  const told = toldBy(page, block.lines);
  const isWhole =
    statusIn(page, block.lines, told) !== null && anchorsIn(page).every(({ line }) => block.lines.includes(line));
  if (isWhole) return block;
  const main = page.scene.boxes.find((box) => box.tag === 'main' || box.role === 'main') ?? page.scene.root;
  return { ...block, box: main, lines: all };
}

/** A medicine a row: rows of one number are one order. */
function merge(blocks: readonly OrderBlock[]): OrderBlock[] {
  const byNumber = new Map<string | null, OrderBlock>();
  for (const block of blocks) {
    const known = byNumber.get(block.number);
    byNumber.set(
      block.number,
      known ? { ...known, lines: [...new Set([...known.lines, ...block.lines])].sort((a, b) => a - b) } : block,
    );
  }
  return [...byNumber.values()];
}

function numbersIn(told: readonly Told[]): { number: string; line: number }[] {
  const found: { number: string; line: number }[] = [];
  for (const { text, line } of told) {
    const number = orderNumberIn(text);
    if (number) found.push({ number, line });
  }
  return found;
}

/** O7: the number of a split order heads its shipments and is none of them. */
function withoutParents<T extends { readonly number: string }>(numbers: readonly T[]): T[] {
  return numbers.filter(({ number }) => !numbers.some((other) => other.number.startsWith(`${number}-`)));
}

/** The lines between the number of a split order and the next number. */
function parentLines(
  numbers: readonly { number: string; line: number }[],
  number: string,
  all: readonly number[],
): readonly number[] | null {
  const at = numbers.findIndex((other) => number.startsWith(`${other.number}-`));
  const [own, next] = [numbers[at], numbers[at + 1]];
  return own && next ? all.filter((line) => line >= own.line && line < next.line) : null;
}

/** A shipment was placed with its order. */
function placedWith(page: Page, { parent }: OrderBlock): string | null {
  if (!parent) return null;
  const placed = factsOf(page, toldBy(page, parent)).find(({ field }) => field === 'placedOn');
  return typeof placed?.value === 'string' ? placed.value : null;
}

function orderAnchor(page: Page, number: string, index: number): Anchor {
  const line = page.scene.lines[index] as Line;
  const piece = page.scene.pieces[line.first];
  return {
    name: number,
    key: number,
    line: index,
    endLine: index + 1,
    piece: line.first,
    box: piece?.box ?? line.box,
    strong: true,
    signature: '',
    emphasised: true,
  };
}

function orderOf(
  page: Page,
  block: OrderBlock,
  told: readonly Told[],
  names: readonly Anchor[],
  gaps: Gap[],
  tally: Tally,
): ReadOrder {
  const facts = factsOf(page, told);
  const status = statusIn(page, block.lines, told);
  const title = block.number ? `order ${block.number}` : 'an order';
  const date = (field: 'placedOn' | 'shippedOn' | 'deliveredOn' | 'expectedOn') => {
    const value = valueFor(facts, field, title, gaps, tally);
    return value === null ? null : String(value);
  };
  const onHold = status?.status === 'on-hold';
  const order: Order = {
    orderNumber: block.number,
    status: status?.status ?? 'unknown',
    printedStatus: status?.printed ?? null,
    hold: onHold ? holdOf(holdTexts(page, block, told, status?.printed ?? '')) : null,
    placedOn: date('placedOn') ?? placedWith(page, block),
    shippedOn: date('shippedOn'),
    deliveredOn: date('deliveredOn'),
    expectedOn: date('expectedOn'),
    carrier: carrierIn(told),
    tracking: trackingIn(told),
    total: totalIn(told),
    medicines: medicinesIn(page, block, names),
  };
  if (status) tally.won('orderStatus', status.strategy);
  return { order, place: { block: block.box.element, status: status?.element ?? null } };
}

function holdTexts(page: Page, block: OrderBlock, told: readonly Told[], printed: string): string[] {
  const actions = actionsOf(page, block.lines).map(({ text }) => text);
  const said = told
    .map(({ text }) => text)
    .filter((text) => /action|need|hold|call us|contact us|informational/i.test(text) && !/^last updated/i.test(text));
  return [printed, ...actions, ...said];
}

function medicinesIn(page: Page, block: OrderBlock, names: readonly Anchor[]): OrderedMedicine[] {
  const lines = new Set(block.lines);
  const inside = names.filter(({ line }) => lines.has(line));
  const strong = inside.filter((anchor) => anchor.strong);
  const chosen =
    strong.length > 0
      ? withLike(inside, strong)
      : inside.filter((anchor) => anchor.emphasised && tells(page, anchor, inside));
  const medicines = new Map<string, OrderedMedicine>();
  for (const territory of territoriesOf(page, chosen)) {
    const body = territory.lines.filter(
      (line) => lines.has(line) && (line < territory.anchor.line || line >= territory.anchor.endLine),
    );
    const facts = factsOf(page, toldBy(page, body));
    const first = (field: 'rxNumber' | 'quantity' | 'daysSupply') => {
      const values = new Set(facts.filter((fact) => fact.field === field).map(({ value }) => value));
      return values.size === 1 ? [...values][0] : null;
    };
    for (const printedName of splitNames(territory.anchor.name)) {
      const [rxNumber, quantity, daysSupply] = [first('rxNumber'), first('quantity'), first('daysSupply')];
      const medicine = {
        printedName,
        rxNumber: typeof rxNumber === 'string' ? rxNumber : null,
        quantity: typeof quantity === 'number' ? quantity : null,
        daysSupply: typeof daysSupply === 'number' ? daysSupply : null,
      };
      const id = `${key(printedName)} ${medicine.rxNumber ?? ''}`;
      if (!medicines.has(id)) medicines.set(id, medicine);
    }
  }
  return [...medicines.values()];
}

function withLike(inside: readonly Anchor[], strong: readonly Anchor[]): Anchor[] {
  const like = new Set(strong.map(({ signature }) => signature));
  return inside.filter((anchor) => anchor.strong || (anchor.emphasised && like.has(anchor.signature)));
}

/** A name without a strength is a medicine when its block tells something that only medicines have. */
function tells(page: Page, anchor: Anchor, all: readonly Anchor[]): boolean {
  const territory = territoriesOf(page, all)[all.indexOf(anchor)];
  if (!territory) return false;
  const facts = factsOf(page, toldBy(page, territory.lines));
  return facts.some(({ field }) => field === 'daysSupply' || field === 'rxNumber' || field === 'quantity');
}

/** Several medicines in one run: "ATORVASTATIN TAB 40MG, LISINOPRIL TAB 10MG". */
function splitNames(name: string): string[] {
  const parts = name.split(/\s*(?:[,;]|\band\b|\n)\s+(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => strength.test(part)) ? parts : [name];
}

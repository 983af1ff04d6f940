/** Judges one reading against its expectation: every field counted, every difference said, dangerous errors named. */
import type { Account, Order, Prescription, Reading } from '@/src/model/reading';
import { type Expectation, isOpen } from './expectation';
import { type Matching, matchByName, matchOrders } from './match';
import { count, isSame, isSilent, type Tallies, tallyOf } from './tally';

export const dangers = [
  'autofill said to be off that is not',
  'placeholder taken for a prescription',
  'prescription taken for a placeholder',
  'wrong date, count or number',
  'read from a page with nothing to read',
  'complete that was not',
  'wrong person',
  'a record that is not there',
] as const;
export type DangerKind = (typeof dangers)[number];

export interface Danger {
  kind: DangerKind;
  detail: string;
}

export interface PageScore {
  tallies: Tallies;
  differences: string[];
  dangers: Danger[];
}

const prescriptionFields = [
  'printedName',
  'status',
  'rxNumber',
  'prescriber',
  'quantity',
  'daysSupply',
  'refillsLeft',
  'lastFilledOn',
  'nextFillOn',
  'expiresOn',
  'autofill',
  'autofillOn',
  'price',
] as const satisfies readonly (keyof Prescription)[];

const orderFields = [
  'orderNumber',
  'status',
  'printedStatus',
  'hold',
  'placedOn',
  'shippedOn',
  'deliveredOn',
  'expectedOn',
  'carrier',
  'tracking',
  'total',
] as const satisfies readonly (keyof Order)[];

const medicineFields = ['printedName', 'rxNumber', 'quantity', 'daysSupply'] as const;

const accountFields = [
  'notifications',
  'personalizedEmails',
  'paperless',
  'caregivers',
  'careRecipients',
  'paymentExpires',
] as const satisfies readonly (keyof Account)[];

/** A person would act on these: wrong is worse than not read. */
const mustNotBeWrong = new Set<string>([
  'rxNumber',
  'quantity',
  'daysSupply',
  'refillsLeft',
  'lastFilledOn',
  'nextFillOn',
  'expiresOn',
  'autofillOn',
  'price',
  'orderNumber',
  'placedOn',
  'shippedOn',
  'deliveredOn',
  'expectedOn',
  'tracking',
  'total',
  'paymentExpires',
]);

/** `*` stands for the place in a list, so that fields are counted over all records. */
function fieldOf(path: string): string {
  return path.replace(/\.\d+/g, '');
}

class Judge implements PageScore {
  readonly tallies: Tallies = new Map();
  readonly differences: string[] = [];
  readonly dangers: Danger[] = [];

  constructor(private readonly expectation: Expectation) {}

  danger(kind: DangerKind, detail: string): void {
    this.dangers.push({ kind, detail });
  }

  differ(path: string, expected: unknown, read: unknown): void {
    this.differences.push(`${path}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`);
  }

  /** Counts one field and answers whether it was judged and wrong. */
  field(path: string, expected: unknown, read: unknown): boolean {
    if (isOpen(this.expectation, path)) return false;
    count(tallyOf(this.tallies, fieldOf(path)), expected, read);
    if (isSame(expected, read)) return false;
    this.differ(path, expected, read);
    const last = path.slice(path.lastIndexOf('.') + 1);
    if (mustNotBeWrong.has(last) && !isSilent(read)) {
      this.danger('wrong date, count or number', `${path}: ${JSON.stringify(read)}, not ${JSON.stringify(expected)}`);
    }
    return true;
  }

  /** Counts the records of a list themselves. */
  records<T>(path: string, matching: Matching<T>, nameOf: (record: T) => string): void {
    const tally = tallyOf(this.tallies, fieldOf(path));
    tally.right += matching.pairs.length;
    for (const { expected } of matching.missing) {
      tally.missed += 1;
      this.differ(path, nameOf(expected), null);
    }
    for (const record of matching.surplus) {
      tally.invented += 1;
      this.differ(path, null, nameOf(record));
      this.danger('a record that is not there', `${path}: ${nameOf(record)}`);
    }
    if (matching.pairs.length > 1)
      this.field(`${path}.order`, 'as printed', matching.inOrder ? 'as printed' : 'changed');
  }
}

function judgePrescriptions(judge: Judge, expected: Reading, read: Reading): boolean {
  const matching = matchByName(expected.prescriptions, read.prescriptions);
  judge.records('prescriptions', matching, (record) => record.printedName);
  for (const { expected: wanted, read: got, at } of matching.pairs) {
    for (const name of prescriptionFields) {
      const wrong = judge.field(`prescriptions.${at}.${name}`, wanted[name], got[name]);
      if (!wrong) continue;
      const detail = `${wanted.printedName}: ${got[name]}, not ${wanted[name]}`;
      const saidOff = got.autofill === 'off' || got.autofill === 'not-eligible';
      if (name === 'autofill' && saidOff && (wanted.autofill === 'on' || wanted.autofill === 'unknown')) {
        judge.danger('autofill said to be off that is not', detail);
      }
      if (name === 'status' && got.status === 'active') judge.danger('placeholder taken for a prescription', detail);
      if (name === 'status' && wanted.status === 'active' && got.status !== 'unknown') {
        judge.danger('prescription taken for a placeholder', detail);
      }
    }
  }
  return matching.missing.length === 0;
}

function judgeOrders(judge: Judge, expected: Reading, read: Reading): boolean {
  const matching = matchOrders(expected.orders, read.orders);
  judge.records('orders', matching, (record) => record.orderNumber ?? `(no number) ${record.printedStatus ?? ''}`);
  let whole = matching.missing.length === 0;
  for (const { expected: wanted, read: got, at } of matching.pairs) {
    for (const name of orderFields) judge.field(`orders.${at}.${name}`, wanted[name], got[name]);
    const medicines = matchByName(wanted.medicines, got.medicines);
    judge.records(`orders.${at}.medicines`, medicines, (record) => record.printedName);
    whole &&= medicines.missing.length === 0;
    for (const pair of medicines.pairs) {
      for (const name of medicineFields) {
        judge.field(`orders.${at}.medicines.${pair.at}.${name}`, pair.expected[name], pair.read[name]);
      }
    }
  }
  return whole;
}

function judgeAccount(judge: Judge, expected: Account | null, read: Account | null): void {
  if (expected === null || read === null) {
    judge.field('account', expected, read);
    return;
  }
  for (const name of accountFields) judge.field(`account.${name}`, expected[name], read[name]);
}

function judgeNothing(judge: Judge, expected: Reading, read: Reading): void {
  if (expected.outcome !== 'nothing') return;
  const found = [
    ...read.prescriptions.map((record) => record.printedName),
    ...read.orders.map((record) => `order ${record.orderNumber}`),
    ...(read.account === null ? [] : ['account']),
  ];
  for (const detail of found) judge.danger('read from a page with nothing to read', detail);
}

/** The wording of gaps is free; that there are some is not: `complete` has none, `partial` says why. */
function judgeGaps(judge: Judge, expected: Reading, read: Reading): void {
  if (expected.outcome !== 'complete' && expected.outcome !== 'partial') return;
  judge.field('gaps', expected.gaps.length > 0 ? 'some' : 'none', read.gaps.length > 0 ? 'some' : 'none');
}

/** Compares a reading with what the page must read as. Fields that the contract leaves open are passed over. */
export function score(expectation: Expectation, read: Reading): PageScore {
  const expected = expectation.reading;
  const judge = new Judge(expectation);
  judge.field('page', expected.page, read.page);
  judge.field('outcome', expected.outcome, read.outcome);
  judgeGaps(judge, expected, read);
  if (judge.field('person', expected.person, read.person) && read.person !== null) {
    judge.danger('wrong person', `${read.person}, not ${expected.person}`);
  }
  const allMedicines = judgePrescriptions(judge, expected, read);
  const allOrders = judgeOrders(judge, expected, read);
  judgeAccount(judge, expected.account, read.account);
  judgeNothing(judge, expected, read);
  if (read.outcome === 'complete' && (expected.outcome !== 'complete' || !allMedicines || !allOrders)) {
    judge.danger('complete that was not', expected.outcome);
  }
  return judge;
}

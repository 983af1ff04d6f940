/** The site behind the pages: its story so far, who is signed in where, and how it misbehaves at the moment. */
import { randomUUID } from 'node:crypto';
import { type AccountId, accounts, seed } from './state/accounts/accounts';
import type { Action } from './state/actions';
import { addDays } from './state/business-days';
import type { Event } from './state/events';
import type { LookName, SiteState } from './state/model';
import { type LogEntry, stateAt } from './state/site-state';
import { type View, viewAccount } from './state/view';

export interface Session {
  readonly account: AccountId;
  /** The person on screen. */
  member: string;
}

export type Broken = 'error' | 'blank' | null;

export class Site {
  readonly sessions = new Map<string, Session>();
  latency: number;
  broken: Broken = null;
  /** Served in place of every page behind the sign-in; null: the pages as they are. */
  written: string | null = null;
  #today: string;
  readonly #start: string;
  readonly #seed: SiteState;
  #log: LogEntry[] = [];
  #look: LookName;
  readonly #lookOf = new Map<AccountId, LookName>();

  constructor(today: string, look: LookName, latency: number) {
    this.#start = today;
    this.#today = today;
    this.#seed = seed(today);
    this.#look = look;
    this.latency = latency;
  }

  get today(): string {
    return this.#today;
  }

  /** Going back undoes everything done after that day; before the day the story starts is refused. */
  setToday(date: string): void {
    if (date < this.#start) throw new Error(`The site's story starts on ${this.#start}.`);
    this.#today = date;
    this.#log = this.#log.filter(({ on }) => on <= date);
  }

  advanceDays(days: number): void {
    this.setToday(addDays(this.#today, days));
  }

  /** For one account, or for all that have no look of their own. */
  setLook(look: LookName, account?: AccountId): void {
    if (account) this.#lookOf.set(account, look);
    else this.#look = look;
  }

  lookOf(account: AccountId | null): LookName {
    return (account && this.#lookOf.get(account)) ?? this.#look;
  }

  state(): SiteState {
    return stateAt(this.#seed, this.#start, this.#log, this.#today);
  }

  /** Refused actions and events throw and leave no trace. */
  act(member: string, action: Action): void {
    this.#write({ on: this.#today, member, action });
  }

  happen(member: string, event: Event): void {
    this.#write({ on: this.#today, member, event });
  }

  #write(entry: LogEntry): void {
    const log = [...this.#log, entry];
    stateAt(this.#seed, this.#start, log, this.#today);
    this.#log = log;
  }

  view(account: AccountId, member: string, look: LookName): View {
    return viewAccount(this.state(), accounts[account], member, look, this.#today);
  }

  /** The new session's key. */
  signIn(account: AccountId): string {
    const key = randomUUID();
    this.sessions.set(key, { account, member: accounts[account].members[0] ?? account });
    return key;
  }
}

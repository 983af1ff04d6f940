/** The state of the site on a day: what was there at the start, and everything done and passed since. A pure function. */
import { type Action, act, nextAutofillOn } from './actions';
import { addBusinessDays, addDays } from './business-days';
import { type Event, happen } from './events';
import { isExpiredOn } from './medicines';
import type { Member, SiteState } from './model';
import { addOrder, fulfilment, itemOf } from './orders';

export type LogEntry = { readonly on: string; readonly member: string } & (
  | { readonly action: Action }
  | { readonly event: Event }
);

/** The pharmacy takes the refill from the prescription and bills the insurance on the day it starts processing. */
function fillWhatIsProcessed(member: Member, today: string): void {
  for (const order of member.orders) {
    if (!order.course.some(({ on, status }) => on === today && status === 'processing')) continue;
    for (const item of order.items) {
      const medicine = member.medicines.find(({ id }) => id === item.medicine);
      if (!medicine) continue;
      medicine.lastFilledOn = today;
      if (order.kind !== 'new') medicine.refillsLeft = Math.max(0, (medicine.refillsLeft ?? 0) - 1);
      if (medicine.autofill === 'on') medicine.autofillOn = nextAutofillOn(medicine, today);
    }
  }
}

function startDueAutofills(member: Member, today: string): void {
  for (const medicine of member.medicines) {
    if (medicine.autofill !== 'on' || medicine.autofillOn === null || medicine.autofillOn > today) continue;
    if (medicine.inactive !== null || isExpiredOn(medicine, today) || medicine.refillsLeft === 0) {
      medicine.autofillOn = null;
      continue;
    }
    const processingOn = addBusinessDays(today, 0);
    addOrder(
      member,
      'autofill',
      today,
      [itemOf(medicine)],
      [{ on: today, status: 'order-received' }, ...fulfilment(processingOn)],
    );
    medicine.autofillOn = null;
  }
}

function passDay(state: SiteState, today: string): void {
  for (const member of Object.values(state)) {
    startDueAutofills(member, today);
    fillWhatIsProcessed(member, today);
  }
}

/**
 * `start` is the day the seed describes; a `today` before it is refused. Entries of the log after `today` have not
 * happened yet; those of one day count in the order written, after the day's own course.
 */
export function stateAt(seed: SiteState, start: string, log: readonly LogEntry[], today: string): SiteState {
  if (today < start) throw new Error(`The site's story starts on ${start}.`);
  const state = structuredClone(seed);
  for (let day = start; day <= today; day = addDays(day, 1)) {
    if (day > start) passDay(state, day);
    for (const entry of log.filter(({ on }) => on === day)) {
      const member = state[entry.member];
      if (!member) throw new Error(`There is no member ${entry.member}.`);
      if ('action' in entry) act(member, entry.action, day);
      else happen(member, entry.event, day);
    }
  }
  return state;
}

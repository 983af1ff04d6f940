/** What the signals of one medicine's block come to. */

import type { AutofillState } from '../words/autofill-words';
import type { Signal, Signals } from './signals';

export interface Verdict {
  readonly state: AutofillState | 'unknown';
  readonly strategy: Signal['strategy'] | null;
  readonly element: Element | null;
  /** Two that speak of one medicine disagree. */
  readonly disagree: boolean;
}

/** A switch or a state word decides, an action in the medicine's own block after them. Two that disagree decide nothing. */
export function judge({ signals, mention }: Signals): Verdict {
  const told = signals.filter(({ strategy }) => strategy === 'switch' || strategy === 'state-word');
  const states = new Set(signals.map(({ state }) => state));
  // A switch that cannot be used stands at off.
  if (states.has('not-eligible') && !states.has('on')) states.delete('off');
  const decided = told.length > 0 ? told : signals;
  if (states.size > 1)
    return { state: 'unknown', strategy: null, element: decided[0]?.element ?? mention, disagree: true };
  const [state] = states;
  const signal = decided.find((one) => one.state === state);
  return state && signal
    ? { state, strategy: signal.strategy, element: signal.element, disagree: false }
    : { state: 'unknown', strategy: null, element: mention, disagree: false };
}

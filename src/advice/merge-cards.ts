/** Cards about one thing and one topic say the same: the most severe leads, and takes over what the others rest on. */
import type { CardDate, RuleCard } from './card';
import type { Topic } from './rule';
import { severityRanks, sourceOf, weightRanks } from './rule-index';
import type { Saying } from './saying';

export interface Spoken {
  readonly card: RuleCard;
  readonly topic: Topic;
  /** Whichever rule stands first in the book. */
  readonly place: number;
}

const mostGrounds = 4;

/** In the order of what leads: by severity, then by the rule's own weight, then by its place in the book. */
export function mergeCards(spoken: readonly Spoken[]): RuleCard[] {
  const groups = new Map<string, Spoken[]>();
  for (const one of [...spoken].sort(byLead)) {
    const { personId, medicineKey, orderKey } = one.card;
    const about = JSON.stringify([personId, medicineKey, orderKey, one.topic]);
    const group = groups.get(about);
    if (group) group.push(one);
    else groups.set(about, [one]);
  }
  return [...groups.values()].flatMap(([lead, ...others]) => (lead ? [merged(lead.card, others)] : []));
}

function byLead(one: Spoken, other: Spoken): number {
  return (
    severityRanks[one.card.severity] - severityRanks[other.card.severity] ||
    weightRanks[sourceOf(one.card.rule).weight] - weightRanks[sourceOf(other.card.rule).weight] ||
    one.place - other.place
  );
}

function merged(lead: RuleCard, others: readonly Spoken[]): RuleCard {
  const cards = [lead, ...others.map(({ card }) => card)];
  const caller = cards.find(({ call, script }) => call !== null || script !== null);
  return {
    ...lead,
    also: others.map(({ card }) => card.rule),
    basis: once(cards.flatMap(({ basis }) => basis)).slice(0, mostGrounds),
    dates: nearestFirst(once(cards.flatMap(({ dates }) => dates))),
    call: caller?.call ?? null,
    script: caller?.script ?? null,
    question: cards.find(({ question }) => question !== null)?.question ?? null,
  };
}

const once = <T extends Saying | CardDate>(things: readonly T[]): T[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
];

const nearestFirst = (dates: readonly CardDate[]) => [...dates].sort((one, other) => (one.on < other.on ? -1 : 1));

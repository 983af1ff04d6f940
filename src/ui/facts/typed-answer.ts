/** What was typed becomes a fact, or is refused with the reason. Dates come as `YYYY-MM-DD`, stays as two of them with a slash between, months as `YYYY-MM`, states by two letters. */
import type { TypedKind } from '@/src/advice/question';
import { OwnFact } from '@/src/model/own-facts';
import { z } from '@/src/model/schema';

export type Refusal =
  | 'nothing'
  | 'no-day'
  /** Of what has happened: a day to come is none. */
  | 'still-to-come'
  | 'too-long-ago'
  | 'too-far-ahead'
  | 'no-month'
  | 'card-expired-long-ago'
  | 'no-state'
  /** Whole days from 1 to 366. */
  | 'no-days'
  /** Whole units from 0 to 9999. */
  | 'no-count'
  | 'ends-before-it-begins'
  /** Of a stay: the arithmetic takes none of more than three years. */
  | 'too-long';

export type TypedAnswer =
  | { readonly kind: 'fact'; readonly fact: OwnFact }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** What has happened, and what may lie ahead. */
const happened = [
  'authority-confirmed',
  'new-fills-opt-out',
  'autofill-turned-off',
  'clinic-contacted',
  'optum-asks-clinic',
  'specialty-called',
  'infusion-received',
] as const satisfies readonly TypedKind[];

const yearsBack = 10;
const yearsAhead = 10;
const cardYearsAhead = 15;
const longestStayDays = 1095;

export function typedAnswer(kind: TypedKind, typed: string, today: Temporal.PlainDate): TypedAnswer {
  const text = typed.trim();
  if (text === '') return refused('nothing');
  switch (kind) {
    case 'state':
      return checked({ kind, value: text.toUpperCase() }, 'no-state');
    case 'payment-month':
      return paymentMonth(text, today);
    case 'wanted-days':
      return /^\d{1,4}$/.test(text) ? checked({ kind, value: Number(text) }, 'no-days') : refused('no-days');
    case 'counted': {
      const value = { on: today.toString(), units: Number(text) };
      return /^\d{1,4}$/.test(text) ? checked({ kind, value }, 'no-count') : refused('no-count');
    }
    case 'stay':
      return stay(text, today);
    case 'prior-authorization': {
      const why = dayProblem(text, today, false);
      return why ? refused(why) : checked({ kind, value: { ends: 'on', on: text } }, 'no-day');
    }
    default: {
      const why = dayProblem(text, today, (happened as readonly TypedKind[]).includes(kind));
      return why ? refused(why) : checked({ kind, value: text }, 'no-day');
    }
  }
}

const refused = (why: Refusal): TypedAnswer => ({ kind: 'refused', why });

/** The schema has the last word. */
function checked(fact: unknown, otherwise: Refusal): TypedAnswer {
  const fits = z.safeParse(OwnFact, fact);
  return fits.success ? { kind: 'fact', fact: fits.data } : refused(otherwise);
}

/** Why this is no day on which something happened; null when it is one. */
export function pastDayProblem(typed: string, today: Temporal.PlainDate): Refusal | null {
  const text = typed.trim();
  return text === '' ? 'nothing' : dayProblem(text, today, true);
}

function dayProblem(text: string, today: Temporal.PlainDate, hasHappened: boolean): Refusal | null {
  const day = dayOf(text);
  if (day === null) return 'no-day';
  if (hasHappened && Temporal.PlainDate.compare(day, today) > 0) return 'still-to-come';
  if (Temporal.PlainDate.compare(day, today.subtract({ years: yearsBack })) < 0) return 'too-long-ago';
  if (Temporal.PlainDate.compare(day, today.add({ years: yearsAhead })) > 0) return 'too-far-ahead';
  return null;
}

function dayOf(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** `FIRST/LAST`; without a last day it is still going on. */
function stay(text: string, today: Temporal.PlainDate): TypedAnswer {
  const [from = '', to = ''] = text.split('/');
  if (from === '') return refused('nothing');
  for (const day of to === '' ? [from] : [from, to]) {
    const why = dayProblem(day, today, true);
    if (why) return refused(why);
  }
  const last = to === '' ? today.toString() : to;
  if (last < from) return refused('ends-before-it-begins');
  if (Temporal.PlainDate.from(from).until(last, { largestUnit: 'days' }).days > longestStayDays)
    return refused('too-long');
  return checked({ kind: 'stay', value: { from, to: to === '' ? null : to } }, 'no-day');
}

function paymentMonth(text: string, today: Temporal.PlainDate): TypedAnswer {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return refused('no-month');
  const month = Temporal.PlainYearMonth.from(text);
  const now = today.toPlainYearMonth();
  if (Temporal.PlainYearMonth.compare(month, now.subtract({ years: 2 })) < 0) return refused('card-expired-long-ago');
  if (Temporal.PlainYearMonth.compare(month, now.add({ years: cardYearsAhead })) > 0) return refused('too-far-ahead');
  return checked({ kind: 'payment-month', value: text }, 'no-month');
}

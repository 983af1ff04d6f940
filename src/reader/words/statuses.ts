/** The wordings of an order's status. C1 unless another source is named. */
import type { Order } from '@/src/model/reading';
import { whole, within, words } from '../text/patterns';
import { remember } from '../text/remember';
import { door } from './doors';

export type Status = Order['status'];

export const of =
  '(?:(?:your |this )?(?:order|request|shipment|package|prescription|refill)(?: is| has been| was| status)?[ :]*)?';
export const being = "(?:is |has been |was |being |currently |(?:we're|we are) (?:still )?)?";
const day =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b,? ?)?(?:\\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.? \\d)';
/** "By Nov 28", "in 3 to 5 days", "to the wrong address": a promise or a mishap, and nothing that has been done. */
export const undone = words(
  `(?:today )?(?:by|before) (?:${day}|(?:the )?(?:end|next)\\b|today|tonight|tomorrow|noon|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b)`,
  '(?:with)?in (?:about |approximately )?(?:a|an|one|two|three|four|five|a few|a couple of|several|\\d+)(?: ?(?:-|to) ?\\w+)? (?:business |working )?(?:hours?|days?|weeks?)\\b',
  'to (?:the |an? )?wrong\\b',
  // Handed on, and not yet to the person.
  `to (?:(?:the|an?|your|our|its|local|nearby|destination|sort(?:ing|ation)?|regional) )*(?:usps|ups|fedex|dhl|ontrac|carriers?|post office|postal|courier|facilit(?:y|ies)|hub|warehouse|depot|sort|pharmacy|distribution|terminal|locker|pick-?up|access point)`,
  `to .* (?:by|before) ${day}`,
);
/** A day, a carrier or a place may follow. */
export const tail = `(?:[ :,-]+(?!${undone})(?:(?:usps|ups|fedex|dhl|ontrac)\\b|(?:on|by|via|with|since|to|from|in)\\b(?=.)|(?:today|yesterday|(?:this|last) (?:morning|afternoon|night|evening|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b(?!'| ?(?:-|to\\b|through|thru|and\\b|or\\b|&))|\\(?step \\d|${day}).*)?`;

/** First match wins: the more particular wording stands before the more general. */
export const wordings: readonly (readonly [Status, string])[] = [
  [
    'on-hold',
    words(
      'on hold(?:[ :,-].*)?',
      'hold(?! (?:(?:is|was|has been) )?(?:released|removed|lifted|resolved|cleared|over|ended)\\b)(?:[ :,-].*)?',
      'action (?:required|needed|req\\.?)',
      'needs your attention',
      'held(?: .*)?',
      'paused ?[:–—-] .*',
      "(?:can't|cannot|can not) (?:be )?ship(?:ped)? (?:yet|until)\\b.*",
    ),
  ],
  [
    'cannot-fill',
    words(
      "(?:can(?:'|no)t|could not|couldn't|unable to|can not) be (?:fulfilled|filled|completed|processed)",
      '(?:we (?:were|are) )?(?:unable|not able) to (?:fill|fulfill)(?: .*)?',
      'not (?:fulfilled|filled)',
      "we (?:can't|couldn't|cannot) fill .*",
    ),
  ], // T1
  [
    'canceled',
    words('cancell?ed', 'request (?:has been )?cancell?ed', 'order cancell?ed', 'called off(?: (?:at|by|on) .*)?'),
  ],
  [
    'backordered',
    words(
      '(?:delayed[ :,-]+)?(?:on )?back-? ?order(?:ed)?(?:[ :,-].*)?',
      '(?:delayed[ :,-]+)?(?:temporarily )?out of stock',
    ),
  ], // C2, O12
  ['out-for-delivery', words('out for delivery')], // T1
  [
    'delivered',
    words(
      `delivered(?:,? (?:to|at|in|on|by) ${door}|,? (?:and )?(?:left|handed|signed for|accepted) .*)?`,
      'completed?',
      // By itself: "your request has arrived" is said of the pharmacy, and "Arrived Nov 7, Memphis" of a place on its way.
      '(?<![^])arrived(?! (?:in|from|by|to|via|at)\\b)(?!.*\\d ?[,;(-] ?[a-z]{3})',
      'delivery (?:is )?completed?',
      `(?:left|placed) (?:at|on|by|in|with) ${door}`,
    ),
  ],
  [
    'shipped',
    words(
      '(?:partially |partly )?shipped',
      'in transit',
      'on (?:its|the) way(?: to you)?',
      'in the mail',
      '(?:in the hands of|with|handed (?:over )?to) (?:the carrier|usps|ups|fedex|dhl)',
      'package shipped',
      'en route',
      'left (?:our|the) (?:pharmacy|warehouse)',
    ),
  ],
  [
    'processed',
    words('(?<!being )processed', 'ready to (?:be )?ship(?:ped)?', 'packed(?: and ready to (?:be )?ship(?:ped)?)?'),
  ],
  [
    'processing',
    words(
      '(?:in )?process(?:ing)?',
      'in progress',
      'being (?:processed|filled|prepared|packed)(?: (?:by|at|in) (?:our|the|your) pharmacy)?',
      'preparing(?: (?:your order|to ship))?',
      'filling(?: (?:your|this|the) (?:prescriptions?|order|medicines?))?',
      '(?:our pharmacy is )?getting (?:it|this|your order) ready',
      'in the pharmacy',
    ),
  ],
  [
    'verifying',
    words(
      'verifying(?: with(?: your)? (?:doctor|provider|prescriber))?',
      '(?:waiting|awaiting)(?: (?:for|on))?(?: (?:your|the))? (?:doctor|provider|prescriber)(?: (?:response|approval))?',
      '(?:contacting|contacted)(?: your)? (?:doctor|provider|prescriber)',
      'pending (?:doctor|provider|prescriber)(?: approval)?',
      '(?:doctor|provider|prescriber) (?:check|review|approval)',
      'waiting to hear from(?: your)? (?:doctor|provider|prescriber)',
    ),
  ], // T1 the second
  ['received', words('received', 'verified', 'order verified', "we(?: have|'ve)(?: got)? your (?:order|request)")],
  ['placed', words('placed', 'submitted', 'requested', 'request sent')],
];

/** Words of where an order stands, in whatever form. */
export const saysWhere =
  /\b(?:ship|receiv|process|hold|held|cancel|back-?order|placed|verif|transit|fill|sent|mail|pack)\w*|(?<!home )\bdeliver\w*/i;

/** "Shipped, arriving Nov 25": what has been delivered arrives no more. */
const arriving = '(?:[ :,-]+(?:arriv(?:es|ing)|expected|estimated|est\\.?|due|get it by)\\b.*)?';
const isUnderWay = (status: Status) => stages.slice(0, -1).includes(status);

/** How far along an order is. What stands in its way has no place among them. */
export const stages: readonly Status[] = [
  'placed',
  'received',
  'verifying',
  'processing',
  'processed',
  'shipped',
  'out-for-delivery',
  'delivered',
];

const exact = wordings.map(([status, source]) => {
  const behind = isUnderWay(status) ? `${tail}${arriving}` : tail;
  return [status, whole(`${of}${being}${source}${behind}[.!]?`)] as const;
});

/** The status that a text names and nothing else, besides a date or a reason; null when it is none. */
export const statusOf = remember((plain): Status | null => {
  if (plain.length > 120) return null;
  return exact.find(([, fits]) => fits.test(plain))?.[0] ?? null;
});

const bare = wordings.map(([, source]) => whole(`${of}${being}${source}[.!]?`));
/** Whether a status stands there by itself. With a day, a carrier or a person behind it it may be one of several events. */
export const isBareStatus = (plain: string): boolean => !/\d/.test(plain) && bare.some((fits) => fits.test(plain));

/** The least far of several; "on hold" and the like stand before all others, and what is unknown before them. */
export const leastFar = (statuses: readonly Status[]): Status =>
  [...statuses].sort((a, b) => place(a) - place(b))[0] ?? 'unknown';
const place = (status: Status) => (status === 'unknown' ? -2 : stages.indexOf(status));

const needsAction = within(
  words(
    'action (?:required|needed|req)',
    'resolve(?: hold)?',
    'update',
    'needs your (?:attention|action)',
    'call us',
    'contact us',
    'respond',
  ),
);
const needsNothing = within(
  words(
    'no action (?:is )?(?:required|needed|necessary)',
    'nothing (?:else |more |further )?(?:is )?(?:needed|required|(?:(?:for )?(?:that )?you (?:need |have )?)?to do)',
    "(?:you )?(?:don't|do not) (?:need|have) to (?:do anything|take (?:any )?action)",
    "(?:there's |there is )?no need (?:for you )?to (?:do anything|take (?:any )?action|call)",
    'informational(?: only)?',
    "we'll (?:let you know|take care of it)",
  ),
);

/** What a hold asks of the member, told by the words of the order's block (O3: a hold that needs action has an `Update` button). */
export function holdOf(texts: readonly string[]): Order['hold'] {
  if (texts.some((text) => needsNothing.test(text))) return 'information';
  return texts.some((text) => needsAction.test(text)) ? 'action' : null;
}

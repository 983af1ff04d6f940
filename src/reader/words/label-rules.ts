/**
 * The words that labels of each field are made of. A text is a label of a field where it has a word of each of the kinds that
 * the field needs, and none that the field does not know: "Last fill price" is no day. All INF.
 */

import type { Field } from './field';

export interface Rule {
  readonly field: Field;
  /** A word of each kind must be there. */
  readonly needs: readonly ReadonlySet<string>[];
  readonly may: ReadonlySet<string>;
}

export const set = (words: string) => new Set(words.split(' '));
export const filler = 'the of your my this it s is was are a';
const ofRx = 'rx prescription script presc prescr';
const onDay = 'date day dt on';

function rule(field: Field, needs: readonly string[], may = ''): Rule {
  return { field, needs: needs.map(set), may: set(`${filler} ${may}`) };
}

const fillNouns = 'fill refill fills refills refs rfls rfl';
const filled = 'filled refilled dispensed disp dispense dispensing sold';
/** Pieces and containers that a fill is counted in. */
export const pieces =
  'tablets tablet tabs capsules capsule caps pills pill units doses pens patches vials syringes inhalers strips ml milliliters grams g each';
const who = 'prescriber prescr doctor physician provider clinician practitioner';
const money = 'price cost copay copayment copayments coinsurance oop';
const person = 'you your patient member pt i we my';
const theirs =
  'amount amt will last latest recent what estimated est current now today out pocket for per each fill refill at ll d have time by mail order home delivery with through to pay paid share responsibility portion';
export const container = 'tube bottle pack package container box jar vial carton';

export const rules: readonly Rule[] = [
  // What stands beside and is none of ours comes first.
  rule('beside', ['written write issued issue authored entered'], `${onDay} ${ofRx}`),
  rule('beside', ['prescribed', 'date day dt on'], ofRx),
  rule('beside', [ofRx, 'date dt'], 'day on'),
  rule('beside', ['start started', 'date day dt on'], `${ofRx} taking`),
  rule(
    'beside',
    ['first original originally initial initially', `${fillNouns} ${filled} order ordered quantity qty`],
    `${onDay} ${ofRx}`,
  ),
  rule('beside', ['discard use best beyond', 'after by before date'], `${onDay} use if not used`),
  rule('beside', ['size sizes', container]),
  rule('beside', ['saved save savings'], `${person} ${theirs}`),
  rule(
    'beside',
    [`${fillNouns} quantity qty supply days`, 'limit limits max maximum total authorized approved allowed since until'],
    `number fill refill fills last next days ${ofRx} per supply`,
  ),
  rule('price', [`${money} pay pays paid owe`, 'after', 'insurance discount discounts'], `${person} ${theirs}`),
  rule(
    'beside',
    [
      `${money} pays pay paid charge charged`,
      'retail plan insurance insurer list full cash average avg usual deductible tier savings saved save generic brand market elsewhere pharmacy pharmacies without original employer coverage benefit drug compare compared lowest other alternative',
    ],
    `${money} ${theirs} by from ${ofRx} local before amount in store total`,
  ),
  rule(
    'beside',
    [`${who} pharmacy clinic office pharmacist`, 'phone fax address npi dea hours location city state'],
    `${ofRx} number name s office`,
  ),
  rule('beside', ['primary pcp', `${who} pcp`], 'care name'),
  rule('beside', ['pharmacist rph'], 'name your'),

  rule(
    'refillsLeft',
    [fillNouns, 'left remaining remain remains rem balance bal unused outstanding lft'],
    `number how many total still you have authorized more current currently ${ofRx} available on file`,
  ),
  rule('refillsLeft', ['refills fills', 'can still', 'get use order'], 'number how many you'),
  rule('refillsLeft', ['refills fills refs rfls', 'available avail'], `number how many still you have current ${ofRx}`),

  rule(
    'lastFilledOn',
    [`fill refill ${filled} order ordered`, 'last lst latest recent recently previous previously prior'],
    `${onDay} most when time you we ${ofRx}`,
  ),
  rule('lastFilledOn', [filled, 'date day dt when'], `on ${ofRx}`),
  rule('lastFilledOn', ['refilled', 'on'], ofRx),
  rule('lastFilledOn', ['fill', 'date day dt'], `on ${ofRx}`),
  rule('lastFilledOn', ['service', 'date dt']),

  rule(
    'nextFillOn',
    ['next nxt earliest soonest', 'fill refill order reorder refillable fillable refilled filled reordered ordered'],
    `${onDay} or after available avail eligible eligibility due can be possible when expected estimated est allowed time you from ready for to ${ofRx}`,
  ),
  rule('nextFillOn', ['upcoming expected estimated est', 'fill refill', 'date day dt on']),
  rule(
    'nextFillOn',
    [
      'refill fill reorder refillable fillable refilled filled',
      'eligible eligibility ready available avail due allowed opens',
    ],
    `${onDay} from after or for to again be can starting beginning as becomes next window`,
  ),
  rule('nextFillOn', ['refill reorder refillable fillable', 'on after from starting'], 'can you be again or date'),
  rule('nextFillOn', ['refilled filled reordered', 'can may', 'on after from starting'], 'be again or next'),
  rule('nextFillOn', ['ready refillable available', 'on from after'], 'again or date'),
  rule('nextFillOn', ['reorder', 'date day']),
  rule('nextFillOn', ['soon early', 'until before'], 'too to refill fill'),
  rule('nextFillOn', ['refill fill', 'soon early', 'as'], 'can you'),
  rule('nextFillOn', ['not cannot t', 'before until', 'refill fill refilled refillable filled'], 'do can be again'),
  rule('nextFillOn', ['not no', 'earlier sooner', 'than', 'refill fill refilled']),
  rule('nextFillOn', ['first earliest', 'day date', 'refill fill refilled', 'can'], 'you be it again'),

  rule('expiresOn', ['expires expire expiration expiry expiring expired exp expir'], `${onDay} ${ofRx}`),
  rule('expiresOn', ['valid good active', 'through thru until till til to'], `date ${ofRx}`),
  rule('expiresOn', ['end ends ending', onDay], ofRx),
  rule('expiresOn', ['void', 'after'], `date ${ofRx}`),

  rule(
    'quantity',
    ['qty quantity qnty'],
    `dispensed disp dispense prescribed ordered filled fill refill per each in last units received written metric ${pieces} ${ofRx}`,
  ),
  rule(
    'quantity',
    ['amount amt', 'dispensed disp prescribed filled fill refill supplied received ordered'],
    `per each in last ${pieces}`,
  ),
  rule('quantity', ['number count', pieces], 'per fill refill in dispensed how many'),
  rule('quantity', [pieces, 'per every', 'fill refill']),
  // "tablets each fill", "capsules in a refill"; "each" is no piece here.
  rule('quantity', [pieces.replace(' each', ''), 'each a an one in with', 'fill refill'], 'you get'),
  rule('quantity', [pieces, 'dispensed supplied'], 'number'),

  rule(
    'daysSupply',
    ['supply supplied'],
    'days day lasts length in for per fill refill each duration approx approximately estimated est',
  ),
  rule('daysSupply', ['supply sup supp suppl', 'days day'], 'dispensed prescribed last quantity qty fill'),
  rule(
    'daysSupply',
    ['days', 'covered covers coverage dispensed supplied worth lasts per therapy'],
    'number fill refill supply for it each approx',
  ),
  rule('daysSupply', ['days', 'each per every', 'fill refill'], 'in for'),
  // How many are left is another matter.
  rule(
    'daysSupply',
    ['days', 'medicine medication medicines medications meds'],
    'number worth in per for fill refill each',
  ),
  rule('daysSupply', ['days', 'number many'], 'how supply it lasts last will'),
  rule('daysSupply', ['lasts last', 'how', 'long'], 'fill supply refill one each will'),
  rule('daysSupply', ['length duration', 'supply fill'], 'days in'),
  rule('daysSupply', ['lasts', 'fill supply refill'], 'each'),

  rule('rxNumber', [ofRx, 'number num id nbr nr ref reference'], 'pharmacy'),

  rule(
    'prescriber',
    [who],
    `name prescribing ordering authorizing treating health care healthcare nurse medical written prescribed by ${ofRx}`,
  ),
  rule('prescriber', ['prescribed written ordered authorized issued signed wrote', 'by who'], `${who} ${ofRx}`),

  rule('price', [money], `${person} ${theirs}`),
  rule('price', ['pay pays paid owe owed owes', person], theirs),
  rule('price', ['charge responsibility share portion', person], `${theirs} ${money}`),
  rule('price', ['pocket', 'out'], `${person} ${theirs} ${money}`),

  rule('pharmacy', ['pharmacy'], 'name dispensing filling filled by at current used where dispensed'),
  rule('pharmacy', ['where', 'filled dispensed fulfilled refilled'], 'last pharmacy you'),
  rule('pharmacy', ['filled dispensed fulfilled', 'at by'], 'pharmacy last'),
];

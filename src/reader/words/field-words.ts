/**
 * How pages label the fields of a prescription and of an order. C1 and C2 show "Refills left", "Refills Remaining",
 * "day supply", "You paid", "Rx:", "Provider:", "Order Total", "Placed on", "Estimated Delivery Date"; T1 names prescriber,
 * number of refills, quantity, days' supply, "too soon"; everything else is inferred (no source shows the site's own labels).
 */

import { whole, words } from '../text/patterns';
import { remember } from '../text/remember';
import { door } from './doors';
import { fieldByWords, usualName } from './label-grammar';

export type Field =
  | 'name'
  | 'strength'
  | 'rxNumber'
  | 'prescriber'
  | 'quantity'
  | 'daysSupply'
  | 'refillsLeft'
  | 'lastFilledOn'
  | 'nextFillOn'
  | 'expiresOn'
  | 'autofill'
  | 'autofillOn'
  | 'processingOn'
  | 'price'
  | 'pharmacy'
  | 'orderNumber'
  | 'status'
  | 'placedOn'
  | 'shippedOn'
  | 'deliveredOn'
  | 'expectedOn'
  | 'carrier'
  | 'tracking'
  | 'total'
  | 'beside';

/** What may stand between a label and its value: ":", "#", "is", an aside "(each)". */
export const linked =
  '\\s*(?:\\((?!used|total|auth|allow|of\\b)[^)]{1,12}\\))?\\s*(?::|#|=|-(?=\\s)|\\bis\\b|\\bare\\b)?\\s*';

const number = '(?:#|numbers?|no\\.?|nbr\\.?|num\\.?|id)';

/** What stands behind a verb whose object the order is: "placed this order on" is no label "order on". */
const orderOrIt = '(?:(?:this |the |your )?(?:order|request|refill|package|shipment)(?! (?:number|no))|this|it|them)';

export const labels: Readonly<Record<Field, string>> = {
  name: words(
    '(?:medication|medicine|drug|prescription|product|item)(?: names?|s)?(?: and (?:strength|dose))?',
    'rx name',
  ),
  strength: words('strength', 'dosage form', 'form', 'strength (?:and|&|/) form', 'dosage', 'dose'),
  rxNumber: words(`(?:rx|prescription|script) ?${number}(?: ?${number})?`, 'receta', 'rx', `rx ?-? ?${number}`),
  prescriber: words(
    'prescriber(?: name)?',
    'prescribed by',
    'prescribing (?:doctor|provider|physician|prescriber)',
    '(?:health ?care )?provider(?: name)?',
    'doctor(?: name)?',
    'physician',
    'written by',
    'ordered by',
    "doctor's name",
    // Where room is short.
    '(?:prov|prescr?|prscbr|phys|doc)\\.?(?!\\w)',
    '(?:dr|md)\\.?(?= ?:)',
    // A column's head.
    '(?<![^])dr\\.?(?![^])',
  ),
  quantity: words(
    "(?:qty|quantity) ?[/&+,] ?(?:days?'? )?supply",
    'quantity(?: dispensed| prescribed| per fill)?',
    'qty\\.?(?: dispensed)?',
    'amount dispensed',
    '(?:tablets?|capsules?|pens?|patches|inhalers?|vials?|doses?) (?:in each|per|in every) (?:re)?fill',
  ),
  daysSupply: words(
    "days?'?[- ](?:of )?supply(?: \\(days\\))?",
    'days supplied',
    'supply(?: \\(days\\))?',
    'supply length',
    'fill size',
    'lasts(?: for)?',
    'days',
  ),
  refillsLeft: words(
    '(?:number of )?(?:re)?fills?(?: still)?[ -](?:left|remaining|rem\\.?)',
    // "Refill available" is a day.
    '(?:number of )?(?:re)?fills(?: still)?[ -]available',
    '(?:remaining|available) (?:re)?fills',
    'number of refills',
    'refills(?: on file)?',
    "(?:re)?fills (?:that )?(?:you|you've)(?: still)?(?: have| got)?(?: left| remaining)?",
    '# of refills',
    '(?:re)?fills to go',
  ),
  lastFilledOn: words(
    '(?:date )?last (?:re)?fill(?:ed)?(?: date| on)?',
    'last fill(?:ed)?(?: date| on)?',
    'last order(?:ed)?(?: date| on)?',
    '(?:most recent|previous|latest) (?:re)?(?:fill|order)(?: date)?',
    '(?:date )?filled(?: on| date)?',
    'fill date',
    '(?:last )?dispensed(?: on)?',
    'last dispens(?:ed|e)(?: date)?',
    '(?:we |was )?last (?:sent|shipped|mailed)(?: (?:it|this))?(?: on)?',
  ),
  nextFillOn: words(
    '(?:your )?next (?:re)?fill(?: date| available| due| eligible)?(?: on or after| on| after)?',
    'next (?:order|eligible|available)(?: date| refill| fill)?(?: date)?',
    'refill (?:on or after|after|on|from|due|date|available|eligible)(?: on| date)?',
    '(?:eligible|available|ready) (?:to|for) (?:re)?(?:fill|order)(?: again)?(?: on or after| on| after| from| starting| date)?',
    '(?:refill )?too soon(?: to (?:re)?fill)?(?: until| before)?',
    'earliest (?:next |possible )?(?:re)?fill(?: date)?',
    '(?:re)?fill eligib(?:le|ility)(?: date)?',
    '(?:can|may) (?:next )?be (?:re)?(?:filled|ordered)(?: again| next)?(?: on or after| on| after| from| starting)?',
    "(?:can't|cannot|can not|(?:may|can) not) be (?:re)?(?:filled|ordered)(?: again)? (?:before|until)",
    '(?:re)?order again(?: from| on| after| starting)?',
    'refillable(?: on| after| from)?',
    'order (?:again )?(?:on or )?after',
    'refill window(?: opens)?',
    '(?:next )?due(?: for refill)?(?: on)?',
  ),
  expiresOn: words(
    '(?:(?:rx|prescription) )?expir(?:es|y|ation|ed|ing)(?: date| on)?',
    '(?:(?:rx|prescription) )?(?:valid|good) (?:through|thru|until|till|to)',
    'exp\\.?(?: date)?',
    '(?:(?:rx|prescription) )?end(?: date|s(?: on)?)',
    '(?:rx|prescription) ended(?: on)?',
  ),
  autofill: words(
    'auto(?:matic)?[- ]?(?:re)?-?fills?(?: program| status| enrollment| enrolled| setting| choice| preference| selection)?(?: \\((?:y ?/ ?n|yes ?/ ?no)\\))?',
    'auto(?: \\((?:y ?/ ?n|yes ?/ ?no)\\))?',
    '(?:ships?|sent|(?:re)?fill(?:s|ed)?|delivered) automatically',
    'automatic (?:shipments?|shipping|delivery|orders?)',
  ),
  autofillOn: words(
    '(?:next )?auto(?:matic)?[- ]?(?:re)?-?fills? (?:date|on|scheduled(?: for)?|processing date)',
    'next auto(?:matic)?[- ]?(?:re)?-?fill(?: date| on)?',
    "(?:we(?:'ll| will)|will be) (?:automatically )?(?:re)?fill(?:ed)?(?: (?:this|it|your \\w+))?(?: automatically)? (?:on|for)",
  ),
  processingOn: words(
    '(?:next )?process(?:ing|es)?(?: date| on)',
    'date of processing',
    'process(?:ed)?(?: (?:it|this|your \\w+))? on',
  ),
  price: words(
    "(?:you|you will|you'll|you have) (?:last )?(?:pay|paid)",
    'your (?:price|cost|co-?pay|share)',
    '(?:estimated )?(?:co-?pay(?:ment)?|price|cost|amount(?: due)?)',
    'estimated (?:price|cost)',
    'home delivery (?:price|cost|copay)',
    'out[- ]of[- ]pocket',
  ),
  pharmacy: words(
    '(?:(?:dispensing|filling|current) )?pharmacy(?: (?:name|used))?',
    '(?:filled|fulfilled) (?:at|by)',
    'dispensing (?:location|store)',
    'who fills it',
    'dispensed by',
    "where (?:(?:it's|(?:it|this)(?: (?:is|was|gets))?) (?:filled|fulfilled|dispensed)|(?:it|this) comes from|(?:you|we) (?:fill|get) (?:it|this))",
    'filled where',
  ),
  orderNumber: words(
    `(?:(?:your |this )?(?:home delivery |mail[- ]order )?)?order ?${number}(?: ?${number})?`,
    `ord\\.? ?${number}`,
    'order',
    'shipment',
    'order id',
    `(?:order )?(?:shipment|confirmation|request|reference|ref\\.?) ?${number}`,
    `(?:order )?(?:confirmation|reference)(?: code| id)?`,
    'ref\\.',
    '(?:order|request) (?:code|ref\\.?)',
    `(?:refill|renewal) (?:order|request) ?${number}`,
    'request(?= ?#? ?[a-z-]*\\d)',
  ),
  status: words(
    '(?:current |order |shipment |delivery |request |prescription |rx )?status',
    'stat\\.',
    '(?:order |current )?stage',
    'state of (?:the |your |this )?(?:order|request|shipment)',
    "what's happening(?: now)?",
    'where it is now',
    'where (?:it|this|(?:your|this|the) (?:order|request)) stands(?: now)?',
    'step \\d{1,2} (?:of|/) \\d{1,2}',
    'current (?:step|stage)',
  ),
  placedOn: words(
    `(?:placed|submitted|requested|received|made) ${orderOrIt}(?: on(?! hold))?`,
    '(?:order )?(?:placed|ordered|submitted)(?: on| date)?',
    '(?:order|ord\\.|request) date',
    'date (?:placed|ordered|submitted|of (?:the |your )?(?:order|request))',
    'you ordered(?: (?:it|this))?(?: on)?',
    '(?:requested|received)(?: on)?',
    'order (?:placed|received)(?: on)?',
    '(?:you )?(?:asked for|requested) (?:this|it)(?: on)?',
  ),
  shippedOn: words(
    `shipped ${orderOrIt}(?: on)?`,
    '(?:date )?shipped(?: on| date)?',
    'ship(?:ment|ping)? date',
    '(?:mailed|dispatched)(?: on| date)?',
    'went out(?: on)?',
    'we (?:shipped|mailed)(?: (?:it|this))?(?: on)?',
    'handed (?:over )?to (?:the carrier|usps|ups|fedex|dhl)(?: on)?',
    'date (?:mailed|dispatched)',
    'left (?:our|the) (?:pharmacy|warehouse|facility)(?: on)?',
    'order shipped(?: on)?',
    // Beside its day alone: "sent to your doctor on Nov 20" is another matter.
    '^(?:sent|sent out)(?: on)?(?= ?:? ?$)',
  ),
  deliveredOn: words(
    `delivered ${orderOrIt}(?: on)?`,
    `(?:date )?delivered(?:,? (?:to|at|in|on|by) ${door})?(?: on)?`,
    'delivered date',
    'reached you(?: on)?',
    'delivery (?:made|completed?)(?: on)?',
    'order delivered(?: on)?',
    // Not "arrived at facility".
    'arrived(?! (?:at|in|to|from|by)\\b)(?: on)?',
  ),
  expectedOn: words(
    '(?:(?:new|updated|revised|current|latest) )?(?:estimated|expected|anticipated|scheduled|projected)(?: to)? (?:delivery|arrival|arrive|delivered)(?: date| by| on| window)?',
    'est\\.? (?:delivery|arrival)(?: date)?',
    '(?:(?:new|updated|revised|current|latest) )?delivery (?:date|estimate|by|window|expected)',
    // A column of days, of some to come and others past.
    '(?<!\\b(?:home|next|free|automatic|first|last|before|after|for|of) )delivery(?= ?:? ?$)',
    'arriv(?:es|ing|al)(?: date| by| on)?',
    'due to arrive(?: by| on)?',
    'date of (?:delivery|arrival)',
    'look for it(?: by| on)?',
    'deliver(?:y|s)? by',
    '(?:get|expect) it (?:by|on)',
    // Not when it is back in stock, and not when it is sent.
    'expected(?: by| on)?(?! (?:to (?:ship|be shipped|process|leave|refill|restock)|back|in stock|ship\\w*|restock\\w*|availab\\w*|in our))',
    'eta',
    'will arrive(?: by| on)?',
    'should (?:arrive|reach you|get to you)(?: by| on)?',
    'reach(?:es)? you(?: by| on)?',
    'estimated (?:date|by)',
  ),
  carrier: words(
    'carrier',
    'ship(?:ped|ping|s) (?:via|with|by|carrier|method)',
    'ship via',
    'shipper',
    '(?:com(?:es|ing)|came|sent) (?:with|via)',
    '(?:^via(?= ?:? ?$))',
    'delivered by',
    'courier',
    'delivery (?:service|company)',
  ),
  tracking: words(
    `(?:carrier |package |parcel |(?:usps|ups|fedex|dhl) )?tracking ?(?:${number}|code|info(?:rmation)?)?(?: ?${number})?`,
    `tr(?:ac)?k\\.? ?${number}`,
    `(?:parcel|package) ${number}`,
    'track (?:with|at|on) (?:usps|ups|fedex|dhl)',
  ),
  total: words(
    '(?:order |grand |shipment |package |request )?total(?: amount)?(?: due| cost| paid| charged| billed)?',
    'tot\\.',
    'order (?:amount|cost)',
    'amount (?:charged|paid|billed)(?: for (?:this|the|your) order)?',
    'you (?:were charged|paid in total)',
  ),
  beside: words(
    'directions?',
    'instructions?',
    'sig',
    'how to take',
    'address',
    'ship(?:ping)? (?:to|address|method)',
    'deliver(?:y|ed)? to',
    'payment(?: method)?',
    'phone(?: number)?',
    'actions?',
    'select',
    'details?',
    'notes?',
    'written(?: on| date)?',
    '(?:enrolled|signed up|member) since',
    '(?:date )?(?:first|original(?:ly)?|initial(?:ly)?) (?:fill(?:ed)?|order(?:ed)?|dispensed)(?: on| date)?',
    'date written',
    'generic(?: for)?',
    'brand(?: name)?',
    'ndc',
    'manufacturer',
    'image',
    'shipping',
    'subtotal',
    'tax',
    'order summary',
    '(?:pharmacy|office) phone',
    'plan pa(?:ys|id)',
    'retail price',
    '(?:hold )?reason(?: for (?:the )?(?:hold|pause|delay))?',
    'next step',
    'what to do',
    'to do',
    'sent to',
    'diagnosis',
    'condition',
    'patient',
    'member(?: id| name)?',
    'date of birth',
    'dob',
    'birth ?(?:date|day)',
    'born(?: on)?',
    'use',
    'medications \\(\\d+\\)',
    'archive',
  ),
};

const exact = Object.entries(labels).map(([field, source]) => [field as Field, whole(`${source} ?:?`)] as const);

/** The mark of a footnote, and what money is counted in. */
const besides = /(?:,? \(?(?:in )?(?:\$|usd|(?:u\.?s\.? )?dollars)\)?)?\s*[*†‡§]*$/i;

/** What stands behind a label and tells more of it when it is pressed: "i", "More information", "What's this?". */
const explainer =
  /(?<=\w|'|\.|\))\s*(?:\s(?:more info(?:rmation)?(?: about .{0,24})?|what(?:'s| is| does) this(?: mean)?\??|tooltip|i|\(i\)|\(\?\))|[ⓘℹ🛈❔❓])+$/iu;

/** The field that a text is listed as a label of. */
const listed = remember((plain): Field | null => {
  if (plain.length > 40) return null;
  const text = /[*†‡§)s$]$/i.test(plain) ? plain.replace(besides, '') : plain;
  return exact.find(([, fits]) => fits.test(text.replace(/ ?\?$/, '')))?.[0] ?? null;
});

/** The field that a text is the label of, and nothing else; null when it is no label. */
export const labelOf = remember((plain): Field | null => {
  if (plain.length > 80 || plain === '') return null;
  const bare = plain.replace(explainer, '');
  const field =
    listed(plain) ??
    (bare === plain ? null : listed(bare)) ??
    fieldByWords(bare.replace(/\s*[*†‡§]+$/, '')) ??
    saidTwice(bare);
  // "Sent automatically?" asks for what stands beside it; "Where it is?" leads to an answer elsewhere.
  return field !== null && plain.replace(besides, '').endsWith('?') && field !== 'autofill' ? null : field;
});

/** "Prescriber / Provider" */
function saidTwice(text: string): Field | null {
  const at = text.indexOf('/');
  if (at < 0) return null;
  const [one, other] = [text.slice(0, at), text.slice(at + 1)].map((name) => labelOf(name.trim()));
  return one === other ? (one ?? null) : null;
}

/** A label in words by which it is found in a text, too: "Refills left" for "Refill balance". */
export function saidAs(label: string, field: Field): string {
  const isUnlisted = field !== 'beside' && listed(label) === null && labelOf(label) === field;
  return isUnlisted ? (usualName(field) ?? label) : label;
}

/** What sentences tell of an order: clause by clause, since what will be, may be or has not been done is no status. */
import { pattern, whole, within, words } from '../text/patterns';
import { being, of, type Status, stages, statusOf, tail, undone, wordings } from '../words/statuses';

const sentence = within(
  words(
    "(?:your |this |the )?(?:order|request|shipment|package|parcel|refill)(?: (?:number |no\\.? )?#? ?\\d[\\d-]{4,14})? (?:is|has been|has|was|cannot|can't|could not|couldn't|shipped|arrived)\\b.*",
    '(?:your |this |the )?(?:order|shipment|package) left (?:our|the)\\b.*',
    `(?:we|our pharmac(?:y|ists?)|the pharmacy|our team|optum ?(?:rx|home delivery)?)(?:'ve| have| has| is| are)? (?:shipped|delivered|cancell?ed|received|processed|processing|filling|preparing|packing|reviewing|verifying) (?:it|them|this(?! (?:new )?(?:prescription|rx|script))|your (?:order|request|refill|package))\\b.*`,
  ),
);
const inSentence = wordings.map(([status, source]) => [status, within(source)] as const);
const cannotFill = inSentence.find(([status]) => status === 'cannot-fill')?.[1];
const ready = /\bready to (?:be )?ship(?:ped)?\b/i;

const clauseEnds =
  /\s*[,;()]\s*|\s+[–—-]\s+|\s+(?=(?:and|but|or|once|when|whenever|if|unless|until|till|after|before|while|because|so|as soon as)\b)/i;
const subordinate =
  /^(?:and |but |or )?(?:once|when|whenever|as soon as|if|unless|until|till|after|before|while|because|so that|in case|to (?:see|find|learn|check)|(?:see|find out|check|learn) (?:if|when|whether))\b/i;
const negated = /n't\b|\b(?:not|never|no longer|yet to)\b/i;
const unsure = pattern(
  `'ll\\b|\\b(?:will|shall|should|may|might|could|can|would|must|to be|to ship|going to|about to|expected|scheduled|estimated|planned|soon|almost|nearly|usually|normally|typically)\\b|\\b(?:shipped|delivered|processed|received|filled|completed?) ${undone}`,
  'i',
);

/** The clauses of a text that state something: none of a question, none behind "once" or "if". */
function stated(plain: string): string[] {
  if (/\?\s*$/.test(plain)) return [];
  return plain.split(clauseEnds).filter((clause) => clause !== '' && !subordinate.test(clause));
}

/** The status told by a sentence about the order ("Your order has shipped"); of several the one that it has come to. */
export function statusOfSentence(plain: string): Status | null {
  if (!sentence.test(plain) || plain.length > 300) return null;
  const told: Status[] = [];
  let isAboutOrder = false;
  for (const clause of stated(plain)) {
    const begins = sentence.test(clause);
    const goesOn = isAboutOrder && /^(?:and|but|then)\b/i.test(clause);
    const status = begins || goesOn ? statusOfClause(clause) : isAboutOrder ? statusOf(clause) : null;
    isAboutOrder ||= begins;
    if (status) told.push(status);
  }
  return arrivedAt(told);
}

function statusOfClause(clause: string): Status | null {
  if (cannotFill?.test(clause)) return 'cannot-fill';
  if (negated.test(clause)) return null;
  // What is ready "to be shipped" is so, though that lies ahead.
  if (unsure.test(clause.replace(ready, ' '))) return null;
  if (ready.test(clause)) return 'processed';
  if (arrived.test(clause)) return 'delivered';
  if (sentOut.test(clause)) return 'shipped';
  return inSentence.find(([, fits]) => fits.test(clause))?.[0] ?? null;
}
/** Not a request, which arrives at the pharmacy, as an order may. */
const arrived =
  /^(?:and |but |then )?(?:(?:your|this|the) )?(?:order|package|shipment|parcel)(?: (?:number |no\.? ?)?#? ?\d[\d-]{4,14})? (?:has )?arrived(?! (?:at|in|to|from|by|with) (?!your (?:home|door|mailbox|address)\b))\b/i;

/** An order may be sent to the pharmacy, too. */
const sentOut =
  /^(?:and |but |then )?(?:(?:part of )?(?:your|this|the) )?(?:(?:order|refill)(?: (?:number |no\.? ?)?#? ?\d[\d-]{4,14})? (?:was|has been) (?:sent|mailed|dispatched)(?: out)? (?:to (?:you|your (?:home|address|door))\b|(?:by|via|with) (?:usps|ups|fedex|dhl|ontrac|mail|courier)\b)|(?:package|shipment|parcel)(?: (?:number |no\.? ?)?#? ?\d[\d-]{4,14})? (?:was|has been) (?:sent|mailed|dispatched)\b(?! (?:back|to (?!you))))/i;

/** What several words about one order come to: its end stands, a hold stands until something came behind it. */
function arrivedAt(told: readonly Status[]): Status | null {
  const end = told.find((status) => status === 'canceled' || status === 'cannot-fill');
  if (end) return end;
  const last = told[told.length - 1];
  if (last && !stages.includes(last)) return last;
  return [...told].sort((a, b) => stages.indexOf(b) - stages.indexOf(a))[0] ?? null;
}

const back = '(?:returned|sent back)(?: to (?:the )?(?:sender|pharmacy|warehouse|optum.*|us))?';
/** What goes wrong on the way: no page's status is named for it, and "shipped" no longer tells where the package is. */
const mishap = words(
  back,
  'returning to (?:the )?(?:sender|pharmacy)',
  'return(?:ed)? to sender',
  'undeliverable',
  'undelivered',
  'lost(?: in (?:transit|the mail)| by (?:the )?(?:carrier|usps|ups|fedex|dhl))?',
  'refused(?: by (?:the )?(?:recipient|addressee|customer|member))?',
  'damaged(?: in transit)?',
  'missing',
  'stolen',
  'seized',
  'destroyed',
  'delivery (?:failed|exception|unsuccessful|refused|problem|error)',
  '(?:failed|unsuccessful) delivery',
  "(?:could not|couldn't|can't|cannot|unable to|not able to) (?:be )?deliver(?:ed)?",
  'delivered to (?:the |an? )?wrong.*',
);
const attempt = words(
  'delivery (?:was )?attempt(?:ed)?(?: made)?',
  '(?:attempted|missed) delivery(?: attempt)?',
  'delivery notice left',
);
const isMishap = whole(`${of}${being}${mishap}${tail}[.!]?`);
const isAttempt = whole(`${of}${being}${attempt}${tail}[.!]?`);
const tellsMishap = within(
  words(
    "(?:could not|couldn't|can't|cannot|was unable to|were unable to|unable to|not able to) (?:be )?deliver(?:ed)?",
    `(?:order|package|shipment|parcel|it) (?:is|was|has been|is being|came|got) (?:being )?${words(back, 'refused', 'lost', 'damaged', 'stolen', 'back')}`,
  ),
);

/** What a text says went wrong with a package on its way; an attempt may be followed by a delivery. */
export function mishapIn(plain: string): 'mishap' | 'attempt' | null {
  if (plain.length > 200 || /\?\s*$/.test(plain)) return null;
  if (isMishap.test(plain)) return 'mishap';
  if (isAttempt.test(plain)) return 'attempt';
  return stated(plain).some((clause) => tellsMishap.test(clause)) ? 'mishap' : null;
}

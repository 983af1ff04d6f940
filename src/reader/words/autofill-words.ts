/** What words say about automatic refills: the state, or an action that makes sense in one state only. */
import { pattern, whole, within, words } from '../text/patterns';
import { remember } from '../text/remember';
import { autofillWords as auto, autofill } from '../words';

export type AutofillState = 'on' | 'off' | 'not-eligible';

const subject = `(?:${auto}(?: (?:program|status|enrollment|setting|preference)s?)?)`;
const link =
  "(?:\\s*[:=,-]+\\s*|\\s+)(?:is |are |has been |was |currently |now |set to |turned |switched |you are |you're |\\()*";

/** "Not", "never", "not yet", "no longer": what stands behind is not so. */
const notSo =
  "(?:not|never|no longer|(?:is|are|has|have)n't)(?: (?:yet|currently|presently|now|been|being|actively|automatically))*";
const off = words(
  'off',
  `${notSo} (?:signed up|enrolled|on(?! hold)|active|activated|enabled|turned on|switched on|set up|opted in|joined|participating)`,
  'unenrolled',
  'disabled',
  'inactive',
  // "No refills left" answers another question.
  'no(?!\\s+(?!(?:turn|change|edit|enroll|manage|update|sign|thanks?)\\b)[\\w$])',
  'opted out',
  'stopped',
  'cancell?ed',
  'declined',
  'deactivated',
  'ended',
);
// "on" before a day or an article is no state: "auto refill on your medicines", "on hold".
const on = words(
  'on(?!\\s+(?:hold|demand|request|your|this|these|the|all|an?|eligible|select)\\b)',
  'enrolled',
  'enabled',
  'active',
  'activated',
  'opted in',
  'participating',
  'yes',
  'turned on',
  'scheduled',
);
const notEligible = words(
  '(?:not|never|no longer) (?:eligible|available|offered|allowed|applicable|permitted)',
  'ineligible',
  'unavailable',
  "(?:isn't|aren't|is not|are not) (?:eligible|available|offered|allowed)",
  "(?:(?:does|do) not|doesn't|don't) qualify",
  'excluded',
  "(?:can't|cannot|can not) be (?:turned on|used|enrolled)",
);

const refilled =
  '(?:(?:re)?fill (?:(?:this|it|prescription|medication|medicine|rx) ){1,3}by ourselves|(?:repeats|goes out|leaves|ships|is sent) (?:automatically|by itself)|automatically (?:re)?fill(?:ed|s)?|(?:re)?fill(?:ed|s)? (?:(?:this|it|for you|prescription|medication|medicine|rx) ){0,3}automatically)';

const isSo = `(?<!once |when |if |after |being |get |be |un|n't |\\b${notSo} )`;

/** The state behind its subject ("Auto refill: On"). "no" stands before "on": a word list is tried in order. */
const behind: readonly (readonly [AutofillState, RegExp])[] = [
  ['not-eligible', within(`${subject}${link}${notEligible}`)],
  ['off', within(`${subject}${link}(?:${off})(?!\\))?`)],
  // "No automatic refill scheduled" is none to come, whatever the state.
  ['on', within(`(?<!\\b(?:no|without) )${subject}${link}scheduled|${subject}${link}(?!scheduled)${on}`)],
];

/** The state before its subject, or around it ("Not enrolled in auto refill"). */
const before: readonly (readonly [AutofillState, RegExp])[] = [
  [
    'not-eligible',
    within(
      `(?:not (?:eligible|available|offered|allowed)|ineligible|unavailable|excluded|(?:isn't|is not) (?:eligible|available)|(?:can't|cannot|can not) be(?: (?:enrolled|used|set up|added|placed|put))?|(?:(?:does|do) not|doesn't|don't) qualify|not qualified|no longer eligible)(?: (?:for|from|in|with|to|on|be enrolled in|the|an?)){0,3} ${auto}|(?:can't|cannot|can not) be ${refilled}`,
    ),
  ],
  [
    'off',
    within(
      `(?:${notSo} |un)enrolled (?:in|for) (?:the )?${auto}|opted out of (?:the )?${auto}|${isSo}(?:removed|withdrawn|dropped|taken off) (?:from )?(?:the )?${auto}|(?:no|without) ${auto}(?! (?:dates?|days?|scheduled|planned|info(?:rmation)?|history|orders?|activity|changes?|problems?|issues?|fees?|charges?|yet|until|before|in)\\b)|(?:${notSo}) (?:on|set up for|signed up for|joined|in|using|part of) ${auto}|${auto} (?:has been |was |is )?turned off|(?:turned|switched) off ${auto}|(?:not|\\w+n't|never)(?: yet)? (?:turned|switched) on ${auto}|(?:stopped|cancell?ed|(?:you|has|have) left|ended) ${auto}|^(?:not|never|no longer) ${refilled}$|(?:(?:is|are|will) not|isn't|aren't|won't) (?:set (?:up )?to (?:be )?|being |be )${refilled}(?=$|[.,;!])|(?:no longer|(?:does|do|will) not|doesn't|don't|won't) ${refilled}(?=$|[.,;!])`,
    ),
  ],
  [
    'on',
    within(
      `${isSo}(?:enrolled (?:in|for)|added to|placed on) (?:the )?${auto}|(?:signed up for|set up for|(?:^|[.;,] |\\b(?:is|are|it's|now|already|currently) )on) ${auto}|(?:will|'ll) (?:be )?(?:${auto})|${auto} (?:has been |was |is )?turned on|(?<!(?:not|n't|never)(?: yet)? )(?:turned|switched) on ${auto}|^(?:(?:this(?: (?:prescription|medication|medicine|rx))?|it) )?${refilled}[.!]?$|(?:current |active |enrolled )?programs?: (?:[^:]*, )?${auto}|next (?:re)?fill is automatic|(?<!(?:not|n't) )(?:set (?:up )?to (?:be )?|(?:is|are) (?:being )?)${refilled}`,
    ),
  ],
];

/** A tick and a cross, where a column or a label says what they are about. */
const marks = { on: '[✓✔☑✅]\\ufe0f?', off: '[✗✘✕✖❌]\\ufe0f?' };

const bare: readonly (readonly [AutofillState, RegExp])[] = [
  ['not-eligible', within(`^(?:${notEligible})`)],
  // "N/A" begins with no "N".
  ['off', pattern(`^(?:(?:currently |you are )?(?:${off})(?!\\w)|n$|${marks.off}$)`, 'i')],
  ['on', pattern(`^(?:(?:currently |you are )?(?:${on})(?!\\w)|y$|${marks.on}$)`, 'i')],
];

/** What is true of automatic refills as such tells nothing of one medicine. */
const generally = within(
  words(
    '(?:until|unless|when(?:ever)?|if|once|while|before|after) (?:you|your|auto|automatic|it|this|the|turned|enrolled)',
    'you can',
    'would you',
    'do you want',
    'terms',
    'whether',
    "(?:could|can)(?:n't| ?not) (?:confirm|check|tell|show|load|say)",
    `with ${auto} (?:turned |switched )?(?:on|off)`,
    `without ${auto}(?=,? \\w)`,
    '(?:^|fills? |[.;:!?] )to (?:turn|switch|stop|cancel|end|start|begin|enroll|unenroll|opt|join|leave|change|pause|set)',
    'by default',
    'for (?:\\w+ ){0,2}?(?:medicines|medications|prescriptions|drugs) (?:that|which|with|your|you)\\b',
    'in (?:all|every|some|most|many|certain) states',
    `(?:some|most|many|certain|few|not all|other) (?:\\w+ ){0,3}?(?:medicines|medications|prescriptions|drugs|items|plans|members|patients)`,
  ),
);

/** "Is auto refill on for all prescriptions?" */
const asks =
  /^(?:is|are|do|does|did|can|could|will|would|should|has|have|may|must|what|how|why|when|who|which|where)\b.*\?$/i;

export const isGeneral = (plain: string): boolean => generally.test(plain);

/** The state that a text about automatic refills tells; null when it tells none. */
export const autofillStateIn = remember((plain): { readonly state: AutofillState; readonly start: number } | null => {
  if (generally.test(plain) || asks.test(plain) || printsBothStates(plain)) return null;
  // "No auto refill for this prescription: not eligible."
  if (autofill.test(plain) && saysWhyNot.test(plain)) return { state: 'not-eligible', start: 0 };
  if (sentByItself.test(plain)) return { state: 'on', start: 0 };
  if (byOneself.test(plain)) return { state: 'off', start: 0 };
  const answer = autofillAnswer(plain);
  if (answer) return answer.state === null ? null : { state: answer.state, start: 0 };
  const [one, other] = [behind, before].map((wordings) => firstIn(wordings, plain));
  // "No, auto refill: on" says both, and so nothing; "You turned off auto refill on October 3" says when.
  if (one && other && one.state !== other.state) return onADay.test(plain.slice(one.start)) ? other : null;
  return one ?? other ?? null;
});

const pronouns = '(?:this|it|these|them|my|your|the|prescription|medication|medicine|refills?|to|me|you)';
const sends = '(?:send|ship|mail|deliver|refill|fill)';
/** "We'll send it automatically" says so of a medicine; behind "with auto refill," it says so of auto refill. */
const sentByItself = pattern(
  `^(?:we(?:'ll| will)? (?:will )?|(?:yes,? )?(?:please )?)${sends}(?: ${pronouns}){1,4} automatically(?=$|[.,;!])`,
  'i',
);
/** "You refill it yourself" */
const byOneself =
  /^(?:you(?:'ll| will)? |i(?:'ll| will)? )(?:re)?(?:order|fill|request) (?:(?:this|it|these|them|each|every|all|the|my|your|refills?|one|time|medicines?|medications?|prescriptions?) ){0,4}(?:yourself|myself|on (?:your|my) own|manually)(?=$|[.,;!])/i;
/** On a page about nothing else: "Enrolled since March 2", "Your enrollments". */
const enrolledSince = /^(?:enrolled|signed up|on) since\b/i;
const enrollments = /^(?:your |my |active |current )*enrollments$/i;
export const saysEnrolled = (plain: string): boolean => enrolledSince.test(plain) || enrollments.test(plain);

const saysWhyNot = pattern(`^no (?:\\w+ ){0,6}?${auto}\\b.{0,40}?[:;,(–—-] ?(?:${notEligible})\\)?\\.?$`, 'i');

const asked = /^(?<about>[^:]{4,60}): ?(?:(?<yes>yes|y|true|[✓✔☑✅])|no|n|false|[✗✘✕✖❌])[.!]?$/iu;

/** Words besides those of a question whether automatic refills are on. */
const besides = pattern(
  `^(?!\\W*(?:(?:${auto}|program|status|enrollment|setting|enrolled|enabled|active|activated|on|turned|signed up|set up|set to|is|are|it|you|in|for|with|the|this|my|prescription|medication|medicine|rx|currently|now|y/n|yes/no)\\b\\W*)+$)`,
  'i',
);

/**
 * What "Yes" or "No" says behind words about automatic refills that name a state themselves: "Auto refill enrolled: No" is off,
 * "Auto refill eligible: Yes" is no state. null where the text is no such answer.
 */
export const autofillAnswer = remember((plain): { readonly state: AutofillState | null } | null => {
  const { about, yes } = asked.exec(plain)?.groups ?? {};
  if (about === undefined || !speaksOfAutofill(about)) return null;
  if (isAboutElse(about)) return { state: null };
  if (/eligib|availab|allowed/i.test(about)) return { state: yes ? null : 'not-eligible' };
  const [named] = [behind, before].flatMap((wordings) => firstIn(wordings, about) ?? []);
  if (named && named.state !== 'on') return { state: yes ? named.state : null };
  // "Auto refill paused: No" answers another question.
  return { state: besides.test(about) ? null : yes ? 'on' : 'off' };
});

/** "On auto refill?", "Enrolled in auto refill": where labels stand they ask for what stands beside them, and tell no state. */
export const asksWhetherOn = remember((plain): boolean => {
  const about = plain.replace(/[?:]+$/, '');
  // "Auto refill: On" has its answer.
  if (about.includes(':')) return false;
  // A lone "?" is a button that explains.
  if (about.endsWith(' ') || about.length > 60 || !speaksOfAutofill(about) || isAboutElse(about) || besides.test(about))
    return false;
  // "Auto refill is on" is a sentence, whatever stands beside it.
  if (!plain.endsWith('?') && /\w (?:is|are)\b/i.test(about)) return false;
  return plain.endsWith('?') || firstIn([...behind, ...before], about)?.state === 'on';
});

/** "Auto refill: On / Off" prints both. */
const offersBoth =
  /\b(?:on|yes|enrolled)\s*(?:[/|]|or)\s*(?:off|no|not enrolled)\b|\b(?:off|no)\s*(?:[/|]|or)\s*(?:on|yes)\b/i;
export const printsBothStates = remember((plain): boolean => offersBoth.test(plain));

const onADay = pattern(`^${subject} on (?:\\d|\\w+day\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`, 'i');

function firstIn(wordings: typeof behind, plain: string): { state: AutofillState; start: number } | null {
  for (const [state, fits] of wordings) {
    const match = fits.exec(plain);
    if (match) return { state, start: match.index };
  }
  return null;
}

/** The state told by a word that stands where only automatic refills can be meant ("Enrolled" under "Auto refill"). */
export const bareState = remember(
  (plain): AutofillState | null => [...bare, ...ofThis, ...never].find(([, fits]) => fits.test(plain))?.[0] ?? null,
);

/** "This medicine is not enrolled." Fewer words than elsewhere: a prescription is inactive, too, or no longer covered. */
const ofThis: readonly (readonly [AutofillState, RegExp])[] = (
  [
    ['not-eligible', '(?:not eligible|ineligible)'],
    ['off', '(?:off|not enrolled|not turned on|turned off|not set up|not signed up)'],
    ['on', '(?:on|enrolled|turned on|signed up)'],
  ] as const
).map(([state, source]) => [
  state,
  whole(
    `(?:it's|you're|(?:it|this(?: (?:medicine|medication|prescription|rx|one))?|you) (?:is|are)) (?:currently |now )?${source}(?: for (?:this|it|you))?[.!]?`,
  ),
]);

/** "This prescription can't be enrolled" */
const never = [
  [
    'not-eligible',
    whole(
      "(?:it|this(?: (?:medicine|medication|prescription|rx|one))?) (?:can't|cannot|can not|can never) be (?:enrolled|added|signed up|set up)[.!]?",
    ),
  ],
] as const;

const soon = '(?:coming(?: up)?(?: (?:soon|next))?|upcoming|(?:up )?next(?: up)?|due(?: soon)?|scheduled|planned)';
/** "Coming up on auto refill", "Auto refills coming up": over medicines, these are all on it. */
const coming = whole(
  `(?:(?:your|my|the) )?(?:${soon}(?: (?:on|with|by|for|as|to))?(?: (?:your|an?|the))? ${auto}(?: orders?)?|${auto}(?: orders?)? ${soon}(?: (?:this|next) (?:week|month))?)`,
);
export const isComing = remember((plain): boolean => coming.test(plain));

/** "(2)", "· 2", "- 2 medicines" behind what heads so many. */
export const countBehind =
  /[\s:·•|–—-]*(?:\((?<a>\d{1,3})\)|(?<![\d/.])(?<b>\d{1,3})(?: (?:medicines?|medications?|prescriptions?|items?))?)$/;

const alone: readonly (readonly [AutofillState, RegExp])[] = (
  [
    ['not-eligible', notEligible],
    ['off', off],
    ['on', on],
  ] as const
).map(([state, source]) => [state, whole(`(?:currently |it is |it's )?${source}[.!]?`)]);

/** The state that a text names and nothing else ("On", "Not enrolled"); null when it says more, or no state. */
export function stateWord(plain: string): AutofillState | null {
  return plain.length > 40 ? null : shortStateWord(plain);
}
const shortStateWord = remember(
  (plain): AutofillState | null => alone.find(([, fits]) => fits.test(plain))?.[0] ?? null,
);

const some = "(?:[\\w']+ ){0,4}?";
const stops = within(
  `(?:stop|turn off|switch off|disable|cancel|end|unenroll(?: from)?|remove from|opt out of|leave|withdraw from|discontinue|deactivate) ${some}${auto}|turn ${auto} off|stop ${some}refilling automatically`,
);
const starts = within(
  `(?:enroll|turn on|switch on|start|enable|sign up|set up|add|join|activate|opt in|begin|get|try|use) ${some}${auto}|turn ${auto} on|${auto} (?:sign[- ]?up|enrollment)$|refill (?:this )?automatically`,
);

/** What pressing a control with this name would do to automatic refills. */
export const autofillAction = remember((plain): 'stop' | 'start' | null => {
  if (stops.test(plain)) return 'stop';
  return starts.test(plain) ? 'start' : null;
});

const elsewhere = within(
  words(
    '(?:e-?mails?|texts?|sms|calls?|calendar|notify|notif\\w+|alerts?|remind\\w*|messages?|send(?! (?:it|this|these|them|(?:my |your |the |each |all )?(?:refills?(?! reminder)|medicines?|medications?|prescriptions?))\\b)|tell|warn) ?(?:me|us|you)?',
    '(?:pause|skip|delay|snooze|hold|postpone|ship early)',
    '(?:agree|accept|consent|acknowledge|terms|understand)',
    '^(?:select|choose|pick)',
    'all',
    'new prescriptions',
    'my (?:card|account)',
  ),
);

/** Whether a control with this name changes something else than whether this medicine is refilled automatically. */
export const isAboutElse = remember((plain): boolean => elsewhere.test(plain));

/** Whether a text speaks of automatic refills at all. */
export const speaksOfAutofill = remember(
  (plain): boolean => autofill.test(plain) || sentByItself.test(plain) || byOneself.test(plain),
);

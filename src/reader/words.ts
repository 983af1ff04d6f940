/**
 * What pages print of medicines, lists and buttons, with the key of the source that a wording was seen in. Fields, statuses
 * and autofill have files of their own (words/); a wording that one part alone looks for may stand in that part. T1 is the
 * guide of a patient advocate (2024); O1 to O19 are pages of Optum and UnitedHealthcare; C1 is test automation of a sister
 * portal (2019 to 2021); C2 a prototype; INF is inferred: natural, but nobody has seen it. All are compared with text in plain
 * form, whatever its case.
 */

import { whole, within, words } from './text/patterns';

/** T1 autofill; O2 auto refill; O12 auto-refill; O13 automatic refills; O18 automatic refill program; INF the rest. */
export const autofillWords = words(
  'auto(?:matic)?[- ]?(?:re)?-?fills?',
  'automatically (?:re)?fill(?:s|ed)?',
  '(?:re)?fill(?:ed|ing|s)? (?:(?:this|it|my|the|prescription|medication|medicine|rx) ){0,3}automatically',
  '(?:re)?fills? (?:is|are) automatic',
  '(?:re)?fills? (?:(?:this|it|my|the|prescription|medication|medicine|rx) ){1,3}by (?:itself|ourselves)',
  '(?:repeats?|goes out|leaves|ships|is sent) (?:automatically|by itself)',
  'hassle[- ]free[- ]fill',
  'auto[- ]?ship(?:s|ments?)?',
);
export const autofill = within(autofillWords);

/** O1 home delivery; T1, O3 Optum Home Delivery; O19 OptumRx Mail Service; C1 OptumRx alone. */
const homeDelivery = words(
  '(?:optum ?(?:rx)? )?home delivery(?: pharmacy)?',
  'optum ?(?:rx)? mail service(?: pharmacy)?',
  'mail[- ](?:order|service)(?: pharmacy)?',
);
export const optumPharmacy = whole(
  `(?:(?:at|by|from|through|with) )?${words(homeDelivery, 'optum ?(?:rx)?(?: pharmacy)?(?: \\d+)?', `optum ?(?:rx)?[ ,(-]+${homeDelivery}\\)?`, '(?:optum ?(?:rx)? by )?mail', 'us', 'here')}`,
);
export const specialty = within('specialty');

/** "No longer eligible", "not currently available", "cannot be moved": what stands behind is not so. */
const denied = "(?:not|no|never|cannot|no longer|\\w+n't)(?: (?:yet|currently|now|longer|presently|always|be))?";
const eligible = words(
  'eligible for', // T1
  '(?:can|could|may) be (?:moved|transferred|switched|filled|sent|delivered)(?: to| with| by| through| from)?', // INF
  'available (?:for|through|with|by|from)', // INF
);

/** T1 the yellow label; O17 its other wording. */
export const placeholderLabel = within(
  words(
    `(?<!\\b${denied} |in)${eligible} ${homeDelivery}`,
    `${homeDelivery}:? (?:eligible|available)`, // INF
    `(?<!\\bno (?:es |son |está |están )?)elegibles? para (?:la )?(?:${homeDelivery}|entrega a domicilio)`, // INF, in Spanish
  ),
);
/** Nothing is on file yet. Beside a number or refills it asks for a renewal. INF. */
export const nothingOnFile = within(
  words(
    "(?:no|(?:don't|do not|doesn't|does not) have an?(?: new)?) (?:prescription|rx)(?: is)?(?: yet)? (?:on file|yet|for this)",
    'not (?:yet )?on file (?:at|with) (?:us|optum)',
    '(?:we|optum) needs? an? (?:new )?prescription',
    'ask your (?:doctor|provider|prescriber) (?:to send|for) (?:us )?a (?:new )?prescription',
  ),
);
/** It is not filled by home delivery, and cannot be. INF; "not eligible until a day" says that it is too soon. */
export const notForHomeDelivery = within(
  words(
    `(?:${denied} |in)(?:eligible for|available (?:for|through|with|by|from)|${words('moved', 'transferred', 'switched', 'filled', 'sent', 'delivered')}(?: to| with| by| through| from)?) ${homeDelivery}(?! (?:until|before|yet|refills?|at this time|right now))`,
    `${homeDelivery}:? ${words('not (?:eligible|available)', 'ineligible', 'unavailable')}`,
  ),
);
/** The head of a column, or a label, about home delivery; `e`: about whether it could be used. INF. */
export const deliveryLabel =
  /^(?:(?:optum ?(?:rx)? )?home delivery|mail[- ](?:order|service))(?:(?<e> eligib(?:le|ility)| available| availability)| status)?\??$/i;
export const deliverySays: readonly (readonly [RegExp, 'eligible' | 'sent' | 'denied'])[] = [
  [/^(?:no|not (?:eligible|available|offered|possible)|ineligible|unavailable|no longer eligible)[.!]?$/i, 'denied'],
  [
    /^(?:(?:yes,? )?eligible|available|can be (?:moved|transferred|switched)|transfer|ready to transfer|not yet|not set up)[.!]?$/i,
    'eligible',
  ],
  [/^(?:yes|active|on file|in use|enrolled|current)[.!]?$/i, 'sent'],
];
/** T1 the button. */
export const moveAction = within(
  words(
    `(?:fill|refill) (?:with|by|through|via|at) ${homeDelivery}`, // T1
    `(?:transfer|move|switch|change)(?: ${words('it', 'them', '(?:this|these|your)?(?: ?(?:prescription|rx|medication|medicine)s?)?')})? to (?:${homeDelivery}|us|optum(?: ?rx)?)`, // O17, C1
    `(?:start|request|get|try|use|set up) ${homeDelivery}`, // INF
    'transfer', // C2
  ),
);

/** C1, C2, T1, O17; "order refill", "add to cart", "request renewal" are INF. */
export const refillAction = whole(
  words(
    '(?:start|order|request|get)(?: a| your)? refills?', // T1
    'refill(?: (?:medication|medicine|prescription|rx|now|this|it))?', // C1
    'renew(?: (?:medication|medicine|prescription|rx|now))?', // C1
    'request (?:a )?renewal',
    'add to cart',
    '(?:ready|due) to (?:re)?fill', // C2
    'fill(?: now)?',
    'order(?: now)?',
  ),
);
export const renewAction = within(
  words('renew', 'request (?:a )?(?:renewal|new prescription)', 'contact (?:your )?(?:doctor|provider|prescriber)'),
);

/** What stands behind the name of someone who prescribes. */
export const credentials = words(
  'm\\.?d\\.?',
  'd\\.?o\\.?',
  'mbbs',
  'd[dmp]s',
  'dmd',
  'dpm',
  'od',
  'ph\\.?d\\.?',
  'pharm\\.?d\\.?',
  'rph',
  'pa(?:-c)?',
  'dnp',
  'cn[ms]',
  'rn',
  'aprn(?:-[a-z]{1,4})?',
  '(?:pmh|f|ag|ac|agac|a|ar|cr|c|g|p|wh)?np(?:-(?:bc|c))?', // PMHNP, FNP-BC, CRNP
);

/** Those of them that need no comma before them: "Lakshmi Iyer MD". */
export const plainCredentials = words(
  'm\\.?d\\.?',
  'd\\.?o\\.?',
  'pa-c',
  'dnp',
  'aprn',
  'fnp(?:-bc|-c)?',
  'np-c',
  'pharm\\.?d\\.?',
);

/** C1 "Manage at Walgreens", "Transfer to Walgreens". */
export const elsewhereAction = within('(?:manage|refill|transfer|view|fill) (?:at|to) (?!optum|home|cart)[a-z][\\w&]+');
export const elsewhereLabel = whole(
  words(
    '(?:filled at (?:a )?)?retail(?: pharmacy| medications?| prescriptions?)?', // C2
    '(?:optum )?specialty(?: pharmacy| medications?| prescriptions?)?', // O6
    '(?:(?:the |your )?optum(?: ?rx)? )?specialty pharmacy (?:fills?|sends?|ships?|mails?|handles?|delivers?|dispenses?) (?:this|it)\\b[^.;]{0,40}[.]?',
    '(?:(?:this|it)(?: (?:medicine|medication|prescription))? (?:is )?)?(?:filled|sent|shipped|handled|dispensed) (?:by|from|through|at) (?:the |your )?(?:optum(?: ?rx)? )?specialty pharmacy[.]?',
    'filled (?:at|by) (?!optum).+',
    'local pharmacy',
    `(?:this (?:one |medicine |medication |prescription )?is )?not filled (?:by|at|with|through) (?:optum ?(?:rx)?|us|${homeDelivery})[.!]?`,
    `(?:you (?:get|fill|refill|pick up) (?:this|it)(?: (?:one|medicine|medication|prescription))?|(?:(?:this|it)(?: (?:one|medicine|medication|prescription))? )?(?:comes|is filled|is picked up|picked up)) (?:at|by|from) (?:the )?(?!optum|us\\b|${homeDelivery}|mail|\\d)[a-z][^.;]{1,50}[.!]?`,
    '(?:retail|local)(?: pharmacy)? ?[:–—-] ?(?!.*\\b(?:optum|price|cost|\\$))[a-z][^$]{1,40}',
    "(?!.*\\b(?:optum|price|cost)\\b)[\\w&'. ]{2,30} ?[,–—-] ?(?:retail|local)(?: pharmacy| store)?",
    // "CVS Pharmacy (retail)"
    "(?!.*\\boptum\\b)[\\w&'. -]{2,40} \\((?:a )?(?:retail|local)(?: pharmacy| store)?\\)",
  ),
);
/** The big chains by name alone, where nothing says that the medicine is on file here. INF. */
export const shopLabel = whole(
  "(?:at )?(?:cvs|walgreens|walmart|sam's club|costco|kroger|rite aid|publix|safeway|albertsons|meijer|h-e-b|heb|hy-vee|wegmans|giant eagle|duane reade|target)(?: (?:pharmacy|drugs?|drugstore|store))?(?:,? (?:store )?#? ?\\d{2,6})?",
);
/** A sentence under a heading that says something of all that stands there. */
export const saysOfAll =
  /^(?:all (?:of )?)?(?:these|the following|(?:the |all )?(?:medications|medicines|prescriptions) (?:below|here|listed|shown|in this (?:list|section|group)))\b/i;
/** An offer that is made beside a medicine and means others ("Also taking a medicine from another pharmacy?"). */
export const meansOthers = within(
  words(
    '(?:an)?other (?:medicines?|medications?|prescriptions?|drugs?)',
    '(?<!needs? |send us |for )(?:an?|any|more|some) (?:medicines?|medications?|prescriptions?) (?:from|at|with|(?:you )?(?:fill(?:ed)?|get|take) (?:at|from|elsewhere))',
    // "Medications filled elsewhere may be eligible for home delivery."
    '(?<!\\b(?:these|your|following) )(?:medicines|medications|prescriptions|drugs) (?:(?:that )?(?:you|are|were) )?(?:(?:fill(?:ed)?|get|take|bought) (?:elsewhere|somewhere else|at|from|by)|from (?:elsewhere|(?:an)?other|a (?:local|retail|different)))',
    '(?:some|many|most|other|certain) (?:of (?:your|these) )?(?:medicines|medications|prescriptions|drugs)',
    'not (?:all|every|each) (?:of (?:your|these) )?(?:medicines?|medications?|prescriptions?|drugs?)',
    "^(?:all|eligible|maintenance|expired|retail|specialty|new) (?:medicines|medications|prescriptions|drugs) (?:can|could|may|might|will|must|are|aren't|cannot|can't)",
    'also (?:tak(?:e|ing)|us(?:e|ing)|fill(?:ing)?|hav(?:e|ing)|get(?:ting)?)',
    '(?:medicines?|medications?|prescriptions?) (?:marked|labell?ed|tagged)',
  ),
);

/** Headings of lists and what they say of the medicines under them. O2, C1, C2, O16; the rest INF. */
export const listHeadings: readonly (readonly [RegExp, 'active' | 'placeholder' | 'elsewhere' | 'inactive' | 'any'])[] =
  [
    [
      within(
        words(
          'inactive',
          'archived',
          'past (?:prescriptions|medications|medicines)',
          '^past(?: \\(\\d+\\))?$',
          'discontinued',
          // "Not filled yet" is new, and "not used" may be one for emergencies.
          'no longer (?:active|tak(?:e|ing|en)|used?|filled)',
          '^not active',
          'stopped (?:prescriptions|medications|medicines)',
          'old(?:er)? (?:prescriptions|medications|medicines)',
          'expired prescriptions',
          'prescription history',
          'previous (?:prescriptions|medications|medicines)',
        ),
      ),
      'inactive',
    ],
    [
      within(
        words(
          'retail',
          'specialty (?:medications?|prescriptions?|pharmacy)',
          '(?:filled (?:at|by) )?(?:other|local) pharmac(?:y|ies)',
          'elsewhere',
          'local pharmacy',
        ),
      ),
      'elsewhere',
    ],
    [notForHomeDelivery, 'elsewhere'],
    [placeholderLabel, 'placeholder'],
    [
      within(
        words('active (?:optum )?(?:prescriptions|medications)', 'ready to (?:re)?fill', 'home delivery prescriptions'),
      ),
      'active',
    ],
    [
      within(
        words(
          'my prescriptions',
          'prescriptions',
          'my medications',
          'current medications',
          'medications',
          'medicine cabinet',
          'medication list',
          'medicines',
          'upcoming refills',
          'automatic refills',
          'auto refills?',
          'cart',
          'your order',
          'items',
          'rx list',
        ),
      ),
      'any',
    ],
  ];

/** What a page prints where it has nothing to print. */
export const emptyValue = whole(
  words(
    '',
    '[-–—.]+',
    'n/?a',
    'not (?:yet )?(?:available|applicable|shown|provided|listed|on file|assigned)(?: yet)?',
    'not yet',
    'unavailable',
    'pending',
    'tbd',
    'to be determined',
    'none listed',
    'unknown',
    'see details',
    'varies',
    'details pending',
    'view(?: details)?',
    'loading\\W*',
  ),
);

/** Verbs that begin what a button says; a medicine's name begins with none of them. */
export const actionVerb =
  /^(?:add|apply|archive|ask|back|buy|call|cancel|change|chat|check|choose|clear|click|close|collapse|compare|complete|confirm|contact|continue|delete|disable|dismiss|download|edit|email|enable|enroll|expand|explore|fill|filter|find|get|go|hide|learn|leave|less|log|look|make|manage|message|more|move|next|open|order|pause|pay|place|previous|price|print|read|refill|remove|renew|reorder|request|resend|reset|resolve|resume|return|review|save|search|see|select|send|set|share|shop|show|sign|skip|sort|start|stop|submit|switch|tap|tell|track|transfer|try|turn|unenroll|update|upload|use|verify|view|write)\b/i;

/** T1 "several speeds", "expedited"; INF the rest. */
export const fastShipping = within(
  words(
    'expedited?',
    'overnight',
    'express',
    'rush',
    '(?:next|second|two|2|1|one)[- ](?:business )?day',
    '(?:faster|priority) (?:shipping|delivery)',
  ),
);
/** What must stand beside a word for speed, so that "express consent" is none. */
export const shippingWord = within(
  words('ship(?:ping|ment)?', 'deliver(?:y|ies)?', 'mail', 'air', 'fedex', 'ups', '\\$'),
);
/** A choice of speeds, printed as one control. */
export const shippingChoice = within(words('(?:shipping|delivery) (?:speed|method|option|choice)s?'));

/** T1 "change the email address"; INF the rest. */
export const emailChange = within(
  words('(?:change|edit|update|new|add) (?:(?:my|your|an?|the) )?e-?mail(?: address)?'),
);
export const emailField = whole(words('(?:(?:new|your|my|confirm|re-?enter|primary) ){0,2}e-?mail(?: address)?\\W*'));

/** T1 "messaging center", "secure message"; INF the rest. */
export const messageWriting = within(
  words(
    '(?:compose|write|send|start|create|new) (?:(?:an?|the|my|us) )?(?:new )?(?:secure )?message',
    '(?:your|type (?:your|an?)) message',
  ),
);

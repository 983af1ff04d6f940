/**
 * Whose account is on screen. The person viewed is not the caregiver who is signed in: what says "viewing" comes first, a
 * name in the account menu or a greeting counts only where nothing else speaks. In doubt nobody: a wrong person is worse.
 */
import type { Page } from './anchors';
import { join } from './dom/scan';
import type { Box, Line } from './dom/scene';
import { attribute } from './dom/untampered';
import { plain, printed } from './fold';
import { headingOf } from './foreign';
import { strength } from './medicine-name';
import { pattern } from './patterns';
import { remember } from './remember';
import type { Tally } from './tally';
import { stride, type Work } from './work';

const word = "\\p{Lu}(?:[\\p{L}'’-]*\\p{L}|\\.)?";
const name = `(?:(?:Mr|Mrs|Ms|Mx|Dr)\\. )?${word}(?: (?:[JS]r\\.|St\\. ${word}|${word}|de|la|las|los|van|von|der|den|del|da|di|dos|bin|al|el|y|e))*(?:, (?:[JS]r\\.?|${word})(?: ${word})*)?`;
const ends = "(?=$|[.,;:!?()|\\[\\]]|\\s[-–—|•·]|'s\\b)";
const things =
  '(?:accounts?|profile|prescriptions|medications|medicines|orders?|order status|medicine cabinet|pharmacy|refills|home delivery|household|health|benefits|care)';
/** What is looked at with somebody's name behind it, where words before it say that it is looked at. */
const looked = `(?:${things}|programs?|settings|preferences|notifications|auto(?:matic)? refills)`;
/** A name right behind words that say whose account is looked at (C1 "for …"; the rest is inferred). */
const isViewing = pattern(
  `(?:^|[.|•·–—:/]\\s+)(?:(?:you are|you're|now|currently|current) )*(?:viewing|managing|acting (?:for|as|on behalf of)|on behalf of|showing|caring for|looking at|(?:shopping|ordering) for|switched to|account (?:of|holder|for)|account(?=:)|household (?:member|account)|care recipient|member(?: name)?|patient(?: name)?)(?: the)?(?: as)?(?: ${looked}(?: (?:&|and) ${looked})?)?(?: (?:for|of|as|on behalf of))?\\s?:?\\s(?<n>${name})${ends}`,
  'u',
);
const inHeading = pattern(
  `(?:${things}|[Ss]tatus|[Dd]etails|[Rr]efills?|[Oo]rder(?: (?:#|no\\. ?|number )?\\d[\\d-]{4,14})?|[Cc]heckout) (?:for|of):? (?:you, )?(?<n>${name})${ends}`,
  'u',
);
/** One prescription's page: two words at least, since a medicine may stand there. */
const prescriptionFor = pattern(
  `^[Pp]rescription (?:for|of):? (?!.*\\b(?:ER|XR|XL|SR|DR|Tablets?|Capsules?)\\b)(?<n>${word} ${name})${ends}`,
  'u',
);
/** "Placed by Rufus Delgado (caregiver) for Imelda Delgado" */
const placedFor = pattern(
  `^(?:[Oo]rder )?(?:[Pp]laced|[Oo]rdered|[Rr]equested|[Ss]ubmitted) by .{2,60}? (?:for|on behalf of) (?<n>${name})${ends}`,
  'u',
);
const forWhom = pattern(`^[Ff]or:? (?<n>${name})$`, 'u');
const owns = pattern(`^(?<n>${name})'s? (?:\\w+ ){0,2}${things}`, 'u');
/** What stands right under the main heading: whose page this is. */
const underTitle = [
  // "This order is for …"; "Order number 733018845 for …"
  pattern(`^[Tt]his (?:order|prescription|page|account|cart|refill|request) is for (?<n>${word} ${name})[.!]?$`, 'u'),
  pattern(`^[Oo]rder (?:#|no\\. ?|number )? ?\\d[\\d-]{4,14} (?:for|of) (?<n>${word} ${name})$`, 'u'),
  // "For …. You see all orders of 18 months."
  pattern(`^[Ff]or:? (?<n>${word} ${name})\\. (?=(?:You|These|This|Here|Showing|All)\\b)`, 'u'),
];
const signedIn = pattern(
  `^(?:signed in as|logged in as|hi|hello|welcome|welcome back|good (?:morning|afternoon|evening)),? (?<n>${name})[!.]?$`,
  'u',
);
const telling =
  /view|manag|behalf|showing|caring|looking|ordering|account|household|signed|logged|welcome|hello|\bhi\b|good (?:morning|afternoon|evening)/i;
const mayTell = remember((text) => telling.test(text));
const shape = pattern(`^${name}$`, 'u');
const switcherName =
  /\b(?:view(?:ing)?|members?|persons?|people|accounts?|profiles?|whose|family|switch|patients?|care recipients?|household|manag(?:e|ing)|showing|(?:care|caring|prescriptions|medications|orders) for)\b/i;
const nobody =
  /^(?:my|your|you|me|self|all|everyone|home|optum\S*|rx|account|profile|menu|help|search|cart|messages?|sign (?:in|out)|log (?:in|out)|orders?|prescriptions?|refills?|order status|the|a|an|select|choose|english|español|member|medications?|active|inactive|settings|benefits|notifications?|savings|pharmacy|contact|skip|more|details|overview|this|that|new|add|caregiver|shop|care|resources|medicine|information|past|retail|specialty|archived|automatic|auto|home delivery|pending|closed|open|today|yes|no|on|off|free|calendar|history|track|status|e-?mail|mail|text|phone|sms|calls?|paper(?:less)?|in progress|paid|due|shipping|delivery|not|none|back|return|welcome|hello|hi|hey|good|viewing|managing|signed|logged|switch|go|ids?|numbers?|since|services?|support)\b/i;
/** Words of the site that are in nobody's name, wherever they stand. */
const siteWord =
  /\b(?:prescriptions?|medications?|medicines?|refills?|auto-?refills?|orders?|pharmac(?:y|ies)|delivery|accounts?|profiles?|settings|notifications?|messages?|e-?mails?|addresses|payments?|benefits|claims|caregivers?|recipients?|members?|household|shipments?|status|history|details|optum|information|preferences|savings|program|reminders?|english|spanish|menu|sign|log|access|management|authorizations?|appeals?|professionals?|providers?)\b/i;

/** So many lines at the beginning say whose page it is. */
const topLines = 25;

interface Claim {
  readonly name: string;
  readonly strategy: 'viewing' | 'heading' | 'switcher' | 'menu' | 'greeting';
}

export function* personOf(page: Page, tally: Tally): Work<string | null> {
  const claims = yield* claimsOf(page);
  const strategies = [
    ['viewing', 'switcher', 'heading'],
    ['menu', 'greeting'],
  ] as const;
  for (const level of strategies) {
    // Who is signed in is not who is looked at.
    if (level === strategies[1] && looksAtAnother(page)) return null;
    const said = claims.filter(({ strategy }) => (level as readonly string[]).includes(strategy));
    const fullest = agreed(said.map((claim) => claim.name));
    if (said.length > 0 && fullest === null) return null;
    if (fullest === null) continue;
    // "Hi, Ann" greets whoever signed in, and there are many of that name.
    if (level === strategies[1] && !fullest.includes(' ')) return null;
    tally.won('person', said[0]?.strategy ?? 'viewing');
    const others = [...claims.map((claim) => claim.name), ...fullNamesAtTop(page)];
    return agreed([fullest, ...others.filter((other) => isSamePerson(fullest, other) || isSamePerson(other, fullest))]);
  }
  return null;
}

const ofPerson = /^(?:care recipient|member|patient|dependent|subscriber|born|dob|age)\b/i;
/** A full name that begins a line near the top: "Sten Solberg · Care recipient" under "Sten's prescriptions". */
const fullNamesAtTop = (page: Page): string[] =>
  page.scene.lines.slice(0, topLines).flatMap(({ text }) => {
    const [first = '', ...others] = text.split(/ [·•|] /);
    const found = others.some((part) => ofPerson.test(part)) ? asName(first) : null;
    return found?.includes(' ') ? [found] : [];
  });

const wayBack =
  /^(?:(?:return|go back|back|switch back) to (?:my|your)(?: own)? account|(?:stop|exit|end) (?:viewing|managing|caregiver (?:view|mode)).*)$/i;
/** "You're viewing your father's account" names nobody, and it is not the one who is signed in. */
const ofAnother =
  /\b(?:viewing|managing|looking at|caring for|ordering for|acting (?:for|as|on behalf of)|on behalf of) (?:your|my|an?|the) (?!own\b)(?:[\w-]+'s|father|mother|parent|spouse|husband|wife|partner|son|daughter|child|brother|sister|grand\w+|uncle|aunt|dependent|family member|care recipient|loved one|friend)\b/i;
const looksAtAnother = (page: Page) =>
  page.scene.lines.some(({ plain: text }) => wayBack.test(text) || (text.length < 120 && ofAnother.test(text)));

/** The fullest of several forms of one person's name; null when they name more than one person. */
function agreed(names: readonly string[]): string | null {
  const sorted = [...names].sort((a, b) => b.replace(/\./g, '').length - a.replace(/\./g, '').length);
  const [fullest, ...others] = sorted;
  if (fullest === undefined) return null;
  return others.every((other) => isSamePerson(fullest, other)) ? fullest : null;
}

/** "Kat", "Kat J." and "Kat Jones" can be one person; "Ann Jones" and "Kat Jones" cannot. */
export function isSamePerson(fuller: string, shorter: string): boolean {
  const parts = (text: string) => turned(text).toLowerCase().replace(/[.,]/g, '').split(/\s+/);
  const [long, short] = [parts(fuller), parts(shorter)];
  if (long[0] !== short[0]) return false;
  let at = 0;
  return short.every((part) => {
    while (at < long.length && !(long[at] === part || (part.length === 1 && long[at]?.startsWith(part)))) at += 1;
    at += 1;
    return at <= long.length;
  });
}

const turned = (text: string) => text.replace(/^(\S+), (.+)$/, '$2 $1');

function* claimsOf(page: Page): Work<Claim[]> {
  const claims: Claim[] = [];
  const add = (text: string | undefined, strategy: Claim['strategy']) => {
    const found = text === undefined ? null : asName(text);
    if (found) claims.push({ name: found, strategy });
  };
  for (const [index, line] of page.scene.lines.entries()) {
    if (index % stride === 0) yield;
    const isFrame = line.box.region === 'banner' || line.box.region === 'navigation';
    if (line.box.region === 'footer' || line.plain.length > 160) continue;
    const isTop = index < topLines;
    if (page.foreign[index] && !isFrame && !isTop) continue;
    if (!isTop && !headingOf(line) && !mayTell(line.plain)) continue;
    for (const text of wordings(page, line, index)) {
      const { viewing, named, owner, greeted } = saidIn(text);
      // "Member: …" and "Patient: …" say whose account it is at the top of a page; further down, whose parcel or card.
      if (viewing && (isTop || !/member|patient|recipient|holder/i.test(viewing[0]))) add(viewing.groups?.n, 'viewing');
      if (headingOf(line) || isTop) add(named, 'heading');
      if (headingOf(line)) add(owner, 'heading');
      if (isTop) add(prescriptionFor.exec(text)?.groups?.n, 'heading');
      if (isTop) add(placedFor.exec(text)?.groups?.n, 'heading');
      if (isTop && headingOf(page.scene.lines[index - 1] ?? line)?.heading === 1)
        for (const fits of underTitle) add(fits.exec(text)?.groups?.n, 'heading');
      if (isTop) add(forWhom.exec(text)?.groups?.n, 'heading');
      if (greeted) add(greeted, isFrame ? 'menu' : 'greeting');
    }
    if (isFrame && line.box.action) addMenu(line, add);
  }
  for (const text of chosenPeople(page)) add(text, 'switcher');
  for (const text of besideSignOut(page)) add(text, 'menu');
  return claims;
}

/** Whom one wording names, wherever on a page it stands. */
const saidIn = remember((text) => {
  const sought = lowerFirst(text);
  return {
    viewing: isViewing.exec(sought),
    named: inHeading.exec(lowerBeforeFor(text))?.groups?.n,
    owner: owns.exec(text)?.groups?.n,
    greeted: signedIn.exec(sought)?.groups?.n,
  };
});

/** The ways to read a line: piece by piece, a label with what stands behind it, and as a whole. */
function wordings(page: Page, line: Line, index: number): Set<string> {
  const all = page.scene.pieces
    .slice(line.first, line.end)
    .filter(({ text, control }) => text !== '' && control === null);
  // A link or a button beside a name ("Switch") is no part of it.
  const still = all.filter(({ box }) => box.action === null);
  const pieces = still.length > 0 ? still : all;
  const texts = pieces.map((piece) => piece.text);
  const pairs = texts.slice(1).map((text, at) => `${texts[at]} ${text}`);
  const next = page.scene.lines[index + 1];
  const across = next && line.plain.length < 40 && leadsToName.test(line.plain) ? [`${line.text} ${next.text}`] : [];
  return new Set(
    [...all.map((piece) => piece.text), ...pairs, join(pieces), ...across].map((text) =>
      text.replace(/[’‘]/g, "'").replace(/^[^\p{L}\p{N}]+/u, ''),
    ),
  );
}

/** What a name may stand behind in a line of its own. */
const leadsToName =
  /:$|^(?:(?:current )?member|patient|account holder|(?:now |currently |you are |you're )?(?:viewing|managing|(?:ordering|shopping|caring|acting) for|on behalf of|account of|prescriptions (?:for|of)))$/i;

const lowerBeforeFor = (text: string) => text.replace(/^.*? (?=(?:for|of):? )/, (words) => words.toLowerCase());

/** The first words in lower case, as the patterns have them: "VIEWING", "Now viewing". */
function lowerFirst(text: string): string {
  return text.replace(
    /(?:now |currently |current |you are |you're )?(?:viewing|managing|acting|on behalf of|showing|caring|looking|shopping|ordering|switched|account|household|care recipient|member|patient|signed in|logged in|hi|hello|welcome|good (?:morning|afternoon|evening))\b(?: (?:back|for|as|of|to|the|name|account|member|holder|prescriptions|medications|orders|profile|order status)\b)*/giu,
    (words) => words.toLowerCase(),
  );
}

/** "Account menu for Kat Jones", "Kat Jones's account": initials are printed, the name is for screen readers. */
const spokenOf = pattern(
  `^(?:(?:[Oo]pen )?(?:[Mm]y )?(?:[Aa]ccount|[Pp]rofile|[Uu]ser)(?: menu| options| settings)?(?: for|:| of|,)|[SsLl](?:ign|og)ged in as) (?<n>${name})$|^(?<o>${name})'s? (?:account|profile)(?: menu)?$`,
  'u',
);

/** A name in a control that opens a menu of the account. */
function addMenu(line: Line, add: (text: string | undefined, strategy: Claim['strategy']) => void): void {
  const control = line.box.action?.element;
  if (!control) return;
  const opens = attribute(control, 'aria-haspopup') !== null || attribute(control, 'aria-expanded') !== null;
  const said = /account|profile|menu|avatar/i.test(attribute(control, 'aria-label') ?? '');
  if ((opens || said) && line.text.includes(' ')) add(line.text, 'menu');
  const spoken = spokenOf.exec(printed(attribute(control, 'aria-label') ?? ''))?.groups;
  add(spoken?.n ?? spoken?.o, 'menu');
}

/** The chosen one of several people offered near the top: a list of choices, tabs, a menu. */
function chosenPeople(page: Page): string[] {
  const chosen: string[] = [];
  for (const piece of page.scene.pieces) {
    if (!piece.control || piece.box.tag !== 'select' || piece.text === '') continue;
    const about = plain(page.scene.nameOf(piece.control));
    const isOfPeople = optionsOf(piece.control).every((option) => asName(option) !== null || isPrompt.test(option));
    const areFull = optionsOf(piece.control).every((option) => option.includes(' '));
    if ((switcherName.test(about) || (areFull && /\bfor\b/i.test(about))) && isOfPeople) chosen.push(piece.text);
  }
  for (const box of page.scene.boxes) {
    if (box.role !== 'tablist' && box.role !== 'listbox' && box.role !== 'radiogroup' && box.role !== 'menu') continue;
    const options = offered(box);
    const texts = options.map((option) => printedIn(page, option));
    if (options.length < 2 || !texts.every((text) => asName(text) !== null || isPrompt.test(text))) continue;
    // Single words can be anything; beside a full name, or under "People", they are names.
    const isSaid = switcherName.test(plain(printed(attribute(box.element, 'aria-label') ?? '')));
    if (!isSaid && !texts.some((text) => asName(text)?.includes(' '))) continue;
    options.forEach((option, index) => {
      const isChosen = ['aria-selected', 'aria-checked', 'aria-current'].some(
        (state) => attribute(option.element, state) === 'true',
      );
      if (isChosen) chosen.push(texts[index] ?? '');
    });
  }
  return chosen;
}

const isPrompt = /^(?:select|choose|switch|add|all|everyone|me|myself)\b|^[-–—]*$/i;
const optionsOf = (select: Element) => [...(select as HTMLSelectElement).options].map((option) => printed(option.text));

/** The full name that stands in one small part of the page with the way out of the account. */
function besideSignOut(page: Page): string[] {
  const { pieces } = page.scene;
  const out = pieces.find(({ box, plain: text }) => box.action !== null && /^(?:sign|log) ?(?:out|off)$/i.test(text));
  if (!out) return [];
  let corner = out.box;
  while (corner.parent && corner.parent.end - corner.parent.first <= 8) corner = corner.parent;
  return pieces
    .slice(corner.first, corner.end)
    .filter((piece) => piece.printed && piece.control === null && asName(piece.text)?.includes(' '))
    .map(({ text }) => text);
}

const printedIn = (page: Page, box: Box) =>
  printed(
    page.scene.pieces
      .slice(box.first, box.end)
      .filter((piece) => piece.printed)
      .map(({ text }) => text)
      .join(' '),
  );

function offered(box: Box): Box[] {
  const found: Box[] = [];
  const stack = [...box.kids];
  for (let at = stack.shift(); at; at = stack.shift()) {
    if (/^(?:tab|option|radio|menuitemradio)$/.test(at.role)) found.push(at);
    else stack.push(...at.kids);
  }
  return found;
}

/** A text as a person's name, without what stands in brackets behind it; null when it is none. */
export function asName(text: string): string | null {
  const bare = printed(text)
    .replace(/\s*[([].*$/, '')
    .replace(/\s+[-–—|•].*$/, '')
    .replace(/[’']s$/, '')
    .replace(/[,!:]+$/, '')
    .trim();
  if (
    bare.length < 2 ||
    bare.length > 80 ||
    /\d/.test(bare) ||
    nobody.test(bare) ||
    siteWord.test(bare) ||
    strength.test(bare)
  )
    return null;
  return shape.test(bare) ? bare : null;
}

/** Headings of what a page tells, offers or advertises beside the person's own prescriptions and orders. */
import { whole, within, words } from '../text/patterns';

const fills = words('(?:re)?fill history', 'dispensing history', '(?:past|previous) (?:re)?fills');
/** What was filled before stands under it: of the last fill only where nothing else on the page tells it. */
export const fillHistory = whole(`(?:your |my )?${fills}`);
/** Fills before the last one. INF. */
const earlierFills = words(
  '(?:earlier|older|prior) (?:re)?fills',
  '(?:other|all) fills',
  'fills (?:before|so far|to date|over time)',
);
const offers = words(
  'you (?:may|might|could) (?:also )?(?:like|save|need|want|be interested)',
  // Not "People who can also view your prescriptions": caregivers.
  '(?:customers?|members?|people|patients|others|shoppers|many)(?: (?:who|like|with) .{1,40}?)? (?:often |usually )?also (?:order|b(?:uy|ought)|shop|like|love|chose|choose)\\w*',
  '(?:frequently|often|commonly|usually) (?:bought|ordered|purchased|added|paired) (?:together|with)',
  '(?:goes|pairs?) (?:well|great|best|nicely) with',
  '(?:best|top)[- ]?sellers?',
  'trending',
  'suggest(?:ed (?:items|products|for you)|ions)',
  '(?:picked|chosen|just|selected) for you',
  "(?:today's |weekly |hot |special )deals?",
  'special offers?',
  '(?:shop|buy) (?:now|the|our|for|by|more|all|optum|vitamins?|health|online)',
);
/** What stands over things to buy: a line of such words that begins a part of the page heads it, heading or not. */
export const offerHead = whole(
  `(?:\\w+ ){0,3}(?:${words(offers, 'sponsored', 'advertisement', 'promotions?', 'recommended(?: \\w+)? for you')})(?: \\w+){0,4}\\W?`,
);
/** Parts of a page that name medicines without their being the person's prescriptions. */
export const foreignHeading = within(
  words(
    'alternatives?',
    'compare',
    'comparison',
    'lower[- ]cost',
    'similar',
    offers,
    'interactions?',
    'learn(?: more)?',
    'articles?',
    'related',
    'resources?',
    'tips?',
    'news',
    // Not "People who help me", "People I help": caregivers.
    '(?<!\\b(?:i|you|who) )help(?:ful)?',
    'faqs?',
    'frequently asked',
    'questions',
    'drug pric(?:es?|ing)',
    'price a (?:drug|medication)',
    'recommended',
    'sponsored',
    'advertisement',
    'savings? (?:center|opportunit(?:y|ies)|offers?)',
    'offers',
    'popular',
    'recently (?:viewed|searched)',
    'generic (?:options?|equivalents?)',
    'other (?:strengths|options)',
    '(?<!\\b(?:and|&|or|asthma|seasonal) |, )allergies',
    'about (?:this|your) (?:medicine|medication|drug)',
    'how to (?:use|take)',
    'side effects',
    'health (?:library|topics|tips)',
    'education',
    'survey',
    'chat',
    'coupons?',
    'promotions?',
    // Not "Text messages", "Messages we send you": ways of being told.
    '(?<!\\b(?:text|sms|e-?mail|voice) )messages?(?! (?:settings|preferences|we)\\b)',
    'what to know',
    '(?:good|need|important) to know',
    'search results',
    // "Most recent claim" tells of the last fill of the medicine it stands beside.
    '(?<!\\b(?:recent|last|latest) )claim|claims',
    fills,
    earlierFills,
    '(?:price|payment) history',
    // INF: "Could you pay less?", "Tell a friend"
    '(?:pay(?:ing)?|spend(?:ing)?) less',
    '(?:could|can|want to|would you like to|looking to|ready to|how to|ways to) (?:you )?(?:save|spend)',
    '(?:tell|refer|invite|share (?:(?:it|this) )?with) (?:a|your) friends?',
  ),
);

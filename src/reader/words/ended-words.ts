/** The wordings of the end of a prescription. C2 "archived"; the rest INF. All are compared with text in plain form, whatever its case. */
import { whole, within, words } from '../text/patterns';

/** When, by whom and whereto: "on 6/1/2026", "06/01/2026", "- Jun 1, 2026", "(see your pharmacy)". */
const sinceWhen =
  '(?:[ :,–—-]+(?:on|by|to|since|as of|effective)\\b.+|[ :,–—-]+(?:\\d{1,4}[/-]\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d).*| \\((?!\\d+\\)).+\\))?';
const it = words('(?:this|your|the) (?:prescription|medication|medicine|rx)', 'it', 'this');
const prescriber = words(
  "(?:your|the) (?:prescriber|doctor|provider|physician|prescribing (?:doctor|provider)|(?:doctor|provider|prescriber)'s office)",
  "dr\\.? [a-z][a-z.' -]{1,40}?",
);
/** Whose words tell why behind "Discontinued:". What is said of a program of refills ends no prescription. */
const why =
  '(?: ?[:–—-]+ |\\. | because )(?=.*\\b(?:prescription|medication|medicine|rx|prescriber|doctor|provider|replaced|allergy|recall(?:ed)?)\\b)(?!.*(?:\\bauto|\\?|\\b(?:if|may|might|will|could|not|no)\\b.*\\b(?:stop|discontinue))).+';

export const inactiveLabel = whole(
  words(
    `${words(
      'archived', // C2
      'inactive',
      `(?:${it} (?:was|is|has been) )?(?:now )?(?:discontinued|stopped|replaced|archived)(?: (?:on|by|with) .+)?[.!]?`,
      // What came from another pharmacy, or to this one, has not gone.
      'transferred(?: out)?(?!.*\\b(?:from|to (?:optum|home delivery|mail)))',
      `(?:${it} is )?no longer active[.!]?`,
      `${prescriber} (?:has )?(?:stopped|discontinued|ended|replaced) ${it}(?: (?:with|by) .+)?[.!]?`,
      `you (?:have )?archived ${it}[.!]?`,
      `${it} (?:was|has been) transferred(?: out)?(?= to (?!optum|home delivery|mail|us\\b))`,
      'stopped',
      `(?:ended|cancell?ed|withdrawn|stopped|discontinued) by (?:${prescriber}|prescriber|doctor|provider)`,
      '(?:no longer|not) (?:in use|taking|being taken|taken|used)(?: (?:this|it))?[.!]?',
      "you(?: have|'ve)? (?:no longer|stopped) (?:take|taking|use|using)(?: (?:this(?: medicine| medication)?|it))?[.!]?",
      '(?:moved to|in) (?:the |your )?archive',
      'removed from (?:your|the|this) (?:active )?list',
      '(?:this |your |the )?(?:prescription|medication|medicine|rx) (?:was |is |has been )?cancell?ed',
      "(?:(?:prescription|it) )?(?:has |is )?expired(?: on [^.;]{4,24})?(?: and|[,.;:]| -) ?(?:it |this (?:prescription )?)?(?:can't|cannot|can not|can no longer) be (?:renewed|refilled)[.!]?",
      'deactivated',
      'expired for good',
      '(?:descontinuad|suspendid|archivad|inactiv|cancelad)[oa]', // in Spanish
    )}${sinceWhen}`,
    `(?:discontinued|stopped|inactive|archived|transferred out)${why}`,
  ),
);

/** With an end that has come, it is the end for good. */
export const neverRenewed = within("(?:can't|cannot|can not|can no longer) be (?:renewed|refilled or renewed)");

/** "Renewal requested", "We asked your doctor for a new prescription": what is being renewed has not ended for good. */
export const renewalUnderWay = within(
  words(
    'renewals? (?:request )?(?:(?:is|was|has been|already|now|currently) )*(?:requested|pending|submitted|sent|received|approved|under ?way|in (?:progress|process|review)|started|being (?:requested|processed|reviewed))',
    'renewing',
    'being renewed',
    '(?:requested|asked for|sent|submitted|waiting (?:for|on)|awaiting|pending) (?:an? |the |your )?(?:renewal|new prescription)',
    `(?:asked|contacted|reached out to|waiting (?:for|on)|sent (?:a|your|the) (?:renewal )?request to) ${prescriber} (?:for (?:an? |the |your )?(?:renewal|new prescription)|to (?:renew|approve|authorize))`,
  ),
);
export const renewalDenied = within(words('denied', 'declined', 'refused', 'rejected'));
/** "No renewal requested", "Once your renewal request is approved" */
export const isRefused = within(
  words('cancell?ed', 'once', 'when', 'not?', 'never', 'cannot', "\\w+n't", 'unable', 'if', 'can be', 'may be'),
);

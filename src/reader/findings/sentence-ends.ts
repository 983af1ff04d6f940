/** Where one sentence of a run of text ends and the next begins. */

import { pattern } from '../text/patterns';
import { units } from './amounts';

/** "Written by Ann Lee, MD. 90 tablets for 90 days. 1 refill left.": a sentence may begin with how much there is. */
const beforeAmount = String.raw`(?<=(?:\p{L}{2}|-\p{Lu}|\d)(?<!\b(?:[Qq]ty|[Qq]uan|[Aa]pprox|[Rr]e?fs?|[Rr]efills|[Dd]isp|[Ss]upp|[Mm]in|[Mm]ax|[Nn]o|[Nn]um|[Rr]x|[Ee]st))\.)\s+(?=\d{1,5}(?:\.\d+)? (?:more )?(?:refills?|fills?|days?|mL|${units})(?![\p{L}\p{N}])|\d{1,3}-days?(?![\p{L}\p{N}]))`;
/** The ends of sentences; the full stop of a title or an initial ends none (that of "PA-C." does). */
export const sentenceEnds = pattern(
  String.raw`(?<=(?<!(?:^|[^\w-])(?:[Dd][Rr]s?|[Mm][Rr]s?|[Mm][Ss]|[Ss][Tt]|[Pp]rof|[Rr]ev|Wm|Chas|Geo|Jos|Thos|Robt|Benj|Dra|Sra|Fam|Int|Gen|[Jj][Rr]|[Ss][Rr]|[Nn][Oo]|[Rr][Xx]|[Ee][Ss][Tt]|[Ee][Xx][Pp]|\p{Lu}))[.!?])\s+(?=\p{Lu})|${beforeAmount}`,
  'u',
);

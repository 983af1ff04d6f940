/** The printed names of those who prescribe, alone or with their practice: "Urology Group: T. Whitfield-Jones, MD". */

import { letter, pattern } from '../text/patterns';
import { remember } from '../text/remember';
import { credentials, emptyValue, plainCredentials } from '../words';
import { countBehind } from '../words/autofill-words';
import { labelOf } from '../words/field-words';

const noName =
  /\b(?:refills?|contact|your|will|has|have|is|are|needs?|approval|request|response|call|ask|may|can|visit|search|change|pending|prescribe[sd]?|wrote|this|for you|(?:in)?eligible|available|delivery|prescriptions?|optum ?(?:rx)?)\b|^none\b|[?!:$]|\d{3}/i;

/** Words of a label before a name, of which a name begins with none: "Ordering clinician Ann Lee, MD". */
const labelAhead =
  /^(?:clinician|practitioner|physician|provider|prescriber|doctor|prescribing|ordering|authoriz\w+|treating|attending|issued|signed|written|ordered|approved|reviewed|verified|filled|dispensed|checked|pharmacist|by|who|name)\b/i;

/** What a practice's name is made of, which is nobody's. */
export const practiceWord = `(?:group|associates?|assoc|clinics?|cent(?:er|re)|ctr|medicine|medical|health|healthcare|hospital|institute|practice|partners|physicians|specialists|surgery|surgeons|family|internal|eye|heart|women's|children's|kidney|lung|joint|primary care|dental|skin|[${letter}]+(?:ology|iatry|iatrics|paedics|pedics))`;
/** What a practice is called; nothing else than a practice stands before a prescriber's name and a colon. */
const practice = `(?=[^:()]*(?<![${letter}])${practiceWord}(?![${letter}]))[${letter}\\d][${letter}\\d&'’.,/ -]{2,60}`;
const withTitle = `dr\\.? [${letter}][${letter}'’. -]{1,50}`;
const withDegree = `[${letter}][${letter}'’. -]{2,50}(?:, ${credentials})+`;
const titled = `(?:${withTitle}|${withDegree})`;
const ofPractice = pattern(`^${practice}: (?<n>.+)$`, 'i');
const bareDoctor = pattern(
  `^(?:dr\\.? [${letter}].{1,60}|${withDegree}|[${letter}][${letter}'’.-]+,?(?: [${letter}'’.-]+){1,4} ${plainCredentials}|${practice}(?: \\(${titled}\\)|(?::| [–—-]) ${titled})|${withDegree}(?:, | [–—-] | \\()${practice}\\)?)$`,
  'i',
);

/** Whether a text can be the printed name of a prescriber. */
export function isPersonName(name: string): boolean {
  const own = ofPractice.exec(name)?.groups?.n ?? name;
  return (
    name.length >= 3 &&
    name.length <= 80 &&
    /\p{Lu}/u.test(own) &&
    !noName.test(own) &&
    !labelAhead.test(own) &&
    !emptyValue.test(name)
  );
}

/** "Baltimore, MD" and "King of Prussia, PA" are towns as well. */
const mayBeTown =
  /^(?:\p{Lu}[\p{L}'’-]+|(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:City|Springs?|Park|Heights|Hills?|Falls|Beach|Station|Mills?|Grove|Valley|Village|Township|Run|Town|Hall)|(?:King of|Mount|Mt\.|Fort|Ft\.|Port|Point|Havre de|Silver|College|Upper|Lower|North|South|East|West|New|Glen|Owings|Chevy|Hunt|Fells) [\p{L}'’ ]+), (?:MD|PA)$/u;

/** "Something to do" */
const endsInVerb = /[^,] do$/;

/** A text that names a prescriber without a label before it, by a title or a degree. */
export const isBareDoctor = remember(
  (text): boolean => bareDoctor.test(text) && isPersonName(text) && !mayBeTown.test(text) && !endsInVerb.test(text),
);

const writtenBy =
  /^(?:(?:your |my |all )?(?:prescriptions?|medications?|medicines?|drugs?|rx) )?(?:prescribed by|written by|ordered by|from|by|with):? (?<n>.+)$/iu;

/** The prescriber that a line names over what was prescribed, with or without how many that are; null when it says more. */
export const prescriberOver = remember((text): string | null => {
  const bare = text.replace(countBehind, '').trim();
  if (bare.length > 90) return null;
  const colon = bare.indexOf(':');
  const label = colon > 0 ? labelOf(bare.slice(0, colon)) : null;
  if (label !== null) {
    const named = bare.slice(colon + 1).trim();
    return label === 'prescriber' && isPersonName(named) ? named : null;
  }
  const by = writtenBy.exec(bare)?.groups?.n ?? bare;
  return isBareDoctor(by) ? by : null;
});

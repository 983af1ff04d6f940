/** Until when refills can be used, or a prescription filled, in the words of a sentence. All INF. */
import { words } from '../text/patterns';

const upTo = 'until|till|through|thru|up to';
const atTheEnd = '(?=\\W*$)';

/** Right before the day: "2 refills left, which you can use until", "You can refill it until", "This prescription runs out on". */
export const lastUse = words(
  `(?<=\\brefills?\\b[^.;:]{0,40})(?:(?:can|may|must|should)(?: (?:still )?be)? used?|(?:to|and|then|please|,) use)(?: (?:it|them|these|those|all of them))? (?:${upTo}|by|before)${atTheEnd}`,
  `(?:can|may) (?:still )?be (?:re)?filled (?:${upTo})${atTheEnd}`,
  `(?<=\\b(?:you|we) (?:can|may) (?:still )?)(?:(?:re)?(?:fill|order)|get)(?: (?:it|this|your|the|more))?(?: (?:prescription|medicine|medication|rx|refills?))?(?: \\w+ more times?)? (?:${upTo})${atTheEnd}`,
  `(?<=\\b(?:refills?|they|these)(?: left| remaining)? )(?:expire|end|run out)(?: on)?${atTheEnd}`,
  `(?<=\\b(?:prescription|rx|script) )(?:runs out|lapses)(?: on)?${atTheEnd}`,
);

/** Around it: "Refill by Mar 1, 2027, when this prescription expires", "After Mar 1, 2027, you will need a new prescription". */
export const endsThen = (before: string, behind: string): boolean =>
  thatIsTheEnd.test(behind) ||
  (/\bhave until\W*$/i.test(before) && toUseThem.test(behind)) ||
  (/(?:^|[.;,] )after\W*$/i.test(before) && nothingMore.test(behind));

const thatIsTheEnd =
  /^ ?[,(–—-]? ?(?:(?:which|that|this) is )?(?:when|the (?:last )?(?:day|date)(?: on which| that| when)?) (?:(?:this|the|your|its|it|they)\b ?)?(?:(?:rx|prescription|script|(?:remaining )?refills?)\b ?(?:left )?)?(?:will )?(?:expires?|ends?|runs? out)(?: then| that day| on that day)?(?= ?(?:$|[.,;)]))/i;
const toUseThem =
  /^ to use (?:(?:all|both|up|the|your|them|these|those|of|\d{1,2}|remaining|last)\b ?)*(?:refills?\b|[.]|$)/i;
const nothingMore =
  /^,? (?:you(?:'ll| will)? need (?:a|another)(?: new)? (?:prescription|rx|renewal)|(?:it|this prescription|your prescription) (?:is no longer (?:valid|good)|(?:cannot|can't|can no longer) be (?:re)?filled))\b/i;

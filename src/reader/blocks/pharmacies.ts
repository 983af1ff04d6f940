/** What stands where a pharmacy's name could, and is none, or is that of home delivery in a sentence. */

import { pattern } from '../text/patterns';

const denied = /\b(?:not|never|no longer|cannot|specialty|retail|until|was|were|used to|\w+n't)\b/i;
const fills = '(?:fills?|filled|sends?|ships?|mails?|delivers?|dispenses?|prepares?|handles?)';
/** "Optum Home Delivery fills this prescription.", "It is filled by Optum Home Delivery.", "Optum Home Delivery, Mission, KS" */
const isOptums = pattern(
  `^(?:(?:your|the) pharmacy is )?optum(?: ?rx)?(?: home delivery| mail service)?(?: pharmacy)?(?: ${fills}\\b.*|,? .*\\b[a-z]{2} \\d{5}\\b.*|, [a-z .]{2,30}, [a-z]{2})?[.]?$|^we ${fills} (?:this|it|your)\\b(?!.*\\bto\\b).*$|^(?:(?:this|your) (?:prescription|medicine|medication|rx)|it|this|you get (?:this|it))(?: (?:is|comes))?(?: (?:filled|sent|shipped|mailed|delivered|dispensed))? (?:by|from|through|with|at) (?:optum|us)\\b(?! specialty)[^.;]{0,40}[.]?$`,
  'i',
);
/** Hours, a way to get in touch, a word to everybody, a town. */
const isBesides =
  /^(?:our (?:pharmacists?|pharmacy|team|care team|staff)\b|questions?\b|need\b|talk\b|speak\b|hours\b|24 ?(?:\/|hours)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[ ,-]|phone\b|fax\b|toll|\(?\d{3}\)?[ .-]\d{3}|1-\d{3}|tty\b|[a-z .]{2,30}, [a-z]{2} \d{5}(?:-\d{4})?$)/i;

/** Not "Save Mart", "Shop 'n Save". */
const command =
  /^(?:refill|renew|request|reorder|order|start|add|enroll|transfer|contact|call|change|choose|find|view|see|ask|send|message|chat|learn|get|edit|manage|locate|update|switch|talk|write|open|show|read)\b/i;

/** Whether what a label "Pharmacy" stands over or before names no pharmacy that is another's. */
export const namesNoShop = (text: string): boolean =>
  command.test(text) || isBesides.test(text) || (isOptums.test(text) && !denied.test(text));

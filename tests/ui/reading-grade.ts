/** The Flesch–Kincaid grade of an English text: the school year in which it can be read. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Names are known or not, whatever the grade: of firms, places, offices, and what stands on the site or a card. */
const properNames =
  /\b(?:Optum Home Delivery|Optum|HealthSafe ID|Medicare\.gov|Medicare|TRICARE|Minnesota Department of Commerce|Minnesota|Illinois|California|NCPDP|RxBIN|RxPCN|RxGRP|FedEx|UPS|ePrescribe|infusion\.optum\.com|optumrx\.com)\b/g;
const quoted = /“[^”]*”/g;
const numbers = /\(?\d[\d-]*\)?[\d -]*\d|\d/g;

/** Proper names, what is quoted from the site, and numbers are taken out. `names`: of people and medicines. */
export function plainText(text: string, names: readonly string[] = []): string {
  const withoutNames = names.reduce((sum, name) => sum.replaceAll(name, 'it'), text);
  return withoutNames.replace(quoted, 'it').replace(properNames, 'it').replace(numbers, 'ten');
}

export function readingGrade(text: string): number {
  const sentence = Math.max(1, text.split(/[.?:]+(?:\s|$)/).filter((one) => /[a-z]/i.test(one)).length);
  const words = text.match(/[a-z’']+/gi) ?? [];
  return fleschKincaid({
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

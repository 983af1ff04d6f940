/** Buttons, headings and sentences of a page that name a medicine, or seem to, and are none. */
import { keyOfName } from './dictionary';
import type { Found } from './find-name';
import type { Resolved } from './name';
import type { Segments } from './segments';
import { hasUnit } from './strength';
import type { Token } from './tokenise';

const pageWords = new Set(
  `refill refills refilled prescription prescriptions order orders ordering cart checkout account profile delivery view learn about ask
  savings save coupon coupons price prices pricing cost transfer remove details status help contact settings autofill enroll enrolled
  unenroll manage caregiver caregivers pharmacy pharmacies schedule track tracking shipping shipped message messages medication medications
  medicine medicines my your reminder reminders renew renewal request search cancel canceled insurance claim claims start stop turn add
  show hide see more edit update continue back next home sign log login logout click here select choose compare find fill filled days
  left remaining supply quantity qty eligible ready expired expires total due payment pay paid shop buy submit print download call
  doctor prescriber provider patient name strength directions take daily twice side effects information guide article tips what how why
  when which is are was can notice alert warning page dosage history benefits copay tier covered generic alternatives
  available not no yes ok close open menu apply filter sort results items item`.split(/\s+/),
);

/** Page words that also stand in the printed names of medicines ("Extra Strength", "twice weekly"). */
const alsoLabelWords = new Set(
  'strength daily twice directions take new name left days supply total dosage form can generic no'.split(' '),
);

/** Known names that are also everyday words or people's names: alone, without strength or form, they are no medicine. */
const alsoEverydayWords = new Set(
  `refresh iron zinc calcium potassium magnesium glucose fluoride ella heather camila nikki charlotte amethyst portia hailey mili
  errin soma gas-x yaz juleber philith lyza vienva apri nora-be azo fora embrace contour guardian advocate assure prodigy tandem
  fleet copper chromium garlic tabloid`.split(/\s+/),
);

/** Known names that are also given names: with a strange word behind them and nothing else, they are a person. */
const alsoGivenNames = new Set(
  `allegra ashlyna aviane lutera sonata marlissa zarah syeda larissia jasmiel tarina tilia wera jolessa sharobel larin viorele
  mirena skyla kyleena liletta falmina kaitlib cryselle levora lessina estarylla loryna ocella reclipsen simpesse`.split(
    /\s+/,
  ),
);

const isPageWord = (word: string): boolean => pageWords.has(word);

const isEverydayWord = (name: string): boolean => alsoEverydayWords.has(name);

/** A button, a heading, a sentence: page words, or a strange word with nothing of a medicine about it. */
export function isNothing(parts: Segments, { resolved, leftover }: Found, main: readonly Token[]): boolean {
  if (parts.name.length === 0) return true;
  if (isPageText(main, resolved, parts.strengths.length > 0)) return true;
  const strong = parts.strengths.some((one) => hasUnit(one) || parts.forms.length > 0);
  if (resolved) {
    const bare = parts.strengths.length === 0 && parts.forms.length === 0;
    if (!bare) return false;
    // "Active" is the beginning of one brand only, and says nothing of it.
    if (!resolved.sure || isEverydayWord(resolved.name)) return true;
    return leftover && (alsoGivenNames.has(resolved.name) || (parts.after.length > 0 && !resolved.isBrand));
  }
  const hasWord = parts.name.some((token) => token.kind === 'word' && token.text.length >= 4);
  return !hasWord || !(strong || (parts.forms.some((word) => word.form !== '?') && parts.name.length <= 4));
}

export function isPageText(main: readonly Token[], resolved: Resolved | null, hasStrength = false): boolean {
  const ofName = new Set(resolved?.isBrand ? keyOfName(resolved.name).split(' ') : []);
  const isLabelled = resolved !== null && hasStrength;
  return main.some(
    ({ kind, text }) =>
      kind === 'word' && isPageWord(text) && !ofName.has(text) && !(isLabelled && alsoLabelWords.has(text)),
  );
}

/** Buttons, headings and sentences of a page that name a medicine, or seem to, and are none. */

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

/** Known names that are also everyday words or people's names: alone, without strength or form, they are no medicine. */
const alsoEverydayWords = new Set(
  `refresh iron zinc calcium potassium magnesium glucose fluoride ella heather camila nikki charlotte amethyst portia hailey mili
  errin soma gas-x yaz juleber philith lyza vienva apri nora-be azo fora embrace contour guardian advocate assure prodigy tandem`.split(
    /\s+/,
  ),
);

export const isPageWord = (word: string): boolean => pageWords.has(word);

export const isEverydayWord = (name: string): boolean => alsoEverydayWords.has(name);

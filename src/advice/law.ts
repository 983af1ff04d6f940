/**
 * What is said of the law and of contracts: dated, and in the name of whoever says it (rules §2, §4, §9). The screen says whose
 * statement each is, and from its review day on that it must be looked up again. The day comes from outside: a test that
 * read the clock would break old releases that were right on their day.
 */
import type { LawStatement } from './law-statement';

/** The day on which all of these were last held against their sources. */
const checkedOn = '2026-11-22';
/** Contracts and plan terms change with the year; laws and agencies' rules seldom within two. */
const reviewMonths: Readonly<Record<LawStatement['whose'], number>> = {
  guide: 12,
  contract: 12,
  company: 12,
  'trade-press': 12,
  ourselves: 12,
  agency: 12,
  statute: 24,
};

type Stated = Pick<LawStatement, 'whose' | 'source' | 'statedIn'>;

const stated = {
  'law-guide-illegal': {
    whose: 'guide',
    source: 'A patient advocate’s guide to Optum Home Delivery, “Tips”, line 271',
    statedIn: '2024',
  },
  'law-guide-medicare': {
    whose: 'guide',
    source: 'A patient advocate’s guide to Optum Home Delivery, “Refills”, line 233',
    statedIn: '2024',
  },
  'law-medicare-2014': {
    whose: 'agency',
    source: 'CMS, 2014 Call Letter, as quoted by kpparx.com and HHS guidance',
    statedIn: '2013-10-28',
  },
  'law-medicare-2020': {
    whose: 'agency',
    source: 'CMS, 2020 Call Letter, as quoted by PAAS National, “Automatic mailing for Part D patients”',
    statedIn: '2020',
  },
  'law-medicare-voluntary': {
    whose: 'agency',
    source: 'Medicare.gov, “Using your drug plan for the first time”',
    statedIn: '2026',
  },
  'law-new-fills-contract': {
    whose: 'contract',
    source: 'UnitedHealthcare PEBB Complete, Evidence of Coverage 2024, page 146',
    statedIn: '2024',
  },
  'law-no-returns': {
    whose: 'company',
    source: 'OptumRx, “Manage your order”, www2.optumrx.com, September 1, 2024',
    statedIn: '2024-09-01',
  },
  'law-guide-returns': {
    whose: 'guide',
    source: 'A patient advocate’s guide to Optum Home Delivery, “Refills”, line 231',
    statedIn: '2024',
  },
  'law-complaint-60-days': {
    whose: 'agency',
    source: 'Medicare.gov, “Filing complaints about your health or drug plan”',
    statedIn: '2026',
  },
  'law-commercial-plans': {
    whose: 'ourselves',
    source: 'Our own rule book, section 4: none was found when it was made',
    statedIn: '2026-11-22',
  },
  'law-unordered-mail': {
    whose: 'statute',
    source: '39 U.S.C. 3009, as described by USPS Publication 300-A',
    statedIn: '2026',
  },
  'law-schedule-two': { whose: 'statute', source: '21 CFR 1306.12', statedIn: '2007' },
  'law-schedule-three-four': { whose: 'statute', source: '21 CFR 1306.22', statedIn: '2007' },
  'law-controlled-by-computer': {
    whose: 'trade-press',
    source: 'Pennsylvania Medical Society 2020; California Medical Association, June 2020',
    statedIn: '2020',
  },
  'law-bridging-states': {
    whose: 'statute',
    source: 'Minn. Stat. 151.211 subd. 3; 225 ILCS 85/15.3, as quoted by legal publishers',
    statedIn: '2026',
  },
  'law-authorization-no-end': {
    whose: 'trade-press',
    source: 'Pharmaceutical Strategies Group, April 10, 2025',
    statedIn: '2025-04-10',
  },
  'law-january-by-phone': {
    whose: 'guide',
    source: 'A patient advocate’s guide to Optum Home Delivery, “Tips”, line 255',
    statedIn: '2024',
  },
} as const satisfies Record<string, Stated>;

type LawId = keyof typeof stated;

export const lawStatements: readonly LawStatement[] = (Object.entries(stated) as [LawId, Stated][]).map(
  ([id, { whose, source, statedIn }]) => ({
    id,
    says: { say: id },
    whose,
    source,
    statedIn,
    checkedOn,
    reviewBy: Temporal.PlainDate.from(checkedOn).add({ months: reviewMonths[whose] }).toString(),
  }),
);

/** Whether it must be looked up again before anybody relies on it. */
export const isDueForReview = ({ reviewBy }: LawStatement, today: Temporal.PlainDate): boolean =>
  today.toString() >= reviewBy;

/** What is said of the law and of contracts, each in somebody’s name. */
import type { Plain } from './plain';

export type LawSaying = Plain<
  | 'law-guide-illegal'
  | 'law-guide-medicare'
  | 'law-medicare-2014'
  | 'law-medicare-2020'
  | 'law-medicare-voluntary'
  | 'law-new-fills-contract'
  | 'law-no-returns'
  | 'law-guide-returns'
  | 'law-complaint-60-days'
  | 'law-commercial-plans'
  | 'law-unordered-mail'
  | 'law-schedule-two'
  | 'law-schedule-three-four'
  | 'law-controlled-by-computer'
  | 'law-bridging-states'
  | 'law-authorization-no-end'
  | 'law-january-by-phone'
>;

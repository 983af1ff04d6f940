/** What is said of the law and of contracts, each in somebody’s name, in English. */
import type { LawSaying } from '@/src/advice/sayings/law';
import type { SayingsOf } from '../sayings';

export const lawEn: SayingsOf<LawSaying> = {
  'law-guide-illegal': 'The guide says it is illegal to turn it on when no one said yes.',
  'law-guide-medicare':
    'The guide says that Medicare law does not allow autofill. As a general statement that is out of date.',
  'law-medicare-2014': 'In 2014 Medicare asked plans to get a yes before each shipment that the patient did not start.',
  'law-medicare-2020':
    'Medicare’s rule since 2020: a plan may ship by itself only if you chose that for this medicine. You must get two reminders. You get the money back if you did not want it.',
  'law-medicare-voluntary': 'Medicare.gov says that such a program is your own choice.',
  'law-new-fills-contract':
    'One plan’s contract of 2024: if you have used mail order, new prescriptions may be filled unasked. You can stop that by phone or mail.',
  'law-no-returns': 'Optum says that by law it cannot take medicine back.',
  'law-guide-returns': 'The guide saw a return work only when the pharmacy had made a mistake.',
  'law-complaint-60-days': 'Medicare takes complaints for 60 days after it happened.',
  'law-commercial-plans': 'For other plans we found no federal rule. State law and the plan’s own terms count.',
  'law-unordered-mail':
    'There is a federal law about goods by mail that nobody ordered. What it means for you, only a lawyer can say.',
  'law-schedule-two':
    'A federal rule: the most strictly controlled medicines have no refills. They need a new prescription each time.',
  'law-schedule-three-four':
    'A federal rule: other controlled medicines can be refilled for six months, and five times at most.',
  'law-controlled-by-computer': 'Controlled medicines go to Optum by computer only. So say groups of doctors.',
  'law-bridging-states':
    'Some states let a pharmacist give a few days’ supply. Minnesota and Illinois have such a law.',
  'law-authorization-no-end': 'Since 2025 some 80 medicines at Optum need no new yes from the plan.',
  'law-january-by-phone':
    'The guide says: a higher price in January needs a yes by phone. Without it the order is canceled.',
};

// @vitest-environment happy-dom
/** What stands under "Your pharmacy" says that a medicine is filled elsewhere only where it names another pharmacy. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const statusWith = (words: string) =>
  readingOf(
    `<main><h1>Telmisartan 80 mg tablet</h1><p>Rx # 71884420</p><p>2 refills left</p><button>Refill</button><section><h2>Your pharmacy</h2><p>${words}</p></section></main>`,
    'https://www.optumrx.com/secure/prescription-detail/71884420',
  ).prescriptions[0]?.status;

it('takes no button that stands before the heading for one, where labels stand below what they label', () =>
  expect(
    readingOf(
      '<main><h1>Nebivolol 5 mg tablet</h1><p>Rx No. 70045519</p><ul><li><b>2</b><span>Refills left</span></li><li><b>90</b><span>Days of supply</span></li><li><b>Aug 2, 2026</b><span>Last fill date</span></li></ul><p><button disabled>Refill</button> <button>Request renewal</button></p><section><h2>Your pharmacy</h2><p>Optum Home Delivery fills this prescription.</p><p><a href="#">Contact us</a></p><p><a href="#">Send a secure message</a></p></section></main>',
      'https://www.optumrx.com/secure/prescription-detail/70045519',
    ).prescriptions[0]?.status,
  ).toBe('active'));

describe('under "Your pharmacy"', () => {
  it.each([
    'Optum Home Delivery',
    'Optum Home Delivery fills this prescription.',
    'Optum Home Delivery, Overland Park, KS',
    'This prescription is filled by Optum Home Delivery.',
    'You get this from Optum Home Delivery.',
    'We fill this prescription.',
    '<a href="#">Contact us</a>',
    'Call us 24/7',
    'Our pharmacists are here 24/7.',
    'Questions? Ask a pharmacist.',
    'Mon-Fri 8-5',
    'Overland Park, KS 66211',
  ])('%s: it is on file here', (words) => expect(statusWith(words)).toBe('active'));

  it.each([
    'Harbor Pharmacy',
    'Save Mart Pharmacy',
    'Walgreens fills this prescription.',
    'Walgreens, 100 Main St, Dallas, TX 75001',
    'This prescription is filled by Harbor Pharmacy',
    'We sent this prescription to Walgreens.',
    'We do not fill this prescription',
    'Optum Home Delivery no longer fills this prescription.',
    'Optum Home Delivery was your pharmacy until May',
    'Optum Specialty Pharmacy fills this prescription.',
    'Transferred from Optum to Walgreens',
  ])('%s: it is filled elsewhere', (words) => expect(statusWith(words)).toBe('elsewhere'));
});

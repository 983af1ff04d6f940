import { expect, it } from 'vitest';
import { infusionNumber, medicareNumber, memberHelpNumber } from '@/src/advice/phone-numbers';
import { telOf } from '@/src/advice/tel-of';

it.each([
  [memberHelpNumber, 'tel:+18003563477'],
  [infusionNumber, 'tel:+18773429352'],
  [medicareNumber, 'tel:+18006334227'],
])('%s is dialed as %s', (printed, dialed) => {
  expect(telOf(printed)).toBe(dialed);
});

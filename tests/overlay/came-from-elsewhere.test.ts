import { expect, it } from 'vitest';
import { cameFromElsewhere } from '@/src/overlay/came-from-elsewhere';

const arriving = (referrer: string, type: string) => ({
  referrer,
  defaultView: { performance: { getEntriesByType: () => [{ type }] } } as unknown as Document['defaultView'],
});

it.each([
  ['https://www.healthsafe-id.com/', true],
  ['https://www.notoptumrx.com/', true],
  ['https://www.optumrx.com/secure/home', false],
  ['https://optumrx.com/', false],
  ['', false],
])('coming from "%s": from elsewhere is %s', (referrer, elsewhere) => {
  expect(cameFromElsewhere(arriving(referrer, 'navigate'))).toBe(elsewhere);
});

it('a reload is no arrival', () => {
  expect(cameFromElsewhere(arriving('https://www.healthsafe-id.com/', 'reload'))).toBe(false);
});

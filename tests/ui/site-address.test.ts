import { describe, expect, it } from 'vitest';
import { siteAddress } from '@/src/ui/live/site-address';

describe('an address on the site', () => {
  it('is made of a path', () => {
    expect(siteAddress('/secure/order-status')).toBe('https://www.optumrx.com/secure/order-status');
  });

  it.each(['.evil.example/', '@evil.example/', 'https://evil.example/', ':8443/', ''])(
    'never leaves the site: %s',
    (path) => {
      expect(new URL(siteAddress(path)).origin).toBe('https://www.optumrx.com');
      expect(new URL(siteAddress(path)).pathname).toBe('/');
    },
  );

  it('stays on the site for a path that looks like a host', () => {
    expect(new URL(siteAddress('//evil.example/')).origin).toBe('https://www.optumrx.com');
  });
});

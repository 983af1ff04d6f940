import { describe, expect, it } from 'vitest';
import { judgeSender, type SenderFacts } from '@/src/messages/senders';

const us = { id: 'our-id', baseUrl: 'chrome-extension://our-id/' };
const page: SenderFacts = { id: 'our-id', url: 'https://www.optumrx.com/secure/x', frameId: 0, tab: {} };
const judge = (facts: Partial<SenderFacts>) => judgeSender({ ...page, ...facts }, us);

describe('a sender', () => {
  it('is a page when it is the top frame of a tab of the site', () => {
    expect(judge({})).toBe('page');
    expect(judge({ url: 'https://optumrx.com/', origin: 'https://optumrx.com' })).toBe('page');
    expect(judge({ url: 'https://a.b.optumrx.com/' })).toBe('page');
  });

  it('is our page when its address is ours, in a tab or not', () => {
    expect(judge({ url: 'chrome-extension://our-id/popup.html', tab: undefined, frameId: undefined })).toBe('our-page');
    expect(judge({ url: 'chrome-extension://our-id/welcome.html' })).toBe('our-page');
  });

  it('is a stranger in every other case', () => {
    const strangers: Partial<SenderFacts>[] = [
      { id: 'another-id' },
      { id: undefined },
      { url: undefined },
      { url: 'not an address' },
      { url: 'http://www.optumrx.com/' },
      { url: 'https://www.optumrx.com:8443/' },
      { url: 'https://notoptumrx.com/' },
      { url: 'https://optumrx.com.evil.example/' },
      { url: 'https://evil.example/?https://www.optumrx.com/' },
      { url: 'https://optumrx.com@evil.example/' },
      { url: 'chrome-extension://another/popup.html' },
      { url: 'https://chrome-extension//our-id/' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { frameId: 3 },
      { frameId: undefined },
      { tab: undefined },
    ];
    for (const stranger of strangers) expect(judge(stranger), JSON.stringify(stranger)).toBe('stranger');
  });
});

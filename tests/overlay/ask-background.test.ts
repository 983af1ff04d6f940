import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground } from '@/src/overlay/ask-background';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('@/src/platform/page-browser', () => ({ pageBrowser: { runtime: { sendMessage } } }));

beforeEach(() => {
  sendMessage.mockReset();
});

describe('asking the background from the page', () => {
  it('answers with what the background answered', async () => {
    sendMessage.mockResolvedValue({ kind: 'done' });
    expect(await askBackground('panel-moved', { open: true })).toEqual({ kind: 'done' });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'panel-moved', open: true });
  });

  it.each([undefined, null, { dropped: 'malformed' }])('takes %o for no answer', async (reply) => {
    sendMessage.mockResolvedValue(reply);
    await expect(askBackground('hello', {})).rejects.toThrow();
  });
});

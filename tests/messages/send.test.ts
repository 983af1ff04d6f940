import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '@/src/messages/send';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('@/src/platform/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

async function outcome(sending: Promise<unknown>): Promise<unknown> {
  const settled = sending.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
}

describe('sending', () => {
  it('answers with what the background answered', async () => {
    sendMessage.mockResolvedValue({ kind: 'done' });
    expect(await outcome(send('panel-moved', { open: true }))).toEqual({ kind: 'done' });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'panel-moved', open: true });
  });

  it('asks again when the worker was falling asleep or was killed', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockRejectedValueOnce(new Error('A listener indicated an asynchronous response, but the message channel closed'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValue({ kind: 'done' });
    expect(await outcome(send('account-left', {}))).toEqual({ kind: 'done' });
    expect(sendMessage).toHaveBeenCalledTimes(5);
  });

  it('gives up in the end, and at once on any other error', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await outcome(send('account-left', {}))).toMatchObject({ message: 'Receiving end does not exist' });
    expect(sendMessage).toHaveBeenCalledTimes(5);
    sendMessage.mockReset().mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await outcome(send('account-left', {}))).toMatchObject({ message: 'Extension context invalidated.' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('believes no answer that does not fit, and says why it was dropped', async () => {
    sendMessage.mockResolvedValueOnce({ consentedAt: 'yes' });
    expect(await outcome(send('hello', {}))).toMatchObject({ name: 'NotAnswered', why: 'no-answer' });
    sendMessage.mockResolvedValueOnce(null);
    expect(await outcome(send('hello', {}))).toMatchObject({ name: 'NotAnswered', why: 'no-answer' });
    sendMessage.mockResolvedValueOnce({ dropped: 'malformed' });
    expect(await outcome(send('hello', {}))).toMatchObject({ name: 'NotAnswered', why: 'malformed' });
  });
});

import { describe, expect, it, vi } from 'vitest';
import { dispatch, type Handlers, judgeMessage } from '@/src/messages/dispatch';
import { messages } from '@/src/messages/messages';
import type { Sender } from '@/src/messages/senders';
import { sighting } from '../history/builders';

const seen = { type: 'page-seen', sighting: sighting('2026-09-01') };
const captured = {
  url: 'https://www.optumrx.com/secure/my-prescriptions',
  title: 'Optum Rx',
  today: '2026-09-01',
  reading: seen.sighting.reading,
  nodes: [{ in: -1, place: 'child', tag: 'body', attributes: {}, look: {} }],
};

describe('a message', () => {
  it('is heard from whom it may come', () => {
    const allowed: Record<Exclude<Sender, 'stranger'>, object[]> = {
      page: [
        { type: 'hello' },
        seen,
        { type: 'page-not-known', path: '/', seenAt: '2026-09-01T12:00:00.000Z', seenOn: '2026-09-01' },
        { type: 'account-left' },
        { type: 'record-page', page: captured },
        { type: 'panel-moved', open: true },
        { type: 'page-shown', page: 'error' },
        { type: 'advice-again', personId: crypto.randomUUID() },
        { type: 'open-our-page', page: 'popup' },
        { type: 'whose-page', heldId: crypto.randomUUID(), answer: { kind: 'discard' } },
      ],
      'our-page': [
        { type: 'consent', given: true },
        { type: 'change-settings', language: 'es' },
        { type: 'records-changed' },
        { type: 'take-recording' },
        { type: 'own-words-changed' },
        { type: 'whose-page', heldId: crypto.randomUUID(), answer: { kind: 'new', name: 'Rose' } },
      ],
    };
    for (const sender of ['page', 'our-page'] as const)
      for (const message of allowed[sender])
        expect(judgeMessage(message, sender), JSON.stringify(message)).toEqual(message);
    expect(
      new Set(
        Object.values(allowed)
          .flat()
          .map((message) => 'type' in message && message.type),
      ).size,
    ).toBe(Object.keys(messages).length);
  });

  it('of a stranger is dropped before it is looked at', () => {
    expect(judgeMessage(seen, 'stranger')).toEqual({ dropped: 'stranger' });
  });

  it('that a sender has no business to send is dropped', () => {
    expect(judgeMessage({ type: 'consent', given: true }, 'page')).toEqual({ dropped: 'not-theirs' });
    expect(judgeMessage({ type: 'records-changed' }, 'page')).toEqual({ dropped: 'not-theirs' });
    expect(judgeMessage(seen, 'our-page')).toEqual({ dropped: 'not-theirs' });
  });

  it('that is none of ours is dropped', () => {
    for (const odd of [null, undefined, 7, 'hello', [], {}, { type: 7 }, { type: 'toString' }, { type: '__proto__' }])
      expect(judgeMessage(odd, 'page')).toEqual({ dropped: 'unknown' });
  });

  it('that does not fit its schema is dropped whole', () => {
    const { reading } = seen.sighting;
    const malformed = [
      { type: 'page-seen' },
      { type: 'page-seen', sighting: { ...seen.sighting, seenOn: '2026-02-30' } },
      { type: 'page-seen', sighting: { ...seen.sighting, seenAt: 'yesterday' } },
      { type: 'page-seen', sighting: { ...seen.sighting, path: 'x'.repeat(2001) } },
      { type: 'page-seen', sighting: { ...seen.sighting, reading: { ...reading, outcome: 'fine' } } },
      {
        type: 'page-seen',
        sighting: { ...seen.sighting, reading: { ...reading, prescriptions: [{ printedName: 'Metformin' }] } },
      },
      { type: 'whose-page', heldId: 'x', answer: { kind: 'discard' } },
      { type: 'whose-page', heldId: crypto.randomUUID(), answer: { kind: 'new', name: '   ' } },
    ];
    for (const message of malformed)
      expect(judgeMessage(message, 'page'), JSON.stringify(message)).toEqual({ dropped: 'malformed' });
  });

  it('keeps nothing that its schema does not know', () => {
    expect(judgeMessage({ type: 'panel-moved', open: true, extra: 'x' }, 'page')).toEqual({
      type: 'panel-moved',
      open: true,
    });
  });
});

describe('dispatch', () => {
  const from = { sender: 'page', privateWindow: false } as const;
  const onDropped = vi.fn();

  it('answers what its handler answers', async () => {
    const handlers = { 'account-left': vi.fn(async () => ({ kind: 'done' })) } as unknown as Handlers;
    expect(await dispatch({ type: 'account-left' }, from, handlers, onDropped)).toEqual({ kind: 'done' });
    expect(handlers['account-left']).toHaveBeenCalledWith({ type: 'account-left' }, from);
  });

  it('reports what it drops, and what fails, and never rejects', async () => {
    const broken = new Error('broken');
    const handlers = { hello: () => Promise.reject(broken) } as unknown as Handlers;
    expect(await dispatch({ type: 'nonsense' }, from, handlers, onDropped)).toEqual({ dropped: 'unknown' });
    expect(onDropped).toHaveBeenCalledWith('unknown', null);
    expect(await dispatch({ type: 'hello' }, from, handlers, onDropped)).toEqual({ dropped: 'failed' });
    expect(onDropped).toHaveBeenCalledWith('failed', broken);
  });
});

import { describe, expect, it } from 'vitest';
import { brokenPromises, type Ledger } from './ledger.js';

const requestId = 'r';
const webhook = (seq: number, id: string) => ({
  headers: { 'webhook-id': id },
  body: JSON.stringify({ data: { requestId, seq } }),
});
const message = (text: string, reference: string) => ({
  ...{ id: '1', reference, type: 'email' as const, to: 'me@example.org', stopUrl: undefined },
  ...{ personalisation: { body: `News: ${text}` }, status: 'delivered' as const, keptAt: 0 },
});

/** A run in which all is well, but for `changes`. */
const run = (changes: Partial<Ledger> = {}): Ledger => ({
  acknowledged: [{ requestId, seq: 2, publicText: 'two' }],
  watched: [{ requestId, seen: [1, 2] }],
  followed: [
    [
      { requestId, seq: 1 },
      { requestId, seq: 2 },
    ],
  ],
  feed: [
    { requestId, seq: 1 },
    { requestId, seq: 2 },
  ],
  subscribed: new Set([requestId]),
  messages: [message('two', 'a')],
  webhooks: [webhook(2, 'w')],
  ...changes,
});

describe('the ledger of a chaos run', () => {
  it('has nothing to say of a run in which all is well, repeats included', () => {
    expect(brokenPromises(run())).toEqual([]);
    const again = run({
      messages: [message('two', 'a'), message('two', 'a')],
      webhooks: [webhook(2, 'w'), webhook(2, 'w')],
    });
    expect(brokenPromises(again)).toEqual([]);
  });

  it.each<[string, Partial<Ledger>, RegExp]>([
    [
      'an acknowledged event that is gone',
      { acknowledged: [{ requestId, seq: 3, publicText: 'two' }], webhooks: [webhook(3, 'w')] },
      /^Lost: r 3$/,
    ],
    [
      'a watcher that missed an event',
      { watched: [{ requestId, seen: [2] }] },
      /^A watcher of r saw 2 of 2$/,
    ],
    ['a watcher that saw one twice', { watched: [{ requestId, seen: [1, 1, 2] }] }, /saw 1 1 2 of 2/],
    [
      'a watcher that saw them in the wrong order',
      { watched: [{ requestId, seen: [2, 1] }] },
      /saw 2 1 of 2/,
    ],
    [
      'a follower that missed one',
      { followed: [[{ requestId, seq: 1 }]] },
      /^Follower 0 saw nothing for r 2, at 1$/,
    ],
    [
      'a follower that saw one twice',
      { followed: [[1, 2, 2].map((seq) => ({ requestId, seq }))] },
      /^Follower 0 saw r 2 for nothing, at 2$/,
    ],
    ['a message that was never sent', { messages: [] }, /^No message told of r 2$/],
    [
      'a message sent as two',
      { messages: [message('two', 'a'), message('two', 'b')] },
      /pass for 2 different ones/,
    ],
    ['a webhook that was never sent', { webhooks: [] }, /^No webhook told of r 2$/],
    ['a webhook sent as two', { webhooks: [webhook(2, 'w'), webhook(2, 'x')] }, /pass for 2 different ones/],
  ])('names %s', (_, changes, sentence) => {
    const broken = brokenPromises(run(changes));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(sentence);
  });
});

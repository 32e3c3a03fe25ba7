import { describe, expect, it } from 'vitest';
import { inSentenceCase } from './sentence-case.js';

describe('a name in the menu', () => {
  it.each([
    ['On Dark Background', 'On dark background'],
    ['In Welsh', 'In Welsh'],
    ['Without Java Script', 'Without JavaScript'],
    ['RequestTracker', 'Request tracker'],
    ['One of several', 'One of several'],
    ['small with a hint', 'Small with a hint'],
  ])('reads like a sentence: %s', (name, sentence) => {
    expect(inSentenceCase(name)).toBe(sentence);
  });
});

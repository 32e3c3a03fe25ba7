import { describe, expect, it } from 'vitest';
import { placeWords } from './place-words.js';

describe('placeWords', () => {
  it.each([
    [['className'], '`className`'],
    [['className', 'variant'], '`className` or `variant`'],
    [['label.children'], '`label`'],
    [['items[].children'], '`items[].children`'],
    [['*'], 'props'],
    [['card.*'], 'props in `card`'],
    [['children.<DateInputItem>'], '`DateInputItem` in `children`'],
    [
      ['actions.children.<Button>.className', 'actions.children.<ButtonLink>.className'],
      '`className` of `Button` or `ButtonLink` in `actions`',
    ],
    [
      ['day.value', 'children.<DateInputItem>.value'],
      '`day.value` or `value` of `DateInputItem` in `children`',
    ],
  ])('puts %j into words', (places, words) => {
    expect(placeWords(places)).toBe(words);
  });
});

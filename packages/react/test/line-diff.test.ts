import { describe, expect, it } from 'vitest';
import { lineDiff } from './line-diff.js';

const lines = (text: string) => text.split(' ').filter(Boolean);

describe('lineDiff', () => {
  it('shows nothing when nothing changed', () => {
    expect(lineDiff(lines('a b c'), lines('a b c'))).toEqual([]);
  });

  it('shows what went before what came, with the lines around it', () => {
    expect(lineDiff(lines('a b c d e f g'), lines('a b c x e f g'), 1)).toEqual(['  c', '- d', '+ x', '  e']);
  });

  it('marks where lines are left out between two changes', () => {
    expect(lineDiff(lines('a b c d e f'), lines('x b c d e y'), 1)).toEqual([
      '- a',
      '+ x',
      '  b',
      '…',
      '  e',
      '- f',
      '+ y',
    ]);
  });

  it('keeps as many lines as it can', () => {
    expect(lineDiff(lines('a b'), lines('x a b y'), 0)).toEqual(['+ x', '…', '+ y']);
    expect(lineDiff([], lines('a'))).toEqual(['+ a']);
    expect(lineDiff(lines('a'), [])).toEqual(['- a']);
  });
});

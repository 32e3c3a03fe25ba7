import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.js';

describe('contrast', () => {
  it('is 21 between black and white, whichever comes first', () => {
    expect([contrast('#000', '#ffffff'), contrast('#ffffff', '#000')]).toEqual(['21.0', '21.0']);
  });

  it('does not pass off 4.48 as 4.5', () => {
    expect(contrast('#777777', '#ffffff')).toBe('4.4');
  });

  it('says nothing of a colour it cannot read', () => {
    expect(contrast('tomato', '#ffffff')).toBe('–');
  });
});

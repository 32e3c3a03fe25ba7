import fc from 'fast-check';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.js';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);
const asHex = (channels: number[]) =>
  `#${channels.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** The part of axe that works out contrast; its types leave it out. */
const { Color, getContrast } = (
  axe as unknown as {
    commons: {
      color: {
        Color: new (red: number, green: number, blue: number, alpha: number) => object;
        getContrast: (ground: object, front: object) => number;
      };
    };
  }
).commons.color;

describe('the contrast ratio', () => {
  it('is 21 between black and white, whichever comes first', () => {
    expect([contrastRatio('#000', '#ffffff'), contrastRatio('#ffffff', '#000')]).toEqual([21, 21]);
  });

  it('is what axe works out, for any two colours', () => {
    fc.assert(
      fc.property(colour, colour, ([r, g, b], [r2, g2, b2]) => {
        const theirs = getContrast(new Color(r, g, b, 1), new Color(r2, g2, b2, 1));
        expect(contrastRatio(asHex([r, g, b]), asHex([r2, g2, b2]))).toBeCloseTo(theirs, 3);
      }),
    );
  });

  it('says how to write a colour that it cannot read', () => {
    expect(() => contrastRatio('tomato', '#ffffff')).toThrow('Write the colour “tomato” as #rrggbb');
  });
});

import { contrastRatio } from '@councilkit/react/themes';

/** The contrast between two colours as WCAG 2.2 works it out, such as "4.6"; a dash when one of them is not `#rgb` or `#rrggbb`. */
export function contrast(first: string, second: string): string {
  try {
    return contrastCut(contrastRatio(first, second));
  } catch (error) {
    if (error instanceof TypeError) return '–';
    throw error;
  }
}

/** A contrast with one decimal place. Cut, not rounded: 4.49 must not read as enough. */
export const contrastCut = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

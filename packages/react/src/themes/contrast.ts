/**
 * The contrast between two colours, from 1 to 21, whichever comes first.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @throws TypeError when one is not written `#rgb` or `#rrggbb`.
 */
export function contrastRatio(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const long = colour.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long)?.slice(1);
  if (!parts) throw new TypeError(`Write the colour “${colour}” as #rrggbb, such as #0b0c0c.`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two colours as WCAG 2.2 works it out, such as "4.6"; a dash when one of them is not `#rgb` or `#rrggbb`. */
export function contrast(first: string, second: string): string {
  const [a, b] = [luminance(first), luminance(second)];
  if (a === undefined || b === undefined) return '–';
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  // Cut, not rounded: 4.49 must not read as enough.
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

/** The relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number | undefined {
  const long = color.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long)?.slice(1);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

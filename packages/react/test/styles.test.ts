import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { css } = compile(path('src/styles.scss'), {
  style: 'compressed',
  loadPaths: [path('node_modules')],
  quietDeps: true,
});

describe('the styles', () => {
  it('cover GOV.UK Frontend’s components', () => {
    for (const block of ['button', 'radios', 'error-summary', 'service-navigation', 'visually-hidden']) {
      expect(css).toContain(`.govuk-${block}`);
    }
  });

  it('name neither GOV.UK’s typeface nor any image, the crown and the royal arms included', () => {
    expect(css).not.toMatch(/GDS Transport/i);
    expect(css).not.toMatch(/@font-face|url\(/);
  });

  it('take the brand, the typeface and the main button from custom properties', () => {
    for (const property of ['--govuk-brand-colour', '--council-font-family', '--council-button-colour']) {
      expect(css).toContain(`var(${property}`);
      expect(css).toContain(`${property}:`);
    }
  });

  it('stay below 20 kB on the wire', () => {
    expect(gzipSync(css, { level: 9 }).length).toBeLessThan(20_000);
  });
});

import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { adapterOf } from './adapters.js';
import { behaviours } from './behaviour/behaviours.js';
import { chooseFor } from './choose-for.js';
import { clearPage, dressPage, isOutlined, outside, PICTURES } from './browser-page.js';
import { hydrateCleanly } from './hydration.js';

/** Each behaviour, with a macro call that shows it: the first of its walks. */
const shown = behaviours.flatMap(({ walks: [walk] }) => walk?.parts.slice(0, 1) ?? []);

function ours(component: string, options: Record<string, unknown>) {
  const element = adapterOf(component)?.fromMacro(options);
  if (!element) throw new Error(`No component is called ${component}.`);
  return element;
}

beforeAll(dressPage);

beforeEach(async () => {
  await page.viewport(1000, 700);
  window.location.hash = '';
});

afterEach(clearPage);

describe.each(shown)('%s', (component, options) => {
  it('shows where the focus is, in forced colours too', async () => {
    await commands.forceColours(true);
    const { container } = hydrateCleanly(ours(component, options));
    const reached = new Set<Element>();
    for (let key = 0; key < 12; key += 1) {
      await userEvent.keyboard('{Tab}');
      const focused = document.activeElement;
      if (!focused || !container.contains(focused)) {
        if (reached.size > 0) break;
        continue;
      }
      reached.add(focused);
      expect(isOutlined(focused), focused.outerHTML).toBe(true);
    }
    expect(reached.size).toBeGreaterThan(0);
  });

  it.each(['ltr', 'rtl'])(
    'fits a window 320 pixels wide, with text twice as large, %s',
    async (direction) => {
      await page.viewport(320, 700);
      document.documentElement.dir = direction;
      document.body.style.margin = '0';
      const { container } = hydrateCleanly(ours(component, options));
      await page.screenshot({ path: `${PICTURES}/${component}-320-${direction}.png` });
      expect(outside(container, 320)).toEqual([]);
      await page.viewport(1280, 700);
      document.documentElement.style.fontSize = '200%';
      await page.screenshot({ path: `${PICTURES}/${component}-200-${direction}.png` });
      expect(outside(container, 1280)).toEqual([]);
    },
  );

  it('hides nothing that a person needs while no script has run', async () => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(ours(component, options));
    document.body.append(container);
    const controls = [
      ...container.querySelectorAll<HTMLElement>(
        'input, textarea, [class*="__conditional"], .govuk-tabs__panel, .govuk-accordion__section-content, a[href]',
      ),
    ];
    for (const width of [320, 1000]) {
      await page.viewport(width, 700);
      for (const control of controls) {
        const choice = chooseFor(control);
        expect(control.checkVisibility(), control.outerHTML).toBe(true);
        if (!choice) continue;
        // It is asked only while its choice is chosen.
        choice.checked = false;
        expect(control.checkVisibility(), control.outerHTML).toBe(false);
      }
    }
  });
});

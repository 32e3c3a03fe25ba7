import { describe, expect, it } from 'vitest';
import { convertedPage } from '../../test/converted-page.js';
import { govukComponents, govukFixtures, type GovukFixture } from '../../test/govuk-fixtures.js';
import { macroCallText } from '../../test/nunjucks-text.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { convert } from './convert.js';
import { notConvertible } from './not-convertible.js';

/** Why a published example does not come through the converter; `undefined` when it does. */
function whyNot(component: string, { options, html }: GovukFixture): string | undefined {
  const { code, leftovers } = convert(macroCallText(component, options), 'Example');
  if (leftovers[0]) return `${leftovers[0].why}: ${leftovers[0].text}`;
  try {
    expectSameMarkup(convertedPage(code), html);
    return undefined;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${code}`;
  }
}

describe('a call of a macro, converted', () => {
  it.each(govukComponents)('draws what the macro draws, in every published example: %s', (component) => {
    const failing = govukFixtures(component).flatMap((fixture) => {
      const reason = whyNot(component, fixture);
      return reason ? [[fixture.name, reason]] : [];
    });
    expect(Object.fromEntries(failing)).toEqual(notConvertible[component] ?? {});
  });

  it('is whole for 725 of 725', () => {
    const all = govukComponents.flatMap((component) => govukFixtures(component));
    const left = Object.values(notConvertible).flatMap((examples) => Object.keys(examples));
    expect(`${all.length - left.length} of ${all.length}`).toBe('725 of 725');
  });
});

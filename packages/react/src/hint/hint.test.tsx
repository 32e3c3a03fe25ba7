import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { brokenWiring } from '../testing/index.js';
import { fromMacro } from './hint.fixtures.js';
import * as stories from './hint.stories.js';

afterEach(cleanup);

describe('Hint', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('hint'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });
});

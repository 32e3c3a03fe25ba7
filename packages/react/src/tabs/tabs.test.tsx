import { cleanup } from '@testing-library/react';
import { afterEach, describe, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { fromMacro } from './tabs.fixtures.js';
import * as stories from './tabs.stories.js';

afterEach(cleanup);

describe('Tabs', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('tabs'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });
});

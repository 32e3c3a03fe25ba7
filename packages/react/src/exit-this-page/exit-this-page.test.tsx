import { cleanup } from '@testing-library/react';
import { afterEach, describe, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { fromMacro } from './exit-this-page.fixtures.js';
import * as stories from './exit-this-page.stories.js';

afterEach(cleanup);

describe('ExitThisPage', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('exit-this-page'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });
});

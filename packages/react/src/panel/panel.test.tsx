import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { Panel } from './index.js';
import { fromMacro } from './panel.fixtures.js';
import * as stories from './panel.stories.js';

afterEach(cleanup);

describe('Panel', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('panel'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });

  it('draws no group around a list of no actions', () => {
    const { container } = render(
      <Panel variant="interruption" title="Is anybody in danger?" actions={{ children: [] }} />,
    );
    expect(container.querySelector('.govuk-panel__actions')?.children).toHaveLength(0);
  });
});

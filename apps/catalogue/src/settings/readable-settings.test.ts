import { createElement } from 'react';
import { type SBType, type StoryContextForEnhancers, type StrictInputType } from 'storybook/internal/types';
import { describe, expect, it } from 'vitest';
import { readableSettings } from './readable-settings.js';

const left: SBType = { name: 'other', value: 'undefined' };
const looks: SBType = { name: 'enum', value: ['secondary', 'warning'] };

/** What becomes of one setting, given what the story sets it to. */
function shown(type: SBType, example?: unknown): StrictInputType | undefined {
  // Of the context, the enhancer looks at these two alone.
  const context = { argTypes: { it: { name: 'it', type } }, initialArgs: { it: example } };
  return readableSettings(context as unknown as StoryContextForEnhancers)['it'];
}

describe('the settings of a component', () => {
  it('name the looks one can choose from', () => {
    const setting = shown({ name: 'union', value: [looks, left] });
    expect(setting).toMatchObject({ type: looks, table: { type: { summary: '"secondary" | "warning"' } } });
  });

  it('offer a box to tick for yes or no', () => {
    expect(shown({ name: 'union', value: [{ name: 'boolean' }, left] })).toMatchObject({
      type: { name: 'boolean' },
    });
  });

  it('offer a line to write in where the example has words', () => {
    const node: SBType = { name: 'other', value: 'ReactNode' };
    expect(shown(node, 'Report sent')).toMatchObject({
      type: { name: 'string' },
      table: { type: { summary: 'ReactNode' } },
    });
  });

  it('offer nothing to edit for what is not data', () => {
    const node: SBType = { name: 'other', value: 'ReactNode' };
    expect(shown(node, createElement('p'))).toMatchObject({ control: false });
    expect(shown(node, [{ key: createElement('p') }])).toMatchObject({ control: false });
    expect(shown({ name: 'function' }, () => undefined)).toMatchObject({ control: false });
  });

  it('let data be edited', () => {
    expect(shown({ name: 'other', value: 'Row[]' }, [{ key: 'Where' }])).not.toHaveProperty('control');
  });
});

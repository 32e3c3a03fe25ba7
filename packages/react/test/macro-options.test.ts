import { describe, expect, it } from 'vitest';
import { adapterOf } from './adapters.js';
import { govukComponents } from './govuk-fixtures.js';
import { optionExamples } from './macro-options.js';
import { renderMacro } from './official-macros.js';
import { expectSameMarkup } from './same-markup.js';

describe('every documented option', () => {
  it('is set at least once, on its own', () => {
    expect(govukComponents.flatMap(optionExamples).length).toBeGreaterThan(700);
  });

  it.each(govukComponents)('of %s renders what GOV.UK Frontend renders', (component) => {
    const examples = optionExamples(component);
    expect(examples.length).toBeGreaterThan(0);
    const failures = examples.flatMap(({ path, options }) => {
      try {
        const element = adapterOf(component)?.fromMacro(options);
        if (!element) return [`${component} has no adapter`];
        expectSameMarkup(element, renderMacro(component, options));
        return [];
      } catch (error) {
        return [`${path}: ${String(error)}`];
      }
    });
    expect(failures).toEqual([]);
  });
});

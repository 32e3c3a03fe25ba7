import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentedPaths } from './documented-options.js';
import { govukComponents } from './govuk-fixtures.js';
import { notedOptions, reasonNoProp } from './option-notes.js';
import { optionPlaces } from './option-places.js';
import { optionsTable } from './options-table.js';
import { readPropTypes } from './prop-types.js';

const placesOf = new Map(govukComponents.map((component) => [component, optionPlaces(component)]));
const options = [...placesOf].flatMap(([component, { components, places }]) =>
  [...places].map(([path, own]) => ({ component, components, path, places: own })),
);
const types = readPropTypes();

describe('the options of GOV.UK Frontend', () => {
  it('are each said by a prop, or there is a reason why not', () => {
    const missing = options.filter(
      ({ component, path, places }) => places.length === 0 && !reasonNoProp(component, path),
    );
    expect(missing.map(({ component, path }) => `${component} ${path}`)).toEqual([]);
  });

  it('are said by props that our types have', () => {
    const unknown = options.flatMap(({ component, components, path, places }) =>
      places
        .filter((place) => !components.some((name) => types.has(name, place)))
        .map((place) => `${component} ${path}: ${components.join('/')} has no ${place}`),
    );
    expect(unknown).toEqual([]);
  });

  it('have no reason and no note left over from an option that is gone', () => {
    const documented = new Set(
      govukComponents.flatMap((component) =>
        documentedPaths(component).flatMap((path) => [`${component} ${path}`, `* ${path}`]),
      ),
    );
    expect(notedOptions.filter((option) => !documented.has(option))).toEqual([]);
  });
});

describe('the types', () => {
  it('know a prop, a prop of a slot, of an item and of a part from what is none', () => {
    expect(types.has('TextInput', 'label.isPageHeading')).toBe(true);
    expect(types.has('TextInput', 'label.type')).toBe(false);
    expect(types.has('Radios', 'items[].hint.className')).toBe(true);
    expect(types.has('Radios', 'items.hint')).toBe(false);
    expect(types.has('Panel', 'actions.children.<Button>.preventDoubleClick')).toBe(true);
    expect(types.has('Panel', 'actions.children.<Nothing>.name')).toBe(false);
    expect(types.has('Panel', '*')).toBe(true);
    expect(types.has('Header', 'productName.*')).toBe(false);
  });
});

describe('OPTIONS.md', () => {
  it('has a row for each of the 652 options, and is what `pnpm run options` writes', () => {
    const table = optionsTable((component) => placesOf.get(component) ?? optionPlaces(component));
    expect(table.match(/^\| `/gm)).toHaveLength(652);
    expect(readFileSync(new URL('../OPTIONS.md', import.meta.url), 'utf8')).toBe(table);
  });
});

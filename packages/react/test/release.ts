import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedOptions, type MacroOption } from './documented-options.js';
import { type GovukFixture } from './govuk-fixtures.js';

/** A version of GOV.UK Frontend as its package shows it. */
export interface Release {
  version: string;
  components: ReadonlyMap<string, ReleasedComponent>;
}

export interface ReleasedComponent {
  fixtures: readonly GovukFixture[];
  /** Each with its type, as in `items.label.classes (string)`. */
  options: readonly string[];
}

/** Reads an unpacked package of GOV.UK Frontend, from version 4 on. Throws when it holds no examples. */
export function readRelease(folder: string): Release {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const components = ['dist/govuk/components', 'govuk/components']
    .map((path) => join(folder, path))
    .find((path) => existsSync(path));
  const names = components
    ? readdirSync(components).filter((name) => existsSync(join(components, name, 'fixtures.json')))
    : [];
  if (!components || names.length === 0) throw new Error(`govuk-frontend ${version} publishes no examples.`);
  const read = (name: string, file: string) => readFileSync(join(components, name, file), 'utf8');
  return {
    version,
    components: new Map(
      names.map((name) => [
        name,
        {
          // GOV.UK Frontend's JSON, as `govukFixtures` reads it.
          fixtures: (JSON.parse(read(name, 'fixtures.json')) as { fixtures: GovukFixture[] }).fixtures,
          options: existsSync(join(components, name, 'macro-options.json'))
            ? named(
                documentedOptions(name, (part) => read(part, 'macro-options.json')),
                '',
              )
            : [],
        },
      ]),
    ),
  };
}

/** Options that are documented elsewhere are news there. */
const named = (options: readonly MacroOption[], parent: string): string[] =>
  options.flatMap(({ name, type, like, params = [] }) => [
    `${parent}${name} (${type})`,
    ...(like ? [] : named(params, `${parent}${name}.`)),
  ]);

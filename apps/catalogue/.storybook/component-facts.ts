import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin } from 'vite';
import { about, changesetParagraphs, releasesIn } from '../src/changes/our-releases.js';
import {
  type CatalogueFacts,
  type ComponentFacts,
  type Release,
  type SaidOfState,
} from '../src/page/component-facts.js';
import { examplesOf } from './macro-calls.js';
import { REACT_PACKAGE } from './react-package.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MODULE = 'virtual:component-facts';
const fromReact = createRequire(`${REACT_PACKAGE}package.json`);
const govukFrontend = dirname(fromReact.resolve('govuk-frontend/package.json'));

/** Serves `virtual:component-facts`: what the files around each component say of it. */
export function componentFacts(): Plugin {
  return {
    name: 'councilkit-component-facts',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export const facts = ${JSON.stringify(allFacts())};` : undefined),
  };
}

/** Where the tests leave a picture of each component in forced colours. */
export const PICTURES = `${ROOT}pictures/react`;

function allFacts(): CatalogueFacts {
  const govukReleases: { version: string; components: Record<string, string[]> }[] = JSON.parse(
    readFileSync(`${REACT_PACKAGE}govuk-changes.json`, 'utf8'),
  );
  const installed = fromReact('govuk-frontend/package.json') as {
    version: string;
  };
  return {
    govukFrontend: installed.version,
    govukFrontendFrom: govukReleases.at(-1)?.version ?? installed.version,
    components: { ...ofPackage('react', govukReleases), ...ofPackage('tracking', []) },
  };
}

function ofPackage(
  name: string,
  govukReleases: readonly { version: string; components: Record<string, string[]> }[],
): Record<string, ComponentFacts> {
  const files = globSync(`packages/${name}/src/*/*.stories.tsx`, { cwd: ROOT });
  const folders = files.map((file) => basename(dirname(file)));
  const releases = ourReleases(name);
  return Object.fromEntries(
    files.map((file): [string, ComponentFacts] => {
      const place = `${ROOT}${dirname(file)}`;
      const folder = basename(place);
      const macro = macroOf(place);
      return [
        folder,
        {
          readAloud: readAloud(`${place}/${folder}.read-aloud.md`),
          examples: macro === undefined ? 0 : examplesOf(macro).length,
          hasScript:
            macro !== undefined && existsSync(`${govukFrontend}/dist/govuk/components/${macro}/${macro}.mjs`),
          changes: about(releases, folder, folders),
          govukChanges: govukReleases.flatMap(({ version, components }) => {
            const paragraphs = macro === undefined ? undefined : components[macro];
            return paragraphs ? [{ version, paragraphs }] : [];
          }),
          hasPicture: existsSync(`${PICTURES}/${folder}-forced-colours.png`),
        },
      ];
    }),
  );
}

/** The macro that a component's own test calls: `input` for `text-input`. */
function macroOf(place: string): string | undefined {
  const macros = globSync('*.fixtures.tsx', { cwd: place }).map((file) => basename(file, '.fixtures.tsx'));
  return macros.find((macro) => examplesOf(macro).length > 0);
}

function ourReleases(name: string): Release[] {
  const next = globSync('.changeset/*.md', { cwd: ROOT })
    .sort()
    .flatMap((file) => changesetParagraphs(readFileSync(`${ROOT}${file}`, 'utf8'), `@councilkit/${name}`));
  const changelog = `${ROOT}packages/${name}/CHANGELOG.md`;
  const published = existsSync(changelog) ? releasesIn(readFileSync(changelog, 'utf8')) : [];
  return next.length > 0 ? [{ paragraphs: next }, ...published] : published;
}

/** What is written down of each state: a heading with the name of its export, then a line for each phrase, then deeds. */
function readAloud(file: string): Record<string, SaidOfState> {
  if (!existsSync(file)) return {};
  const sections = readFileSync(file, 'utf8').split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const [reading = '', ...deeds] = section.split(/^### After /m);
      const { heading, phrases } = headed(reading);
      const after = deeds.map(headed).map(({ heading: deed, phrases }) => ({ deed, phrases }));
      return [heading, { phrases, after }];
    }),
  );
}

function headed(section: string): { heading: string; phrases: string[] } {
  const [heading = '', ...lines] = section.split('\n');
  const phrases = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  return { heading: heading.trim(), phrases };
}

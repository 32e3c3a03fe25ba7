import { expect, test as base } from '@playwright/test';
import { openCouncil, type Council, type CouncilSettings } from './open-council.js';
import { startTiles, type Tiles } from './tiles.js';

/** What a journey is given. */
export interface Fixtures {
  /** One without a past for each file: no file meets what another has reported, whichever goes first. */
  council: Council;
}

/** What lives as long as a run with the same settings. */
export interface Settings extends CouncilSettings {
  /** Where the pictures of the map come from. */
  tiles: Tiles;
  /** The council of this file, opened when the file first asks. */
  councilOf: (file: string) => Promise<Council>;
}

/** `test.use` at the top of a file sets its `serviceEnvironment` and `siteEnvironment`; a project its `database`. */
export const test = base.extend<Fixtures, Settings>({
  serviceEnvironment: [{}, { scope: 'worker', option: true }],
  siteEnvironment: [{}, { scope: 'worker', option: true }],
  database: ['embedded', { scope: 'worker', option: true }],
  tiles: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
    async ({}, use) => {
      const tiles = await startTiles();
      await use(tiles);
      await tiles.stop();
    },
    { scope: 'worker' },
  ],
  councilOf: [
    async ({ tiles, serviceEnvironment, siteEnvironment, database }, use) => {
      let open: { file: string; council: Council } | undefined;
      await use(async (file) => {
        if (open?.file === file) return open.council;
        await open?.council.close();
        open = undefined;
        const council = await openCouncil({
          database,
          serviceEnvironment,
          siteEnvironment: {
            COUNCILKIT_TILE_URL: tiles.url,
            COUNCILKIT_TILE_ATTRIBUTION: 'A map that was made up',
            ...siteEnvironment,
          },
        });
        open = { file, council };
        return council;
      });
      await open?.council.close();
    },
    { scope: 'worker' },
  ],
  council: [async ({ councilOf }, use, { file }) => use(await councilOf(file)), { timeout: 60_000 }],
});

export { expect };

import { NotFoundError, type ServiceDefinition } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { litter, pothole, services } from '../../test/services.js';
import { loadCatalogue } from './store.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const list = async (query = '') => {
  const { json } = await app.call('GET', `/services${query}`);
  return (json as { data: ServiceDefinition[] }).data;
};

describe('the services', () => {
  it("come in the catalogue's own order, without their questions", async () => {
    const found = await list();
    expect(found.map(({ code }) => code)).toEqual(services.map(({ code }) => code));
    expect(found[0]).not.toHaveProperty('questions');
  });

  it('can be narrowed to a group, and searched in it', async () => {
    const group = encodeURIComponent('Parks and green spaces');
    expect((await list(`?group=${group}`)).map(({ code }) => code)).toEqual(['litter', 'tree-planting']);
    expect((await list(`?group=${group}&q=potholes`)).map(({ code }) => code)).toEqual([]);
    expect((await list('?q=potholes')).map(({ code }) => code)).toEqual(['pothole']);
  });

  it('are all listed for an empty search', async () => {
    expect(await list('?q=')).toHaveLength(services.length);
  });

  it('come with their questions one by one', async () => {
    expect(await app.resident.services.get('pothole')).toEqual(pothole);
    await expect(app.resident.services.get('unicorn')).rejects.toThrow(NotFoundError);
  });
});

describe('a catalogue that changed with a new version', () => {
  it('brings the services it gave up to date, and leaves those of an import alone', async () => {
    const { questions: _, ...renamed } = { ...litter, name: 'Named by an import' };
    await app.call('POST', '/imports', { source: 'old-system', services: [renamed] }, withKey);
    await loadCatalogue(app.db, [
      { ...pothole, name: 'Hole in the road' },
      { ...litter, name: 'Named by the catalogue' },
    ]);
    expect(await app.resident.services.get('pothole')).toMatchObject({ name: 'Hole in the road' });
    expect(await app.resident.services.get('litter')).toMatchObject({ name: 'Named by an import' });
  });
});

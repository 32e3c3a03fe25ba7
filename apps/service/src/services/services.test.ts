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

describe('services in the language of the reader', () => {
  const words = {
    pothole: {
      cy: { name: 'Twll yn y ffordd', group: 'Ffyrdd', questions: { size: { prompt: 'Pa mor fawr?' } } },
    },
  };
  const inWelsh = { headers: { 'accept-language': 'cy' } };
  beforeAll(() => loadCatalogue(app.db, services, words));

  it('come in that language, and say so', async () => {
    const data = await app.resident.services.get('pothole', inWelsh);
    expect(data).toMatchObject({ name: 'Twll yn y ffordd', group: 'Ffyrdd' });
    expect(data.questions.find(({ code }) => code === 'size')).toMatchObject({ prompt: 'Pa mor fawr?' });
    const answer = await fetch(`${app.baseUrl}/services`, inWelsh);
    expect(answer.headers.get('content-language')).toBe('cy');
    expect(answer.headers.get('vary')).toContain('accept-language');
    expect(await app.resident.services.get('pothole')).toEqual(pothole);
  });

  it('are found by words of either language, and by the name of the group in either', async () => {
    for (const filter of [{ q: 'twll' }, { q: 'pothole' }, { group: 'Ffyrdd' }, { group: pothole.group }]) {
      const found = await app.resident.services.list(filter, inWelsh).all();
      expect(found[0], JSON.stringify(filter)).toMatchObject({ code: 'pothole', name: 'Twll yn y ffordd' });
    }
  });

  it('are what an import says, once it has taken them over', async () => {
    const { questions: _, ...renamed } = { ...pothole, name: 'Hole, imported' };
    await app.call('POST', '/imports', { source: 'old-system', services: [renamed] }, withKey);
    expect(await app.resident.services.get('pothole', inWelsh)).toMatchObject({ name: 'Hole, imported' });
  });
});

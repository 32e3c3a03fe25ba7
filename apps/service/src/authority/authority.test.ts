import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { loadDemonstrationAreas } from '../areas/store.js';
import { demonstrationAreas } from '../seed/areas.js';
import { readProfile } from './read-profile.js';

let app: RunningApp;
const folder = mkdtempSync(join(tmpdir(), 'authority-'));
beforeAll(async () => {
  app = await runApp();
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

/** A file with this in it. */
function file(content: unknown): string {
  const path = join(folder, 'authority.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const LEAST = {
  name: 'Anytown Council',
  jurisdictionId: 'anytown.gov.uk',
  website: 'https://anytown.gov.uk',
};

describe('the authority', () => {
  it('says who it is, what it takes and where else to look, and keeps its ETag', async () => {
    const { data, etag } = await app.resident.authority.get().withResponse();
    expect(data).toMatchObject({
      name: 'Riverside Council (demonstration)',
      timeZone: 'Europe/London',
      languages: ['en', 'cy'],
      limits: { attachmentsPerRequest: 6, attachmentMediaTypes: expect.arrayContaining(['image/heic']) },
      links: { contract: '/v1/openapi.json' },
    });
    expect(await app.resident.authority.get({ ifNoneMatch: etag ?? '' })).toBeNull();
  });

  it('is as large as its wards', async () => {
    await loadDemonstrationAreas(app.db, demonstrationAreas);
    expect((await app.resident.authority.get()).bbox).toEqual([-1.7602, 52.9931, -1.6984, 53.0308]);
  });

  it('is whoever its file says, with what is usual left out', () => {
    expect(readProfile(file(LEAST))).toMatchObject({
      ...LEAST,
      timeZone: 'Europe/London',
      contact: { email: null },
    });
    const theme = { name: 'anytown', properties: { '--govuk-brand-colour': '#0b5c4b' } };
    expect(readProfile(file({ ...LEAST, theme, languages: ['cy', 'en'] }))).toMatchObject({
      theme: { ...theme, logoUrl: null },
      languages: ['cy', 'en'],
    });
  });

  it.each([
    ['{', 'is not JSON'],
    [{ ...LEAST, name: undefined }, 'at /name'],
    [{ ...LEAST, limits: {} }, 'at /limits'],
    [{ ...LEAST, contact: { fax: '1' } }, 'at /contact/fax'],
    [{ ...LEAST, bbox: [1, 2] }, 'at /bbox'],
    [{ ...LEAST, timeZone: 'Europe/Riverside' }, 'no such time zone'],
  ])('is not what a file has no place for: %j', (content, sentence) => {
    expect(() => readProfile(file(content))).toThrow(sentence);
    expect(() => readProfile(file(content))).toThrow('COUNCILKIT_AUTHORITY');
  });
});

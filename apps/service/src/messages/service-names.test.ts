import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LINKS, runApp, type RunningApp } from '../../test/running-app.js';
import { pothole, services } from '../../test/services.js';
import { shownMessages, tokenIn } from '../../test/shown-messages.js';
import { sendDueMessages } from '../send-messages.js';
import { serviceNameIn } from '../services/name-store.js';
import { loadCatalogue } from '../services/store.js';
import { outbox } from './outbox.js';

const HOUR_MS = 60 * 60 * 1000;
const WELSH = { pothole: { cy: { name: 'Twll yn y ffordd' } } };

describe('the name of a service in messages', () => {
  let app: RunningApp;
  let people = 0;
  beforeAll(async () => void (app = await runApp()));
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.db.deleteFrom('subscription').execute();
    await loadCatalogue(app.db, services, WELSH);
  });

  const called = (name: string) =>
    loadCatalogue(
      app.db,
      services.map((service) => (service.code === 'pothole' ? { ...pothole, name } : service)),
      WELSH,
    );
  const says = (id: string, publicText: string) => app.staff.events.append(id, { publicText });

  /** Somebody who reads `language` asks to be told of a request; resolves to the first message, and what tells the newest. */
  async function following(requestId: string, language: string, more = {}) {
    const email = `reader-${++people}@example.org`;
    const newest = async () => {
      await app.sendMessages();
      return (await shownMessages(app.db, email)).at(-1);
    };
    await app.call('POST', '/subscriptions', {
      ...{ scope: { requestId }, channel: 'email', email, language },
      ...more,
    });
    const asked = await newest();
    await app.resident.subscriptions.confirm(tokenIn(asked?.body));
    return { asked, newest };
  }

  it.each(['cy', 'cy-GB'])('is the one in the language of who reads it (%s)', async (language) => {
    const { id, reference } = await app.report();
    const { asked, newest } = await following(id, language);
    expect(asked?.body).toContain(`Twll yn y ffordd, cyfeirnod ${reference}`);
    await says(id, 'Seen');
    const news = await newest();
    expect(news?.subject).toContain('Twll yn y ffordd');
    expect(`${news?.subject} ${news?.body}`).not.toContain('Pothole');
  });

  it.each(['en', 'pl'])(
    'is the first one for who reads that, or what there are no words in (%s)',
    async (language) => {
      const { id, reference } = await app.report();
      const { asked, newest } = await following(id, language);
      expect(asked?.body).toContain(`Pothole, reference ${reference}`);
      await says(id, 'Seen');
      expect((await newest())?.subject).toContain('Pothole');
    },
  );

  it('is in the message that asks who reported', async () => {
    const { reference } = await app.report({
      contact: { email: 'reporter@example.org' },
      updates: { channel: 'email', language: 'cy' },
    });
    await app.sendMessages();
    const [asked] = await shownMessages(app.db, 'reporter@example.org');
    expect(asked?.body).toContain(`Twll yn y ffordd, cyfeirnod ${reference}`);
  });

  it('is in each piece of news of a digest', async () => {
    const { id, reference } = await app.report();
    const { newest } = await following(id, 'cy', { pace: 'daily' });
    await says(id, 'Seen');
    app.clock.now = new Date(app.clock.now.getTime() + 24 * HOUR_MS);
    const digest = await newest();
    expect(digest?.template).toBe('digest');
    expect(digest?.body).toContain(reference);
    expect(digest?.body).toContain('Twll yn y ffordd');
    expect(digest?.body).not.toContain('Pothole');
  });

  it('stays the one under which a request was made, once the service is called otherwise', async () => {
    const { id, reference } = await app.report();
    await called('Hole in the road');
    const { asked, newest } = await following(id, 'cy');
    expect(asked?.body).toContain(`Pothole, cyfeirnod ${reference}`);
    await says(id, 'Seen');
    expect((await newest())?.subject).toContain('Pothole');
    // What is reported under the new name is told by it.
    const later = await app.report();
    expect((await following(later.id, 'cy')).asked?.body).toContain('Twll yn y ffordd');
  });

  it('is the first one where the catalogue says nothing else, or has the service no more', async () => {
    const { id } = await app.report();
    const { newest } = await following(id, 'cy');
    await loadCatalogue(app.db, services, {});
    await says(id, 'Seen');
    expect((await newest())?.subject).toContain('Pothole');
    // Nor is it told by the name of another service that is called the same.
    await app.db.deleteFrom('service').where('code', '=', 'pothole').execute();
    const namesake = services
      .filter(({ code }) => code === 'litter')
      .map((one) => ({ ...one, name: 'Pothole' }));
    await loadCatalogue(app.db, namesake, { litter: { cy: { name: 'Bin llawn' } } });
    await says(id, 'Seen again');
    expect((await newest())?.subject).toContain('Pothole');
  });

  it('is found the other way round for a council whose first language is another', async () => {
    const twll = { ...pothole, name: 'Twll yn y ffordd' };
    await loadCatalogue(
      app.db,
      services.map((service) => (service.code === 'pothole' ? twll : service)),
      { pothole: { en: { name: 'Pothole' } } },
    );
    const { id } = await app.report();
    const [english, welsh] = [await following(id, 'en'), await following(id, 'cy')];
    await says(id, 'Seen');
    const deps = { db: app.db, now: () => app.clock.now, links: LINKS, sender: outbox };
    while (await sendDueMessages({ ...deps, firstLanguage: 'cy' }));
    expect((await english.newest())?.subject).toContain('Pothole');
    expect((await welsh.newest())?.subject).toContain('Twll yn y ffordd');
  });

  it('is looked up for no message in the first language', () => {
    const query = (language: string) =>
      app.db.selectFrom('serviceRequest').select(serviceNameIn(language, 'en').as('name')).compile().sql;
    expect(query('cy')).toMatch(/from service\s/);
    expect(query('en')).not.toMatch(/from service\s/);
  });
});

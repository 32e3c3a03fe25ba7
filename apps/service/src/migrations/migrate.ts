import { Migrator, type Migration } from 'kysely/migration';
import { type Database } from '../database.js';
import { firstTables } from './0001-first-tables.js';
import { lifecycle } from './0002-lifecycle.js';
import { changeFeed } from './0004-change-feed.js';
import { access } from './0003-access.js';
import { attachments } from './0005-attachments.js';
import { finding } from './0004b-finding.js';
import { areas } from './0004c-areas.js';
import { addresses } from './0004d-addresses.js';
import { messages } from './0006-messages.js';
import { webhooks } from './0006b-webhooks.js';
import { privacy } from './0007-privacy.js';
import { eventNotices } from './0008-event-notices.js';
import { search } from './0009-search.js';
import { movedFollowers } from './0009b-moved-followers.js';
import { arrivals } from './0011-arrivals.js';
import { orderedLists } from './0012-ordered-lists.js';
import { newsChoice } from './0014-news-choice.js';
import { digests } from './0014b-digests.js';
import { webhookContact } from './0014c-webhook-contact.js';
import { looseDigests } from './0014d-loose-digests.js';
import { serviceWords } from './0015-service-words.js';
import { recordedCounts } from './0015b-recorded-counts.js';

/** Every change to the tables, in order. One that was released is never edited: add another. */
const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-lifecycle': lifecycle,
  '0004-change-feed': changeFeed,
  '0003-access': access,
  '0005-attachments': attachments,
  '0004b-finding': finding,
  '0004c-areas': areas,
  '0004d-addresses': addresses,
  '0006-messages': messages,
  '0006b-webhooks': webhooks,
  '0007-privacy': privacy,
  '0008-event-notices': eventNotices,
  '0009-search': search,
  '0009b-moved-followers': movedFollowers,
  '0011-arrivals': arrivals,
  '0012-ordered-lists': orderedLists,
  '0014-news-choice': newsChoice,
  '0014b-digests': digests,
  '0014c-webhook-contact': webhookContact,
  '0014d-loose-digests': looseDigests,
  '0015-service-words': serviceWords,
  '0015b-recorded-counts': recordedCounts,
};

/** The name of every change there is. */
export const migrationNames = Object.keys(migrations);

/** Brings the tables up to date: all of it or none, and one instance at a time. Throws what went wrong. */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

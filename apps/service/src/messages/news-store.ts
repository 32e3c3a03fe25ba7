import { type Selectable } from 'kysely';
import { type Database, type Tables } from '../database.js';
import { serviceNameIn } from '../services/name-store.js';
import { normalAddress } from './address.js';
import { digestOf, type DigestMessage } from './digest.js';
import { requestLink, type Links } from './links.js';
import { newsOf, type NewsMessage } from './news.js';
import { languageOfMessages } from './template.js';

type Row = Pick<Selectable<Tables['message']>, 'requestId' | 'seq' | 'channel'>;

/** Who is told, and where the links lead. */
interface Reader {
  address: string;
  language: string;
  /** The council's own, in which requests keep the names of services. */
  firstLanguage: string;
  stopLink: string;
  links: Links;
}

/** What one notification says; undefined when its event is gone. */
export async function readNews(
  db: Database,
  { requestId, seq, channel }: Row,
  { address, language, firstLanguage, stopLink, links }: Reader,
): Promise<NewsMessage | undefined> {
  const event = await db
    .selectFrom('requestEvent')
    .innerJoin('serviceRequest', 'serviceRequest.id', 'requestEvent.requestId')
    .leftJoin('requestContact', 'requestContact.requestId', 'requestEvent.requestId')
    .select(['type', 'status', 'publicText', 'isLate', 'actor', 'requestEvent.standing', 'duplicateOf'])
    .select(['reference', 'email', 'phone'])
    .select(serviceNameIn(languageOfMessages(language), firstLanguage).as('serviceName'))
    .where('requestEvent.requestId', '=', requestId)
    .where('requestEvent.seq', '=', seq)
    .executeTakeFirst();
  if (!event) return undefined;
  const reporters = { email: event.email, sms: event.phone, push: null }[channel];
  const isReporter = reporters !== null && normalAddress(channel, reporters) === address;
  const link = requestLink(links, event.reference);
  return newsOf(event, { request: event, language, isReporter, link, stopLink });
}

/** What a digest says of all that was gathered into it, in the order it happened; undefined when nothing is left of it. */
export async function readDigest(
  db: Database,
  { id }: { id: string },
  reader: Reader,
): Promise<DigestMessage | undefined> {
  const gathered = await db
    .selectFrom('message')
    .select(['requestId', 'seq', 'channel'])
    .where('digestId', '=', id)
    .orderBy('queuedAt')
    .orderBy('seq')
    .execute();
  const news: NewsMessage[] = [];
  for (const row of gathered) {
    const one = await readNews(db, row, reader);
    if (one) news.push(one);
  }
  const { language, stopLink, links } = reader;
  return digestOf(news, { language, stopLink, homeLink: links.residentsUrl });
}

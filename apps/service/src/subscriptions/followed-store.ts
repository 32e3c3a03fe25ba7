import { type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { languageOfMessages } from '../messages/template.js';
import { wordsFor } from '../messages/words.js';
import { type RequestRow } from '../requests/store.js';
import { serviceNameIn } from '../services/name-store.js';
import { type ScopeColumns } from './scope.js';

interface Followed {
  columns: ScopeColumns;
  /** The request that is followed, where it is one. */
  request: RequestRow | undefined;
  /** Of who follows. */
  language: string;
  /** The council's own, in which requests keep the names of services. */
  firstLanguage: string;
}

/** What somebody wants to follow, as the message that asks them says it. */
export async function whatIsFollowed(
  trx: Transaction<Tables>,
  { columns, request, language, firstLanguage }: Followed,
): Promise<string> {
  const words = wordsFor(language);
  if (request) {
    const name = await nameOf(trx, request, languageOfMessages(language), firstLanguage);
    return `${name}, ${words.reference} ${request.reference}`;
  }
  if (columns.areaCode !== null) return `${words.area} ${columns.areaCode}`;
  return `${words.around} ${columns.radiusMetres} ${words.metres}`;
}

async function nameOf(
  trx: Transaction<Tables>,
  { id, serviceName }: RequestRow,
  language: string,
  firstLanguage: string,
): Promise<string> {
  if (language === firstLanguage) return serviceName;
  const { name } = await trx
    .selectFrom('serviceRequest')
    .select(serviceNameIn(language, firstLanguage).as('name'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return name;
}

import { type KpiFigure, type ServiceRequest } from '@councilkit/client';
import { type Council } from '../council.server.js';
import { findWords } from './find-words.js';
import { sayRequest, type InCatalogueWords, type RequestWords } from './request-words.js';

/** Where the words come from, and in which language a page says them. */
type InLanguage = Pick<Council, 'catalogue'> & { language: string };
type OfService = Pick<ServiceRequest, 'serviceCode'>;

/** What of a request is said otherwise in this language, question by question; undefined for nothing. */
export async function wordsFor(
  { catalogue, language }: InLanguage,
  request: InCatalogueWords & OfService,
): Promise<RequestWords | undefined> {
  const service = await catalogue.service(request.serviceCode, language);
  return service && findWords(request, service);
}

/** The names and promises of requests as this language has them; their questions stay as they are, which no list shows. */
export async function sayAll<Kept extends InCatalogueWords & OfService>(
  { catalogue, language }: InLanguage,
  requests: readonly Kept[],
): Promise<Kept[]> {
  const services = await catalogue.services(language);
  return requests.map((request) => {
    const service = services.get(request.serviceCode);
    return service ? sayRequest(request, findWords(request, service)) : request;
  });
}

/** The name and the promise of one request as this language has them. */
export async function sayOne<Kept extends InCatalogueWords & OfService>(
  council: InLanguage,
  request: Kept,
): Promise<Kept> {
  const [said = request] = await sayAll(council, [request]);
  return said;
}

/** Figures by group with the names that this language has for the groups. */
export async function sayGroups(
  { catalogue, language }: InLanguage,
  figures: readonly KpiFigure[],
): Promise<KpiFigure[]> {
  const services = [...(await catalogue.services(language)).values()];
  const groups = new Map(services.map(({ first, here }) => [first.group, here.group]));
  return figures.map((figure) => {
    const said = figure.by === 'group' ? groups.get(figure.name ?? figure.key ?? '') : undefined;
    return said === undefined ? figure : { ...figure, name: said };
  });
}

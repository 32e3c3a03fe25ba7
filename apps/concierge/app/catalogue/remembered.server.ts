import {
  NotFoundError,
  type Authority,
  type CouncilKit,
  type Service,
  type ServiceDefinition,
} from '@councilkit/client';
import { ask } from '../page/ask.server.js';
import { remembering } from '../remembering.js';
import { type InBoth } from './find-words.js';

/** The catalogue changes rarely: for how long an answer is good, in milliseconds. */
const GOOD_FOR_MS = 300_000;

const NONE: ReadonlyMap<string, InBoth<Service>> = new Map();

/** What the council's services are called in its first language and in another. */
export interface Catalogue {
  /** One service with its questions; undefined where no service has the code, and where nothing is said otherwise. */
  service(code: string, language: string): Promise<InBoth<ServiceDefinition> | undefined>;
  /** Every service without its questions, by its code; none where nothing is said otherwise. */
  services(language: string): Promise<ReadonlyMap<string, InBoth<Service>>>;
}

/**
 * Asks for services in both languages and remembers the answers for a while, for all visitors alike. Nothing is asked for a
 * page in the council's first language, or in one that it does not answer in. While the service is away there is nothing
 * either, which is not remembered: a page does without.
 */
export function rememberCatalogue(
  { services }: Pick<CouncilKit, 'services'>,
  authority: () => Promise<Pick<Authority, 'languages'>>,
  now = Date.now,
): Catalogue {
  const one = remembering<InBoth<ServiceDefinition> | undefined>(GOOD_FOR_MS, now);
  const all = remembering<ReadonlyMap<string, InBoth<Service>>>(GOOD_FOR_MS, now);

  async function readOne(code: string, languages: Languages) {
    const [first, here] = await inBoth(languages, (headers) =>
      services.get(code, { headers }).catch((error: unknown) => {
        // An import may bring in requests of a service that nobody offers.
        if (error instanceof NotFoundError) return undefined;
        throw error;
      }),
    );
    return first && here && { first, here };
  }

  async function readAll(languages: Languages) {
    const [first, here] = await inBoth(languages, (headers) => services.list({}, { headers }).all());
    const byCode = new Map(here.map((service) => [service.code, service]));
    const pairs = first.flatMap((service) => {
      const told = byCode.get(service.code);
      return told ? [[service.code, { first: service, here: told }] as const] : [];
    });
    return new Map(pairs);
  }

  /** What `find` finds for the council's first language and this one; `nothing` where that is the same, and while the service is away. */
  async function besideFirst<Found>(
    language: string,
    nothing: Found,
    find: (languages: Languages) => Promise<Found>,
  ): Promise<Found> {
    try {
      const { languages } = await authority();
      const [first = language] = languages;
      if (first === language || !languages.includes(language)) return nothing;
      return await find([first, language]);
    } catch (error) {
      // What `ask` throws.
      if (error instanceof Response) return nothing;
      throw error;
    }
  }

  return {
    service: (code, language) =>
      besideFirst(language, undefined, (languages) =>
        one(`${language} ${code}`, () => readOne(code, languages)),
      ),
    services: (language) =>
      besideFirst(language, NONE, (languages) => all(language, () => readAll(languages))),
  };
}

/** The council's first language, and that of the page. */
type Languages = readonly [first: string, here: string];

function inBoth<Found>(
  [first, here]: Languages,
  read: (headers: Record<string, string>) => Promise<Found>,
): Promise<[first: Found, here: Found]> {
  const inOne = (language: string) => ask(read({ 'accept-language': language }), '');
  return Promise.all([inOne(first), inOne(here)]);
}

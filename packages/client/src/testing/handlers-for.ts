import { type FakeServer } from './fake-server.js';

/** What is used of the `http` of MSW. Given by the caller, so that this package needs no MSW of its own. */
export interface MswHttp<Handler> {
  all: (path: string, resolve: (info: { request: Request }) => Promise<Response>) => Handler;
}

/**
 * Handlers for MSW that let a fake council answer what a page or program fetches from `server.baseUrl`, its faults and
 * live streams included.
 *
 * @example setupServer(...handlersFor(server, http));
 * @see https://mswjs.io
 */
export function handlersFor<Handler>(server: FakeServer, http: MswHttp<Handler>): Handler[] {
  return [
    http.all(`${server.baseUrl}/*`, ({ request }) =>
      // MSW makes a 500 of an error that is thrown, and a failed connection of this.
      server.fetch(request).catch(() => Response.error()),
    ),
  ];
}

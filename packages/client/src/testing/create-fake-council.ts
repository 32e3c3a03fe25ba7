import { type CouncilKit } from '../client.js';
import { type FakeCouncilOptions, FakeServer } from './fake-server.js';

/**
 * A council in memory and a client that has its key. The client is the one you ship, so what passes here passes through
 * the same retries, errors and checks. For a client without the key, as residents have it, `server.connect()`.
 *
 * @example
 * const { council, server } = createFakeCouncil();
 * const { id } = server.report();
 * server.failNext({ status: 503 });
 * await council.events.append(id, { status: 'inProgress' });
 */
export function createFakeCouncil(options?: FakeCouncilOptions): { council: CouncilKit; server: FakeServer } {
  const server = new FakeServer(options);
  return { council: server.connect({ auth: { apiKey: server.apiKey } }), server };
}

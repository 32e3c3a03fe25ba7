import { type CreateServiceRequest, type ServiceRequest } from '../../src/index.js';
import { createFakeCouncil } from '../../src/testing/index.js';

/**
 * Who appears in the examples without being introduced: a council that is there to be called, at the address the README
 * names, and functions that the reader's own program would have. Each example gets a cast of its own.
 */

export { CouncilKit, isKnownStatus } from '../../src/index.js';

export const baseUrl = 'http://localhost:3001/v1';
export const { council, server } = createFakeCouncil({ baseUrl, now: '2026-11-25T10:00:00Z' });
export const { apiKey } = server;
export const { tokenUrl, clientId, clientSecret } = server.supplier('peak-roads');
Object.assign(process.env, {
  COUNCIL_CLIENT_ID: clientId,
  COUNCIL_CLIENT_SECRET: clientSecret,
  COUNCIL_API_KEY: server.apiKey,
});
export const { id, reference } = server.report();
/** The supplier whose credentials these are: one offer waits, one job is under way, and webhooks are asked for. */
export const supplier = server.connect({ auth: { tokenUrl, clientId, clientSecret } });
const desk = server.connect({ auth: server.staff() });
await desk.assignments.offer(server.report().id, { supplierId: 'peak-roads' });
export const { id: requestId } = server.report();
await supplier.assignments.accept(
  (await desk.assignments.offer(requestId, { supplierId: 'peak-roads' })).id,
  {},
);
const { endpoint } = await supplier.webhookEndpoints.create({ url: 'https://hooks.peakroads.example.com/' });
export const { id: endpointId } = endpoint;
const [firstChange] = await supplier.events.changes().all({ limit: 1 });
export const report: CreateServiceRequest = {
  serviceCode: 'pothole',
  location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
  answers: { place: 'carriageway', size: 'larger' },
};
export const [current = ''] = server.webhookSecrets;
export const previous = server.rotateWebhookSecret();
export const cursor = undefined;
export const file = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], { type: 'image/jpeg' });

export const canDo = async (_request: ServiceRequest): Promise<boolean> => true;
export const lastCursor = async (): Promise<string | undefined> => firstChange?.cursor;
export const lastSeen = async (_id: string): Promise<number> => 0;
export const note = async (_requestId: string, _seq: number): Promise<void> => undefined;
export const readOn = async (_requestId: string, _seq: number): Promise<void> => undefined;
export const save = async (_requests: unknown): Promise<void> => undefined;
export const sendLater = (_seconds: number | undefined, _key: string | undefined): void => undefined;
export const showWhetherLive = (_isLive: boolean): void => undefined;
export const store = async (_name: string, _value: unknown): Promise<void> => undefined;
export const log = (..._said: unknown[]): void => undefined;
export const show = (..._shown: unknown[]): void => undefined;
export const showAt = (_pointer: string, _detail: string): void => undefined;

/** As TanStack Query calls its functions, without the page around it. */
export const useQuery = <Data>(options: {
  queryFn?: unknown;
  queryKey: unknown;
}): { data: Data | undefined } => {
  void options;
  return { data: undefined };
};

// What examples wait for happens: work begins, ends, and then nothing more comes.
const happenings = [
  () => move({ status: 'inProgress', publicText: 'We have begun' }),
  () => move({ status: 'closed', outcome: 'fixed', publicText: 'The hole was filled' }),
  () => server.endStreams(),
];
const timer = setInterval(() => {
  if (server.openStreams === 0) return;
  happenings.shift()?.();
  if (happenings.length === 0) clearInterval(timer);
}, 20);
timer.unref();

function move(event: Parameters<typeof server.append>[1]): void {
  // Every request there is: an example may have reported one of its own.
  for (const seen of new Set([
    id,
    ...server.calls.flatMap(({ path }) => /^\/requests\/([\w-]{36})/.exec(path)?.[1] ?? []),
  ]))
    server.append(seen, event);
}

import { describe, expect, it } from 'vitest';
import { connect } from '../test/connect.js';
import {
  type AnswerOf,
  type BodyOf,
  type OperationId,
  type QueryOf,
  readOperations,
} from '../test/contract.js';
import { type Reply } from '../test/server.js';
import { type CouncilKit } from './index.js';

type Calls = {
  [Id in OperationId]: (
    council: CouncilKit,
    given: { body: BodyOf<Id>; query: QueryOf<Id> },
  ) => PromiseLike<AnswerOf<Id>>;
};

/**
 * The method of the client for each operation of the contract. One that is missing, that takes another body or query,
 * or that gives something else, does not compile.
 */
const CALLS: Calls = {
  getAuthority: (council) => council.authority.get(),
  listServices: (council, { query }) => council.services.list(query).page(),
  getService: (council) => council.services.get('a'),
  listRequests: (council, { query }) => council.requests.list(query).page(),
  createRequest: (council, { body }) => council.requests.create(body),
  getRequest: (council) => council.requests.get('a'),
  correctRequest: (council, { body }) => council.requests.correct('a', body, { ifMatch: '"v1"' }),
  splitRequest: (council, { body }) => council.requests.split('a', body),
  moderateRequest: (council, { body }) => council.requests.moderate('a', body),
  redactRequest: (council, { body }) => council.requests.redact('a', body),
  getReporterContact: (council) => council.requests.contact('a'),
  listEvents: (council, { query }) => council.events.list('a', query).page(),
  appendEvent: (council, { body }) => council.events.append('a', body),
  streamEvents: (council) => council.requests.watch('a').next(),
  listNotifications: (council, { query }) => council.notifications.list('a', query).page(),
  getFeedback: (council) => council.feedback.get('a'),
  giveFeedback: (council, { body }) => council.feedback.give('a', body),
  listRequestAssignments: (council, { query }) => council.assignments.trail('a', query).page(),
  offerAssignment: (council, { body }) => council.assignments.offer('a', body),
  previewRequest: (council, { body }) => council.requests.preview(body),
  listNearby: (council, { query }) => council.requests.nearby(query),
  getIntakeToken: (council) => council.intakeTokens.get('a'),
  listChanges: (council, { query }) => council.events.changes(query).page(),
  streamChanges: (council, { query }) => council.events.follow(query).next(),
  listAddresses: (council, { query }) => council.addresses.find(query),
  getAddress: (council) => council.addresses.get('a'),
  listAreas: (council, { query }) => council.areas.list(query).page(),
  getArea: (council) => council.areas.get('a'),
  streamArea: (council) => council.areas.follow('a', { after: 'cursor-1' }).next(),
  uploadAttachment: (council) => council.attachments.upload(new Blob(['%PDF-1.7'])),
  getAttachment: (council) => council.attachments.get('a'),
  describeAttachment: (council, { body }) => council.attachments.describe('a', body),
  getDerivative: (council) => council.attachments.derivative('a', 'a'),
  createSubscription: (council, { body }) => council.subscriptions.create(body),
  getSubscription: (council) => council.subscriptions.get('a'),
  changeSubscription: (council, { body }) => council.subscriptions.change('a', body),
  confirmSubscription: (council) => council.subscriptions.confirm('a'),
  stopSubscription: (council) => council.subscriptions.stop('a'),
  requestProof: (council, { body }) => council.proofs.request(body),
  exchangeProof: (council, { body }) => council.proofs.exchange(body),
  revokeProof: (council) => council.proofs.revoke(),
  listSuppliers: (council, { query }) => council.suppliers.list(query).page(),
  getSupplier: (council) => council.suppliers.get('a'),
  listAssignments: (council, { query }) => council.assignments.list(query).page(),
  getAssignment: (council) => council.assignments.get('a'),
  acceptAssignment: (council, { body }) => council.assignments.accept('a', body),
  declineAssignment: (council, { body }) => council.assignments.decline('a', body),
  withdrawAssignment: (council, { body }) => council.assignments.withdraw('a', body),
  handOverAssignment: (council, { body }) => council.assignments.handOver('a', body),
  listWebhookEndpoints: (council, { query }) => council.webhookEndpoints.list(query).page(),
  createWebhookEndpoint: (council, { body }) => council.webhookEndpoints.create(body),
  getWebhookEndpoint: (council) => council.webhookEndpoints.get('a'),
  deleteWebhookEndpoint: (council) => council.webhookEndpoints.delete('a'),
  rotateWebhookSecret: (council) => council.webhookEndpoints.rotateSecret('a'),
  pauseWebhookEndpoint: (council) => council.webhookEndpoints.pause('a'),
  resumeWebhookEndpoint: (council) => council.webhookEndpoints.resume('a'),
  replayWebhooks: (council, { body }) => council.webhookEndpoints.replay('a', body),
  testWebhookEndpoint: (council) => council.webhookEndpoints.test('a'),
  listWebhookDeliveries: (council, { query }) => council.webhookEndpoints.deliveries('a', query).page(),
  getInsight: (council, { query }) => council.insight.get(query),
  listKpiDefinitions: (council) => council.insight.definitions(),
  recordCounts: (council, { body }) => council.insight.record(body),
  createImport: (council, { body }) => council.imports.create(body),
  tryImport: (council, { body }) => council.imports.tryOut(body),
};

const STREAM = 'text/event-stream';
const operations = readOperations();
const [live, plain] = [true, false].map((isLive) =>
  operations.filter(({ answerType }) => (answerType === STREAM) === isLive),
);
if (!live?.length || !plain?.length) throw new Error('The contract has both kinds');

/** A client and a server that answers as the contract says, with what the client called what it did. */
async function connectTo(reply: Reply) {
  const called: string[] = [];
  const connected = await connect([reply], {
    hooks: { onAttempt: ({ operation }) => called.push(operation) },
  });
  return { ...connected, called };
}

/** The examples of the contract are what its types say; that is not for this test to doubt. */
const call = CALLS as Record<string, (council: CouncilKit, given: object) => PromiseLike<unknown>>;

describe('the client', () => {
  it.each(plain)('does $id as the contract has it', async ({ id, method, path, ...given }) => {
    const { council, server, called } = await connectTo((response) => {
      response.writeHead(given.status, given.answerType ? { 'content-type': given.answerType } : {});
      response.end(given.answerType === 'application/json' ? JSON.stringify(given.answer) : undefined);
    });
    const answer = await call[id]?.(council, given);
    const [seen, ...more] = server.seen;
    if (!seen || more.length) throw new Error('One call was to be made');
    const url = new URL(seen.url, server.baseUrl);
    expect(called).toEqual([id]);
    expect([seen.method, url.pathname]).toEqual([method, `/v1${path.replace(/\{\w+\}/g, 'a')}`]);
    expect(Object.fromEntries(url.searchParams)).toEqual(
      Object.fromEntries(Object.entries(given.query).map(([name, value]) => [name, `${value}`])),
    );
    expect(typeof seen.headers['idempotency-key']).toBe(method === 'GET' ? 'undefined' : 'string');
    if (seen.headers['content-type'] === 'application/json')
      expect(JSON.parse(seen.body)).toEqual(given.body);
    if (given.answerType === 'application/json') expect(answer).toEqual(given.answer);
    else if (given.answerType) expect(answer).toMatchObject({ type: given.answerType });
    else expect(answer).toBeUndefined();
  });

  it.each(live)('follows $id as the contract has it', async ({ id, method, path, query }) => {
    const { council, server, called } = await connectTo((response) => response.writeHead(204).end());
    await call[id]?.(council, { query });
    const url = new URL(server.seen[0]?.url ?? '', server.baseUrl);
    expect(called).toEqual([id]);
    expect(server.seen[0]).toMatchObject({ method, headers: { accept: STREAM } });
    expect(url.pathname).toBe(`/v1${path.replace(/\{\w+\}/g, 'a')}`);
  });

  it('knows no operation that the contract does not have', () => {
    expect(Object.keys(CALLS).sort()).toEqual(operations.map(({ id }) => id).sort());
  });
});

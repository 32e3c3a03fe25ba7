import { randomUUID } from 'node:crypto';
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { Registry } from 'prom-client';
import { ANYBODY } from './access/caller.js';
import { changeRoutes } from './changes/routes.js';
import { type Files } from './attachments/files.js';
import { limitsOf } from './attachments/limits.js';
import { attachmentRoutes } from './attachments/routes.js';
import { assignmentRoutes } from './assignments/routes.js';
import { contactRoutes } from './contact/routes.js';
import { type Gazetteer } from './addresses/gazetteer.js';
import { addressRoutes } from './addresses/routes.js';
import { ownGazetteer } from './addresses/store.js';
import { areaRoutes } from './areas/routes.js';
import { firstLanguageOf, type AuthorityProfile } from './authority/authority.js';
import { authorityRoutes } from './authority/routes.js';
import { BASE_PATH, contract } from './contract/document.js';
import { servedAt } from './contract/served-at.js';
import { AnswerError, contractCompilers } from './contract/validation.js';
import { type Database } from './database.js';
import { prepareToDrain } from './draining.js';
import { isDatabaseAway } from './database-errors.js';
import { NotFoundError, ServiceError, UnavailableError } from './errors.js';
import { eventStreams } from './event-streams.js';
import { type Hub } from './events/hub.js';
import { eventRoutes } from './events/routes.js';
import { importRoutes } from './imports/routes.js';
import { insightRoutes } from './insight/routes.js';
import { intakeRoutes } from './intake/routes.js';
import { identifyCallers, type Recognise } from './identify.js';
import { feedbackRoutes } from './feedback/routes.js';
import { createCounter, limitCalls } from './limit-calls.js';
import { type Limits } from './limits/limits.js';
import { type StreamCaps } from './limits/stream-caps.js';
import { readJsonBodies } from './json-body.js';
import { messageRoutes } from './messages/routes.js';
import { nearbyRoutes } from './nearby/routes.js';
import { migrationNames } from './migrations/migrate.js';
import { observeCalls } from './observe-calls.js';
import { createMetrics, type Connections } from './operations/metrics.js';
import { operationsRoutes } from './operations/routes.js';
import { missingMigrations, newestEvent, pausedEndpoints, queuedMessages } from './operations/store.js';
import { previewRoutes } from './previews/routes.js';
import { PROBLEM_MEDIA_TYPE, problemOf, refuseConnection } from './problem.js';
import { proofRoutes } from './proofs/routes.js';
import { findReporter } from './proofs/store.js';
import { moderationRoutes } from './moderation/routes.js';
import { redactionRoutes } from './redaction/routes.js';
import { referenceRoutes } from './reference/routes.js';
import { deskRoutes } from './requests/desk-routes.js';
import { requestRoutes } from './requests/routes.js';
import { tokenRoutes } from './tokens/routes.js';
import { findTokenHolder } from './tokens/store.js';
import { demonstrationAuthority } from './seed/authority.js';
import { serviceRoutes } from './services/routes.js';
import { type Tracing } from './tracing.js';
import { supplierRoutes } from './suppliers/routes.js';
import { isCallbackToken, receiptRoutes } from './messages/receipt-routes.js';
import { notificationRoutes } from './notifications/routes.js';
import { settleMessage } from './settle-messages.js';
import { webhookRoutes } from './webhooks/routes.js';
import { type Way } from './webhooks/post.js';
import { deliver } from './send-webhooks.js';
import { subscriptionRoutes } from './subscriptions/routes.js';
import { subscriptionByToken } from './subscriptions/store.js';

export interface AppOptions {
  db: Database;
  hub: Hub;
  /** Where the bytes of photos and papers are kept. */
  files: Files;
  /** The longest photo or paper that is taken. */
  attachmentBytes: number;
  /** Where addresses come from; the council's own gazetteer, when left out. */
  gazetteer?: Gazetteer;
  /** Whose service this is; the council of the demonstration, when left out. */
  authority?: AuthorityProfile;
  now: () => Date;
  /** Opens what the contract keeps for staff and suppliers. */
  apiKey: string;
  /** Hold our own answers to the contract too; one that breaks it becomes a 500. */
  checkAnswers: boolean;
  /** How long a stream may be silent. */
  heartbeatMs: number;
  /** The contract as a page to read, where the build made one. */
  referencePage?: string | undefined;
  /** Where callers reach the service, without the path of the contract; as the contract has it when left out. */
  serviceUrl?: string | undefined;
  /** Whether messages that cannot be sent are shown to whoever runs the service. */
  showsOutbox: boolean;
  /** Called when history was brought in, which may be much at once. */
  onImported: () => void;
  /** Called when somebody waits for a magic link. */
  onProofWish: () => void;
  /** Called when a message waits to be sent. */
  onMessage: () => void;
  /** How webhooks leave. */
  webhookWay: Way;
  /** Called when a webhook waits to be sent. */
  onWebhook: () => void;
  /** What GOV.UK Notify shows with a receipt. */
  callbackToken?: string | undefined;
  /** What browsers subscribe to web push with; undefined where nothing is pushed. */
  pushPublicKey?: string | undefined;
  /** How many calls are let through. */
  limits: Limits;
  /** How many streams may be open. */
  streamCaps: StreamCaps;
  /** Whose word is taken for where a call came from (`X-Forwarded-For`). */
  trustedProxies: readonly string[];
  /** Recognises the tokens of the council's own sign-in, where it has one. */
  signIn?: Recognise | undefined;
  /** Where log lines go. They carry ids; never bodies, query strings or contact details. */
  logTo: { write(line: string): void };
  /** Whether every call gets a log line, or only what went wrong. */
  logsCalls?: boolean;
  /** Where the metrics are kept, with those of the process if it has any. */
  registry?: Registry;
  /** The connections to a PostgreSQL server. */
  connections?: (() => Connections) | undefined;
  /** What is done in the background, by its name: `/ready` says whether it gets done. */
  queues?: Readonly<Record<string, { isWorking(): boolean }>>;
  /** Where traces go, if they go anywhere. */
  tracing?: Tracing | undefined;
}

/** No id or code of the contract is longer once it is percent-encoded. */
const LONGEST_PARAMETER = 1000;

/** The service over HTTP, not yet listening. Closing it ends its streams first, then finishes what is under way. */
export function createApp({
  db,
  hub,
  files,
  attachmentBytes,
  authority = demonstrationAuthority,
  gazetteer = ownGazetteer(db),
  now,
  apiKey,
  checkAnswers,
  heartbeatMs,
  referencePage,
  serviceUrl,
  showsOutbox,
  onImported,
  onProofWish,
  onMessage,
  webhookWay,
  onWebhook,
  callbackToken,
  pushPublicKey,
  limits,
  streamCaps,
  trustedProxies,
  signIn,
  logTo,
  logsCalls = false,
  registry = new Registry(),
  connections,
  queues = {},
  tracing,
}: AppOptions): FastifyInstance {
  const app = fastify({
    logger: { level: logsCalls ? 'info' : 'warn', stream: logTo },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    return503OnClosing: false,
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply),
  });

  app.addHook('onRequest', (request, reply, done) => {
    reply
      .header('request-id', request.id)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-cache');
    done();
  });
  const readings = {
    newestEvent: () => newestEvent(db),
    queuedMessages: () => queuedMessages(db),
    pausedEndpoints: () => pausedEndpoints(db),
    connections,
  };
  const metrics = createMetrics(readings, registry);
  tracing?.traceCalls(app);
  observeCalls(app, metrics);
  const drain = prepareToDrain(app);
  const recognisers = [
    (token: string) => findTokenHolder(db, token, now()),
    (token: string) => findReporter(db, token, now()),
    (token: string) => subscriptionByToken(db, token),
    ...(signIn ? [signIn] : []),
    // Its own route knows it; to all others it is nobody.
    async (token: string) => (isCallbackToken(token, callbackToken) ? ANYBODY : undefined),
  ];
  const counter = createCounter(limits);
  identifyCallers(app, { apiKey, recognisers, counter });
  limitCalls(app, counter);
  readJsonBodies(app);
  const { validatorCompiler, serializerCompiler } = contractCompilers({ checkAnswers });
  app.setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) =>
    sendProblem(new NotFoundError('There is nothing at this address'), request, reply),
  );

  serviceRoutes(app, { db, languages: authority.languages });
  const firstLanguage = firstLanguageOf(authority);
  intakeRoutes(app, { db, now, hub, firstLanguage });
  requestRoutes(app, { db, now });
  deskRoutes(app, { db, now, hub });
  nearbyRoutes(app, { db, now });
  addressRoutes(app, { gazetteer });
  areaRoutes(app, { db });
  authorityRoutes(app, { db, profile: authority, attachmentBytes, pushPublicKey });
  previewRoutes(app, { db });
  const answerWithStream = eventStreams(app, streamCaps, metrics);
  eventRoutes(app, { db, now, hub, heartbeatMs, answerWithStream });
  changeRoutes(app, { db, hub, heartbeatMs, answerWithStream });
  importRoutes(app, { db, now, hub, onImported });
  moderationRoutes(app, { db, now, hub });
  redactionRoutes(app, { db, files, now, hub });
  attachmentRoutes(app, { db, now, files, limits: limitsOf(attachmentBytes) });
  supplierRoutes(app, { db });
  assignmentRoutes(app, { db, now, hub });
  feedbackRoutes(app, { db, now, hub });
  insightRoutes(app, { db, now, languages: authority.languages });
  messageRoutes(app, { db, showsOutbox });
  tokenRoutes(app, { db, now });
  proofRoutes(app, { db, now, onProofWish });
  contactRoutes(app, { db, now });
  const push = { isOffered: pushPublicKey !== undefined, allowsLocal: webhookWay.allowsLocal };
  subscriptionRoutes(app, { db, now, onMessage, push, firstLanguage });
  notificationRoutes(app, { db });
  webhookRoutes(app, {
    ...{ db, now, allowsLocal: webhookWay.allowsLocal, onWaiting: onWebhook },
    deliver: (sending) => deliver(sending, webhookWay, now),
  });
  receiptRoutes(app, {
    callbackToken,
    onReceipt: (id, status) => settleMessage(db, id, status, now()),
  });

  operationsRoutes(app, {
    missingMigrations: () => missingMigrations(db, migrationNames),
    queues,
    metrics,
  });
  const here = (text: string) => (serviceUrl === undefined ? text : servedAt(serviceUrl, text));
  referenceRoutes(app, { page: referencePage && here(referencePage) });
  const served = here(JSON.stringify(contract));
  app.get(`${BASE_PATH}/openapi.json`, async (_, reply) =>
    reply.type('application/json; charset=utf-8').send(served),
  );
  app.get('/', async (_, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(`Service requests. The contract is at ${BASE_PATH}/openapi.json, and to read at /docs\n`),
  );
  // After the streams' own, which ends them.
  app.addHook('preClose', drain);
  return app;
}

function sendProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply) {
  const error = isDatabaseAway(thrown)
    ? new UnavailableError('The service cannot reach its database. Try again in a moment.', { cause: thrown })
    : thrown;
  const { problem, headers } = problemOf(error, request.id);
  if (!(error instanceof ServiceError) && problem.status >= 500) {
    request.log.error(
      { operation: request.routeOptions.config.operationId, ...traceOf(error) },
      'unexpected error',
    );
  }
  return reply
    .code(problem.status)
    .headers({ 'request-id': request.id, ...headers })
    .type(PROBLEM_MEDIA_TYPE)
    .send(problem);
}

/** What an error is and where it arose, without its message: a database quotes the values it refuses. */
function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const at = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  // An AnswerError names places in the contract and no values.
  const detail = error instanceof AnswerError ? error.message : undefined;
  return { error: error.name, code, detail, at };
}

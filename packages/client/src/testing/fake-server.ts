import { CouncilKit } from '../client.js';
import {
  type AppendEvent,
  type AreaWithBoundary,
  type Authority,
  type Contact,
  type CreateServiceRequest,
  type RequestEvent,
  type ServiceDefinition,
  type ServiceRequest,
  type Supplier,
} from '../contract.js';
import { type AccessToken, type ClientCredentialsGrant, type CouncilKitOptions } from '../options.js';
import { Access } from './access.js';
import { FakeClock } from './clock.js';
import { Desk, type SeenCall } from './desk.js';
import { exampleAreas, exampleAuthority, exampleSuppliers } from './example-council.js';
import { exampleServices } from './example-services.js';
import { type Fault, type FaultOptions, Faults } from './faults.js';
import { IdempotencyKeys } from './idempotency.js';
import { Ledger } from './ledger.js';
import { LiveStreams } from './live-streams.js';
import { type Means } from './means.js';
import { Messages, type SentMessage } from './messages.js';
import { handlersOf } from './operations.js';
import { takeIn } from './rules/intake.js';
import { append } from './rules/timeline.js';
import { sampleReport } from './sample-report.js';
import { STAFF_SCOPES, SUPPLIER_SCOPES } from './scopes.js';
import { newWebhookSecret, signWebhook } from './sign-webhook.js';
import { newToken } from './token.js';
import { View } from './view.js';
import { deliverWebhooks, type Receive, requestEventMessage } from './webhook-sender.js';

/** What a fake council starts with. */
export interface FakeCouncilOptions {
  /** What can be asked for. A pothole, an overflowing bin and gritting, which is paused, when left out. */
  services?: readonly ServiceDefinition[] | undefined;
  /** Who does the work. `exampleSuppliers`, when left out. */
  suppliers?: readonly Supplier[] | undefined;
  /** Wards and parks. `exampleAreas`, when left out. */
  areas?: readonly AreaWithBoundary[] | undefined;
  /** Whose service it is, and what it takes. `exampleAuthority`, when left out. */
  authority?: Authority | undefined;
  /** Where the clock stands still, for tests of dates. It runs with the real time when left out. */
  now?: Date | string | undefined;
  /** Where it pretends to be. `https://council.test/v1`. */
  baseUrl?: string | undefined;
  /** Days that are not working days, besides weekends, such as `2026-12-25`. None, when left out. */
  bankHolidays?: readonly string[] | undefined;
  /** What takes the webhooks of its endpoints in: your own handler, or a `fetch`. Nobody, when left out. */
  receive?: Receive | undefined;
}

/** Which event a webhook tells of, and where it goes. */
export interface WebhookOptions {
  /** The `seq` of the event. The newest, when left out. */
  seq?: number | undefined;
  /** Where the receiver listens. */
  url?: string | undefined;
  /** When it was signed. Now, by the real clock: receivers refuse what is more than 5 minutes off. */
  signedAt?: Date | undefined;
}

/** A council in memory that keeps the contract's rules. It knows no network: hand its `fetch` to what should reach it. */
export class FakeServer {
  readonly baseUrl: string;
  /** Where its clients get their tokens. */
  readonly tokenUrl: string;
  /** Reads as staff do, appends events and imports; every other write of staff and suppliers needs a token. */
  readonly apiKey = 'key-of-the-fake-council';
  readonly clock: FakeClock;
  readonly #ledger: Ledger;
  readonly #streams = new LiveStreams();
  readonly #faults = new Faults();
  readonly #access: Access;
  readonly #desk: Desk;
  readonly #means: Means;
  #clients = 0;
  #secrets = [newWebhookSecret()];

  constructor(options: FakeCouncilOptions = {}) {
    const baseUrl = new URL(options.baseUrl ?? 'https://council.test/v1');
    this.baseUrl = baseUrl.href.replace(/\/$/, '');
    this.tokenUrl = new URL('/oauth2/token', baseUrl).href;
    this.clock = new FakeClock(options.now);
    this.#ledger = new Ledger({
      services: options.services ?? exampleServices,
      suppliers: options.suppliers ?? exampleSuppliers,
      areas: options.areas ?? exampleAreas,
      authority: options.authority ?? exampleAuthority,
    });
    this.#access = new Access(this.#ledger, this.apiKey);
    this.#means = {
      ledger: this.#ledger,
      streams: this.#streams,
      messages: new Messages(),
      now: () => this.clock.now,
      basePath: new URL(this.baseUrl).pathname,
      baseUrl: this.baseUrl,
      bankHolidays: options.bankHolidays ?? [],
      receive: options.receive,
    };
    this.#desk = new Desk({
      handlers: handlersOf(this.#means),
      baseUrl: new URL(this.baseUrl),
      tokenUrl: this.tokenUrl,
      access: this.#access,
      now: this.#means.now,
      keys: new IdempotencyKeys(),
      faults: this.#faults,
      onWritten: () => this.#streams.tell(),
    });
  }

  /** What a client fetches with; `globalThis.fetch = server.fetch` reaches clients that are made elsewhere. */
  readonly fetch = (input: Request | URL | string, init?: RequestInit): Promise<Response> =>
    this.#desk.fetch(new Request(input, init));

  /** Every call so far, oldest first. */
  get calls(): readonly SeenCall[] {
    return this.#desk.calls;
  }

  /** A client of this council: anybody's, unless `options` bring the key or a token. Its waits before a retry are short. */
  connect(options: Partial<CouncilKitOptions> = {}): CouncilKit {
    return new CouncilKit({ baseUrl: this.baseUrl, fetch: this.fetch, retryDelayMs: 1, ...options });
  }

  /** Credentials of a system of the council's own, with every scope unless some are named. */
  staff(scopes: readonly string[] = STAFF_SCOPES): ClientCredentialsGrant {
    return this.#newClient(scopes, undefined);
  }

  /** Credentials of a supplier's system, such as that of `peak-roads`. */
  supplier(supplierId: string, scopes: readonly string[] = SUPPLIER_SCOPES): ClientCredentialsGrant {
    return this.#newClient(scopes, supplierId);
  }

  /** The token of the person who reported a request, as a magic link gives it. */
  reporter(idOrReference: string): AccessToken {
    const { id: requestId } = this.#ledger.find(idOrReference);
    const token = newToken('rt');
    const expiresAt = new Date(this.clock.now.getTime() + 8 * 60 * 60 * 1000).toISOString();
    this.#ledger.proofs.set(token, { token, requestId, email: undefined, phone: undefined, expiresAt });
    return { accessToken: token };
  }

  /** Reports something; what `changes` leave out, the service gets as it needs it. The first service, when none is named. */
  report(changes: Partial<CreateServiceRequest> = {}): ServiceRequest {
    const [first] = this.#ledger.services.values();
    const service = this.#ledger.services.get(changes.serviceCode ?? first?.code ?? '');
    const body = { ...(service && sampleReport(service)), serviceCode: '', ...changes };
    if (service) body.serviceCode = service.code;
    const request = this.#takeIn(body);
    this.#streams.tell();
    return this.#view.request(request);
  }

  /** Says what happened to a request, under all the rules. Whoever follows it hears of it. */
  append(idOrReference: string, event: AppendEvent): RequestEvent {
    const request = this.#ledger.find(idOrReference);
    const added = append(this.#ledger, request, event, this.clock.now);
    this.#streams.tell();
    return this.#view.event(added.event);
  }

  /** Makes requests of the reports to batch services that wait, as their back offices do now and then. */
  takeInBatches(): ServiceRequest[] {
    const waiting = [...this.#ledger.intake.values()].filter(({ token }) => token.state === 'pending');
    const taken = waiting.map(({ token, body }) => {
      const request = this.#takeIn(body);
      Object.assign(token, { state: 'resolved', request: this.#ledger.linkTo(request.id) });
      return this.#view.request(request);
    });
    this.#streams.tell();
    return taken;
  }

  /** Offers a service, or replaces the one of the same code. */
  offer(service: ServiceDefinition): void {
    this.#ledger.services.set(service.code, structuredClone(service));
  }

  /** The contact details that came with a report. */
  contactOf(idOrReference: string): Contact | undefined {
    return this.#ledger.find(idOrReference).contact;
  }

  /** What it would have sent by e-mail or text to prove or confirm something, oldest first. */
  get messages(): readonly SentMessage[] {
    return this.#means.messages.sent;
  }

  /** Lets the next call fail, or the next of one operation. Several calls of this wait in line. */
  failNext(fault: Fault, options: FaultOptions = {}): void {
    this.#faults.add(fault, options);
  }

  /** How many streams are followed at the moment. */
  get openStreams(): number {
    return this.#streams.count;
  }

  /** Breaks every stream that is open, as a network does. Whoever watches comes back by itself. */
  breakStreams(): void {
    this.#streams.break();
  }

  /** Closes every stream that is open, and says from now on that nothing more will come. */
  endStreams(): void {
    this.#streams.end();
  }

  /** Sends what is due to the webhook endpoints; settles once each message has arrived or failed. */
  deliverWebhooks(): Promise<void> {
    return deliverWebhooks(this.#means);
  }

  /** What `signedWebhook` signs with, the newest first: give them to `verifyWebhook`. */
  get webhookSecrets(): readonly string[] {
    return this.#secrets;
  }

  /** Signs with a new secret and the one before from now on, and gives the new one. */
  rotateWebhookSecret(): string {
    const secret = newWebhookSecret();
    this.#secrets = [secret, ...this.#secrets.slice(0, 1)];
    return secret;
  }

  /** The webhook that tells of an event, signed: a real `Request`, which `verifyWebhook` accepts. */
  async signedWebhook(
    type: 'requestEvent',
    idOrReference: string,
    { seq, url = 'https://receiver.test/webhooks', signedAt }: WebhookOptions = {},
  ): Promise<Request> {
    const { id, timeline } = this.#ledger.find(idOrReference);
    const makers = { requestEvent: requestEventMessage };
    const message = makers[type](this.#ledger, this.baseUrl, id, seq ?? timeline.length);
    return signWebhook(message, { secrets: this.#secrets, id: message.data.eventId, url, signedAt });
  }

  get #view(): View {
    return new View(this.#ledger, { kind: 'key' }, this.clock.now);
  }

  #takeIn(body: CreateServiceRequest) {
    const { bankHolidays } = this.#means;
    return takeIn(this.#ledger, body, this.clock.now, { bankHolidays, actor: { kind: 'resident' } });
  }

  #newClient(scopes: readonly string[], supplierId: string | undefined): ClientCredentialsGrant {
    this.#clients += 1;
    const clientId = `${supplierId ?? 'council'}-${this.#clients}`;
    const clientSecret = newToken('cs');
    this.#access.add({ clientId, clientSecret, scopes, supplierId });
    return { tokenUrl: this.tokenUrl, clientId, clientSecret, scopes };
  }
}

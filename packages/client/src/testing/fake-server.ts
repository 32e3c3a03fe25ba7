import { CouncilKit } from '../client.js';
import {
  type AppendEvent,
  type Contact,
  type CreateServiceRequest,
  type RequestEvent,
  type ServiceDefinition,
  type ServiceRequest,
} from '../contract.js';
import { type CouncilKitOptions } from '../options.js';
import { type RequestEventWebhook } from '../webhooks/webhook-event.js';
import { FakeClock } from './clock.js';
import { Desk, type SeenCall } from './desk.js';
import { exampleServices } from './example-services.js';
import { type Fault, type FaultOptions, Faults } from './faults.js';
import { IdempotencyKeys } from './idempotency.js';
import { Ledger, toRequestEvent, toServiceRequest } from './ledger.js';
import { LiveStreams } from './live-streams.js';
import { operationsOf } from './operations.js';
import { takeIn } from './rules/intake.js';
import { append } from './rules/timeline.js';
import { sampleReport } from './sample-report.js';
import { newWebhookSecret, signWebhook } from './sign-webhook.js';

/** What a fake council starts with. */
export interface FakeCouncilOptions {
  /** What can be asked for. A pothole, an overflowing bin and gritting, which is paused, when left out. */
  services?: readonly ServiceDefinition[] | undefined;
  /** Where the clock stands still, for tests of dates. It runs with the real time when left out. */
  now?: Date | string | undefined;
  /** Where it pretends to be. `https://council.test/v1`. */
  baseUrl?: string | undefined;
  /** Days that are not working days, besides weekends, such as `2026-12-25`. None, when left out. */
  bankHolidays?: readonly string[] | undefined;
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
  /** Opens what the contract keeps for staff and suppliers. */
  readonly apiKey = 'key-of-the-fake-council';
  readonly clock: FakeClock;
  readonly #ledger: Ledger;
  readonly #streams = new LiveStreams();
  readonly #faults = new Faults();
  readonly #desk: Desk;
  readonly #bankHolidays: readonly string[];
  #secrets = [newWebhookSecret()];

  constructor(options: FakeCouncilOptions = {}) {
    const { services = exampleServices, now, bankHolidays = [] } = options;
    const baseUrl = new URL(options.baseUrl ?? 'https://council.test/v1');
    this.baseUrl = baseUrl.href.replace(/\/$/, '');
    this.clock = new FakeClock(now);
    this.#ledger = new Ledger(services);
    this.#bankHolidays = bankHolidays;
    const means = { ledger: this.#ledger, streams: this.#streams, now: () => this.clock.now };
    this.#desk = new Desk({
      operations: operationsOf({ ...means, bankHolidays, basePath: new URL(this.baseUrl).pathname }),
      baseUrl: new URL(this.baseUrl),
      apiKey: this.apiKey,
      now: means.now,
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

  /** A client of this council: anybody's, unless `options` bring the key. Its waits before a retry are short. */
  connect(options: Partial<CouncilKitOptions> = {}): CouncilKit {
    return new CouncilKit({ baseUrl: this.baseUrl, fetch: this.fetch, retryDelayMs: 1, ...options });
  }

  /** Reports something; what `changes` leave out, the service gets as it needs it. The first service, when none is named. */
  report(changes: Partial<CreateServiceRequest> = {}): ServiceRequest {
    const [first] = this.#ledger.services.values();
    const service = this.#ledger.services.get(changes.serviceCode ?? first?.code ?? '');
    const body = { ...(service && sampleReport(service)), serviceCode: '', ...changes };
    if (service) body.serviceCode = service.code;
    const request = takeIn(this.#ledger, body, this.clock.now, this.#bankHolidays);
    return toServiceRequest(request, this.clock.now);
  }

  /** Says what happened to a request, under all the rules. Whoever follows it hears of it. */
  append(idOrReference: string, event: AppendEvent): RequestEvent {
    const request = this.#ledger.find(idOrReference);
    const added = append(this.#ledger, request, event, this.clock.now);
    this.#streams.tell();
    return toRequestEvent(added.event, true);
  }

  /** Offers a service, or replaces the one of the same code. */
  offer(service: ServiceDefinition): void {
    this.#ledger.services.set(service.code, structuredClone(service));
  }

  /** The contact details that came with a report, which no call gives. */
  contactOf(idOrReference: string): Contact | undefined {
    return this.#ledger.find(idOrReference).contact;
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

  /** What webhooks are signed with, the newest first: give them to `verifyWebhook`. */
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
    const { id: requestId, reference, facts, timeline } = this.#ledger.find(idOrReference);
    const event = timeline.at((seq ?? 0) - 1);
    if (!event) throw new RangeError(`The timeline has no event with the seq ${seq}`);
    const message: RequestEventWebhook = {
      type: WEBHOOK_TYPES[type],
      timestamp: event.recordedAt,
      data: {
        requestId,
        reference,
        serviceCode: facts.serviceCode,
        eventId: event.id,
        eventType: event.type,
        seq: event.seq,
        cursor: event.id.slice(-12),
        url: `${this.baseUrl}/requests/${requestId}/events?after=${event.seq - 1}`,
      },
    };
    return signWebhook(message, { secrets: this.#secrets, id: event.id, url, signedAt });
  }
}

/** The webhooks of the contract that a fake council sends, and what they call themselves. */
const WEBHOOK_TYPES = { requestEvent: 'request.event' } as const;

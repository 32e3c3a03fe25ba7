import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { isSigned } from './token.js';
import { fate, isSmokeTest, type Status } from './fate.js';

/** A key of the shape that Notify gives out; the name comes first. */
const SERVICE_ID = 'c0de1234-0000-4000-8000-000000000001';
const SECRET = 'c0de1234-0000-4000-8000-000000000002';
export const NOTIFY_KEY = `test_key-${SERVICE_ID}-${SECRET}`;
export const TEMPLATES = {
  email: 'c0de1234-0000-4000-8000-00000000000e',
  sms: 'c0de1234-0000-4000-8000-00000000000f',
};

/** One message as Notify keeps it. */
export interface Kept {
  id: string;
  reference: string | null;
  type: 'email' | 'sms';
  to: string;
  personalisation: Record<string, string>;
  stopUrl: string | undefined;
  status: Status;
  keptAt: number;
}

export interface NotifyOptions {
  /** Messages in a minute; 3,000 at the real one. */
  perMinute?: number;
  /** Messages of one kind in a day; 250,000 at the real one. */
  perDay?: number;
  /** Where receipts go, and what they show. */
  callback?: { url: () => string; token: string };
  /** 5 minutes at the real one. */
  receiptEveryMs?: number;
  /** Messages stay as they are until `moveOn` is called. */
  isStepped?: boolean;
}

const MINUTE_MS = 60 * 1000;
/** After the first time. */
const RECEIPT_RETRIES = 5;
/** How long a message has each status before the next. */
const STATUS_MS = 1;

/** GOV.UK Notify on a free port of this machine, as its API documentation describes it. */
export async function startNotify(options: NotifyOptions = {}) {
  const { perMinute = 3000, perDay = 250_000, callback, receiptEveryMs = 5 * 60 * 1000 } = options;
  const { isStepped = false } = options;
  const kept: Kept[] = [];
  const limits = { perMinute, perDay };
  const state = {
    isDown: false,
    breaksAfterKeeping: false,
    clockAheadMs: 0,
    /** When it stops answering; what it does not answer is in `hanging`, by reference. */
    hangs: 'never' as 'never' | 'before' | 'after',
    hanging: [] as (string | null)[],
  };
  const receipts = { attempts: 0 };
  const timers = new Set<NodeJS.Timeout>();

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://notify');
    const refuse = (status: number, error: string, message: string) =>
      answer(response, status, { status_code: status, errors: [{ error, message }] });
    if (state.isDown) return refuse(503, 'Exception', 'Internal server error');
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!isSigned(token, { secret: SECRET, issuer: SERVICE_ID, now: Date.now() + state.clockAheadMs }))
      return refuse(403, 'AuthError', 'Invalid token: API key not found');

    if (request.method === 'GET') {
      const id = /^\/v2\/notifications\/(.+)$/.exec(url.pathname)?.[1];
      if (id === undefined) {
        const reference = url.searchParams.get('reference');
        return answer(response, 200, { notifications: kept.filter((one) => one.reference === reference) });
      }
      const one = kept.find((message) => message.id === id);
      return one ? answer(response, 200, one) : refuse(404, 'NoResultFound', 'No result found');
    }
    const type = /^\/v2\/notifications\/(email|sms)$/.exec(url.pathname)?.[1] as 'email' | 'sms' | undefined;
    if (!type) return refuse(404, 'NoResultFound', 'No result found');
    const body = JSON.parse(await textOf(request)) as Record<string, unknown>;
    const to = String(body[type === 'email' ? 'email_address' : 'phone_number']);
    const isAddress = type === 'email' ? /^[^@\s]+@[^@\s]+\.[^@\s]+$/ : /^(\+44|0)7\d{9}$/;
    if (!isAddress.test(to)) return refuse(400, 'ValidationError', 'Not a valid address');
    if (body['template_id'] !== TEMPLATES[type]) return refuse(400, 'BadRequestError', 'Template not found');
    const personalisation = (body['personalisation'] ?? {}) as Record<string, string>;
    const missing = (type === 'email' ? ['subject', 'body'] : ['body']).filter(
      (name) => !(name in personalisation),
    );
    if (missing.length > 0) return refuse(400, 'BadRequestError', `Missing personalisation: ${missing}`);
    const stopUrl = body['one_click_unsubscribe_url'] as string | undefined;
    if (stopUrl !== undefined && !stopUrl.startsWith('https://'))
      return refuse(400, 'ValidationError', 'one_click_unsubscribe_url is not a valid https url');
    const lastMinute = kept.filter(({ keptAt }) => Date.now() - keptAt < MINUTE_MS);
    if (lastMinute.length >= limits.perMinute)
      return refuse(
        429,
        'RateLimitError',
        'Exceeded rate limit for key type TEST of messages per 60 seconds',
      );
    if (kept.filter((one) => one.type === type).length >= limits.perDay)
      return refuse(429, 'TooManyRequestsError', 'Exceeded send limits for today');

    const reference = (body['reference'] as string | undefined) ?? null;
    if (state.hangs !== 'never') state.hanging.push(reference);
    if (state.hangs === 'before') return;
    const message: Kept = {
      id: randomUUID(),
      reference,
      type,
      to,
      personalisation,
      stopUrl,
      status: 'created',
      keptAt: Date.now(),
    };
    if (!isSmokeTest(to)) {
      kept.push(message);
      if (!isStepped) later(STATUS_MS, () => moveOn(message));
    }
    if (state.hangs === 'after') return;
    if (state.breaksAfterKeeping) return void response.destroy();
    return answer(response, 201, {
      id: message.id,
      reference,
      content: personalisation,
      uri: '',
      template: {},
    });
  }

  function later(milliseconds: number, act: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, milliseconds);
    timers.add(timer);
  }

  /** Created, then sending, then what becomes of it, of which the receipt tells. */
  function moveOn(message: Kept): void {
    const last = fate(message.to);
    if (message.status === last) return;
    message.status = message.status === 'created' ? 'sending' : last;
    if (message.status !== last) {
      if (!isStepped) later(STATUS_MS, () => moveOn(message));
    } else if (callback && last !== 'sending') void sendReceipt(message, RECEIPT_RETRIES);
  }

  async function sendReceipt(message: Kept, retries: number): Promise<void> {
    receipts.attempts += 1;
    const { id, reference, to, status, type } = message;
    const moment = new Date().toISOString();
    const answered = await fetch(callback?.url() ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${callback?.token}` },
      body: JSON.stringify({
        ...{ id, reference, to, status, notification_type: type },
        ...{ created_at: moment, completed_at: moment, sent_at: moment },
        ...{ template_id: TEMPLATES[type], template_version: 1 },
      }),
    }).catch(() => undefined);
    if (!answered?.ok && retries > 0) later(receiptEveryMs, () => void sendReceipt(message, retries - 1));
  }

  const server = createServer((request, response) => {
    receive(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    kept,
    limits,
    state,
    receipts,
    /** Gives every message its next status. */
    moveOn: () => kept.forEach(moveOn),
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A push message as the browser has it once it was opened. */
interface Pushed {
  ttl: string | undefined;
  topic: string | undefined;
  payload: Record<string, unknown>;
}

const CURVE = 'prime256v1';
const LONGEST_BODY = 4096;
const DAY_S = 24 * 60 * 60;

/**
 * A browser and its push service on a free port of this machine: takes what RFC 8030 has, holds its sender to VAPID (RFC 8292), and
 * opens the messages (RFC 8291). `status` answers in place of 201.
 */
export async function startPushService(senderKey: string) {
  const ecdh = createECDH(CURVE);
  ecdh.generateKeys();
  const auth = randomBytes(16);
  const service = {
    status: 201,
    retryAfter: '',
    received: [] as Pushed[],
    refusals: [] as string[],
    calls: 0,
    /** Of each call, also of those it answered otherwise. */
    topics: [] as unknown[],
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      service.calls += 1;
      service.topics.push(request.headers['topic']);
      const body = Buffer.concat(chunks);
      const refusal = whyRefused(request, body, { senderKey, origin: `http://${request.headers.host}` });
      if (refusal) service.refusals.push(refusal);
      const status = refusal ? 400 : body.length > LONGEST_BODY ? 413 : service.status;
      if (status === 201) {
        service.received.push({
          ttl: request.headers['ttl'] as string | undefined,
          topic: request.headers['topic'] as string | undefined,
          payload: JSON.parse(opened(body, { ecdh, auth })) as Record<string, unknown>,
        });
      }
      response.writeHead(status, service.retryAfter ? { 'retry-after': service.retryAfter } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return Object.assign(service, {
    /** What `PushManager.subscribe` would give. */
    browser: {
      endpoint: `http://127.0.0.1:${port}/push/${randomBytes(8).toString('hex')}`,
      expirationTime: null,
      keys: { p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') },
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** What RFC 8030 and RFC 8292 ask of a sender and this one left out; undefined for nothing. */
function whyRefused(
  { method, headers }: IncomingMessage,
  body: Buffer,
  { senderKey, origin }: { senderKey: string; origin: string },
): string | undefined {
  if (method !== 'POST') return 'not a POST';
  if (!/^\d+$/.test(String(headers['ttl']))) return 'no TTL';
  if (headers['content-encoding'] !== 'aes128gcm') return 'not encrypted';
  if (body.length === 0) return 'nothing in it';
  const [, token = '', key = ''] =
    /^vapid t=([\w.-]+), ?k=([\w-]+)$/i.exec(headers.authorization ?? '') ?? [];
  if (key !== senderKey) return 'another key than the browser subscribed with';
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    ...{ kty: 'EC', crv: 'P-256' },
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) return 'not signed by the key';
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
    string,
    unknown
  >;
  if (aud !== origin) return `for ${String(aud)}`;
  const left = Number(exp) - Date.now() / 1000;
  if (!(left > 0 && left <= DAY_S)) return 'too old, or good for more than a day';
  return /^(mailto|https):/.test(String(sub)) ? undefined : 'nobody to reach';
}

/** The message in an aes128gcm body (RFC 8188) of one record, encrypted for a browser (RFC 8291). */
function opened(body: Buffer, { ecdh, auth }: { ecdh: ReturnType<typeof createECDH>; auth: Buffer }): string {
  const salt = body.subarray(0, 16);
  const idLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + idLength);
  const sealed = body.subarray(21 + idLength);
  const shared = ecdh.computeSecret(sender);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), sender]);
  const secret = Buffer.from(hkdfSync('sha256', shared, auth, info, 32));
  const derive = (name: string, size: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${name}\0`), size));
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  // The last record ends with a 2 and padding.
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

import { createHmac, timingSafeEqual } from 'node:crypto';

interface Expected {
  secret: string;
  issuer: string;
  now: number;
}

/** How far the clock of a caller may be from Notify's. */
const TOLERANCE_S = 30;

/** True for a JSON Web Token as Notify asks for: HS256, the service as issuer, made within 30 seconds. */
export function isSigned(token: string | undefined, { secret, issuer, now }: Expected): boolean {
  const [head, claims, signature] = (token ?? '').split('.');
  if (!head || !claims || !signature) return false;
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const { alg } = read(head);
  const { iss, iat } = read(claims);
  return alg === 'HS256' && iss === issuer && Math.abs(now / 1000 - Number(iat)) <= TOLERANCE_S;
}

function read(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
}

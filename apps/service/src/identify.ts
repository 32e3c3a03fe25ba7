import { createHash, timingSafeEqual } from 'node:crypto';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { admit } from './access/admission.js';
import { ANYBODY, KEY_HOLDER, type Caller } from './access/caller.js';
import { type SecurityRequirement } from './contract/document.js';
import { UnauthorizedError } from './errors.js';
import { type CallCounter } from './limit-calls.js';
import { isLoopback } from './limits/limits.js';

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Who calls. The contract's `security` has been enforced by then, so a handler asks only whose a thing is, never for
     * scopes; where the contract lets anybody in, a caller it does not ask for is the public.
     */
    caller: Caller;
    /**
     * Who calls as of this moment, for what goes on after the call was let in; undefined when the credentials it came with
     * would be refused by now.
     */
    callerNow: () => Caller | Promise<Caller | undefined>;
  }

  interface FastifyContextConfig {
    operationId?: string;
    /** The contract's, one of which has to be met. Left out where anybody may call. */
    security?: readonly SecurityRequirement[];
    /** The Authorization header is not for us to look at: the handler does. */
    readsOwnCredentials?: boolean;
  }
}

/** Who a token stands for; undefined when this recogniser does not know it. */
export type Recognise = (token: string) => Promise<Caller | undefined>;

const OPEN_TO_ANYBODY: readonly SecurityRequirement[] = [{}];

interface Known {
  apiKey: string;
  recognisers: readonly Recognise[];
  /** Told of credentials that are not known, so that nobody tries one after the other. */
  counter: CallCounter;
}

/**
 * Finds out who calls before a body is read, and holds them to what the contract asks for. Credentials that are not
 * known are refused even where none are needed: whoever sends some expects to be known by them.
 */
export function identifyCallers(app: FastifyInstance, { apiKey, recognisers, counter }: Known): void {
  const expected = digestOf(apiKey);

  async function holderOf(authorization: string): Promise<Caller | undefined> {
    const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
    // Digests have one length, so the comparison takes the same time whatever was sent.
    if (timingSafeEqual(digestOf(token), expected)) return KEY_HOLDER;
    for (const recognise of recognisers) {
      const caller = await recognise(token);
      if (caller) return caller;
    }
    return undefined;
  }

  async function callerOf(authorization: string, address: string): Promise<Caller> {
    const caller = await holderOf(authorization);
    if (caller) return caller;
    if (!isLoopback(address)) await counter.count('credentials', address);
    throw new UnauthorizedError('The key or token is not known. It may be mistyped, withdrawn or too old.');
  }

  async function stillAdmitted(request: FastifyRequest, authorization: string): Promise<Caller | undefined> {
    const caller = await holderOf(authorization);
    const admission = caller && admit(caller, request.routeOptions.config.security ?? OPEN_TO_ANYBODY);
    return admission && 'caller' in admission ? admission.caller : undefined;
  }

  app.decorateRequest('caller');
  app.decorateRequest('callerNow', function (this: FastifyRequest) {
    const { authorization } = this.headers;
    return authorization === undefined ? ANYBODY : stillAdmitted(this, authorization);
  });
  // No promise for those without credentials, who are most.
  app.addHook('onRequest', (request, _reply, done) => {
    const { security = OPEN_TO_ANYBODY, readsOwnCredentials } = request.routeOptions.config;
    // Where there is nothing, that is the answer: whoever mistyped an address need not look for a fault in their key.
    const isForUs = !readsOwnCredentials && !request.is404;
    const authorization = isForUs ? request.headers.authorization : undefined;
    const proceed = (found: Caller) => {
      const admission = admit(found, security);
      if ('refusal' in admission) return done(admission.refusal);
      request.caller = admission.caller;
      done();
    };
    if (authorization === undefined) proceed(ANYBODY);
    else callerOf(authorization, request.ip).then(proceed, done);
  });
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

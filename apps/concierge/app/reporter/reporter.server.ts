import { AuthenticationError, type CouncilKit, type Proof } from '@councilkit/client';
import { councilOf, type Council } from '../council.server.js';
import { type RouterContextProvider } from 'react-router';

/** Somebody who has shown, by a magic link, that they reported. */
export interface Reporter {
  /** Asks the service as them. */
  api: CouncilKit;
  /** What goes into `Authorization`. */
  accessToken: string;
  /** The one request it opens, or null for all that the person reported. */
  reference: string | null;
}

interface View {
  request: Request;
  context: Readonly<RouterContextProvider>;
}

/** Who this page view is by; undefined for somebody who has shown nothing, or too long ago. */
export async function reporterOf(
  { request, context }: View,
  now = new Date(),
): Promise<Reporter | undefined> {
  const { reporters, connect } = councilOf(context);
  const session = await reporters.getSession(request.headers.get('Cookie'));
  const [accessToken, expiresAt] = [session.get('accessToken'), session.get('expiresAt')];
  if (!accessToken || !expiresAt || new Date(expiresAt) <= now) return undefined;
  return { api: connect(accessToken), accessToken, reference: session.get('reference') ?? null };
}

/**
 * What `read` finds as the reporter, or as anybody where there is none, or where the service does not know the reporter any
 * more: an old sign-in takes nothing away that everybody may read.
 */
export async function readingAs<Found>(
  view: View,
  read: (api: CouncilKit, reporter: Reporter | undefined) => Promise<Found>,
): Promise<Found> {
  const { api } = councilOf(view.context);
  const reporter = await reporterOf(view);
  if (!reporter) return read(api, undefined);
  try {
    return await read(reporter.api, reporter);
  } catch (error) {
    if (error instanceof AuthenticationError) return read(api, undefined);
    throw error;
  }
}

/** Keeps what a link was exchanged for, in a session of its own; the answer is the cookie that finds it. */
export async function keepProof({ reporters }: Pick<Council, 'reporters'>, proof: Proof): Promise<string> {
  const session = await reporters.getSession();
  session.set('accessToken', proof.accessToken);
  session.set('expiresAt', proof.expiresAt);
  session.set('reference', proof.request?.reference ?? null);
  return reporters.commitSession(session, { expires: new Date(proof.expiresAt) });
}

/** Ends the sign-in, here and at the service; the answer is the cookie that says so. */
export async function forgetReporter(view: View): Promise<string> {
  const { reporters } = councilOf(view.context);
  const reporter = await reporterOf(view);
  // Where the service is away or has forgotten it already, what we keep goes all the same.
  await reporter?.api.proofs.revoke().catch(() => undefined);
  return reporters.destroySession(await reporters.getSession(view.request.headers.get('Cookie')));
}

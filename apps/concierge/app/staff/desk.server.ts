import { AuthenticationError, CouncilKit, type Channel } from '@councilkit/client';
import { redirect, type SessionStorage } from 'react-router';
import { type Council } from '../council.server.js';
import { type Errand, type SignedIn, type SignIn } from './sign-in.server.js';

/** How a report that staff write down reached the council. */
type DeskChannel = Extract<Channel, 'phone' | 'inPerson'>;

/** What is kept of somebody at the desk. */
export interface DeskSession {
  errand: Errand;
  signedIn: SignedIn;
  channel: DeskChannel;
}

/** The council's sign-in and who has signed in, where the council has one. */
export interface StaffEntrance {
  signIn: SignIn;
  sessions: SessionStorage<DeskSession>;
}

/** Somebody of the council who writes down what a resident tells them. */
export interface Desk {
  name: string;
  channel: DeskChannel;
  /** The service, asked in their name. */
  api: CouncilKit;
}

/** How long somebody stays at the desk: a working day, in seconds. */
export const DESK_SECONDS = 36_000;

/** Where staff sign in again whose time has run out; what they had typed is kept. */
const AGAIN = '/staff?again=1';

/** Who is at the desk in this browser, if anybody. */
export async function deskOf(council: Council, request: Request, now = Date.now): Promise<Desk | undefined> {
  const session = await council.staff?.sessions.getSession(request.headers.get('Cookie'));
  const signedIn = session?.get('signedIn');
  const channel = session?.get('channel');
  if (!signedIn || !channel || signedIn.until <= now()) return undefined;
  const { serviceUrl, ask, language } = council;
  const auth = { accessToken: signedIn.token };
  return {
    name: signedIn.name,
    channel,
    api: new CouncilKit({ baseUrl: serviceUrl, fetch: ask, language, auth }),
  };
}

/**
 * The same where something is sent: whoever was at the desk and is no longer known is sent to sign in again, so that no
 * call is written down as if the resident had been online.
 */
export async function deskThatSends(council: Council, request: Request): Promise<Desk | undefined> {
  const desk = await deskOf(council, request);
  if (desk) return desk;
  const session = await council.staff?.sessions.getSession(request.headers.get('Cookie'));
  if (session?.has('channel')) throw redirect(AGAIN);
  return undefined;
}

/** What a call at the desk's wish comes to. Where the service takes the token no more, staff are sent to sign in again. */
export async function atDesk<Answer>(desk: Desk | undefined, call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    if (desk && error instanceof AuthenticationError) throw redirect(AGAIN);
    throw error;
  }
}

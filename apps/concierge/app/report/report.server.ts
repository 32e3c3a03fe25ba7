import { randomUUID } from 'node:crypto';
import { type ServiceDefinition } from '@councilkit/client';
import { redirect, type LoaderFunctionArgs, type Session } from 'react-router';
import { councilOf, type Council } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { faultWords } from '../words/faults.js';
import { type Draft, type DraftSession, emptyDraft, MOST_DRAFTS, type SentReport } from './draft.js';
import { nextStep, stepPath, type Step } from './steps.js';
import { firstUnfinished } from './unfinished.js';

/** One report being written: its service, what has been typed so far, and where that is kept. */
export interface Report {
  council: Council;
  service: ServiceDefinition;
  draft: Draft;
  /** Whether anything was kept of it before. */
  isBegun: boolean;
  session: Session<DraftSession>;
}

/** The report that an address is about. Throws a 404 response when there is no such service. */
export async function openReport({
  params,
  request,
  context,
}: Pick<LoaderFunctionArgs, 'params' | 'request' | 'context'>): Promise<Report> {
  const council = councilOf(context);
  const [service, session] = await Promise.all([
    ask(council.api.services.get(params['code'] ?? ''), faultWords[council.language].noService),
    council.drafts.getSession(request.headers.get('Cookie')),
  ]);
  const kept = session.get('drafts')?.[service.code];
  // One that an earlier version kept may lack what is new.
  const draft = { ...emptyDraft(randomUUID()), ...session.get('place'), ...kept };
  return { council, service, draft, isBegun: kept !== undefined, session };
}

/** Keeps `draft`; the answer is the cookie that finds it again. */
export function keepDraft({ council, service, session }: Report, draft: Draft): Promise<string> {
  const others = Object.entries(session.get('drafts') ?? {}).filter(([code]) => code !== service.code);
  session.set(
    'drafts',
    Object.fromEntries([...others.slice(1 - MOST_DRAFTS), [service.code, draft] as const]),
  );
  return council.drafts.commitSession(session);
}

/** Forgets the draft, contact details and all; keeps what was sent, where it was. The answer is the cookie. */
export function dropDraft({ council, service, session }: Report, sent?: SentReport): Promise<string> {
  const others = Object.entries(session.get('drafts') ?? {}).filter(([code]) => code !== service.code);
  session.set('drafts', Object.fromEntries(others));
  if (sent) session.set('sent', { ...session.get('sent'), [service.code]: sent });
  return council.drafts.commitSession(session);
}

/** The reference of a report that was sent already, when its last page is sent once more. */
export function sentBefore({ service, session, isBegun }: Report): string | undefined {
  return isBegun ? undefined : session.get('sent')?.[service.code]?.reference;
}

/** Where to go from `step`: on to the next page, or where the person came from once nothing else is asked. */
export function onwards(
  report: Report,
  draft: Draft,
  step: Step,
  request: Request,
  cookie: string,
): Response {
  const { service } = report;
  const isChange = new URL(request.url).searchParams.has('change');
  const next = isChange ? firstUnfinished(service, draft) : nextStep(service, draft, step);
  const again = isChange && next !== 'check' ? '?change=1' : '';
  return redirect(`${stepPath(service.code, next)}${again}`, { headers: { 'Set-Cookie': cookie } });
}

/** A field of a form as text, without the spaces around it. Empty when it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

import { randomUUID } from 'node:crypto';
import { type ServiceDefinition } from '@councilkit/client';
import { redirect, type LoaderFunctionArgs, type Session } from 'react-router';
import { councilOf, type Council } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { faultWords } from '../words/faults.js';
import { type Draft, type DraftSession, emptyDraft } from './draft.js';
import { nextStep, stepPath, type Step } from './steps.js';

/** One report being written: its service, what has been typed so far, and where that is kept. */
export interface Report {
  council: Council;
  service: ServiceDefinition;
  draft: Draft;
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
  const draft = session.get('drafts')?.[service.code] ?? emptyDraft(randomUUID());
  return { council, service, draft, session };
}

/** Keeps `draft`; the answer is the cookie that finds it again. */
export function keepDraft({ council, service, session }: Report, draft: Draft): Promise<string> {
  session.set('drafts', { ...session.get('drafts'), [service.code]: draft });
  return council.drafts.commitSession(session);
}

/** Forgets the draft, contact details and all, because it was sent; keeps the reference alone. The answer is the cookie. */
export function dropDraft({ council, service, session }: Report, reference: string): Promise<string> {
  const others = Object.entries(session.get('drafts') ?? {}).filter(([code]) => code !== service.code);
  session.set('drafts', Object.fromEntries(others));
  session.set('sent', { ...session.get('sent'), [service.code]: reference });
  return council.drafts.commitSession(session);
}

/** The reference of a report that was sent already, when its last page is sent once more. */
export function sentBefore({ service, session }: Report): string | undefined {
  const hasDraft = session.get('drafts')?.[service.code] !== undefined;
  return hasDraft ? undefined : session.get('sent')?.[service.code];
}

/** Where to go from `step`: on to the next page, or back to the check page when that is where the person came from. */
export function onwards(report: Report, step: Step, request: Request, cookie: string): Response {
  const isChange = new URL(request.url).searchParams.has('change');
  const next = isChange ? 'check' : nextStep(report.service, step);
  return redirect(stepPath(report.service.code, next), { headers: { 'Set-Cookie': cookie } });
}

/** A field of a form as text, without the spaces around it. Empty when it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

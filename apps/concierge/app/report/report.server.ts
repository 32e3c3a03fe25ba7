import { randomUUID } from 'node:crypto';
import { type ServiceDefinition } from '@councilkit/client';
import { redirect, type LoaderFunctionArgs, type Session } from 'react-router';
import { councilOf, type Council } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { faultWords } from '../words/faults.js';
import { changeSession, type FoundSession } from './change-session.server.js';
import { type Draft, type DraftSession, emptyDraft, MOST_DRAFTS, type SentReport } from './draft.js';
import { nextStep, stepPath, type Step } from './steps.js';
import { firstUnfinished } from './unfinished.js';

/** One report being written: its service, what has been typed so far, and where that is kept. */
export interface Report extends FoundSession {
  council: Council;
  service: ServiceDefinition;
  draft: Draft;
  /** Whether anything was kept of it before. */
  isBegun: boolean;
}

/** The report that an address is about. Throws a 404 response when there is no such service. */
export async function openReport({
  params,
  request,
  context,
}: Pick<LoaderFunctionArgs, 'params' | 'request' | 'context'>): Promise<Report> {
  const council = councilOf(context);
  const cookies = request.headers.get('Cookie');
  const [service, session] = await Promise.all([
    ask(council.api.services.get(params['code'] ?? ''), faultWords[council.language].noService),
    council.drafts.getSession(cookies),
  ]);
  const isBegun = session.get('drafts')?.[service.code] !== undefined;
  return { council, service, draft: draftIn(session, service.code), isBegun, session, cookies };
}

/** What was typed of a report so far. */
function draftIn(session: Session<DraftSession>, code: string): Draft {
  // One that an earlier version kept may lack what is new.
  return { ...emptyDraft(randomUUID()), ...session.get('place'), ...session.get('drafts')?.[code] };
}

/** Changes the draft as it is now and keeps it; the answer is what it has become, and the cookie that finds it again. */
export async function keepDraft(
  report: Report,
  change: (latest: Draft) => Draft,
): Promise<{ draft: Draft; cookie: string }> {
  const { code } = report.service;
  let draft = report.draft;
  const cookie = await changeSession(report, (session) => {
    draft = change(draftIn(session, code));
    const others = othersThan(code, session).slice(1 - MOST_DRAFTS);
    session.set('drafts', Object.fromEntries([...others, [code, draft] as const]));
  });
  return { draft, cookie };
}

/** Forgets the draft, contact details and all; keeps what was sent, where it was. The answer is the cookie. */
export function dropDraft(report: Report, sent?: SentReport): Promise<string> {
  const { code } = report.service;
  return changeSession(report, (session) => {
    session.set('drafts', Object.fromEntries(othersThan(code, session)));
    if (sent) session.set('sent', { ...session.get('sent'), [code]: sent });
  });
}

function othersThan(code: string, session: Session<DraftSession>): [code: string, draft: Draft][] {
  return Object.entries(session.get('drafts') ?? {}).filter(([other]) => other !== code);
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

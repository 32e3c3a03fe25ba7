import { CouncilKitError } from '@councilkit/client';
import { type ActionFunctionArgs } from 'react-router';
import { type Language } from '../language/languages.js';
import { ask } from '../page/ask.server.js';
import { type Draft } from '../report/draft.js';
import { keepDraft, openReport } from '../report/report.server.js';
import { reportingWords } from '../words/reporting.js';

/** Takes one photo from an open page, as the contract's `uploadAttachment` does, and keeps it with the report. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const report = await openReport(args);
  const { council, draft } = report;
  const { limits } = await council.authority();
  if (draft.photos.length >= limits.attachmentsPerRequest) return problem(422);
  const form = await args.request.formData();
  const file = form.get('file');
  const altText = form.get('altText');
  if (!(file instanceof File)) return problem(400);
  if (file.size > limits.attachmentBytes) return problem(413);
  const idempotencyKey = args.request.headers.get('Idempotency-Key') ?? undefined;
  const shows = typeof altText === 'string' ? altText.trim() : '';
  const stored = await ask(
    council.api.attachments
      .upload(file, { altText: shows || undefined, idempotencyKey })
      .catch((error: unknown) => {
        const { status = 500 } = error instanceof CouncilKitError ? error : {};
        if (status >= 400 && status < 500) return status;
        throw error;
      }),
    '',
  );
  if (typeof stored === 'number') return problem(stored);
  let isKept = true;
  const { cookie } = await keepDraft(report, (latest) => {
    const others = latest.photos.filter(({ id }) => id !== stored.id);
    // Another may have taken the last place while this one was on its way.
    isKept = others.length < limits.attachmentsPerRequest;
    if (!isKept) return latest;
    const name = nextName(council.language, latest);
    return { ...latest, photos: [...others, { id: stored.id, name, altText: shows }] };
  });
  if (!isKept) return problem(422);
  return Response.json(stored, {
    status: 201,
    headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' },
  });
}

/** What the photo is called on the page: browsers do not send what a file was called, for that may be telling. */
function nextName(language: Language, { photos }: Draft): string {
  const { photoNumber } = reportingWords[language];
  const taken = new Set(photos.map(({ name }) => name));
  let number = 1;
  while (taken.has(photoNumber(number))) number += 1;
  return photoNumber(number);
}

/** RFC 9457, without words: the page has its own. */
function problem(status: number): Response {
  return Response.json(
    { type: 'about:blank', title: 'Photo not taken', status },
    { status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
  );
}

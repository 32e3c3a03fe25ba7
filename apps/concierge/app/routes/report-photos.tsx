import { CouncilKit } from '@councilkit/client';
import { errorsFor, PhotoUpload, type AddedPhoto } from '@councilkit/tracking';
import { useMemo } from 'react';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { addPhoto, altTextsIn, filesIn } from '../report/photos.server.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport, textOf } from '../report/report.server.js';
import { previousStep, stepPath } from '../report/steps.js';
import { reportingWords } from '../words/reporting.js';

export async function loader(args: LoaderFunctionArgs) {
  const { council, service, draft } = await openReport(args);
  const { limits } = await council.authority();
  return {
    service: { code: service.code, name: service.name },
    isPrivate: service.visibility === 'private',
    photos: draft.photos,
    limits,
    before: previousStep(service, draft, 'photos'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const { council, service } = report;
  const words = reportingWords[council.language];
  const { limits } = await council.authority();
  const form = await args.request.formData();
  const here = `${stepPath(service.code, 'photos')}${new URL(args.request.url).search}`;
  const removed = textOf(form, 'remove');
  if (removed) {
    const { cookie } = await keepDraft(report, (latest) => ({
      ...latest,
      photos: latest.photos.filter(({ id }) => id !== removed),
    }));
    return redirect(here, { headers: { 'Set-Cookie': cookie } });
  }

  const files = filesIn(form);
  const altTexts = altTextsIn(form, files.length);
  const added: AddedPhoto[] = [];
  const complaints: string[] = [];
  for (const [index, file] of files.entries()) {
    if (report.draft.photos.length + added.length >= limits.attachmentsPerRequest) {
      complaints.push(words.photosTooMany(limits.attachmentsPerRequest));
      break;
    }
    const photo = await addPhoto(council, file, altTexts[index] ?? '', limits, words);
    if (typeof photo === 'string') complaints.push(photo);
    else added.push(photo);
  }
  if (form.has('add') && files.length === 0) complaints.push(words.choosePhoto);
  let isKept = true;
  const { draft, cookie } = await keepDraft(report, (latest) => {
    const photos = [...latest.photos, ...added];
    // Others may have taken the last places while these were on their way.
    isKept = photos.length <= limits.attachmentsPerRequest;
    return { ...latest, photos: photos.slice(0, limits.attachmentsPerRequest) };
  });
  if (!isKept) complaints.push(words.photosTooMany(limits.attachmentsPerRequest));
  if (complaints.length > 0) {
    const faults = [{ pointer: '/photos', detail: complaints.join('. ') }];
    return data({ faults, photos: draft.photos }, { status: 400, headers: { 'Set-Cookie': cookie } });
  }
  if (form.has('add')) return redirect(here, { headers: { 'Set-Cookie': cookie } });
  return onwards(report, draft, 'photos', args.request, cookie);
}

export default function Photos() {
  const { service, isPrivate, photos, limits, before } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(reportingWords);
  const language = useTrackingLanguage();
  const errors = errorsFor(answer?.faults);
  // Photos go by our own server, which keeps them with the report.
  const sender = useMemo(() => new CouncilKit({ baseUrl: stepPath(service.code, 'photos') }), [service.code]);
  return (
    <ReportPage
      service={service}
      step="photos"
      before={before}
      heading={say.optional(say.photos)}
      errors={errors}
      hasFiles
    >
      <p className="govuk-body">{isPrivate ? say.photosAboutPrivate : say.photosAbout}</p>
      <PhotoUpload
        photos={answer?.photos ?? photos}
        limits={limits}
        upload={(file, options) => sender.attachments.upload(file, options)}
        errors={errors}
        language={language}
      />
    </ReportPage>
  );
}

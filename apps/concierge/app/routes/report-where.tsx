import { errorsFor, LocationPicker, placeFrom } from '@councilkit/tracking';
import leafletStyles from 'leaflet/dist/leaflet.css?url';
import {
  data,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from 'react-router';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { toLocation } from '../report/draft.js';
import { Outside } from '../report/outside.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport } from '../report/report.server.js';
import { addressesFor, nearbyAt, readPlace } from '../report/where.server.js';
import { reportingWords } from '../words/reporting.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: leafletStyles }];

export async function loader(args: LoaderFunctionArgs) {
  const { council, service, draft } = await openReport(args);
  const { name, bbox } = await council.authority();
  return {
    service: { code: service.code, name: service.name },
    place: draft.place,
    addresses: await addressesFor(council, draft.place.search),
    map: council.tiles && { ...council.tiles, bbox },
    councilName: name,
  };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const { council, service } = report;
  const form = await args.request.formData();
  const read = await readPlace(council, service, placeFrom(form), report.draft.place, form.has('find'));
  const { place, address, faults, addresses, isOutside } = read;
  const { point } = toLocation({ place, address });
  const nearby = read.isSettled && point ? await nearbyAt(council, service.code, point) : [];
  const hasNearby = nearby.length > 0;
  const { draft, cookie } = await keepDraft(report, (latest) => ({ ...latest, place, address, hasNearby }));
  if (read.isSettled) return onwards(report, draft, 'where', args.request, cookie);
  return data(
    { faults, place, addresses, isOutside },
    { status: faults.length > 0 ? 400 : 200, headers: { 'Set-Cookie': cookie } },
  );
}

export default function Where() {
  const loaded = useLoaderData<typeof loader>();
  const { service, map, councilName } = loaded;
  const answer = useActionData<typeof action>();
  const say = useWords(reportingWords);
  const language = useTrackingLanguage();
  const { place, addresses } = answer ?? loaded;
  const errors = errorsFor(answer?.faults);
  return (
    <ReportPage service={service} step="where" before={undefined} heading={say.where} errors={errors}>
      {answer?.isOutside && <Outside councilName={councilName} />}
      <LocationPicker value={place} addresses={addresses} errors={errors} map={map} language={language} />
    </ReportPage>
  );
}

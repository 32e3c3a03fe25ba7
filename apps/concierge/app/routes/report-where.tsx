import { InsetText } from '@councilkit/react';
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
import { placeFaults } from '../report/place.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport } from '../report/report.server.js';
import { addressBy, addressesFor, isServed, nearbyAt } from '../report/where.server.js';
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
  const { council, service, draft } = report;
  const words = reportingWords[council.language];
  const form = await args.request.formData();
  const place = placeFrom(form);
  // An address belongs to the search that found it.
  if (place.search !== draft.place.search) place.uprn = '';
  const isGiven = place.uprn !== '' || place.addressText !== '' || place.lat !== '';
  const isNewSearch = place.search !== draft.place.search && place.search !== '';
  if (isNewSearch || (form.has('find') && !(isGiven && place.search === ''))) {
    const addresses = await addressesFor(council, place.search);
    const cookie = await keepDraft(report, { ...draft, place, address: null });
    if (isGiven && !form.has('find')) return finish();
    const detail = place.search ? words.searchLonger : words.enterPlace;
    const faults = addresses === undefined ? [{ pointer: '/location/search', detail }] : [];
    return data(
      { faults, place, addresses, isOutside: false },
      { status: faults.length > 0 ? 400 : 200, headers: { 'Set-Cookie': cookie } },
    );
  }
  return finish();

  async function finish() {
    const address = place.uprn ? await addressBy(council, place.uprn) : null;
    const given = { ...draft, place, address };
    const gone = place.uprn && !address;
    const faults = gone
      ? [{ pointer: '/location/uprn', detail: words.addressGone }]
      : placeFaults(service, given, words);
    const { point } = toLocation(given);
    const isOutside = faults.length === 0 && point !== undefined && !(await isServed(council, point));
    if (isOutside) {
      const { name } = await council.authority();
      faults.push({ pointer: '/location/addressText', detail: words.outsideTitle(name) });
    }
    const nearby = faults.length === 0 && point ? await nearbyAt(council, service.code, point) : [];
    const kept = { ...given, hasNearby: nearby.length > 0 };
    const cookie = await keepDraft(report, kept);
    if (faults.length === 0) return onwards(report, kept, 'where', args.request, cookie);
    const addresses = await addressesFor(council, place.search);
    return data({ faults, place, addresses, isOutside }, { status: 400, headers: { 'Set-Cookie': cookie } });
  }
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
      {answer?.isOutside && (
        <InsetText>
          <p className="govuk-body">{say.outside(councilName)}</p>
          <p className="govuk-body">
            <a href="https://www.gov.uk/find-local-council" className="govuk-link">
              {say.findCouncil}
            </a>
          </p>
        </InsetText>
      )}
      <LocationPicker value={place} addresses={addresses} errors={errors} map={map} language={language} />
    </ReportPage>
  );
}

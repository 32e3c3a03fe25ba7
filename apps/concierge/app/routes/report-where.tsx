import { Details, Fieldset, TextInput } from '@councilkit/react';
import {
  data,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { errorAt } from '../report/error-at.js';
import { placeFaults } from '../report/place.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport, textOf } from '../report/report.server.js';

export async function loader(args: LoaderFunctionArgs) {
  const { service, draft } = await openReport(args);
  return { service, place: { addressText: draft.addressText, lat: draft.lat, long: draft.long } };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const form = await args.request.formData();
  const place = {
    addressText: textOf(form, 'addressText'),
    lat: textOf(form, 'lat'),
    long: textOf(form, 'long'),
  };
  const cookie = await keepDraft(report, { ...report.draft, ...place });
  const faults = placeFaults(report.service, place);
  if (faults.length > 0) return data({ faults, place }, { status: 400, headers: { 'Set-Cookie': cookie } });
  return onwards(report, 'where', args.request, cookie);
}

export default function Where() {
  const { service, place: kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults = answer?.faults ?? [];
  const place = answer?.place ?? kept;
  const hasPointFault = faults.some(({ pointer }) => pointer.startsWith('/location/point'));
  return (
    <ReportPage service={service} step="where" heading="Where is it?" faults={faults}>
      <TextInput
        id="location-addressText"
        name="addressText"
        label={{ children: 'Address, street or description of the place', size: 's' }}
        hint="For example, outside 14 Mill Lane, or Queen’s Park, by the north gate"
        defaultValue={place.addressText}
        errorMessage={errorAt(faults, '/location/addressText')}
        autoComplete="off"
      />
      <Details summary="I know the coordinates" open={hasPointFault || place.lat !== '' || place.long !== ''}>
        <Fieldset legend={{ children: 'Coordinates', size: 's' }}>
          <TextInput
            id="location-point-lat"
            name="lat"
            label="Latitude"
            hint="For example, 53.0166"
            inputMode="decimal"
            width={10}
            defaultValue={place.lat}
            errorMessage={errorAt(faults, '/location/point/lat')}
          />
          <TextInput
            id="location-point-long"
            name="long"
            label="Longitude"
            hint="For example, -1.7312"
            width={10}
            defaultValue={place.long}
            errorMessage={errorAt(faults, '/location/point/long')}
          />
        </Fieldset>
      </Details>
    </ReportPage>
  );
}

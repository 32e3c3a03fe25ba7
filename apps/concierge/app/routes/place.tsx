import { BackLink, Button, ErrorSummary, InsetText } from '@councilkit/react';
import { errorsFor, LocationPicker, placeFrom } from '@councilkit/tracking';
import leafletStyles from 'leaflet/dist/leaflet.css?url';
import {
  data,
  Form,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from 'react-router';
import { councilOf } from '../council.server.js';
import { useParts, useTrackingLanguage, useWords } from '../language/use-words.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { emptyDraft } from '../report/draft.js';
import { addressesFor, readPlace } from '../report/where.server.js';
import { findingWords } from '../words/finding.js';
import { reportingWords } from '../words/reporting.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: leafletStyles }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const council = councilOf(context);
  const { name, bbox } = await council.authority();
  const session = await council.drafts.getSession(request.headers.get('Cookie'));
  const place = session.get('place')?.place ?? emptyDraft('').place;
  return {
    place,
    addresses: await addressesFor(council, place.search),
    map: council.tiles && { ...council.tiles, bbox },
    councilName: name,
  };
}

/** Keeps the place for the services offered there, and for the report that may follow. */
export async function action({ request, context }: ActionFunctionArgs) {
  const council = councilOf(context);
  const session = await council.drafts.getSession(request.headers.get('Cookie'));
  const form = await request.formData();
  const before = session.get('place')?.place ?? emptyDraft('').place;
  const read = await readPlace(council, { location: 'required' }, placeFrom(form), before, form.has('find'));
  session.set('place', { place: read.place, address: read.address });
  const headers = { 'Set-Cookie': await council.drafts.commitSession(session) };
  if (read.isSettled) return redirect('/services?here=1', { headers });
  const { faults, place, addresses, isOutside } = read;
  return data({ faults, place, addresses, isOutside }, { status: faults.length > 0 ? 400 : 200, headers });
}

export default function Place() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(findingWords);
  const reporting = useWords(reportingWords);
  const parts = useParts();
  const language = useTrackingLanguage();
  const { place, addresses } = answer ?? loaded;
  const errors = errorsFor(answer?.faults);
  return (
    <Page
      title={reporting.where}
      hasErrors={errors.length > 0}
      before={<BackLink {...parts.backLink} href="/" linkComponent={RouterLink} />}
    >
      {errors.length > 0 && <ErrorSummary {...parts.errorSummary} errors={errors} />}
      <h1 className="govuk-heading-l">{reporting.where}</h1>
      <p className="govuk-body">{say.placeAbout}</p>
      {answer?.isOutside && (
        <InsetText>
          <p className="govuk-body">{reporting.outside(loaded.councilName)}</p>
          <p className="govuk-body">
            <a href="https://www.gov.uk/find-local-council" className="govuk-link">
              {reporting.findCouncil}
            </a>
          </p>
        </InsetText>
      )}
      <Form method="post" action="/place" noValidate>
        <LocationPicker
          value={place}
          addresses={addresses}
          errors={errors}
          map={loaded.map}
          language={language}
        />
        <Button key={errors.map(({ message }) => message).join()} preventDoubleClick>
          {reporting.continue}
        </Button>
      </Form>
    </Page>
  );
}

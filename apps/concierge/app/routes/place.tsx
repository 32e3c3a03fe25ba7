import leafletStyles from 'leaflet/dist/leaflet.css?url';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWords } from '../language/use-words.js';
import { keepPlace, placeBefore } from '../report/place-first.server.js';
import { PlacePage } from '../report/place-page.js';
import { findingWords } from '../words/finding.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: leafletStyles }];

export function loader(args: LoaderFunctionArgs) {
  return placeBefore(args, { kept: 'place' });
}

/** Keeps the place for the services offered there, and for the report that may follow. */
export function action(args: ActionFunctionArgs) {
  return keepPlace(args, { kept: 'place', next: '/services?here=1' });
}

export default function Place() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(findingWords);
  return <PlacePage about={say.placeAbout} action="/place" back="/" loaded={loaded} answer={answer} />;
}

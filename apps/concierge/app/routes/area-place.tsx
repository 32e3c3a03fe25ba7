import leafletStyles from 'leaflet/dist/leaflet.css?url';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from 'react-router';
import { councilOf } from '../council.server.js';
import { useWords } from '../language/use-words.js';
import { keepPlace, placeBefore } from '../report/place-first.server.js';
import { PlacePage } from '../report/place-page.js';
import { areaNewsWords } from '../words/area-news.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: leafletStyles }];

export function loader(args: LoaderFunctionArgs) {
  return placeBefore(args, { kept: 'newsPlace' });
}

/** Keeps the place for the page that asks how far around it, apart from the place of a report. */
export function action(args: ActionFunctionArgs) {
  const { needsPoint } = areaNewsWords[councilOf(args.context).language];
  return keepPlace(args, { kept: 'newsPlace', next: '/area-news', needsPoint });
}

export default function AreaPlace() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(areaNewsWords);
  return (
    <PlacePage
      about={say.placeAbout}
      action="/area-news/place"
      back="/requests"
      loaded={loaded}
      answer={answer}
    />
  );
}

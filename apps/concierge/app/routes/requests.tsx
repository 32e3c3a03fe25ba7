import { Pagination } from '@councilkit/react';
import { RequestList } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { sayAll } from '../catalogue/said.server.js';
import { councilOf } from '../council.server.js';
import { useParts, useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { areaNewsWords } from '../words/area-news.js';
import { faultWords } from '../words/faults.js';
import { followingWords } from '../words/following.js';

const PAGE_SIZE = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined;
  const council = councilOf(context);
  const reports = council.api.requests.list({ limit: PAGE_SIZE, cursor });
  const page = await ask(reports.page(), faultWords[council.language].noReports);
  const requests = await sayAll(council, page.data);
  return { requests, nextCursor: page.nextCursor, isFirst: cursor === undefined };
}

export default function Requests() {
  const { requests, nextCursor, isFirst } = useLoaderData<typeof loader>();
  const say = useWords(followingWords);
  const area = useWords(areaNewsWords);
  const parts = useParts();
  const language = useTrackingLanguage();
  return (
    <Page title={say.recent}>
      <h1 className="govuk-heading-l">{say.recent}</h1>
      {requests.length === 0 ? (
        <p className="govuk-body">
          {say.nothingYet}{' '}
          <RouterLink href="/services" className="govuk-link">
            {say.reportSomething}
          </RouterLink>
          .
        </p>
      ) : (
        <RequestList
          requests={requests}
          hrefFor={({ reference }) => `/requests/${reference}`}
          linkComponent={RouterLink}
          language={language}
        />
      )}
      {isFirst && (
        <p className="govuk-body">
          <RouterLink href="/area-news" className="govuk-link">
            {area.invite}
          </RouterLink>
        </p>
      )}
      {(nextCursor !== null || !isFirst) && (
        <Pagination
          {...parts.pagination}
          {...(isFirst
            ? {}
            : { previous: { href: '/requests', children: say.previousPage, labelText: say.newest } })}
          {...(nextCursor === null
            ? {}
            : {
                next: {
                  href: `/requests?cursor=${encodeURIComponent(nextCursor)}`,
                  children: say.nextPage,
                  labelText: say.older,
                },
              })}
          linkComponent={RouterLink}
        />
      )}
    </Page>
  );
}

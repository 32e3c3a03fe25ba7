import { Pagination } from '@councilkit/react';
import { RequestList } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';

const PAGE_SIZE = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined;
  const reports = councilOf(context).api.requests.list({ limit: PAGE_SIZE, cursor });
  const page = await ask(reports.page(), 'There is no such page of reports.');
  return { requests: page.data, nextCursor: page.nextCursor, isFirst: cursor === undefined };
}

export default function Requests() {
  const { requests, nextCursor, isFirst } = useLoaderData<typeof loader>();
  return (
    <Page title="Recent reports">
      <h1 className="govuk-heading-l">Recent reports</h1>
      {requests.length === 0 ? (
        <p className="govuk-body">
          Nothing has been reported yet.{' '}
          <RouterLink href="/services" className="govuk-link">
            Report something
          </RouterLink>
          .
        </p>
      ) : (
        <RequestList
          requests={requests}
          hrefFor={({ reference }) => `/requests/${reference}`}
          linkComponent={RouterLink}
        />
      )}
      {(nextCursor !== null || !isFirst) && (
        <Pagination
          {...(isFirst ? {} : { previous: { href: '/requests', labelText: 'Newest reports' } })}
          {...(nextCursor === null
            ? {}
            : {
                next: {
                  href: `/requests?cursor=${encodeURIComponent(nextCursor)}`,
                  labelText: 'Older reports',
                },
              })}
          linkComponent={RouterLink}
        />
      )}
    </Page>
  );
}

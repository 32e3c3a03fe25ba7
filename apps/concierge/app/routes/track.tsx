import { BackLink, Button, ErrorSummary, TextInput } from '@councilkit/react';
import { NotFoundError } from '@councilkit/client';
import { data, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';

/** The longest reference the contract takes, in characters. */
const LONGEST_REFERENCE = 64;

/** Leads to the page of a request; when there is none by that reference, asks again and says so. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const reference = (new URL(request.url).searchParams.get('reference') ?? '')
    .trim()
    .slice(0, LONGEST_REFERENCE);
  if (!reference) return data({ reference, fault: 'Enter a reference' }, { status: 400 });
  const found = await ask(
    councilOf(context)
      .api.requests.get(reference)
      .catch((error: unknown) => {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      }),
    '',
  );
  if (found) return redirect(`/requests/${found.reference}`);
  return data({ reference, fault: 'Check the reference: there is no report with this one' }, { status: 404 });
}

export default function Track() {
  const { reference, fault } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Follow a report"
      hasErrors
      before={
        <BackLink href="/" linkComponent={RouterLink}>
          Back
        </BackLink>
      }
    >
      <ErrorSummary errors={[{ fieldId: 'reference', message: fault }]} />
      <h1 className="govuk-heading-l">Follow a report</h1>
      <form action="/track" method="get">
        <TextInput
          id="reference"
          name="reference"
          label="Reference"
          hint="It was shown when you sent the report. For example, 7QK4-M2XD"
          errorMessage={fault}
          defaultValue={reference}
          width={10}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>Follow</Button>
      </form>
    </Page>
  );
}

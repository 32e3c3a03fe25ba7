import { BackLink, Button, ErrorSummary, TextInput } from '@councilkit/react';
import { NotFoundError } from '@councilkit/client';
import { data, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { useParts, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { WithReferences } from '../page/with-references.js';
import { followingWords } from '../words/following.js';

/** The longest reference the contract takes, in characters. */
const LONGEST_REFERENCE = 64;

/** Leads to the page of a request; when there is none by that reference, asks again and says so. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { api, language } = councilOf(context);
  const say = followingWords[language];
  const reference = (new URL(request.url).searchParams.get('reference') ?? '')
    .trim()
    .slice(0, LONGEST_REFERENCE);
  if (!reference) return data({ reference, fault: say.enterReference }, { status: 400 });
  const found = await ask(
    api.requests.get(reference).catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }),
    '',
  );
  if (found) return redirect(`/requests/${found.reference}`);
  return data({ reference, fault: say.noSuchReference }, { status: 404 });
}

export default function Track() {
  const { reference, fault } = useLoaderData<typeof loader>();
  const say = useWords(followingWords);
  const parts = useParts();
  return (
    <Page
      title={say.title}
      hasErrors
      before={<BackLink {...parts.backLink} href="/" linkComponent={RouterLink} />}
    >
      <ErrorSummary {...parts.errorSummary} errors={[{ fieldId: 'reference', message: fault }]} />
      <h1 className="govuk-heading-l">{say.title}</h1>
      <form action="/track" method="get">
        <TextInput
          id="reference"
          name="reference"
          label={say.reference}
          hint={<WithReferences>{say.referenceLongHint}</WithReferences>}
          errorMessage={{ ...parts.errorMessage, children: fault }}
          defaultValue={reference}
          width={10}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>{say.follow}</Button>
      </form>
    </Page>
  );
}

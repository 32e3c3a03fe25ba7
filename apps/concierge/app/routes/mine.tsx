import { AuthenticationError, RateLimitError, ValidationError } from '@councilkit/client';
import { Button, TextInput } from '@councilkit/react';
import { RequestList } from '@councilkit/tracking';
import {
  data,
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { sayAll } from '../catalogue/said.server.js';
import { councilOf } from '../council.server.js';
import { useParts, useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { FaultSummary } from '../page/fault-summary.js';
import { SendButton } from '../page/form-page.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { ToldPage } from '../page/told-page.js';
import { WithReferences } from '../page/with-references.js';
import { textOf } from '../report/report.server.js';
import { addressFrom } from '../reporter/address.js';
import { reporterOf } from '../reporter/reporter.server.js';
import { reporterWords } from '../words/reporter.js';

/** More than this one person seldom has; the newest are shown. */
const MOST_SHOWN = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const asked = { reference: searchParams.get('reference') ?? '', isSignedOut: searchParams.has('out') };
  const reporter = await reporterOf({ request, context });
  if (!reporter) return { ...asked, requests: undefined, opens: null };
  const requests = await ask(
    reporter.api.requests
      .list({ reportedBy: 'me' })
      .all({ limit: MOST_SHOWN })
      .catch((error: unknown) => {
        // The service has ended the sign-in before its time.
        if (error instanceof AuthenticationError) return undefined;
        throw error;
      }),
    '',
  );
  const said = requests && (await sayAll(councilOf(context), requests));
  return { ...asked, requests: said, opens: reporter.reference };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { api, language } = councilOf(context);
  const say = reporterWords[language];
  const form = await request.formData();
  const typed = { address: textOf(form, 'address'), reference: textOf(form, 'reference') };
  const address = addressFrom(typed.address);
  const refused = (fault: string, status: number) =>
    data({ ...typed, fault, expiresInMinutes: undefined }, { status });
  if (!address) return refused(say.enterAddress, 400);
  try {
    const reference = typed.reference ? { reference: typed.reference } : {};
    const { expiresInMinutes } = await api.proofs.request({ ...address, ...reference, language });
    return { ...typed, fault: undefined, expiresInMinutes };
  } catch (error) {
    if (error instanceof RateLimitError) return refused(say.tooMany, 429);
    if (error instanceof ValidationError) return refused(say.enterAddress, 400);
    return ask(Promise.reject(error), '');
  }
}

export default function Mine() {
  const { requests, opens, reference, isSignedOut } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(reporterWords);
  const parts = useParts();
  const language = useTrackingLanguage();

  if (requests) {
    return (
      <Page title={say.mine}>
        <h1 className="govuk-heading-l">{say.mine}</h1>
        {opens !== null && <p className="govuk-body">{say.signedInOne}</p>}
        {requests.length === 0 ? (
          <p className="govuk-body">{say.none}</p>
        ) : (
          <RequestList
            requests={requests}
            hrefFor={(one) => `/requests/${one.reference}`}
            linkComponent={RouterLink}
            language={language}
          />
        )}
        <p className="govuk-body">{say.signedIn}</p>
        <Form method="post" action="/sign-out">
          <Button variant="secondary">{say.signOut}</Button>
        </Form>
      </Page>
    );
  }
  if (answer?.expiresInMinutes !== undefined) {
    return (
      <ToldPage
        title={say.sentTitle}
        texts={[say.sent(answer.expiresInMinutes), say.sentNothing]}
        onwards={{ href: '/mine', text: say.askAgain }}
      />
    );
  }
  const fault = answer?.fault;
  const errors = fault === undefined ? [] : [{ fieldId: 'address', message: fault }];
  return (
    <Page title={isSignedOut ? say.signedOut : say.mine} hasErrors={fault !== undefined}>
      <FaultSummary errors={errors} />
      <h1 className="govuk-heading-l">{isSignedOut ? say.signedOut : say.mine}</h1>
      <p className="govuk-body">{isSignedOut ? say.signedOutWhy : say.mineLead}</p>
      <Form method="post" action="/mine" noValidate>
        <TextInput
          id="address"
          name="address"
          label={{ children: say.address, size: 's' }}
          hint={say.addressHint}
          errorMessage={fault && { ...parts.errorMessage, children: fault }}
          defaultValue={answer?.address}
          autoComplete="email"
          spellCheck={false}
        />
        <TextInput
          id="reference"
          name="reference"
          label={{ children: say.oneReference, size: 's' }}
          hint={<WithReferences>{say.oneReferenceHint}</WithReferences>}
          defaultValue={answer?.reference ?? reference}
          width={10}
          autoComplete="off"
          spellCheck={false}
        />
        <SendButton errors={errors}>{say.sendLink}</SendButton>
      </Form>
    </Page>
  );
}

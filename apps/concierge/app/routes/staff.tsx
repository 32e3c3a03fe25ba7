import { Button, ButtonLink, InsetText, Radios } from '@councilkit/react';
import {
  data,
  Form,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { councilOf } from '../council.server.js';
import { useParts, useWords } from '../language/use-words.js';
import { FaultSummary } from '../page/fault-summary.js';
import { Page } from '../page/page.js';
import { staffWords } from '../words/staff.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = councilOf(context);
  if (!staff) throw new Response('', { status: 404 });
  const session = await staff.sessions.getSession(request.headers.get('Cookie'));
  const signedIn = session.get('signedIn');
  const isIn = signedIn !== undefined && signedIn.until > Date.now();
  const search = new URL(request.url).searchParams;
  return {
    name: isIn ? signedIn.name : undefined,
    channel: session.get('channel'),
    isAgain: search.has('again'),
    hasFailed: search.has('failed'),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = councilOf(context);
  if (!staff) throw new Response('', { status: 404 });
  const session = await staff.sessions.getSession(request.headers.get('Cookie'));
  const form = await request.formData();
  if (form.has('signOut'))
    return redirect('/', { headers: { 'Set-Cookie': await staff.sessions.destroySession(session) } });
  const channel = form.get('channel');
  if (channel !== 'phone' && channel !== 'inPerson') return data({ isMissing: true }, { status: 400 });
  session.set('channel', channel);
  return redirect('/', { headers: { 'Set-Cookie': await staff.sessions.commitSession(session) } });
}

export default function Staff() {
  const { name, channel, isAgain, hasFailed } = useLoaderData<typeof loader>();
  const isMissing = useActionData<typeof action>()?.isMissing ?? false;
  const say = useWords(staffWords);
  const parts = useParts();
  return (
    <Page title={say.title} hasErrors={isMissing}>
      <FaultSummary errors={isMissing ? [{ fieldId: 'channel', message: say.choose }] : []} />
      <h1 className="govuk-heading-l">{say.title}</h1>
      <p className="govuk-body">{say.about}</p>
      {name === undefined && (isAgain || hasFailed) && (
        <InsetText>{isAgain ? say.again : say.failed}</InsetText>
      )}
      {name === undefined ? (
        <ButtonLink href="/staff/sign-in">{say.signIn}</ButtonLink>
      ) : (
        <>
          <p className="govuk-body">{say.signedInAs(name)}</p>
          <Form method="post" action="/staff" noValidate>
            <Radios
              idPrefix="channel"
              name="channel"
              fieldset={{ legend: { children: say.how, size: 'm' } }}
              errorMessage={isMissing ? { ...parts.errorMessage, children: say.choose } : undefined}
              defaultValue={channel}
              items={[
                { value: 'phone', label: say.phone },
                { value: 'inPerson', label: say.inPerson },
              ]}
            />
            <Button>{say.begin}</Button>
          </Form>
          <Form method="post" action="/staff">
            <Button variant="secondary" name="signOut" value="1">
              {say.signOut}
            </Button>
          </Form>
        </>
      )}
    </Page>
  );
}

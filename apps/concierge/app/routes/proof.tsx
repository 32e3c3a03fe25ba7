import { AuthenticationError, ValidationError } from '@councilkit/client';
import { Button } from '@councilkit/react';
import { data, Form, redirectDocument, useActionData, type ActionFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { keepProof } from '../reporter/reporter.server.js';
import { reporterWords } from '../words/reporter.js';

/**
 * Exchanges the link for a token that stays on the server. Only a press does it: programs that look into messages follow
 * links, and would use it up.
 */
export async function action({ params, context }: ActionFunctionArgs) {
  const council = councilOf(context);
  const proof = await ask(
    council.api.proofs.exchange({ token: params['token'] ?? '' }).catch((error: unknown) => {
      if (error instanceof AuthenticationError || error instanceof ValidationError) return undefined;
      throw error;
    }),
    '',
  );
  if (!proof) return data({ isOver: true }, { status: 400 });
  const target = proof.request ? `/requests/${proof.request.reference}` : '/mine';
  return redirectDocument(target, { headers: { 'Set-Cookie': await keepProof(council, proof) } });
}

export default function Proof() {
  const say = useWords(reporterWords);
  if (useActionData<typeof action>()?.isOver) {
    return (
      <Page title={say.linkOver}>
        <h1 className="govuk-heading-l">{say.linkOver}</h1>
        <p className="govuk-body">{say.linkOverWhy}</p>
        <p className="govuk-body">
          <RouterLink href="/mine" className="govuk-link">
            {say.askAgain}
          </RouterLink>
        </p>
      </Page>
    );
  }
  return (
    <Page title={say.openTitle}>
      <h1 className="govuk-heading-l">{say.openTitle}</h1>
      <p className="govuk-body">{say.open}</p>
      <Form method="post">
        <Button preventDoubleClick>{say.openButton}</Button>
      </Form>
    </Page>
  );
}

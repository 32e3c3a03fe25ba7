import { ConflictError, type FieldError } from '@councilkit/client';
import { BackLink, Button, ErrorSummary } from '@councilkit/react';
import { errorsFor, FeedbackForm, feedbackFrom, feedbackValuesFrom } from '@councilkit/tracking';
import {
  data,
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { councilOf } from '../council.server.js';
import { useParts, useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { textOf } from '../report/report.server.js';
import { NotYours } from '../reporter/not-yours.js';
import { ownContact } from '../reporter/own-contact.server.js';
import { readingAs } from '../reporter/reporter.server.js';
import { hasGivenFeedback } from '../request/tracked.server.js';
import { faultWords } from '../words/faults.js';
import { sayingWords } from '../words/saying.js';
import { subscribingWords } from '../words/subscribing.js';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { language } = councilOf(context);
  return ask(
    readingAs({ request, context }, async (api, reporter) => {
      const { id, reference, state } = await api.requests.get(params['reference'] ?? '');
      const isReporter = reporter !== undefined && (await ownContact(api, id)) !== undefined;
      const isOver = state === 'open' || (isReporter && (await hasGivenFeedback(api, id)));
      return { reference, isReporter, isOver, key: crypto.randomUUID() };
    }),
    faultWords[language].noReport,
  );
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { language } = councilOf(context);
  const form = await request.formData();
  const values = feedbackValuesFrom(form);
  const given = feedbackFrom(values);
  const refused = (faults: readonly FieldError[]) =>
    data({ values, faults, outcome: undefined }, { status: 400 });
  if (!given) return refused([{ pointer: '/isFixed', detail: sayingWords[language].selectIsFixed }]);
  return ask(
    readingAs({ request, context }, async (api) => {
      try {
        const idempotencyKey = textOf(form, 'key') || undefined;
        const said = await api.feedback.give(params['reference'] ?? '', given, { idempotencyKey });
        return { values, faults: [], outcome: said.asksToReopen ? ('reopen' as const) : ('given' as const) };
      } catch (error) {
        if (error instanceof ConflictError) return { values, faults: [], outcome: 'over' as const };
        throw error;
      }
    }),
    faultWords[language].noReport,
  );
}

export default function FeedbackPage() {
  const { reference, isReporter, isOver, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(sayingWords);
  const { back } = useWords(subscribingWords);
  const parts = useParts();
  const language = useTrackingLanguage();
  const page = `/requests/${reference}`;
  if (!isReporter) return <NotYours title={say.feedbackTitle} reference={reference} />;

  const outcome = answer?.outcome ?? (isOver ? 'over' : undefined);
  if (outcome) {
    const title = outcome === 'over' ? say.feedbackTitle : say.thanks;
    const texts = { over: say.notNow, reopen: say.thanksReopen, given: say.thanksPlain };
    return (
      <Page title={title}>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{texts[outcome]}</p>
        <p className="govuk-body">
          <RouterLink href={page} className="govuk-link">
            {back}
          </RouterLink>
        </p>
      </Page>
    );
  }
  const errors = errorsFor(answer?.faults);
  return (
    <Page
      title={say.feedbackTitle}
      hasErrors={errors.length > 0}
      before={<BackLink {...parts.backLink} href={page} linkComponent={RouterLink} />}
    >
      {errors.length > 0 && <ErrorSummary {...parts.errorSummary} errors={errors} />}
      <h1 className="govuk-heading-l">{say.feedbackTitle}</h1>
      <Form method="post" noValidate>
        {/* Sent twice, it is said once. */}
        <input type="hidden" name="key" value={key} />
        <FeedbackForm values={answer?.values} errors={errors} language={language} />
        {/* A new one for each attempt, which takes a press at once. */}
        <Button key={errors.map(({ message }) => message).join()} preventDoubleClick>
          {say.sendFeedback}
        </Button>
      </Form>
    </Page>
  );
}

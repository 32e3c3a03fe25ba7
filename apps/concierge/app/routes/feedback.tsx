import { ConflictError, type FieldError } from '@councilkit/client';
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
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { FormPage, SendButton } from '../page/form-page.js';
import { ToldPage } from '../page/told-page.js';
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
  const language = useTrackingLanguage();
  const page = `/requests/${reference}`;
  if (!isReporter) return <NotYours title={say.feedbackTitle} reference={reference} />;

  const outcome = answer?.outcome ?? (isOver ? 'over' : undefined);
  if (outcome) {
    const texts = { over: say.notNow, reopen: say.thanksReopen, given: say.thanksPlain };
    return (
      <ToldPage
        title={outcome === 'over' ? say.feedbackTitle : say.thanks}
        texts={[texts[outcome]]}
        onwards={{ href: page, text: back }}
      />
    );
  }
  const errors = errorsFor(answer?.faults);
  return (
    <FormPage title={say.feedbackTitle} back={page} errors={errors}>
      <Form method="post" noValidate>
        {/* Sent twice, it is said once. */}
        <input type="hidden" name="key" value={key} />
        <FeedbackForm values={answer?.values} errors={errors} language={language} />
        <SendButton errors={errors}>{say.sendFeedback}</SendButton>
      </Form>
    </FormPage>
  );
}

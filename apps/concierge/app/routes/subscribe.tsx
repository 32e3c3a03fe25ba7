import { RateLimitError, ValidationError, type FieldError } from '@councilkit/client';
import { BackLink, Button, ErrorSummary } from '@councilkit/react';
import { errorsFor, SubscribeForm, subscribeValuesFrom, subscriptionFrom } from '@councilkit/tracking';
import {
  data,
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { councilOf } from '../council.server.js';
import { namesOfLanguages } from '../language/names.js';
import { useParts, useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { readingAs } from '../reporter/reporter.server.js';
import { faultWords } from '../words/faults.js';
import { subscribingWords } from '../words/subscribing.js';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { api, language } = councilOf(context);
  const reading = readingAs({ request, context }, (as) => as.requests.get(params['reference'] ?? ''));
  const [{ serviceName, reference }, { languages }] = await Promise.all([
    ask(reading, faultWords[language].noReport),
    ask(api.authority.get(), ''),
  ]);
  return { name: serviceName, reference, languages: namesOfLanguages(languages) };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { language } = councilOf(context);
  const say = subscribingWords[language];
  const values = subscribeValuesFrom(await request.formData());
  const refused = (faults: readonly FieldError[], status = 400) =>
    data({ values, faults, confirmWithinHours: undefined }, { status });
  const wish = subscriptionFrom(values, { requestId: params['reference'] ?? '' });
  if (!wish) return refused([{ pointer: '/channel', detail: say.chooseChannel }]);
  const at = wish.channel === 'email' ? '/email' : '/phone';
  const mend = [{ pointer: at, detail: at === '/email' ? say.enterEmail : say.enterPhone }];
  try {
    const { confirmWithinHours } = await readingAs({ request, context }, (as) =>
      as.subscriptions.create(wish),
    );
    return { values, faults: [], confirmWithinHours };
  } catch (error) {
    if (error instanceof RateLimitError) return refused([{ pointer: at, detail: say.tooMany }], 429);
    if (error instanceof ValidationError) return refused(mend);
    return ask(Promise.reject(error), faultWords[language].noReport);
  }
}

export default function Subscribe() {
  const { name, reference, languages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(subscribingWords);
  const parts = useParts();
  const language = useTrackingLanguage();
  const page = `/requests/${reference}`;
  if (answer?.confirmWithinHours !== undefined) {
    return (
      <Page title={say.sentTitle}>
        <h1 className="govuk-heading-l">{say.sentTitle}</h1>
        <p className="govuk-body">{say.sent(answer.confirmWithinHours)}</p>
        <p className="govuk-body">
          <RouterLink href={page} className="govuk-link">
            {say.back}
          </RouterLink>
        </p>
      </Page>
    );
  }
  const errors = errorsFor(answer?.faults);
  return (
    <Page
      title={say.title}
      hasErrors={errors.length > 0}
      before={<BackLink {...parts.backLink} href={page} linkComponent={RouterLink} />}
    >
      {errors.length > 0 && <ErrorSummary {...parts.errorSummary} errors={errors} />}
      <h1 className="govuk-heading-l">{say.title}</h1>
      <p className="govuk-body">{say.lead(`${name} ${reference}`)}</p>
      <Form method="post" noValidate>
        <SubscribeForm languages={languages} values={answer?.values} errors={errors} language={language} />
        {/* A new one for each attempt, which takes a press at once. */}
        <Button key={errors.map(({ message }) => message).join()} preventDoubleClick>
          {say.tellMe}
        </Button>
      </Form>
    </Page>
  );
}

import { errorsFor, SubscribeForm, subscribeValuesFrom } from '@councilkit/tracking';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { sayOne } from '../catalogue/said.server.js';
import { councilOf } from '../council.server.js';
import { namesOfLanguages } from '../language/names.js';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { askToBeTold } from '../news/ask-to-be-told.server.js';
import { ask } from '../page/ask.server.js';
import { FormPage, SendButton } from '../page/form-page.js';
import { ToldPage } from '../page/told-page.js';
import { WithReferences } from '../page/with-references.js';
import { ThisDevice } from '../push/this-device.js';
import { readingAs } from '../reporter/reporter.server.js';
import { faultWords } from '../words/faults.js';
import { subscribingWords } from '../words/subscribing.js';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const council = councilOf(context);
  const { authority, language } = council;
  const reading = readingAs({ request, context }, (as) => as.requests.get(params['reference'] ?? ''));
  const [found, { languages, pushPublicKey }] = await Promise.all([
    ask(reading, faultWords[language].noReport),
    authority(),
  ]);
  const { id, serviceName, reference } = await sayOne(council, found);
  const push = { requestId: id, publicKey: pushPublicKey, newsLanguage: language };
  return { name: serviceName, reference, languages: namesOfLanguages(languages), push };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const values = subscribeValuesFrom(await request.formData());
  return askToBeTold({ request, context }, values, { requestId: params['reference'] ?? '' });
}

export default function Subscribe() {
  const { name, reference, languages, push } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(subscribingWords);
  const language = useTrackingLanguage();
  const page = `/requests/${reference}`;
  if (answer?.confirmWithinHours !== undefined) {
    return (
      <ToldPage
        title={say.sentTitle}
        texts={[say.sent(answer.confirmWithinHours)]}
        onwards={{ href: page, text: say.back }}
      />
    );
  }
  const errors = errorsFor(answer?.faults);
  return (
    <FormPage title={say.title} back={page} errors={errors}>
      <p className="govuk-body">
        <WithReferences>{say.lead(`${name} ${reference}`)}</WithReferences>
      </p>
      <Form method="post" noValidate>
        <SubscribeForm languages={languages} values={answer?.values} errors={errors} language={language} />
        <SendButton errors={errors}>{say.tellMe}</SendButton>
      </Form>
      <ThisDevice {...push} language={language} />
    </FormPage>
  );
}

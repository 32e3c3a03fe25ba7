import {
  ConflictError,
  isKnownSubscriptionState,
  NotFoundError,
  type Subscription,
} from '@councilkit/client';
import { Button, SummaryList, NotificationBanner } from '@councilkit/react';
import { SubscribeForm, subscribeValuesFrom, subscriptionChangesFrom } from '@councilkit/tracking';
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
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { textOf } from '../report/report.server.js';
import { subscribingWords } from '../words/subscribing.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { api } = councilOf(context);
  const [subscription, { languages }] = await Promise.all([
    unlessGone(api.subscriptions.get(params['token'] ?? '')),
    ask(api.authority.get(), ''),
  ]);
  const isOver = !subscription || subscription.state === 'stopped';
  return data(
    { subscription: isOver ? undefined : subscription, languages: namesOfLanguages(languages) },
    { status: isOver ? 404 : 200 },
  );
}

/** What a press on one of the buttons does. The link alone changes nothing: programs that look into messages follow links. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { subscriptions } = councilOf(context).api;
  const token = params['token'] ?? '';
  const form = await request.formData();
  switch (textOf(form, 'do')) {
    case 'confirm':
      await unlessGone(subscriptions.confirm(token));
      return { did: 'confirmed' as const };
    case 'stop':
      await unlessGone(subscriptions.stop(token));
      return { did: 'stopped' as const };
    default:
      await unlessGone(subscriptions.change(token, subscriptionChangesFrom(subscribeValuesFrom(form))));
      return { did: 'saved' as const };
  }
}

/** The answer, or undefined where the subscription is no more. */
function unlessGone<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  return ask<Answer | undefined>(
    call.catch((error: unknown) => {
      if (error instanceof NotFoundError || error instanceof ConflictError) return undefined;
      throw error;
    }),
    '',
  );
}

export default function SubscriptionPage() {
  const { subscription, languages } = useLoaderData<typeof loader>();
  const did = useActionData<typeof action>()?.did;
  const say = useWords(subscribingWords);
  const language = useTrackingLanguage();

  if (did === 'stopped') return <Told title={say.stoppedTitle} text={say.stopped} />;
  if (!subscription) return <Told title={say.linkOver} text={say.linkOverWhy} />;
  if (subscription.state === 'pending') {
    return (
      <Page title={say.confirmTitle}>
        <h1 className="govuk-heading-l">{say.confirmTitle}</h1>
        <Facts subscription={subscription} />
        <Form method="post">
          <div className="govuk-button-group">
            <Button name="do" value="confirm" preventDoubleClick>
              {say.yes}
            </Button>
            <Button name="do" value="stop" variant="secondary">
              {say.stopNow}
            </Button>
          </div>
        </Form>
      </Page>
    );
  }
  return (
    <Page title={say.changeTitle}>
      {did && (
        <NotificationBanner type="success" title={say.changeTitle}>
          <p className="govuk-notification-banner__heading">{did === 'saved' ? say.saved : say.confirmed}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{say.changeTitle}</h1>
      <Facts subscription={subscription} />
      <Form method="post">
        <Button name="do" value="stop" variant="warning" preventDoubleClick>
          {say.stop}
        </Button>
      </Form>
      <h2 className="govuk-heading-m">{say.change}</h2>
      <Form method="post">
        <SubscribeForm
          isChange
          languages={languages}
          values={{ news: subscription.news, language: subscription.language }}
          language={language}
        />
        <Button name="do" value="change">
          {say.save}
        </Button>
      </Form>
    </Page>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <Page title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{text}</p>
    </Page>
  );
}

function Facts({ subscription }: { subscription: Subscription }) {
  const say = useWords(subscribingWords);
  const { scope, addressMasked, state } = subscription;
  const about =
    'requestId' in scope ? say.aboutRequest : 'areaCode' in scope ? say.aboutArea : say.aboutPoint;
  return (
    <SummaryList
      rows={[
        { key: say.about, value: about },
        { key: say.to, value: <bdi dir="ltr">{addressMasked}</bdi> },
        { key: say.state, value: isKnownSubscriptionState(state) ? say.states[state] : state },
      ]}
    />
  );
}

import {
  ConflictError,
  isKnownSubscriptionState,
  NotFoundError,
  type Subscription,
} from '@councilkit/client';
import { Button, NotificationBanner, SummaryList } from '@councilkit/react';
import {
  errorsFor,
  SubscribeForm,
  subscribeValuesFrom,
  subscriptionChangesFrom,
  wishesOf,
} from '@councilkit/tracking';
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
import { readFollowed, type Followed } from '../news/followed.server.js';
import { ask } from '../page/ask.server.js';
import { FaultSummary } from '../page/fault-summary.js';
import { SendButton } from '../page/form-page.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { ToldPage } from '../page/told-page.js';
import { textOf } from '../report/report.server.js';
import { subscribingWords } from '../words/subscribing.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const council = councilOf(context);
  const { api, authority } = council;
  const [subscription, { languages }] = await Promise.all([
    unlessGone(api.subscriptions.get(params['token'] ?? '')),
    authority(),
  ]);
  const isOver = !subscription || subscription.state === 'stopped';
  const followed = isOver ? undefined : await readFollowed(council, subscription.scope);
  return data(
    { subscription: isOver ? undefined : subscription, followed, languages: namesOfLanguages(languages) },
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
    default: {
      const values = subscribeValuesFrom(form);
      const changes = subscriptionChangesFrom(values);
      if (!changes) return data({ did: 'refused' as const, values }, { status: 400 });
      await unlessGone(subscriptions.change(token, changes));
      return { did: 'saved' as const };
    }
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
  const { subscription, followed, languages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(subscribingWords);
  const language = useTrackingLanguage();
  const parts = useParts();

  if (answer?.did === 'stopped') return <ToldPage title={say.stoppedTitle} texts={[say.stopped]} />;
  if (!subscription || !followed) return <ToldPage title={say.linkOver} texts={[say.linkOverWhy]} />;
  if (subscription.state === 'pending') {
    return (
      <Page title={say.confirmTitle}>
        <h1 className="govuk-heading-l">{say.confirmTitle}</h1>
        <Facts subscription={subscription} followed={followed} />
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
  const errors = answer?.did === 'refused' ? errorsFor([{ pointer: '/kinds', detail: say.chooseKinds }]) : [];
  const told = { saved: say.saved, confirmed: say.confirmed };
  const isFollowed = subscription.state === 'active';
  const wishes = wishesOf(subscription);
  return (
    <Page title={say.changeTitle} hasErrors={errors.length > 0}>
      <FaultSummary errors={errors} />
      {(answer?.did === 'saved' || answer?.did === 'confirmed') && (
        <NotificationBanner {...parts.successBanner}>
          <p className="govuk-notification-banner__heading">{told[answer.did]}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{say.changeTitle}</h1>
      <Facts subscription={subscription} followed={followed} />
      <Form method="post">
        <Button name="do" value="stop" variant="warning" preventDoubleClick>
          {isFollowed ? say.stop : say.forget}
        </Button>
      </Form>
      {isFollowed && (
        <>
          <h2 className="govuk-heading-m">{say.change}</h2>
          {/* Once something is saved, the fields start again from what is saved. */}
          <Form key={JSON.stringify(wishes)} method="post" noValidate>
            <SubscribeForm
              isChange
              isArea={followed.what !== 'request'}
              languages={languages}
              values={answer?.did === 'refused' ? answer.values : wishes}
              errors={errors}
              language={language}
            />
            <SendButton name="do" value="change" errors={errors}>
              {say.save}
            </SendButton>
          </Form>
        </>
      )}
    </Page>
  );
}

function Facts({ subscription, followed }: { subscription: Subscription; followed: Followed }) {
  const say = useWords(subscribingWords);
  const { addressMasked, state } = subscription;
  return (
    <SummaryList
      rows={[
        { key: say.about, value: <What {...followed} /> },
        { key: say.to, value: <bdi dir="ltr">{addressMasked}</bdi> },
        { key: say.state, value: isKnownSubscriptionState(state) ? say.states[state] : state },
      ]}
    />
  );
}

function What(followed: Followed) {
  const say = useWords(subscribingWords);
  if (followed.what === 'request') {
    const { name, reference } = followed;
    if (reference === undefined) return say.aboutRequest;
    return (
      <RouterLink href={`/requests/${reference}`} className="govuk-link">
        {name} {reference}
      </RouterLink>
    );
  }
  const where =
    followed.what === 'area' ? (followed.name ?? say.aboutArea) : say.aboutPoint(followed.radiusMetres);
  return followed.services === undefined ? where : `${where} (${say.someServices(followed.services)})`;
}

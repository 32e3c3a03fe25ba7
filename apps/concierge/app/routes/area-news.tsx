import { isKnownAreaKind } from '@councilkit/client';
import { Radios, Select } from '@councilkit/react';
import { errorsFor, groupsOf, SubscribeForm, subscribeValuesFrom } from '@councilkit/tracking';
import {
  Form,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { councilOf } from '../council.server.js';
import { namesOfLanguages } from '../language/names.js';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { areaScope, areaValue, RADII, USUAL_RADIUS } from '../news/area-choices.js';
import { askToBeTold } from '../news/ask-to-be-told.server.js';
import { ask } from '../page/ask.server.js';
import { FormPage, SendButton } from '../page/form-page.js';
import { RouterLink } from '../page/router-link.js';
import { ToldPage } from '../page/told-page.js';
import { useErrorAt } from '../page/use-error-at.js';
import { toLocation } from '../report/draft.js';
import { textOf } from '../report/report.server.js';
import { areaNewsWords } from '../words/area-news.js';
import { subscribingWords } from '../words/subscribing.js';

const PLACE_PAGE = '/area-news/place';

/** The place that was given on the page before, with what there is to follow around it. Throws the way there without one. */
async function openArea({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>) {
  const { api, drafts } = councilOf(context);
  const session = await drafts.getSession(request.headers.get('Cookie'));
  const kept = session.get('newsPlace');
  const { point, addressText = '' } = kept ? toLocation(kept) : {};
  if (!point) throw redirect(PLACE_PAGE);
  const [{ data: areas }, services] = await Promise.all([
    ask(api.areas.list(point).page(), ''),
    ask(api.services.list().all(), ''),
  ]);
  return { point, addressText, areas, services };
}

export async function loader(args: LoaderFunctionArgs) {
  const { addressText, areas, services } = await openArea(args);
  const { languages } = await councilOf(args.context).authority();
  return {
    place: addressText,
    areas: areas.map(({ code, name, kind }) => ({ code, name, kind })),
    groups: groupsOf(services)
      .map(({ name }) => name)
      .filter(Boolean),
    languages: namesOfLanguages(languages),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const choices = { within: textOf(form, 'within'), group: textOf(form, 'group') };
  const { point, areas, services } = await openArea({ request, context });
  const scope = areaScope(choices, point, areas, services);
  const { chooseWithin } = areaNewsWords[councilOf(context).language];
  const faults = scope ? [] : [{ pointer: '/within', detail: chooseWithin }];
  const told = await askToBeTold({ request, context }, subscribeValuesFrom(form), scope, faults);
  return { ...told, data: { ...told.data, choices } };
}

export default function AreaNews() {
  const { place, areas, groups, languages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(areaNewsWords);
  const subscribing = useWords(subscribingWords);
  const language = useTrackingLanguage();
  const errors = errorsFor(answer?.faults);
  const errorAt = useErrorAt(errors);
  if (answer?.confirmWithinHours !== undefined) {
    return (
      <ToldPage
        title={subscribing.sentTitle}
        texts={[subscribing.sent(answer.confirmWithinHours)]}
        onwards={{ href: '/requests', text: say.recent }}
      />
    );
  }
  return (
    <FormPage title={say.title} back={PLACE_PAGE} errors={errors}>
      <p className="govuk-body">
        {place ? say.around(place) : say.aroundPin}{' '}
        <RouterLink href={PLACE_PAGE} className="govuk-link">
          {say.changePlace}
        </RouterLink>
      </p>
      <Form method="post" noValidate>
        <Radios
          name="within"
          fieldset={{ legend: { children: say.within, size: 's' } }}
          errorMessage={errorAt('within')}
          defaultValue={answer?.choices.within ?? USUAL_RADIUS}
          items={[
            ...RADII.map((radius) => ({ value: `radius-${radius}`, label: say.radius(radius) })),
            ...areas.map(({ code, name, kind }) => ({
              value: areaValue(code),
              label: isKnownAreaKind(kind) ? say.kinds[kind](name) : name,
            })),
          ]}
        />
        <Select
          id="group"
          name="group"
          label={{ children: say.group, size: 's' }}
          defaultValue={answer?.choices.group ?? ''}
          items={[
            { value: '', children: say.everything },
            ...groups.map((name) => ({ value: name, children: name })),
          ]}
        />
        <SubscribeForm
          isArea
          languages={languages}
          // Everything that happens around a place is more than most people want to be sent.
          values={answer?.values ?? { news: 'chosen', kinds: ['reported', 'outcome'], pace: 'daily' }}
          errors={errors}
          language={language}
        />
        <SendButton errors={errors}>{subscribing.tellMe}</SendButton>
      </Form>
    </FormPage>
  );
}

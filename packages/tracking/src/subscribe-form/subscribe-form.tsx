import type { ComponentProps } from 'react';
import type { MessageChannel } from '@councilkit/client';
import { Checkboxes } from '@councilkit/react/checkboxes';
import { Radios } from '@councilkit/react/radios';
import { TextInput } from '@councilkit/react/text-input';
import { en } from '../language/en.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import type { ReportError } from '../service-questions/errors-for.js';
import { AREA_KINDS, PACES, REQUEST_KINDS, type Wishes } from './news-choice.js';

export interface SubscribeFormProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The languages of the authority, each in its own words: `{ code: 'cy', name: 'Cymraeg' }`. One alone is not asked for. */
  languages: readonly { code: string; name: string }[];
  /** What was chosen before, or typed and refused. */
  values?: Partial<SubscribeValues> | undefined;
  /**
   * Where messages go is settled, as for a subscription that is changed: only the news, how often and the language are
   * asked for.
   * False when left unset.
   */
  isChange?: boolean | undefined;
  /** An area or the surroundings of a place are followed, where new reports are news too. False when left unset. */
  isArea?: boolean | undefined;
  /** From `errorsFor`; the fields have the ids `channel`, `email`, `phone`, `news`, `kinds`, `pace` and `language`. */
  errors?: readonly ReportError[] | undefined;
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/** What the form asks for, as text. */
export interface SubscribeValues extends Wishes {
  channel: MessageChannel;
  email: string;
  phone: string;
}

/**
 * Asks how, of what, how often and in which language somebody is to be told. Goes inside a form; `subscriptionFrom` reads
 * what comes. Without JavaScript an address shows once its way is chosen, and so do the kinds of news; in a browser without
 * `:has` all of them show. What goes with the choice counts either way.
 */
export function SubscribeForm({
  languages,
  values = {},
  isChange = false,
  isArea = false,
  errors = [],
  language = en,
  ...rest
}: SubscribeFormProps) {
  const words = language.subscribe;
  const errorAt = (id: string) => {
    const message = errors.find(({ fieldId }) => fieldId === id)?.message;
    return message && { children: message, visuallyHiddenText: language.questions.errorPrefix };
  };
  const legend = (children: string) => ({ legend: { children, size: 's' as const } });

  return (
    <div {...rest} lang={language.lang} dir={language.dir}>
      {!isChange && (
        <Radios
          name="channel"
          fieldset={legend(words.channel)}
          hint={words.confirmHint}
          errorMessage={errorAt('channel')}
          defaultValue={values.channel}
          items={[
            {
              value: 'email',
              label: words.email,
              conditional: (
                <TextInput
                  id="email"
                  name="email"
                  type="email"
                  autoComplete="email"
                  spellCheck={false}
                  label={words.emailAddress}
                  errorMessage={errorAt('email')}
                  defaultValue={values.email}
                  dir="ltr"
                />
              ),
            },
            {
              value: 'sms',
              label: words.sms,
              conditional: (
                <TextInput
                  id="phone"
                  name="phone"
                  type="tel"
                  autoComplete="tel"
                  width={20}
                  label={words.phoneNumber}
                  hint={words.phoneHint}
                  errorMessage={errorAt('phone')}
                  defaultValue={values.phone}
                  dir="ltr"
                />
              ),
            },
          ]}
        />
      )}
      <Radios
        name="news"
        fieldset={legend(words.news)}
        errorMessage={errorAt('news')}
        defaultValue={values.news ?? 'all'}
        items={[
          { value: 'all', label: words.all },
          { value: 'outcome', label: words.outcome },
          {
            value: 'chosen',
            label: words.chosen,
            conditional: (
              <Checkboxes
                name="kinds"
                isSmall
                fieldset={{ legend: { children: words.kindsLegend } }}
                errorMessage={errorAt('kinds')}
                defaultValue={values.kinds}
                items={(isArea ? AREA_KINDS : REQUEST_KINDS).map((kind) => ({
                  value: kind,
                  label: words.kinds[kind],
                }))}
              />
            ),
          },
        ]}
      />
      <Radios
        name="pace"
        fieldset={legend(words.pace)}
        hint={words.paceHint}
        errorMessage={errorAt('pace')}
        defaultValue={values.pace ?? PACES[0]}
        items={PACES.map((pace) => ({ value: pace, label: words.paces[pace] }))}
      />
      {languages.length > 1 && (
        <Radios
          name="language"
          fieldset={legend(words.language)}
          errorMessage={errorAt('language')}
          defaultValue={values.language ?? startsWith(languages, language.lang)}
          items={languages.map(({ code, name }) => ({
            value: code,
            label: { children: <span lang={code}>{name}</span> },
          }))}
        />
      )}
    </div>
  );
}

/** The language of the page where messages come in it, or else the first. */
function startsWith(languages: SubscribeFormProps['languages'], lang: string): string | undefined {
  return (languages.find(({ code }) => code === lang) ?? languages[0])?.code;
}

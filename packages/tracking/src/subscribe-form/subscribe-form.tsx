import type { ComponentProps } from 'react';
import type { MessageChannel, News } from '@councilkit/client';
import { Radios } from '@councilkit/react/radios';
import { TextInput } from '@councilkit/react/text-input';
import { en } from '../language/en.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import type { ReportError } from '../service-questions/errors-for.js';

export interface SubscribeFormProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The languages of the authority, each in its own words: `{ code: 'cy', name: 'Cymraeg' }`. One alone is not asked for. */
  languages: readonly { code: string; name: string }[];
  /** What was chosen before, or typed and refused. */
  values?: Partial<SubscribeValues> | undefined;
  /**
   * Where messages go is settled, as for a subscription that is changed: only the news and the language are asked for.
   * False when left unset.
   */
  isChange?: boolean | undefined;
  /** From `errorsFor`; the fields have the ids `channel`, `email`, `phone`, `news` and `language`. */
  errors?: readonly ReportError[] | undefined;
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/** What the form asks for, as text. */
export interface SubscribeValues {
  channel: MessageChannel;
  email: string;
  phone: string;
  news: News;
  language: string;
}

/**
 * Asks how, of what and in which language somebody is to be told. Goes inside a form; `subscriptionFrom` reads what comes.
 * Without JavaScript both addresses can be seen, and the one that goes with the choice counts.
 */
export function SubscribeForm({
  languages,
  values = {},
  isChange = false,
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
        ]}
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

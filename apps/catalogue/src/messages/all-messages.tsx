import messages from './messages.json' with { type: 'json' };

const LANGUAGES = { en: 'English', cy: 'Cymraeg' } as const;

type Language = keyof typeof LANGUAGES;

/** Every message the service sends, in English and Welsh beside each other, as an e-mail, a text message and in a browser. */
export function AllMessages() {
  return messages.map(({ template, languages }) => (
    <section key={template}>
      <h2 id={template}>{languages.en.email.subject}</h2>
      <div className="ckc-messages">
        {(Object.keys(LANGUAGES) as Language[]).map((language) => {
          const { email, sms, push } = languages[language];
          return (
            <div key={language}>
              <h3>{LANGUAGES[language]}</h3>
              <Words kind="E-mail" language={language} text={`${email.subject}\n\n${email.body}`} />
              <Words kind="Text message" language={language} text={sms.body} />
              {push && <Words kind="Browser" language={language} text={`${push.subject}\n${push.body}`} />}
            </div>
          );
        })}
      </div>
    </section>
  ));
}

function Words({ kind, language, text }: { kind: string; language: Language; text: string }) {
  return (
    <>
      <h4>{kind}</h4>
      <p className="ckc-messages__words" lang={language}>
        {text}
      </p>
    </>
  );
}

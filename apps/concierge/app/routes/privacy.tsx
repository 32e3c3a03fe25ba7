import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { CouncilContact } from '../about/council-contact.js';
import { councilOf } from '../council.server.js';
import { useWords } from '../language/use-words.js';
import { Page } from '../page/page.js';
import { privacyWords } from '../words/about-privacy.js';

export async function loader({ context }: LoaderFunctionArgs) {
  const { name, contact } = await councilOf(context).authority();
  return { name, contact };
}

export default function Privacy() {
  const { name, contact } = useLoaderData<typeof loader>();
  const say = useWords(privacyWords);
  return (
    <Page title={say.title}>
      <h1 className="govuk-heading-l">{say.title}</h1>
      <h2 className="govuk-heading-m">{say.whoTitle}</h2>
      <p className="govuk-body">{say.who(name)}</p>
      <h2 className="govuk-heading-m">{say.publicTitle}</h2>
      <Paragraphs texts={say.public} />
      <h2 className="govuk-heading-m">{say.privateTitle}</h2>
      <Paragraphs texts={say.private} />
      <h2 className="govuk-heading-m">{say.keptTitle}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {say.kept.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{say.messagesTitle}</h2>
      <p className="govuk-body">{say.messages}</p>
      <h2 className="govuk-heading-m">{say.rightsTitle}</h2>
      <p className="govuk-body">{say.rights}</p>
      <h2 className="govuk-heading-m">{say.contactTitle}</h2>
      <CouncilContact contact={contact} />
    </Page>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="govuk-body">
      {text}
    </p>
  ));
}

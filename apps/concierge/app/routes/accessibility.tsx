import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { CouncilContact } from '../about/council-contact.js';
import { councilOf } from '../council.server.js';
import { useWords } from '../language/use-words.js';
import { Page } from '../page/page.js';
import { accessibilityWords } from '../words/about-accessibility.js';

export async function loader({ context }: LoaderFunctionArgs) {
  const { name, contact } = await councilOf(context).authority();
  return { name, contact };
}

export default function Accessibility() {
  const { name, contact } = useLoaderData<typeof loader>();
  const say = useWords(accessibilityWords);
  return (
    <Page title={say.title}>
      <h1 className="govuk-heading-l">{say.title}</h1>
      <p className="govuk-body">{say.lead(name)}</p>
      <h2 className="govuk-heading-m">{say.canTitle}</h2>
      <Bullets texts={say.can} />
      <h2 className="govuk-heading-m">{say.statusTitle}</h2>
      <p className="govuk-body">{say.status}</p>
      <h2 className="govuk-heading-m">{say.limitsTitle}</h2>
      <Bullets texts={say.limits} />
      <h2 className="govuk-heading-m">{say.testedTitle}</h2>
      <p className="govuk-body">{say.tested}</p>
      <h2 className="govuk-heading-m">{say.helpTitle}</h2>
      <p className="govuk-body">{say.help}</p>
      <CouncilContact contact={contact} />
      <h2 className="govuk-heading-m">{say.enforceTitle}</h2>
      <p className="govuk-body">{say.enforce}</p>
    </Page>
  );
}

function Bullets({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

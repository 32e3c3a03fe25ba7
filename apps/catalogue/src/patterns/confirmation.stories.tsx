import { Panel } from '@councilkit/react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import { chosen, type InBoth } from './pattern-language.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Confirmation',
  parameters: wholePage(
    `Says that it worked, and what happens next. It is what people print, keep, and quote on the telephone.

Give the reference, the date by which they will hear, and the way to follow it. Do not end in a dead end, and do not ask for an account.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

interface Words {
  sent: string;
  reference: string;
  byEmail: string;
  next: string;
  steps: readonly string[];
  follow: string;
  swing: string;
  /** Around the link to the report's page. */
  noAddress: readonly [before: string, link: string, after: string];
  danger: string;
  telephone: string;
}

const inBoth: InBoth<Words> = {
  en: {
    sent: 'Report sent',
    reference: 'Your reference',
    byEmail: 'We have sent this to you by email.',
    next: 'What happens next',
    steps: [
      'An inspector looks at the pothole by Friday 13 March 2026.',
      'We write to you whenever something changes, also when it takes longer.',
      'When it is done, we tell you what was done.',
    ],
    follow: 'Follow your report',
    swing: 'An inspector looks at the swing by Tuesday 10 March 2026.',
    noAddress: [
      'You did not leave an address, so we cannot write to you. Keep the reference: ',
      'your report has its own page',
      ', which shows what has happened so far.',
    ],
    danger: 'If it becomes dangerous',
    telephone: 'Telephone 01632 960 001, day or night. Call 999 if somebody is hurt.',
  },
  cy: {
    sent: 'Adroddiad wedi’i anfon',
    reference: 'Eich cyfeirnod',
    byEmail: 'Rydym wedi anfon hyn atoch drwy e-bost.',
    next: 'Beth sy’n digwydd nesaf',
    steps: [
      'Bydd arolygydd yn edrych ar y twll erbyn dydd Gwener 13 Mawrth 2026.',
      'Byddwn yn ysgrifennu atoch pryd bynnag y bydd rhywbeth yn newid, hefyd pan fydd yn cymryd mwy o amser.',
      'Pan fydd y gwaith wedi’i wneud, byddwn yn dweud wrthych beth a wnaed.',
    ],
    follow: 'Dilyn eich adroddiad',
    swing: 'Bydd arolygydd yn edrych ar y siglen erbyn dydd Mawrth 10 Mawrth 2026.',
    noAddress: [
      'Ni adawoch gyfeiriad, felly ni allwn ysgrifennu atoch. Cadwch y cyfeirnod: ',
      'mae gan eich adroddiad ei dudalen ei hun',
      ', sy’n dangos beth sydd wedi digwydd hyd yn hyn.',
    ],
    danger: 'Os daw’n beryglus',
    telephone: 'Ffoniwch 01632 960 001, ddydd neu nos. Ffoniwch 999 os oes rhywun wedi’i anafu.',
  },
};

const sent = ({ sent: title, reference }: Words) => (
  <Panel title={title}>
    {reference}
    <br />
    <strong>4TKM-9WDQ</strong>
  </Panel>
);

export const WithAnEmailAddress: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = inBoth[language];
    return (
      <CouncilPage language={language} section="report">
        {sent(words)}
        <p className="govuk-body">{words.byEmail}</p>
        <h2 className="govuk-heading-m">{words.next}</h2>
        <ol className="govuk-list govuk-list--number">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="govuk-body">
          <a className="govuk-link" href="#request">
            {words.follow}
          </a>
        </p>
      </CouncilPage>
    );
  },
};

export const WithoutOne: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = inBoth[language];
    const [before, link, after] = words.noAddress;
    return (
      <CouncilPage language={language} section="report">
        {sent(words)}
        <h2 className="govuk-heading-m">{words.next}</h2>
        <p className="govuk-body">{words.swing}</p>
        <p className="govuk-body">
          {before}
          <a className="govuk-link" href="#request">
            {link}
          </a>
          {after}
        </p>
        <h2 className="govuk-heading-m">{words.danger}</h2>
        <p className="govuk-body">{words.telephone}</p>
      </CouncilPage>
    );
  },
};

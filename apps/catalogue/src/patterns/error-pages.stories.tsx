import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import { chosen, type InBoth } from './pattern-language.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Error pages',
  parameters: wholePage(
    `What people see when there is no such page, or when something has broken. Say what happened in ordinary words, whether what they entered is safe, and what to do now. No codes, no jokes, no blame.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

interface Words {
  notFound: string;
  typed: string;
  copied: string;
  /** Around the two links. */
  instead: readonly [before: string, report: string, or: string, follow: string];
  wrong: string;
  tryAgain: string;
  notAvailable: string;
  improving: string;
  telephone: string;
}

const inBoth: InBoth<Words> = {
  en: {
    notFound: 'Page not found',
    typed: 'If you typed the address, check that it is right.',
    copied: 'If you copied it, check that you copied all of it.',
    instead: ['You can also ', 'report something', ' or ', 'follow a report by its reference'],
    wrong: 'Sorry, something is wrong on our side',
    tryAgain:
      'We could not send your report just now. We have kept what you entered. Try again in a few minutes.',
    notAvailable: 'This service is not available until 9am on Monday 9 March',
    improving: 'We are improving it. Reports that were sent already are safe, and crews are at work.',
    telephone:
      'If you cannot wait, telephone 01632 960 001, Monday to Friday, 8.30am to 5pm. In an emergency call 999.',
  },
  cy: {
    notFound: 'Heb ddod o hyd i’r dudalen',
    typed: 'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir.',
    copied: 'Os gwnaethoch ei gopïo, gwiriwch eich bod wedi copïo’r cyfan.',
    instead: ['Gallwch hefyd ', 'roi gwybod am rywbeth', ' neu ', 'ddilyn adroddiad drwy ei gyfeirnod'],
    wrong: 'Mae’n ddrwg gennym, mae rhywbeth o’i le ar ein hochr ni',
    tryAgain:
      'Ni allem anfon eich adroddiad nawr. Rydym wedi cadw’r hyn a roesoch. Rhowch gynnig arall arni ymhen ychydig funudau.',
    notAvailable: 'Ni fydd y gwasanaeth hwn ar gael tan 9am ddydd Llun 9 Mawrth',
    improving:
      'Rydym yn ei wella. Mae adroddiadau a anfonwyd eisoes yn ddiogel, ac mae’r criwiau wrth eu gwaith.',
    telephone:
      'Os na allwch aros, ffoniwch 01632 960 001, dydd Llun i ddydd Gwener, 8.30am i 5pm. Mewn argyfwng ffoniwch 999.',
  },
};

export const PageNotFound: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = inBoth[language];
    const [before, report, or, follow] = words.instead;
    return (
      <CouncilPage language={language} section="report">
        <h1 className="govuk-heading-l">{words.notFound}</h1>
        <p className="govuk-body">{words.typed}</p>
        <p className="govuk-body">{words.copied}</p>
        <p className="govuk-body">
          {before}
          <a className="govuk-link" href="#start">
            {report}
          </a>
          {or}
          <a className="govuk-link" href="#follow">
            {follow}
          </a>
          .
        </p>
      </CouncilPage>
    );
  },
};

export const SomethingIsWrong: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = inBoth[language];
    return (
      <CouncilPage language={language} section="report">
        <h1 className="govuk-heading-l">{words.wrong}</h1>
        <p className="govuk-body">{words.tryAgain}</p>
        <p className="govuk-body">{words.telephone}</p>
      </CouncilPage>
    );
  },
};

export const NotAvailable: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = inBoth[language];
    return (
      <CouncilPage language={language} section="report">
        <h1 className="govuk-heading-l">{words.notAvailable}</h1>
        <p className="govuk-body">{words.improving}</p>
        <p className="govuk-body">{words.telephone}</p>
      </CouncilPage>
    );
  },
};

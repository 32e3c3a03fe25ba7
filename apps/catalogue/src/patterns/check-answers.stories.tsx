import { Button, SummaryList } from '@councilkit/react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import { chosen, type InBoth } from './pattern-language.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Check answers',
  parameters: wholePage(
    `Plays back what people have answered before they send it. It catches mistakes, and gives people confidence that we understood.

Each row has a **Change** link that leads back to that one question, with the answer still there, and returns here. Write its hidden words, so that a screen reader says “Change how big the pothole is”. Leave out questions that were not asked. Say what happens when they press the button.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** A question in short, its answer, and what its link changes. */
type Row = readonly [key: string, value: string, changes: string];

interface Words {
  title: string;
  pothole: string;
  you: string;
  change: string;
  aboutThePothole: readonly Row[];
  aboutYou: readonly Row[];
  whoSees: string;
  send: string;
}

const inBoth: InBoth<Words> = {
  en: {
    title: 'Check your report',
    pothole: 'The pothole',
    you: 'You',
    change: 'Change',
    aboutThePothole: [
      ['Where is it?', 'Outside 14 Mill Lane, Riverside', 'where it is'],
      ['Where in the road?', 'Where cars drive', 'where in the road it is'],
      ['How big?', 'Larger than a dinner plate', 'how big the pothole is'],
      [
        'What else should we know?',
        'Deep hole just before the zebra crossing. Cyclists are swerving round it.',
        'what else we should know',
      ],
    ],
    aboutYou: [
      ['Name', 'Not given', 'your name'],
      ['Email address', 'sam@example.com', 'your email address'],
    ],
    whoSees:
      'What you wrote about the pothole and where it is will be seen by everybody. Your name and email address will not.',
    send: 'Send report',
  },
  cy: {
    title: 'Gwiriwch eich adroddiad',
    pothole: 'Y twll yn y ffordd',
    you: 'Chi',
    change: 'Newid',
    aboutThePothole: [
      ['Ble mae’r twll?', 'Y tu allan i 14 Lôn y Felin, Glan yr Afon', 'ble mae’r twll'],
      ['Ble yn y ffordd?', 'Lle mae ceir yn gyrru', 'ble yn y ffordd y mae'],
      ['Pa mor fawr?', 'Mwy na phlât cinio', 'pa mor fawr yw’r twll'],
      [
        'Beth arall ddylem ni ei wybod?',
        'Twll dwfn ychydig cyn y groesfan sebra. Mae beicwyr yn gwyro o’i gwmpas.',
        'beth arall ddylem ni ei wybod',
      ],
    ],
    aboutYou: [
      ['Enw', 'Heb ei roi', 'eich enw'],
      ['Cyfeiriad e-bost', 'sam@example.com', 'eich cyfeiriad e-bost'],
    ],
    whoSees:
      'Bydd pawb yn gweld yr hyn a ysgrifennoch am y twll a ble mae’r twll. Ni fydd neb yn gweld eich enw na’ch cyfeiriad e-bost.',
    send: 'Anfon yr adroddiad',
  },
};

const asRows = (rows: readonly Row[], change: string) =>
  rows.map(([key, value, visuallyHiddenText]) => ({
    key,
    value,
    actions: { items: [{ href: '#change', children: change, visuallyHiddenText }] },
  }));

export const Pothole: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = inBoth[language];
    return (
      <CouncilPage language={language} section="report" hasBack>
        <h1 className="govuk-heading-l">{words.title}</h1>
        <h2 className="govuk-heading-m">{words.pothole}</h2>
        <SummaryList rows={asRows(words.aboutThePothole, words.change)} />
        <h2 className="govuk-heading-m">{words.you}</h2>
        <SummaryList rows={asRows(words.aboutYou, words.change)} />
        <p className="govuk-body">{words.whoSees}</p>
        <form noValidate>
          <Button preventDoubleClick>{words.send}</Button>
        </form>
      </CouncilPage>
    );
  },
};

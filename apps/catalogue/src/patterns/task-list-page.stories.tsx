import { Tag, TaskList } from '@councilkit/react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import { chosen, type InBoth } from './pattern-language.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Task list page',
  parameters: wholePage(
    `The way into a long application: what there is to do, what is done, and what has to wait. People do the parts in the order that suits them, and come back another day.

A report of a problem is too short for this: ask its questions one after another.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

interface Words {
  title: string;
  progress: string;
  event: string;
  what: string;
  where: string;
  people: string;
  aGuess: string;
  stalls: string;
  sending: string;
  check: string;
  whenDone: string;
  completed: string;
  notStarted: string;
  notYet: string;
}

const inBoth: InBoth<Words> = {
  en: {
    title: 'Apply to hold an event in a park',
    progress: 'You have completed 2 of 5 parts. What you entered is kept for 28 days.',
    event: 'Your event',
    what: 'What it is',
    where: 'Where and when',
    people: 'How many people will come',
    aGuess: 'A guess is fine',
    stalls: 'Music, food and stalls',
    sending: 'Send it',
    check: 'Check and send',
    whenDone: 'When the other parts are done',
    completed: 'Completed',
    notStarted: 'Not started',
    notYet: 'Cannot start yet',
  },
  cy: {
    title: 'Gwneud cais i gynnal digwyddiad mewn parc',
    progress: 'Rydych wedi cwblhau 2 o 5 rhan. Cedwir yr hyn a roesoch am 28 diwrnod.',
    event: 'Eich digwyddiad',
    what: 'Beth yw’r digwyddiad',
    where: 'Ble a phryd',
    people: 'Faint o bobl fydd yn dod',
    aGuess: 'Mae amcangyfrif yn iawn',
    stalls: 'Cerddoriaeth, bwyd a stondinau',
    sending: 'Anfonwch eich cais',
    check: 'Gwirio ac anfon',
    whenDone: 'Pan fydd y rhannau eraill wedi’u gwneud',
    completed: 'Wedi’i gwblhau',
    notStarted: 'Heb ddechrau',
    notYet: 'Ni ellir dechrau eto',
  },
};

export const HalfWay: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = inBoth[language];
    return (
      <CouncilPage language={language} section="report" hasBack>
        <h1 className="govuk-heading-l">{words.title}</h1>
        <p className="govuk-body">{words.progress}</p>
        <h2 className="govuk-heading-m">{words.event}</h2>
        <TaskList
          idPrefix="event"
          items={[
            { title: words.what, href: '#what', status: words.completed },
            { title: words.where, href: '#where', status: words.completed },
            {
              title: words.people,
              hint: words.aGuess,
              href: '#people',
              status: <Tag color="blue">{words.notStarted}</Tag>,
            },
            {
              title: words.stalls,
              href: '#stalls',
              status: <Tag color="blue">{words.notStarted}</Tag>,
            },
          ]}
        />
        <h2 className="govuk-heading-m">{words.sending}</h2>
        <TaskList
          idPrefix="send"
          items={[{ title: words.check, hint: words.whenDone, status: words.notYet }]}
        />
      </CouncilPage>
    );
  },
};

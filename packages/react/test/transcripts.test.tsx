import { cleanup, render } from '@testing-library/react';
import { type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Accordion } from '../src/accordion/index.js';
import { CharacterCount } from '../src/character-count/index.js';
import { Checkboxes } from '../src/checkboxes/index.js';
import { DateInput } from '../src/date-input/index.js';
import { ErrorSummary } from '../src/error-summary/index.js';
import { NotificationBanner } from '../src/notification-banner/index.js';
import { Pagination } from '../src/pagination/index.js';
import { Radios } from '../src/radios/index.js';
import { SummaryList } from '../src/summary-list/index.js';
import { Tabs } from '../src/tabs/index.js';
import { TaskList } from '../src/task-list/index.js';
import { transcript } from './transcript.js';
import { stubWindowWidth } from './window-width.js';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

const heard = (element: ReactElement) => transcript(render(element).container);

// Without a style sheet the virtual reader joins words that a browser keeps apart: its "Changename" is "Change name" there.
describe('a screen reader, from the top to the end, says', () => {
  it('what went wrong, as an alert with a link to each answer', async () => {
    expect(
      await heard(
        <ErrorSummary errors={[{ fieldId: 'postcode', message: 'Enter a postcode' }]} disableAutoFocus />,
      ),
    ).toMatchInlineSnapshot(`
      [
        "alert",
        "heading, There is a problem, level 2",
        "list",
        "listitem, level 1, position 1, set size 1",
        "link, Enter a postcode",
      ]
    `);
  });

  it('the question of radios, its hint and error, then each choice with its place', async () => {
    expect(
      await heard(
        <Radios
          name="where"
          fieldset={{ legend: 'Where is it?' }}
          hint="Look for a street sign"
          errorMessage="Select where it is"
          items={[
            { value: 'road', label: 'Road', hint: 'Or the kerb' },
            { value: 'park', label: 'Park', conditional: <input aria-label="Which park?" /> },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      [
        "group, Where is it?, Look for a street sign Error: Select where it is",
        "Where is it?",
        "Look for a street sign",
        "Error:",
        "Select where it is",
        "radio, Road, Or the kerb, not checked, position 1, set size 2",
        "Road",
        "Or the kerb",
        "radio, Park, not checked, 1 control, position 2, set size 2",
        "Park",
      ]
    `);
  });

  it('the question of checkboxes, and which are chosen', async () => {
    expect(
      await heard(
        <Checkboxes
          name="bins"
          fieldset={{ legend: 'Which bins?' }}
          defaultValue={['food']}
          items={[
            { value: 'food', label: 'Food' },
            { divider: 'or' },
            { value: 'none', label: 'None', behaviour: 'exclusive' },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      [
        "group, Which bins?",
        "Which bins?",
        "checkbox, Food, checked",
        "Food",
        "or",
        "checkbox, None, not checked",
        "None",
      ]
    `);
  });

  it('the question of a date with each part', async () => {
    expect(
      await heard(
        <DateInput
          id="seen"
          fieldset={{ legend: 'When did you see it?' }}
          hint="For example, 27 3 2026"
          errorMessage="Enter a date"
        />,
      ),
    ).toMatchInlineSnapshot(`
      [
        "group, When did you see it?, For example, 27 3 2026 Error: Enter a date",
        "When did you see it?",
        "For example, 27 3 2026",
        "Error:",
        "Enter a date",
        "Day",
        "textbox, Day",
        "Month",
        "textbox, Month",
        "Year",
        "textbox, Year",
      ]
    `);
  });

  it('the limit of a text, and how much of it is left', async () => {
    expect(await heard(<CharacterCount name="more" label="Details" maxlength={200} />))
      .toMatchInlineSnapshot(`
      [
        "Details",
        "textbox, Details, You can enter up to 200 characters",
        "You can enter up to 200 characters",
        "You have 200 characters remaining",
      ]
    `);
  });

  it('which tab is open, and only its panel', async () => {
    stubWindowWidth('wide');
    expect(
      await heard(
        <>
          <style>{'.govuk-tabs__panel--hidden { display: none }'}</style>
          <Tabs
            items={[
              { id: 'roads', label: 'Roads', panel: '14 potholes' },
              { id: 'parks', label: 'Parks', panel: '2 swings' },
            ]}
          />
        </>,
      ),
    ).toMatchInlineSnapshot(`
      [
        "heading, Contents, level 2",
        "tablist, orientated horizontally",
        "tab, Roads, selected, 1 control, position 1, set size 2",
        "tab, Parks, not selected, 1 control, position 2, set size 2",
        "tabpanel, Roads",
        "14 potholes",
      ]
    `);
  });

  it('which sections of an accordion are open, and what is in those', async () => {
    expect(
      await heard(
        <Accordion
          id="services"
          items={[
            { heading: 'Roads', content: '14 potholes', expanded: true },
            { heading: 'Parks', content: '2 swings' },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      [
        "button, Show all sections, not expanded",
        "heading, Roads,Hide, level 2",
        "button, Roads , Hide this section, 1 control, expanded",
        "Roads",
        ",",
        "Hide",
        "14 potholes",
        "heading, Parks,Show, level 2",
        "button, Parks , Show this section, 1 control, not expanded",
        "Parks",
        ",",
        "Show",
      ]
    `);
  });

  it('that something has worked', async () => {
    expect(
      await heard(
        <NotificationBanner type="success" disableAutoFocus>
          Your report is sent
        </NotificationBanner>,
      ),
    ).toMatchInlineSnapshot(`
      [
        "alert, Success",
        "heading, Success, level 2",
        "Your report is sent",
      ]
    `);
  });

  it('each fact with its name, and what every link changes', async () => {
    expect(
      await heard(
        <SummaryList
          rows={[
            {
              key: 'Name',
              value: 'Sam',
              actions: { items: [{ href: '/name', children: 'Change', visuallyHiddenText: 'name' }] },
            },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      [
        "term",
        "Name",
        "definition",
        "Sam",
        "definition",
        "link, Changename",
        "Change",
        "name",
      ]
    `);
  });

  it('which page this is, of which pages', async () => {
    expect(
      await heard(
        <Pagination
          previous={{ href: '/1' }}
          next={{ href: '/3' }}
          items={[
            { number: 1, href: '/1' },
            { number: 2, href: '/2', current: true },
            { number: 3, href: '/3' },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      [
        "navigation, Pagination",
        "link, Previouspage",
        "Previous",
        "page",
        "list",
        "listitem, level 1, position 1, set size 3",
        "link, Page 1",
        "1",
        "listitem, level 1, position 2, set size 3",
        "link, Page 2, current page",
        "2",
        "listitem, level 1, position 3, set size 3",
        "link, Page 3",
        "3",
        "link, Nextpage",
        "Next",
        "page",
      ]
    `);
  });

  it('each task with how far it is', async () => {
    expect(
      await heard(
        <TaskList
          items={[
            { title: 'Your details', href: '/details', status: 'Completed' },
            { title: 'Photos', hint: 'If you have any', status: 'Cannot start yet' },
          ]}
        />,
      ),
    ).toMatchInlineSnapshot(`
      [
        "list",
        "listitem, level 1, position 1, set size 2",
        "link, Your details, Completed",
        "Completed",
        "listitem, level 1, position 2, set size 2",
        "Photos",
        "If you have any",
        "Cannot start yet",
      ]
    `);
  });
});

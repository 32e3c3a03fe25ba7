import { type GuidanceGroup } from './guidance.js';

/** Components that lay information out. */
export const showing: GuidanceGroup = {
  name: 'Show information',
  components: [
    {
      folder: 'summary-list',
      name: 'Summary list',
      alsoCalled: ['review answers', 'key and value', 'card', 'description list', 'check your answers'],
      need: 'list facts with their names, such as answers to check',
      use: [
        'to play answers back before they are sent, with a Change link on each row',
        'to show the details of one thing',
      ],
      avoid: ['to compare several things: use {table}', 'for steps to do: use {task-list}'],
      accessibility: [
        'Write the hidden words of each Change link, so that a screen reader says “Change where it is”.',
        'On a phone each name stands above its fact.',
      ],
    },
    {
      folder: 'table',
      name: 'Table',
      alsoCalled: ['data grid', 'spreadsheet', 'comparison'],
      need: 'let people compare things in rows and columns',
      use: ['for figures and facts people compare', 'with a caption that says what it holds'],
      avoid: ['for layout', 'for the facts of one thing: use {summary-list}'],
      accessibility: [
        'The caption and headers are read out with each cell.',
        'Keep it narrow enough for a phone, or let it scroll inside a region people can reach by keyboard.',
      ],
    },
    {
      folder: 'task-list',
      name: 'Task list',
      alsoCalled: ['checklist', 'to do list', 'progress through a form', 'stepper for forms'],
      need: 'show the parts of a long application and how far each is',
      use: ['when a form has several parts, takes more than one sitting, or can be done in any order'],
      avoid: [
        'for a short report: ask one question after another',
        'for the history of a request: use {request-timeline}',
      ],
      accessibility: [
        'Each status is read out with the name of its task.',
        'The whole row can be clicked, and the link is the task’s name alone.',
      ],
    },
  ],
};

import { virtual } from '@guidepup/virtual-screen-reader';
import { act, render } from '@testing-library/react';
import { cloneElement, type ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { isSaid, spoken, transcript } from './transcript.js';

/** Something a person does, and what they hear of it without going to look. */
export interface Deed {
  component: string;
  /** The name of the export. */
  story: string;
  /** In words that follow "After". */
  words: string;
  /** Props with which the deed is something to hear; a catalogue page keeps the focus where it is. */
  props?: object;
  /** Whether the deed is that the component comes up and takes the focus, so that the reader reads on from there. */
  appears?: boolean;
  /** Whether the component speaks only once somebody pauses. */
  pauses?: boolean;
  deed?: (container: HTMLElement) => Promise<void>;
}

const press = (keys: string) => () => userEvent.keyboard(keys);
const click = (selector: string) => async (container: HTMLElement) => {
  const target = container.querySelector(selector);
  if (!target) throw new Error(`Nothing is ${selector}.`);
  await userEvent.click(target);
};
const type = (text: string) => async (container: HTMLElement) => {
  const field = container.querySelector('textarea');
  if (!field) throw new Error('There is no textarea.');
  await userEvent.type(field, text);
};
const drag = (name: string) => (container: HTMLElement) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([''], 'pothole.jpg', { type: 'image/jpeg' }));
  const target = name === 'dragenter' ? container.querySelector('.govuk-file-upload-wrapper') : document.body;
  target?.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true }));
  return Promise.resolve();
};
const choose =
  (...names: string[]) =>
  async (container: HTMLElement) => {
    const input = container.querySelector('input');
    if (!input) throw new Error('There is no input.');
    await userEvent.upload(
      input,
      names.map((name) => new File([''], name, { type: 'image/jpeg' })),
    );
  };

/** What each component says of itself when something happens, in the order in which it is written down. */
export const deeds: readonly Deed[] = [
  {
    component: 'accordion',
    story: 'Default',
    words: 'opening the first section',
    deed: click('.govuk-accordion__section-button'),
  },
  {
    component: 'accordion',
    story: 'Default',
    words: 'showing all sections',
    deed: click('.govuk-accordion__show-all'),
  },
  {
    component: 'character-count',
    story: 'Default',
    words: 'typing “Broken”, and a pause',
    pauses: true,
    deed: type('Broken'),
  },
  {
    component: 'character-count',
    story: 'OverTheLimit',
    words: 'typing one character more, and a pause',
    pauses: true,
    deed: type('s'),
  },
  {
    component: 'error-summary',
    story: 'Default',
    words: 'the page comes back with errors',
    props: { disableAutoFocus: false },
    appears: true,
  },
  { component: 'exit-this-page', story: 'Default', words: 'pressing Shift once', deed: press('{Shift}') },
  {
    component: 'exit-this-page',
    story: 'Default',
    words: 'pressing Shift twice',
    deed: press('{Shift}{Shift}'),
  },
  {
    component: 'exit-this-page',
    story: 'Default',
    words: 'pressing Shift three times',
    deed: press('{Shift}{Shift}{Shift}'),
  },
  { component: 'file-upload', story: 'WithDropZone', words: 'choosing a photo', deed: choose('pothole.jpg') },
  {
    component: 'file-upload',
    story: 'SeveralFiles',
    words: 'choosing two photos',
    deed: choose('near.jpg', 'far.jpg'),
  },
  {
    component: 'file-upload',
    story: 'WithDropZone',
    words: 'dragging a photo to it',
    deed: drag('dragenter'),
  },
  { component: 'notification-banner', story: 'Success', words: 'the page comes up', appears: true },
  { component: 'password-input', story: 'Default', words: 'pressing “Show”', deed: click('button') },
  {
    component: 'tabs',
    story: 'Default',
    words: 'pressing the right arrow on the first tab',
    deed: async (container) => {
      await click('[role=tab]')(container);
      await press('{ArrowRight}')();
    },
  },
];

/** As long as a person must not type for a count to be said, and a little more. */
const PAUSE_MS = 1_700;

/** What is heard when `element` is on the page and the deed is done. */
export async function heardAfter(
  { props, appears = false, pauses = false, deed }: Deed,
  element: ReactElement,
): Promise<string[]> {
  const { container } = render(cloneElement(element, props));
  if (appears) return transcript(focusedIn(container));
  const heard = await announced(async () => {
    await deed?.(container);
    await act(() => new Promise((resolve) => setTimeout(resolve, pauses ? PAUSE_MS : 100)));
  });
  return [...heard, ...(await changeOfFocused(container, heard))];
}

/** What the virtual reader says by itself while `happening`: what takes the focus, and what is announced. */
async function announced(happening: () => Promise<void>): Promise<string[]> {
  await virtual.start({ container: document.body });
  try {
    await virtual.clearSpokenPhraseLog();
    await happening();
    return (await virtual.spokenPhraseLog()).filter(isSaid).map(spoken);
  } finally {
    await virtual.stop();
  }
}

function focusedIn(container: HTMLElement): HTMLElement {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && container.contains(focused)) return focused;
  throw new Error('The component came up and did not take the focus.');
}

/** A button that is named anew or opens something says so, as its user is still there. The virtual reader leaves it out. */
async function changeOfFocused(container: HTMLElement, heard: readonly string[]): Promise<string[]> {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLButtonElement) || !container.contains(focused)) return [];
  const [now] = await transcript(focused);
  return now === undefined || heard.includes(now) ? [] : [now];
}

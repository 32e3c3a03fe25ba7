import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { record, runOfficialScript, type Step } from '../../test/official-script.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { brokenWiring } from '../testing/index.js';
import { fromMacro } from './file-upload.fixtures.js';
import * as stories from './file-upload.stories.js';
import { FileUpload } from './index.js';

// GOV.UK Frontend's script writes innerText, which jsdom lacks.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  });
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const photo = (name: string) => new File(['…'], name, { type: 'image/jpeg' });

const choose =
  (...names: string[]): Step =>
  async (page) => {
    const input = page.querySelector('input');
    // A person can reach it through the button alone; the library will not touch what is hidden.
    input?.removeAttribute('hidden');
    if (input) await userEvent.upload(input, names.map(photo));
    input?.setAttribute('hidden', '');
  };

/** A drag as the browser tells of it. jsdom has no DataTransfer. */
function dragging(files: readonly File[]) {
  const items = files.map(() => ({ kind: 'file' }));
  return { dataTransfer: { items, files, types: ['Files'] } };
}

/** Lets a test hand a plain array to an input, as jsdom offers no way to make a FileList. */
function acceptArrays(input: HTMLInputElement) {
  Object.defineProperty(input, 'files', { writable: true, value: [] });
}

const announcement = () => document.querySelector('[aria-live="assertive"]')?.textContent;
const button = () => screen.getByRole<HTMLButtonElement>('button');
const fileInput = () =>
  document.querySelector<HTMLInputElement>('input[type="file"]') ?? document.createElement('input');

describe('FileUpload', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('file-upload'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });

  it.each<[string, object, Step[]]>([
    ['one file is chosen', {}, [choose('pothole.jpg')]],
    ['several are', { multiple: true }, [choose('one.jpg', 'two.jpg'), choose('three.jpg')]],
    ['there is an error and a hint', { hint: { text: 'A JPG' }, errorMessage: { text: 'Too large' } }, []],
    ['it is disabled', { disabled: true }, []],
    ['the words are translated', { noFileChosenText: 'Dim ffeil', chooseFilesButtonText: 'Dewiswch' }, []],
  ])('does what GOV.UK Frontend’s own script does when %s', async (_, more, steps) => {
    const options = { name: 'photo', label: { text: 'Photo' }, javascript: true, ...more };
    const official = await record(runOfficialScript(renderMacro('file-upload', options)), steps);
    document.body.replaceChildren();
    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, steps)).toEqual(official);
  });

  it('finds its label by an id with quotation marks', () => {
    hydrateCleanly(<FileUpload id={'a"b'} name="photo" label="Photo" javascript />);
    expect(button().getAttribute('aria-labelledby')?.split(' ')[0]).toBe(screen.getByText('Photo').id);
  });

  it('is named by its label in a jsdom without CSS, drawn there or hydrated', () => {
    vi.stubGlobal('CSS', undefined);
    render(<FileUpload name="photo" label="Photo" javascript />);
    hydrateCleanly(<FileUpload name="plan" label="Plan" javascript />);
    const named = screen
      .getAllByRole('button')
      .map((each) => each.getAttribute('aria-labelledby')?.split(' ')[0]);
    expect(named).toEqual([screen.getByText('Photo').id, screen.getByText('Plan').id]);
    expect(named).toEqual(['photo-label', 'plan-label']);
    vi.unstubAllGlobals();
  });

  it('is disabled, and not, as its input is', () => {
    const { container, rerender } = hydrateCleanly(<FileUpload name="photo" label="Photo" javascript />);
    for (const disabled of [true, false]) {
      rerender(<FileUpload name="photo" label="Photo" javascript disabled={disabled} />);
      expect([button().disabled, fileInput().disabled]).toEqual([disabled, disabled]);
      expect(container.querySelector('.govuk-file-upload-wrapper--disabled') !== null).toBe(disabled);
    }
  });

  it('stays hidden when it was, until JavaScript takes over', () => {
    const options = { name: 'photo', label: { text: 'Photo' }, javascript: true, attributes: { hidden: '' } };
    expectSameMarkup(fromMacro(options), renderMacro('file-upload', options));
  });

  it('opens the browser’s own dialogue from the button', async () => {
    hydrateCleanly(<FileUpload name="photo" label="Photo" javascript />);
    const opened = vi.fn();
    fileInput().addEventListener('click', opened);
    await userEvent.click(button());
    expect(opened).toHaveBeenCalledOnce();
  });

  it('takes a dropped file, and says so to the form and to a handler', () => {
    const onChange = vi.fn();
    hydrateCleanly(<FileUpload name="photo" label="Photo" javascript onChange={() => onChange()} />);
    acceptArrays(fileInput());
    fireEvent.dragEnter(button(), dragging([photo('a.jpg')]));
    expect(announcement()).toBe('Entered drop zone');
    fireEvent.drop(button(), dragging([photo('a.jpg')]));
    expect(fileInput().files).toHaveLength(1);
    expect(onChange).toHaveBeenCalledOnce();
    expect(button().textContent).toContain('a.jpg');
    expect(button().className).not.toContain('--dragging');
  });

  it('takes no more files than it asked for', () => {
    hydrateCleanly(<FileUpload name="photo" label="Photo" javascript />);
    acceptArrays(fileInput());
    const two = dragging([photo('a.jpg'), photo('b.jpg')]);
    fireEvent.dragEnter(button(), two);
    expect(announcement()).toBe('');
    fireEvent.drop(button(), two);
    expect(fileInput().files).toHaveLength(0);
  });

  it('says when a file is carried away again', () => {
    hydrateCleanly(<FileUpload name="photo" label="Photo" javascript />);
    fireEvent.dragEnter(button(), dragging([photo('a.jpg')]));
    fireEvent.dragEnter(document.body, dragging([photo('a.jpg')]));
    expect(announcement()).toBe('Left drop zone');
  });

  it('never lets a dropped file open in the window', () => {
    hydrateCleanly(<FileUpload name="photo" label="Photo" javascript />);
    acceptArrays(fileInput());
    const drop = createEvent.drop(button(), dragging([]));
    fireEvent(button(), drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(fileInput().files).toHaveLength(0);
  });

  it('is one input throughout, so that a file chosen before React arrived is kept', () => {
    const ref = vi.fn();
    render(<FileUpload name="photo" label="Photo" ref={ref} javascript />);
    expect(ref).toHaveBeenCalledWith(fileInput());
    expect(fileInput().name).toBe('photo');
  });
});

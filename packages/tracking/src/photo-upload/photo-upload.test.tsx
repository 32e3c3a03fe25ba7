// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Attachment } from '@councilkit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { LIMITS, TWO_PHOTOS } from '../../test/sample-photos.js';
import { cy } from '../language/cy.js';
import { PhotoUpload, type PhotoUploadProps } from './photo-upload.js';

type Upload = NonNullable<PhotoUploadProps['upload']>;

const photo = (name = 'hole.jpg', type = 'image/jpeg', bytes = 10) =>
  new File([new Uint8Array(bytes)], name, { type });
const form = (props: Partial<PhotoUploadProps> = {}) => (
  <form>
    <PhotoUpload photos={[]} limits={LIMITS} {...props} />
  </form>
);
const stored = (id: string): Attachment => ({
  ...{ id, mediaType: 'image/jpeg', altText: null, state: 'processing', derivatives: [] },
  createdAt: '2026-11-20T09:28:00+00:00',
});
const chooseFiles = (...files: File[]) => userEvent.upload(screen.getByLabelText('Choose photos'), files);
const add = () => userEvent.click(screen.getByRole('button', { name: 'Add photos' }));

beforeEach(() => {
  document.body.replaceChildren();
  URL.createObjectURL = () => 'blob:of-this-page';
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('PhotoUpload', () => {
  it('is a plain file input with one description where scripts do not run', () => {
    const page = within(asSent(form({ upload: () => Promise.reject(new Error('never')) })));
    const input = page.getByLabelText<HTMLInputElement>('Choose photos');
    expect([input.type, input.multiple, input.name]).toEqual(['file', true, 'photos']);
    page.getByRole('textbox', { name: 'What does the photo show?' });
    expect(page.getByRole<HTMLButtonElement>('button', { name: 'Add photos' }).type).toBe('submit');
  });

  it('says what may be sent', () => {
    render(form());
    screen.getByText('Up to 6 photos, each smaller than 15 MB: JPEG, PNG, HEIC, WEBP, PDF.');
  });

  it('lists those that were added, each with what it shows and a way to take it back', () => {
    render(form({ photos: TWO_PHOTOS }));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('A hole as wide as a dinner plate');
    expect(second?.textContent).toContain('Not described');
    const remove = screen.getByRole<HTMLButtonElement>('button', { name: 'Remove pothole.jpg' });
    expect([remove.name, remove.value]).toEqual(['remove', 'one']);
  });

  it('asks for no more than the service takes', () => {
    render(form({ photos: TWO_PHOTOS, limits: { ...LIMITS, attachmentsPerRequest: 2 } }));
    expect(screen.queryByLabelText('Choose photos')).toBeNull();
    screen.getByText('You can add up to 2 photos');
  });

  it('speaks Welsh', () => {
    render(form({ language: cy }));
    screen.getByLabelText('Dewiswch luniau');
  });

  it('hydrates without a remark and passes axe', async () => {
    const { container } = hydrate(form({ photos: TWO_PHOTOS }));
    await expectAccessible(container);
  });
});

describe('photos that are sent from the page', () => {
  it('go one after the other, each with what it shows', async () => {
    const upload = vi.fn<Upload>(async (file) => stored(file.name));
    const onAdded = vi.fn();
    const { container } = render(form({ upload, onAdded }));
    await chooseFiles(photo('hole.jpg'), photo('wide.jpg'));
    const [first] = screen.getAllByRole('textbox', { name: 'What does the photo show?' });
    if (first) await userEvent.type(first, 'A hole');
    await expectAccessible(container);
    await add();
    await expect
      .poll(() => onAdded.mock.calls.map(([added]) => added as unknown))
      .toEqual([
        { id: 'hole.jpg', name: 'hole.jpg', altText: 'A hole' },
        { id: 'wide.jpg', name: 'wide.jpg', altText: '' },
      ]);
    expect(upload.mock.calls.map(([, { altText }]) => altText)).toEqual(['A hole', undefined]);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toBe('wide.jpg has been added.');
    expect(screen.queryByRole('button', { name: 'Add photos' })).toBeNull();
  });

  it('show how far they are', async () => {
    const upload = vi.fn<Upload>((_, { onProgress }) => {
      onProgress({ sentBytes: 40, totalBytes: 100 });
      return new Promise(() => undefined);
    });
    render(form({ upload }));
    await chooseFiles(photo());
    await add();
    await screen.findByText('Sending hole.jpg, 40% done.');
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(40);
  });

  it('can be tried again when they did not arrive', async () => {
    const upload = vi.fn<Upload>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(stored('a'));
    render(form({ upload }));
    await chooseFiles(photo());
    await add();
    await expect.poll(() => screen.getByRole('status').textContent).toBe('hole.jpg could not be sent.');
    await add();
    await expect.poll(() => screen.queryAllByRole('listitem').length).toBe(1);
  });

  it.each([
    [413, 'hole.jpg must be smaller than 15 MB'],
    [415, 'hole.jpg must be a photo or a PDF that can be opened'],
    [422, 'hole.jpg must be a photo or a PDF that can be opened'],
    [503, 'hole.jpg could not be sent.'],
  ])('say what is wrong with them when the service answers %i', async (status, sentence) => {
    const upload = vi.fn<Upload>().mockRejectedValue(Object.assign(new Error('no'), { status }));
    render(form({ upload }));
    await chooseFiles(photo());
    await add();
    await expect.poll(() => screen.getByRole('status').textContent).toBe(sentence);
    screen.getByText(sentence, { selector: '.ck-photos__problem' });
  });

  it('are not sent when they are too large or no photo', async () => {
    const upload = vi.fn<Upload>(async () => stored('a'));
    render(form({ upload, limits: { ...LIMITS, attachmentBytes: 1_048_576 } }));
    await chooseFiles(photo('big.jpg', 'image/jpeg', 1_048_577));
    screen.getByText('big.jpg must be smaller than 1 MB');
    await add();
    expect(upload).not.toHaveBeenCalled();
  });
});

describe('photos that are to leave with the form', () => {
  /** Chooses a photo in an input that forgets it at a reset, as a browser's does: the files of jsdom's cannot be set. */
  async function chooseIn(page: ReactElement) {
    const { container } = render(page);
    await chooseFiles(photo());
    const input = screen.getByLabelText<HTMLInputElement>('Choose photos');
    Object.defineProperty(input, 'files', { writable: true, value: input.files });
    vi.stubGlobal('DataTransfer', Files);
    input.form?.addEventListener('reset', () =>
      Object.defineProperty(input, 'files', { writable: true, value: [] }),
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'What does the photo show?' }), 'A hole');
    return {
      shown: () => container.querySelector('.ck-photos__chosen')?.textContent?.includes('hole.jpg') ?? false,
      described: () => container.querySelector<HTMLInputElement>('[name="altText"]')?.value,
      kept: () => [...(input.files ?? [])].map(({ name }) => name),
    };
  }

  class Files {
    readonly files: File[] = [];
    readonly items = { add: (file: File) => this.files.push(file) };
  }

  const upload: Upload = () => new Promise(() => undefined);

  it('stay, with what they show, when React resets the form after its action', async () => {
    const act = vi.fn();
    const { shown, described, kept } = await chooseIn(
      <form action={act}>
        <PhotoUpload photos={[]} limits={LIMITS} upload={upload} />
        <button>Send</button>
      </form>,
    );
    const reset = vi.fn();
    document.addEventListener('reset', reset, { once: true });
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await expect.poll(() => reset.mock.calls.length).toBe(1);
    await expect.poll(kept).toEqual(['hole.jpg']);
    expect([act.mock.calls.length, shown(), described()]).toEqual([1, true, 'A hole']);
  });

  it('go when somebody resets the form', async () => {
    const { shown, kept } = await chooseIn(
      <form>
        <PhotoUpload photos={[]} limits={LIMITS} upload={upload} />
        <button type="reset">Start again</button>
      </form>,
    );
    expect(shown()).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await expect.poll(shown).toBe(false);
    expect(kept()).toEqual([]);
  });
});

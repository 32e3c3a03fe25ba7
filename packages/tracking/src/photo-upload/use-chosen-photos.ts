'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';
import { fill } from '../language/fill.js';
import type { PhotoWords } from '../language/reporting-language.js';
import { problemWith, refusedFor, type AddedPhoto, type ChosenPhoto } from './chosen-photo.js';
import type { PhotoUploadProps } from './photo-upload.js';
import { useFormReset } from './use-form-reset.js';

interface Options extends Pick<PhotoUploadProps, 'limits' | 'upload'> {
  input: RefObject<HTMLInputElement | null>;
  /** How many more the report takes. */
  room: number;
  words: PhotoWords;
  onAdded: (photo: AddedPhoto) => void;
}

/** The photos that were chosen and not sent, what was said of them last, and the ways to choose and to send. */
export function useChosenPhotos({ input, limits, room, words, upload, onAdded }: Options) {
  const [chosen, setChosen] = useState<readonly ChosenPhoto[]>([]);
  const [said, setSaid] = useState('');
  const [isSending, setIsSending] = useState(false);
  const count = useRef(0);
  const previews = useRef(new Set<string>());
  useEffect(() => {
    const made = previews.current;
    return () => made.forEach((address) => URL.revokeObjectURL(address));
  }, []);

  function change(key: string, changes: Partial<ChosenPhoto>) {
    setChosen((before) => before.map((photo) => (photo.key === key ? { ...photo, ...changes } : photo)));
  }

  function choose() {
    const files = [...(input.current?.files ?? [])];
    if (files.length > room) setSaid(fill(words.tooMany, { count: String(limits.attachmentsPerRequest) }));
    const taken = files.slice(0, Math.max(0, room)).map((file): ChosenPhoto => {
      const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined;
      if (preview !== undefined) previews.current.add(preview);
      const key = String((count.current += 1));
      return {
        key,
        file,
        preview,
        altText: '',
        percent: undefined,
        problem: problemWith(file, limits, words),
      };
    });
    setChosen(taken);
    keep(taken);
  }

  /** Leaves in the input what is still to be sent, so that a form posted now takes that along and nothing twice. */
  function keep(photos: readonly ChosenPhoto[]) {
    if (!input.current || typeof DataTransfer !== 'function') return;
    const files = new DataTransfer();
    for (const { file } of photos) files.items.add(file);
    input.current.files = files.files;
  }

  // React resets a form after its action, which may have been refused: what the page still shows is still to be sent.
  useFormReset(input, (isByPerson) => {
    if (!isByPerson || isSending) return keep(chosen);
    setChosen([]);
    setSaid('');
  });

  async function send() {
    if (!upload) return;
    setIsSending(true);
    let waiting = chosen;
    for (const { key, file, problem } of chosen) {
      if (problemWith(file, limits, words)) {
        if (problem) setSaid(problem);
        continue;
      }
      const described = document.getElementById(`photos-altText-${key}`);
      const altText = described instanceof HTMLInputElement ? described.value.trim() : '';
      change(key, { percent: 0, problem: undefined });
      try {
        const { id } = await upload(file, {
          altText: altText || undefined,
          onProgress: ({ sentBytes, totalBytes }) =>
            change(key, { percent: Math.min(100, Math.round((100 * sentBytes) / (totalBytes || 1))) }),
        });
        waiting = waiting.filter((photo) => photo.key !== key);
        setChosen((before) => before.filter((photo) => photo.key !== key));
        keep(waiting);
        onAdded({ id, name: file.name, altText });
        setSaid(fill(words.sent, { name: file.name }));
      } catch (error) {
        const sentence = refusedFor(error, file, limits, words) ?? fill(words.failed, { name: file.name });
        change(key, { percent: undefined, problem: sentence });
        setSaid(sentence);
      }
    }
    setIsSending(false);
  }

  const describe = (key: string, altText: string) => change(key, { altText });

  return { chosen, said, choose, describe, send, isSending };
}

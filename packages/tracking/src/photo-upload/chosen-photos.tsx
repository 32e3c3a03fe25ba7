'use client';

import { TextInput } from '@councilkit/react/text-input';
import { fill } from '../language/fill.js';
import type { PhotoWords } from '../language/reporting-language.js';
import type { ChosenPhoto } from './chosen-photo.js';

export interface ChosenPhotosProps {
  chosen: readonly ChosenPhoto[];
  words: PhotoWords;
  onDescribe: (key: string, altText: string) => void;
}

/** Photos that have not been sent: each with its picture, what it shows, and how far it is. */
export function ChosenPhotos({ chosen, words, onDescribe }: ChosenPhotosProps) {
  return chosen.map(({ key, file, preview, altText, percent, problem }) => (
    <div key={key} className="ck-photos__chosen">
      {preview !== undefined && <img src={preview} alt="" className="ck-photos__preview" />}
      <p className="ck-photos__name">
        <bdi>{file.name}</bdi>
      </p>
      {problem !== undefined && <p className="ck-photos__problem">{problem}</p>}
      <TextInput
        id={`photos-altText-${key}`}
        name="altText"
        label={words.altText}
        hint={words.altTextHint}
        maxLength={500}
        dir="auto"
        value={altText}
        onChange={({ target }) => onDescribe(key, target.value)}
      />
      {percent !== undefined && (
        <label className="ck-photos__progress">
          <span>{fill(words.sending, { name: file.name, percent: String(percent) })}</span>
          <progress max={100} value={percent} />
        </label>
      )}
    </div>
  ));
}

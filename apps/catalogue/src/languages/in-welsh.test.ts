import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  accordionCymraeg,
  characterCountCymraeg,
  errorMessageCymraeg,
  notificationBannerCymraeg,
  successBannerCymraeg,
  wordCountCymraeg,
} from '@councilkit/react';
import { describe, expect, it } from 'vitest';
import { inWelsh, saysSomething } from './in-welsh.js';

const src = fileURLToPath(new URL('../../../../packages/react/src', import.meta.url));

describe('an example in Welsh', () => {
  it('knows every component that has Welsh words of its own', () => {
    const folders = globSync('*/cymraeg.{ts,tsx}', { cwd: src }).map((file) => basename(dirname(file)));
    expect(saysSomething.map((name) => name.toLowerCase().replaceAll(' ', '-')).sort()).toEqual(
      folders.sort(),
    );
  });

  it('keeps what the example says, and has the component’s own words in Welsh', () => {
    const items = [{ heading: 'Potholes' }];
    expect(inWelsh('Components/Accordion', { id: 'a', items })).toEqual({
      id: 'a',
      items,
      ...accordionCymraeg,
    });
    expect(inWelsh('Components/Back link', { children: 'Back to your reports' })).toEqual({
      children: 'Back to your reports',
    });
  });

  it('says what the component says in that state, where that depends', () => {
    expect(inWelsh('Components/Character count', {})).toEqual(characterCountCymraeg);
    const words = { countType: 'words' };
    expect(inWelsh('Components/Character count', words)).toEqual({ ...words, ...wordCountCymraeg });
    expect(inWelsh('Components/Notification banner', {})).toEqual(notificationBannerCymraeg);
    const success = { type: 'success' };
    expect(inWelsh('Components/Notification banner', success)).toEqual({
      ...success,
      ...successBannerCymraeg,
    });
  });

  it('says the error of any control in Welsh', () => {
    expect(inWelsh('Components/Select', { errorMessage: 'Select a ward' })).toEqual({
      errorMessage: { children: 'Select a ward', ...errorMessageCymraeg },
    });
  });

  it('leaves alone what has its own way to be in Welsh', () => {
    const args = { errorMessage: 'x' };
    expect(inWelsh('Patterns/Question page', args)).toBe(args);
  });
});

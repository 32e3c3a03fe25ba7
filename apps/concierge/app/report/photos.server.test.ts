import { describe, expect, it } from 'vitest';
import { altTextsIn, filesIn } from './photos.server.js';

function form(files: readonly File[], altTexts: readonly string[]): FormData {
  const posted = new FormData();
  for (const file of files) posted.append('photos', file);
  for (const text of altTexts) posted.append('altText', text);
  return posted;
}

describe('photos of a form', () => {
  it('are the files that hold anything', () => {
    const hole = new File(['x'], 'hole.jpg');
    expect(filesIn(form([hole, new File([], '')], []))).toEqual([hole]);
  });

  it('have what they show in the same order', () => {
    expect(altTextsIn(form([], [' a hole ', 'a kerb']), 2)).toEqual(['a hole', 'a kerb']);
    expect(altTextsIn(form([], ['a hole', 'a kerb']), 3)).toEqual(['a hole', 'a kerb', '']);
  });

  it('share the one description that a page without scripts has', () => {
    expect(altTextsIn(form([], ['a hole']), 2)).toEqual(['a hole', 'a hole']);
    expect(altTextsIn(form([], []), 1)).toEqual(['']);
  });

  it('are described in no more than the contract takes', () => {
    expect(altTextsIn(form([], ['x'.repeat(600)]), 1)[0]).toHaveLength(500);
  });
});

import { describe, expect, it } from 'vitest';
import { about, changesetParagraphs, releasesIn } from './our-releases.js';

const folders = ['button', 'date-input', 'tag'];

describe('what changed of a component', () => {
  it('is read from changesets of its package, and from no other', () => {
    const changeset = `---
'@councilkit/react': minor
---

Parts of \`DateInput\` take a pattern,
as the macro does.

Nothing else moves.
`;
    expect(changesetParagraphs(changeset, '@councilkit/react')).toEqual([
      'Parts of `DateInput` take a pattern, as the macro does.',
      'Nothing else moves.',
    ]);
    expect(changesetParagraphs(changeset, '@councilkit/client')).toEqual([]);
  });

  it('is read from the changelog that changesets write', () => {
    const changelog = `# @councilkit/react

## 1.1.0

### Minor Changes

- 3f2a9c1: Buttons can be small.

  Set \`size\`.

### Patch Changes

- Updated dependencies [0123456]
  - @councilkit/client@1.0.1

## 1.0.0

### Major Changes

- 0a1b2c3: The first release.
`;
    expect(releasesIn(changelog)).toEqual([
      { version: '1.1.0', paragraphs: ['Buttons can be small.', 'Set `size`.'] },
      { version: '1.0.0', paragraphs: ['The first release.'] },
    ]);
  });

  it('is what names it, and what names no component', () => {
    const releases = [
      {
        version: '1.1.0',
        paragraphs: ['`DateInput` is kinder.', 'A tag is round.', 'Every component is smaller.'],
      },
      { version: '1.0.1', paragraphs: ['`Tag` is square.'] },
    ];
    expect(about(releases, 'date-input', folders)).toEqual([
      { version: '1.1.0', paragraphs: ['`DateInput` is kinder.', 'Every component is smaller.'] },
    ]);
    expect(about(releases, 'tag', folders).flatMap(({ paragraphs }) => paragraphs)).toEqual([
      'A tag is round.',
      'Every component is smaller.',
      '`Tag` is square.',
    ]);
  });
});

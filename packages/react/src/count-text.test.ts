import { describe, expect, it } from 'vitest';
import { countText } from './count-text.js';

describe('countText', () => {
  const files = { one: '%{count} file', other: '%{count} files' };

  it('takes the plural form of the language', () => {
    expect(countText(files, 1, 'en')).toBe('1 file');
    expect(countText(files, 0, 'en')).toBe('0 files');
    expect(countText({ two: '%{count} ffeil (dau)', other: '%{count} ffeil' }, 2, 'cy')).toBe(
      '2 ffeil (dau)',
    );
  });

  it('falls back to the form for every other number', () => {
    expect(countText({ other: '%{count} nod' }, 1, 'cy')).toBe('1 nod');
  });

  it('writes the number as the language does', () => {
    expect(countText('%{count} left', 1200, 'en')).toBe('1,200 left');
    expect(countText('noch %{count}', 1200, 'de')).toBe('noch 1.200');
  });
});

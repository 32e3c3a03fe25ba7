import { describe, expect, it } from 'vitest';
import { liveScriptsIn } from './live-scripts.js';

const ENTRY = 'app/request/live-part.entry.tsx';

describe('liveScriptsIn', () => {
  it('names the entry and all it imports, near or far, each once', () => {
    const scripts = liveScriptsIn({
      [ENTRY]: { file: 'assets/live-part-1.js', imports: ['_react.js', '_client.js'] },
      '_react.js': { file: 'assets/react-2.js' },
      '_client.js': { file: 'assets/client-3.js', imports: ['_react.js', '_retry.js'] },
      '_retry.js': { file: 'assets/retry-4.js', imports: ['_client.js'] },
      'app/entry.client.tsx': { file: 'assets/entry-5.js' },
    });
    expect(scripts).toEqual({
      entry: '/assets/live-part-1.js',
      imports: ['/assets/react-2.js', '/assets/client-3.js', '/assets/retry-4.js'],
    });
  });

  it('refuses a build without it', () => {
    expect(() => liveScriptsIn({})).toThrow(ENTRY);
  });
});

import { describe, expect, it } from 'vitest';
import { componentPages } from './component-pages.js';

describe('the pages of the components', () => {
  it('are found by the folder of their stories, whatever they are called', () => {
    const pages = componentPages({
      entries: {
        a: {
          id: 'components-error-summary--guidance',
          type: 'docs',
          importPath: '../../packages/react/src/error-summary/error-summary.stories.tsx',
        },
        b: {
          id: 'tracking-request-tracker--guidance',
          type: 'docs',
          importPath: '../../packages/tracking/src/request-tracker/request-tracker.stories.tsx',
        },
      },
    });
    expect(Object.fromEntries(pages)).toEqual({
      'error-summary': '?path=/docs/components-error-summary--guidance',
      'request-tracker': '?path=/docs/tracking-request-tracker--guidance',
    });
  });

  it('are neither single states nor pages of guidance', () => {
    const pages = componentPages({
      entries: {
        a: {
          id: 'components-button--default',
          type: 'story',
          importPath: '../../packages/react/src/button/button.stories.tsx',
        },
        b: { id: 'start-here-welcome--guidance', type: 'docs', importPath: './src/guidance/welcome.mdx' },
      },
    });
    expect(pages.size).toBe(0);
  });
});

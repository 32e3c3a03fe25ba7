// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { convertedPage } from '../converted-page.js';
import { renderedTemplate } from '../rendered-template.js';
import { expectSameMarkup } from '../same-markup.js';
import { drawnStories } from './stories.js';
import { everyStoryCode, storyFiles } from './story-code.js';

const code = await everyStoryCode();
const stories = [...storyFiles].flatMap(([folder, file]) =>
  drawnStories(file).map(([name, story]) => ({ folder, name, story, shown: code[folder]?.[name] })),
);

describe('the code of every state in the catalogue', () => {
  it('is there for all 39 components', () => {
    expect(storyFiles.size).toBe(39);
    expect(stories.length).toBeGreaterThan(150);
  });

  it.each(stories)('draws in React what is shown: $folder, $name', ({ story, shown }) => {
    const { imports = '', jsx = '' } = shown ?? {};
    expect(jsx).not.toBe('');
    const page = convertedPage(`${imports}\nexport function Example() { return (<>${jsx}</>); }`);
    expectSameMarkup(page, renderToStaticMarkup(story));
  });

  it.each(stories)('draws in Nunjucks what is shown: $folder, $name', ({ story, shown }) => {
    // A macro is called, or a remark says why none can be.
    expect(shown?.nunjucks).toMatch(/\{\{ govuk|^\{# The macro /);
    expectSameMarkup(story, renderedTemplate(shown?.nunjucks ?? ''));
  });
});

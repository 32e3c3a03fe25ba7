import { composeStories } from '@storybook/react-vite';
import { cleanup, render } from '@testing-library/react';
import { type ComponentType } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { type TrackingLanguage } from '../src/language/tracking-language.js';
import { ur } from '../src/language/ur.js';
import { componentStories } from './component-stories.js';

/** A tag is in the language of what it stands in; services and their questions are in their own. */
const WITHOUT = ['service-finder', 'service-questions', 'status-tag'];
const components = Object.entries(componentStories).filter(([component]) => !WITHOUT.includes(component));

afterEach(cleanup);

describe('in a page of another language a screen reader is told the language of', () => {
  it.each(components)('%s, and a browser its direction', (_, file) => {
    const [Story] = Object.values<ComponentType<{ language: TrackingLanguage }>>(composeStories(file));
    const { container } = render(Story && <Story language={ur} />);
    const parts = [...container.querySelectorAll('[class^="ck-"], label, legend')];
    const untold = parts.filter((part) => !part.closest('[lang="ur"][dir="rtl"]'));
    expect(parts).not.toEqual([]);
    expect(untold.map(({ className }) => className)).toEqual([]);
  });
});

import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { govukComponents, govukFixtures } from './govuk-fixtures.js';
import { htmlToReact } from './html-to-react.js';
import { mutationsOf } from './mutations.js';
import { renderMacro } from './official-macros.js';
import { expectSameMarkup, isSameMarkup, textView, treeView } from './same-markup.js';

const everyFixture = govukComponents.flatMap((component) =>
  govukFixtures(component).map((fixture) => ({ component, ...fixture })),
);
const named = ({ component, name }: { component: string; name: string }) => `${component}: ${name}`;

describe('the fixtures', () => {
  it('are the 725 examples of the 39 components of GOV.UK Frontend 6.6.0', () => {
    expect(govukComponents).toHaveLength(39);
    expect(everyFixture).toHaveLength(725);
    expect(everyFixture.filter(({ hidden }) => hidden)).toHaveLength(432);
  });
});

describe('the comparison', () => {
  it('passes the official macros on every fixture, which they repeat to the letter', () => {
    const rendered = everyFixture.map((fixture) => ({
      ...fixture,
      macro: renderMacro(fixture.component, fixture.options),
    }));
    expect(rendered.filter(({ html, macro }) => !isSameMarkup(html, macro)).map(named)).toEqual([]);
    expect(rendered.filter(({ html, macro }) => html !== macro.trim()).map(named)).toEqual([]);
  });

  it('lets React say everything GOV.UK Frontend renders', () => {
    const failing = everyFixture.filter(
      ({ html }) => !isSameMarkup(html, renderToStaticMarkup(htmlToReact(html))),
    );
    expect(failing.map(named)).toEqual([]);
  });

  it('notices every missing or changed class, attribute and text', () => {
    const mutations = everyFixture.flatMap((fixture) =>
      mutationsOf(fixture.html).map((mutation) => ({ ...mutation, fixture })),
    );
    const unnoticed = mutations.filter(({ html, fixture }) => isSameMarkup(fixture.html, html));
    expect(unnoticed.map(({ fault, fixture }) => `${named(fixture)}: ${fault}`)).toEqual([]);
    expect(mutations.length).toBeGreaterThan(20_000);
  }, 120_000);

  it('hears a space lost between words, and not which side of a tag held it', () => {
    expect(textView('<a>Change<span> name</span></a>')).toEqual(textView('<a>Change <span>name</span></a>'));
    expect(textView('<a>Change<span> name</span></a>')).not.toEqual(
      textView('<a>Change<span>name</span></a>'),
    );
    expect(textView('<li>One</li><li>Two</li>')).toEqual(['One', 'Two']);
  });

  it('fails where only a space between words is lost', () => {
    const change = createElement('a', null, 'Change', createElement('span', null, 'name'));
    expect(() => expectSameMarkup(change, '<a>Change <span>name</span></a>')).toThrow(
      /The text differs at line 1:/,
    );
  });

  it('reads attributes as a browser does', () => {
    expect(treeView('<i class=" b  a b" disabled="disabled"></i>')).toEqual(['<i class="a b" disabled>']);
    expect(treeView('<i class="" aria-describedby=" b  a "></i>')).toEqual(['<i aria-describedby="b a">']);
    expect(treeView('<i hidden="until-found"></i>')).not.toEqual(treeView('<i hidden></i>'));
    expect(treeView('<textarea>\n\nTwo</textarea>')).toEqual(['<textarea>', String.raw`  "\nTwo"`]);
  });

  it('names the first line that differs', () => {
    const element = createElement(Fragment, null, createElement('p', { className: 'b' }, 'Hello'));
    expect(() => expectSameMarkup(element, '<p class="a">Hello</p>')).toThrow(
      /The tree differs at line 1:\n {2}- <p class="a">.*\n {2}\+ <p class="b">/,
    );
  });
});

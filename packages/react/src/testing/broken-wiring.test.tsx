import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkboxes } from '../checkboxes/index.js';
import { DateInput } from '../date-input/index.js';
import { ErrorSummary } from '../error-summary/index.js';
import { Radios } from '../radios/index.js';
import { TextInput } from '../text-input/index.js';
import { brokenWiring, expectWired } from './index.js';

afterEach(cleanup);

const items = [
  { value: 'road', label: 'Road' },
  { value: 'pavement', label: 'Pavement' },
];

/** A page that anybody might have written. */
function pageOf(html: string): Element {
  const page = document.createElement('main');
  page.innerHTML = html;
  return page;
}

const named = (text: string) => `<label for="street">Street</label><input id="street" name="street" ${text}>`;

describe('brokenWiring', () => {
  it('finds nothing wrong with a form whose parts are joined', () => {
    const { container } = render(
      <>
        <ErrorSummary
          errors={[
            { fieldId: 'postcode', message: 'Enter a postcode' },
            { fieldId: 'where', message: 'Select where' },
            { fieldId: 'seen-month', message: 'Enter a month' },
          ]}
        />
        <TextInput name="postcode" label="Postcode" hint="In full" errorMessage="Enter a postcode" />
        <Radios name="where" fieldset={{ legend: 'Where?' }} errorMessage="Select where" items={items} />
        <DateInput
          id="seen"
          fieldset={{ legend: 'When?' }}
          month={{ error: true }}
          errorMessage="Enter a month"
        />
        <Checkboxes name="agree" items={[{ value: 'yes', label: 'I agree' }]} />
      </>,
    );
    expect(brokenWiring(container)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      'a summary link that reaches nothing, or nothing that takes focus',
      `<ul class="govuk-error-summary__list"><a href="#gone">Gone</a><a href="#group">Group</a><a>None</a><a href="#street">Street</a></ul>
       <div id="group"></div>${named('')}`,
      ['Gone', 'Group', 'None'].map((link) => `The summary link "${link}" does not reach a control`),
    ],
    [
      'a summary link to a control that is switched off',
      `<ul class="govuk-error-summary__list"><a href="#street">Street</a><a href="#ward">Ward</a><a href="#more">More</a></ul>
       ${named('disabled')}<select id="ward" aria-label="Ward" disabled></select><textarea id="more" aria-label="More" disabled></textarea>`,
      ['Street', 'Ward', 'More'].map((link) => `The summary link "${link}" does not reach a control`),
    ],
    [
      'an id that points at nothing',
      `${named('aria-describedby="hint gone"')}<p id="hint"></p><label for="nothing"></label>
       <section aria-labelledby="title"><button aria-controls="hint panel">Show</button></section>`,
      [
        'aria-describedby="gone" on <input> points at nothing',
        'aria-labelledby="title" on <section> points at nothing',
        'aria-controls="panel" on <button> points at nothing',
        'for="nothing" on <label> points at nothing',
      ],
    ],
    ['an id that is used twice', `${named('')}<p id="street"></p>`, ['The id "street" is used twice']],
    [
      'an error that its control is not described by, whoever else is',
      `<div class="govuk-form-group"><p class="govuk-error-message" id="street-error">Enter a street</p>${named('')}</div>
       <p aria-describedby="street-error"></p>`,
      ['No control is described by the error "street-error"'],
    ],
    [
      'an error that only another question, or one around it, is described by',
      `<fieldset aria-describedby="street-error"><legend>Where?</legend>
         <div class="govuk-form-group"><p class="govuk-error-message" id="street-error">Enter a street</p>${named('')}</div>
         <div class="govuk-form-group"><input aria-label="Town" aria-describedby="street-error"></div>
       </fieldset>`,
      ['No control is described by the error "street-error"'],
    ],
    [
      'an error that nothing can name',
      `<div class="govuk-form-group"><p class="govuk-error-message">Enter a street</p>${named('')}</div>`,
      ['The error "Enter a street" has no id to be named by'],
    ],
    [
      'a control without a label',
      `<input name="a"><label for="b"> </label><select id="b" name="b"></select><textarea name="c" placeholder="C"></textarea>
       <input type="hidden" name="d"><input type="submit" value="Send">
       <label>E <input name="e"></label><input name="f" aria-label="F"><p id="g">G</p><input name="g" aria-labelledby="g">`,
      ['The <input> "a" has no label', 'The <select> "b" has no label', 'The <textarea> "c" has no label'],
    ],
    [
      'choices without the question that they answer',
      `<label><input type="radio" name="where">Road</label><label><input type="radio" name="where">Pavement</label>
       <fieldset><legend> </legend><label><input type="checkbox" name="when">Day</label><label><input type="checkbox" name="when">Night</label></fieldset>
       <fieldset><legend>How?</legend><label><input type="radio" name="how">On foot</label></fieldset><label><input type="radio" name="how">By car</label>
       <div role="radiogroup" aria-label="Who?"><label><input type="radio" name="who">You</label><label><input type="radio" name="who">I</label></div>`,
      ['where', 'when', 'how'].map(
        (name) => `The choices "${name}" have no fieldset with a legend around it`,
      ),
    ],
    [
      'a date without the question that it answers',
      '<div class="govuk-date-input" id="seen"></div>',
      ['The date "seen" has no fieldset with a legend around it'],
    ],
  ])('names %s', (_, html, sentences) => expect(brokenWiring(pageOf(html))).toEqual(sentences));

  it('follows a link to an id that an address cannot hold as it is', () => {
    const page = pageOf(
      '<ul class="govuk-error-summary__list"><a href="#address%5Bstreet%5D">Street</a></ul>' +
        '<input id="address[street]" aria-label="Street">',
    );
    expect(brokenWiring(page)).toEqual([]);
  });

  it('says nothing of what scripts keep from everybody', () => {
    const page = pageOf(
      '<input type="file" name="photo" aria-hidden="true"><div hidden><input name="other"></div>' +
        '<div class="govuk-form-group"><div class="govuk-error-message" aria-hidden="true">3 too many</div></div>',
    );
    expect(brokenWiring(page)).toEqual([]);
  });

  it('needs nothing outside itself, so that a browser can be given it alone', () => {
    const alone = new Function(`return ${brokenWiring.toString()}`)() as typeof brokenWiring;
    expect(alone(pageOf('<input name="a">'))).toEqual(['The <input> "a" has no label']);
  });
});

describe('expectWired', () => {
  it('says all that is broken in one error, and nothing otherwise', () => {
    expect(() => expectWired(pageOf('<input name="a"><p id="b"></p><p id="b"></p>'))).toThrow(
      'The parts of this page are not joined up:\n  - The id "b" is used twice\n  - The <input> "a" has no label',
    );
    expect(() => expectWired(pageOf(named('')))).not.toThrow();
  });
});

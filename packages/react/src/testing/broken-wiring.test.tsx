import { cleanup, render } from '@testing-library/react';
import { type ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ErrorSummary } from '../error-summary/index.js';
import { Radios } from '../radios/index.js';
import { TextInput } from '../text-input/index.js';
import { brokenWiring } from './index.js';

afterEach(cleanup);

const wrong = { fieldId: 'postcode', message: 'Enter a postcode' };
const broken = (page: ReactElement) => brokenWiring(render(page).container);

describe('brokenWiring', () => {
  it('finds nothing wrong with a form whose parts are joined', () => {
    expect(
      broken(
        <>
          <ErrorSummary errors={[wrong]} />
          <TextInput name="postcode" label="Postcode" errorMessage="Enter a postcode" />
        </>,
      ),
    ).toEqual([]);
  });

  it('names a summary link that reaches no control', () => {
    expect(broken(<ErrorSummary errors={[wrong]} />)).toEqual([
      'The summary link "Enter a postcode" does not reach a control',
    ]);
    expect(
      broken(
        <>
          <ErrorSummary errors={[{ fieldId: 'group', message: 'Choose' }]} />
          <div id="group" />
        </>,
      ),
    ).toEqual(['The summary link "Choose" does not reach a control']);
  });

  it('names an id that points at nothing, and one that is used twice', () => {
    expect(
      broken(
        <>
          <TextInput name="street" aria-describedby="gone" />
          <p id="street" />
        </>,
      ),
    ).toEqual(['aria-describedby="gone" on <input> points at nothing', 'The id "street" is used twice']);
  });

  it('names an error that no control is described by', () => {
    const items = [{ value: 'road', label: 'Road' }];
    expect(broken(<Radios name="where" errorMessage="Select where" items={items} />)).toEqual([
      'No control is described by the error "where-error"',
    ]);
    expect(
      broken(
        <Radios name="where" fieldset={{ legend: 'Where?' }} errorMessage="Select where" items={items} />,
      ),
    ).toEqual([]);
  });
});

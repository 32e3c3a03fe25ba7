import { describe, expect, it } from 'vitest';
import { TREE } from '../../test/sample-questions.js';
import { errorsFor } from './errors-for.js';

const at = (...pointers: string[]) => pointers.map((pointer) => ({ pointer, detail: `Mend ${pointer}` }));
const ids = (...args: Parameters<typeof errorsFor>) => errorsFor(...args).map(({ fieldId }) => fieldId);

describe('errorsFor', () => {
  it('leads each error to its field, with the words of the service', () => {
    expect(errorsFor([{ pointer: '/answers/size', detail: 'Choose how big the pothole is' }])).toEqual([
      { fieldId: 'answers-size', message: 'Choose how big the pothole is' },
    ]);
  });

  it('knows the fields of a report', () => {
    expect(ids(at('/description', '/location/addressText', '/location/point/lat', '/contact/email'))).toEqual(
      ['description', 'location-addressText', 'location-point-lat', 'contact-email'],
    );
  });

  it('leads to what a person can mend when a whole is at fault', () => {
    expect(ids(at('/location'))).toEqual(['location-addressText']);
    expect(ids(at('/contact'))).toEqual(['contact-email']);
  });

  it('leads to the first box of a date', () => {
    expect(ids(at('/answers/since'), { questions: TREE })).toEqual(['answers-since-day']);
  });

  it('follows the order of the questions and keeps to the ids of the form', () => {
    expect(ids(at('/answers/since', '/answers/problem'), { questions: TREE, idPrefix: 'tree' })).toEqual([
      'tree-problem',
      'tree-since-day',
    ]);
  });

  it('says one thing at a time of one field', () => {
    expect(errorsFor(at('/answers/near/0', '/answers/near/1'), { questions: TREE })).toEqual([
      { fieldId: 'answers-near', message: 'Mend /answers/near/0' },
    ]);
  });

  it('reads escaped pointers', () => {
    expect(ids(at('/answers/a~1b~0c'))).toEqual(['answers-a/b~c']);
  });

  it('has nothing to say of a problem without errors', () => {
    expect(errorsFor(undefined)).toEqual([]);
  });
});

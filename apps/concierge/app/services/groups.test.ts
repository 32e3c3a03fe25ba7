import { type Service } from '@councilkit/client';
import { expect, it } from 'vitest';
import { groupsOf } from './groups.js';

function service(code: string, group: string): Service {
  return {
    code,
    name: code,
    description: '',
    group,
    keywords: [],
    location: 'optional',
    contact: 'optional',
    phase: 'live',
    promise: null,
    supplier: null,
    emergencyNotice: null,
  };
}

it('keeps the catalogue’s order and puts services without a heading last', () => {
  const groups = groupsOf([
    service('a', ''),
    service('b', 'Roads'),
    service('c', 'Parks'),
    service('d', 'Roads'),
  ]);
  expect(groups.map(({ name, services }) => [name, services.map(({ code }) => code)])).toEqual([
    ['Roads', ['b', 'd']],
    ['Parks', ['c']],
    ['', ['a']],
  ]);
});

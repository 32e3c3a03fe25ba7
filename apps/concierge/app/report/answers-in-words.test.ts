import { type ServiceQuestion } from '@councilkit/client';
import { expect, it } from 'vitest';
import { answersInWords } from './answers-in-words.js';

const size: ServiceQuestion = {
  code: 'size',
  prompt: 'How big is it?',
  datatype: 'singlevaluelist',
  required: true,
  order: 2,
  options: [{ key: 'plate', name: 'About the size of a dinner plate' }],
};
const lane: ServiceQuestion = {
  code: 'lane',
  prompt: 'Which lane?',
  datatype: 'string',
  required: false,
  order: 1,
};

it('says options by their names, in the order of the questions', () => {
  const words = answersInWords([size, lane], { size: 'plate', lane: 'Nearside' });
  expect(words.map(({ prompt, text }) => [prompt, text])).toEqual([
    ['Which lane?', 'Nearside'],
    ['How big is it?', 'About the size of a dinner plate'],
  ]);
});

it('leaves out what was not answered', () => {
  expect(answersInWords([size, lane], { lane: '' })).toEqual([]);
});

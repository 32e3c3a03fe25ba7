import { describe, expect, it } from 'vitest';
import { nextStep, previousStep, stepOf, stepPath, stepsOf } from './steps.js';

const pothole = { location: 'required', contact: 'optional' } as const;
const question = { location: 'none', contact: 'none' } as const;

describe('the pages of a report', () => {
  it('asks about the problem, the place and the person, then shows it all', () => {
    expect(stepsOf(pothole)).toEqual(['about', 'where', 'contact', 'check']);
  });

  it('has no page for what the service does not want to know', () => {
    expect(stepsOf(question)).toEqual(['about', 'check']);
    expect(nextStep(question, 'about')).toBe('check');
    expect(previousStep(question, 'check')).toBe('about');
  });

  it('has nothing before the first page and nothing after the last', () => {
    expect(previousStep(pothole, 'about')).toBeUndefined();
    expect(nextStep(pothole, 'check')).toBe('check');
  });

  it('leads back to the page where a fault can be mended', () => {
    expect(stepOf({ pointer: '/answers/size' })).toBe('about');
    expect(stepOf({ pointer: '/location/point/lat' })).toBe('where');
    expect(stepOf({ pointer: '/contact/email' })).toBe('contact');
  });

  it('keeps a code with a slash in it inside its part of the address', () => {
    expect(stepPath('a/b', 'where')).toBe('/report/a%2Fb/where');
  });
});

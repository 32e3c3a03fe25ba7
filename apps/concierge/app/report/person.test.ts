import { describe, expect, it } from 'vitest';
import { personFaults } from './person.js';

const nobody = { name: '', email: '', phone: '' };

describe('the person who reports', () => {
  it('may stay unknown where the service allows it', () => {
    expect(personFaults({ contact: 'optional' }, nobody)).toEqual([]);
  });

  it('gives an email address or a phone number where the service needs one', () => {
    expect(personFaults({ contact: 'required' }, nobody)).toEqual([
      { pointer: '/contact/email', detail: 'Enter an email address or a phone number' },
    ]);
    expect(personFaults({ contact: 'required' }, { ...nobody, phone: '01632 960 001' })).toEqual([]);
  });

  it.each(['sam', 'sam@', 'sam@example', 'sam @example.org'])(
    'is told that %s is no email address, without repeating it',
    (email) => {
      const [fault] = personFaults({ contact: 'optional' }, { ...nobody, email });
      expect(fault?.pointer).toBe('/contact/email');
      expect(fault?.detail).not.toContain(email);
    },
  );

  it('is told when a phone number has letters in it', () => {
    expect(personFaults({ contact: 'optional' }, { ...nobody, phone: 'ring me' })).toHaveLength(1);
  });
});

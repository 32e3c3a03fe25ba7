import { describe, expect, it } from 'vitest';
import { personWords } from '../words/person.js';
import { personFaults, type Person } from './person.js';

const nobody: Person = { name: '', email: '', phone: '', updates: '', showName: false };
const faultsOf = (changes: Partial<Person>, contact: 'required' | 'optional' = 'optional') =>
  personFaults({ contact }, { ...nobody, ...changes }, personWords.en);

describe('the person who reports', () => {
  it('may stay unknown where the service allows it', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('gives an email address or a phone number where the service needs one', () => {
    expect(faultsOf({}, 'required')).toEqual([
      { pointer: '/contact/email', detail: 'Enter an email address or a phone number' },
    ]);
    expect(faultsOf({ phone: '01632 960 001' }, 'required')).toEqual([]);
  });

  it('says where to be told', () => {
    expect(faultsOf({ updates: 'email' })[0]?.pointer).toBe('/contact/email');
    expect(faultsOf({ updates: 'sms', email: 'sam@example.org' })[0]?.pointer).toBe('/contact/phone');
    expect(faultsOf({ updates: 'sms' }, 'required')).toHaveLength(1);
    expect(faultsOf({ updates: 'sms', phone: '07700 900 982' })).toEqual([]);
  });

  it('says the name that is to be shown', () => {
    expect(faultsOf({ showName: true })[0]?.pointer).toBe('/contact/name');
  });

  it.each(['sam', 'sam@', 'sam@example', 'sam @example.org'])(
    'is told that %s is no email address, without repeating it',
    (email) => {
      const [fault] = faultsOf({ email });
      expect(fault?.pointer).toBe('/contact/email');
      expect(fault?.detail).not.toContain(email);
    },
  );

  it('is told when a phone number has letters in it', () => {
    expect(faultsOf({ phone: 'ring me' })).toHaveLength(1);
  });
});

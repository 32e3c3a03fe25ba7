import { describe, expect, it } from 'vitest';
import { addressFrom } from './address.js';

describe('addressFrom', () => {
  it('tells an e-mail address from a phone number', () => {
    expect(addressFrom('sam@example.org')).toEqual({ email: 'sam@example.org' });
    expect(addressFrom('07700 900471')).toEqual({ phone: '07700 900471' });
    expect(addressFrom('+44 (0)1632 960 001')).toEqual({ phone: '+44 (0)1632 960 001' });
  });

  it('takes nothing else for one', () => {
    for (const text of ['', 'sam', 'sam@example', '12', '7QK4-M2XD'])
      expect(addressFrom(text)).toBeUndefined();
  });
});

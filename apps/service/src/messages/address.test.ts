import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddress, normalAddress } from './address.js';

describe('an address', () => {
  it('is kept in one way however it was written', () => {
    expect(normalAddress('email', ' Rhian@Example.org ')).toBe('rhian@example.org');
    for (const written of [
      '07700 900471',
      '+44 7700 900-471',
      '0044 (7700) 900471'.replaceAll(/[()]/g, ''),
    ]) {
      expect(normalAddress('sms', written)).toBe('+447700900471');
    }
  });

  it('is masked so that its owner knows it and nobody else learns it', () => {
    expect(maskAddress('email', 'rhian@example.org')).toBe('r****@e******.org');
    expect(maskAddress('sms', '+447700900471')).toBe('**********471');
  });

  it('shows no more than the first letters of an e-mail address, whatever it is', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const [name = '', domain = ''] = maskAddress('email', address).split('@');
        expect(name).toMatch(/^.\**$/u);
        expect(domain).toMatch(/^.\**\./u);
      }),
    );
  });
});

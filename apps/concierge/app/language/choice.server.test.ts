import { describe, expect, it } from 'vitest';
import { cookieForChoice, languageOf } from './choice.server.js';

const view = (search: string, cookie = '') =>
  new Request(`http://127.0.0.1/services${search}`, { headers: { Cookie: cookie } });

describe('the language of a page', () => {
  it('is English unless somebody chooses', () => {
    expect(languageOf(view(''))).toBe('en');
    expect(languageOf(view('?lang=fr', 'language=klingon'))).toBe('en');
  });

  it('is what the address asks for, and then what was chosen before', () => {
    expect(languageOf(view('?lang=cy'))).toBe('cy');
    expect(languageOf(view('', 'report=x; language=cy'))).toBe('cy');
    expect(languageOf(view('?lang=en', 'language=cy'))).toBe('en');
    expect(languageOf(view('', 'sublanguage=cy'))).toBe('en');
  });

  it('is kept in a cookie that scripts cannot read, when it is chosen and not before', () => {
    expect(cookieForChoice(view('?lang=cy'), true)).toBe(
      'language=cy; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure',
    );
    expect(cookieForChoice(view('?lang=cy'), false)).not.toContain('Secure');
    expect(cookieForChoice(view(''), true)).toBeUndefined();
    expect(cookieForChoice(view('?lang=fr'), true)).toBeUndefined();
    expect(cookieForChoice(view('?lang=cy', 'language=cy'), true)).toBeUndefined();
  });
});

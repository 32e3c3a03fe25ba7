import { describe, expect, it } from 'vitest';
import { faultOfUrl } from './given-url.js';

describe('an address that is given to be written to', () => {
  it.each([
    ['http://hooks.example.com/', 'https://'],
    ['ftp://hooks.example.com/', 'https://'],
    ['https://localhost/', 'public internet'],
    ['https://localhost./', 'public internet'],
    ['https://hooks.localhost/', 'public internet'],
    ['https://10.0.0.1/', 'public internet'],
    ['https://127.1/', 'public internet'],
    ['https://[::1]/', 'public internet'],
    ['https://sam@hooks.example.com/', 'user name'],
    ['https://:secret@hooks.example.com/', 'password'],
    ['hooks.example.com', 'whole address'],
  ])('is not %s', (url, why) => expect(faultOfUrl(url, false)).toContain(why));

  it.each(['https://hooks.example.com/council', 'https://1.1.1.1/', 'https://localhost.example.com/'])(
    'may be %s',
    (url) => expect(faultOfUrl(url, false)).toBeUndefined(),
  );

  it('may be of this machine, and without TLS, in development alone', () => {
    expect(faultOfUrl('http://127.0.0.1:3000/', true)).toBeUndefined();
    expect(faultOfUrl('http://sam:secret@127.0.0.1:3000/', true)).toContain('user name');
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReceiver } from '../../test/webhook-receiver.js';
import { post } from './post.js';
import { isPublicAddress } from './public-address.js';

describe('an address that messages may go to', () => {
  it.each([
    ...['127.0.0.1', '127.8.8.8', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254'],
    ...['100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.7'],
    ...['::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::127.0.0.1'],
    ...['64:ff9b::a00:1', '2002:7f00:1::', '2001:db8::1', '2001::1', '::ffff:0:127.0.0.1', 'localhost', ''],
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4009:80b::200e'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('is never an IPv4 address dressed as IPv6', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => !isPublicAddress(`::ffff:${address}`)));
  });
});

describe('posting', () => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeAll(async () => void (receiver = await startReceiver()));
  afterAll(() => receiver.stop());

  const now = () => new Date('2026-11-23T10:00:00.000Z');
  const to = (url: string) => ({ url, headers: { 'webhook-id': 'msg-1' }, body: '{}' });
  const guarded = { allowsLocal: false };

  it.each([
    ['https://127.0.0.1/', 'addressNotAllowed'],
    ['https://[::1]/', 'addressNotAllowed'],
    ['https://[::ffff:7f00:1]/', 'addressNotAllowed'],
    // As the URL standard reads it, this is 127.0.0.1.
    ['https://2130706433/', 'addressNotAllowed'],
    ['https://0x7f.1/', 'addressNotAllowed'],
    ['http://1.1.1.1/', 'addressNotAllowed'],
  ])('to %s is refused', async (url, error) => {
    expect(await post(to(url), guarded, now)).toMatchObject({ status: null, error });
  });

  it('to a name is refused when any of its addresses is private', async () => {
    const resolve = async () => ['1.1.1.1', '10.0.0.1'];
    const attempt = await post(to('https://hooks.example.com/'), { ...guarded, resolve }, now);
    expect(attempt).toMatchObject({ error: 'addressNotAllowed' });
  });

  it('goes to the address that was checked, whatever the name says a moment later', async () => {
    let asked = 0;
    const resolve = async () => (++asked === 1 ? ['127.0.0.1'] : ['127.0.0.2']);
    const url = `http://rebound.example:${receiver.port}/`;
    expect(await post(to(url), { allowsLocal: true, resolve }, now)).toMatchObject({ status: 204 });
    expect(asked).toBe(1);
    expect(receiver.kept.at(-1)?.headers.host).toBe(`rebound.example:${receiver.port}`);
  });

  it('says why nothing was answered', async () => {
    const local = { allowsLocal: true, timeoutMs: 200 };
    const failing = async () => {
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    };
    const nameless = await post(to('https://nothing.example/'), { ...local, resolve: failing }, now);
    expect(nameless).toMatchObject({ error: 'nameNotFound' });
    expect(await post(to('http://127.0.0.1:1/'), local, now)).toMatchObject({ error: 'refused' });
    receiver.status = 0;
    expect(await post(to(receiver.url), local, now)).toMatchObject({ error: 'timeout' });
    receiver.status = 204;
  });
});

import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askingFor } from './forwarded.server.js';

const heard: (string | undefined)[] = [];
const service = createServer((request, response) => {
  heard.push(request.headers['x-forwarded-for']?.toString());
  response.end();
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});
afterAll(() => service.close());

describe('asking the service', () => {
  it('says for whom, behind whatever proxies there were before', async () => {
    await askingFor(new Headers(), '203.0.113.9')(new Request(url));
    await askingFor(new Headers({ 'x-forwarded-for': '198.51.100.7' }), '10.0.0.5')(new Request(url));
    expect(heard).toEqual(['203.0.113.9', '198.51.100.7, 10.0.0.5']);
  });
});

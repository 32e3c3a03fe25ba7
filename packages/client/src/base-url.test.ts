import { describe, expect, it } from 'vitest';
import { connect } from '../test/connect.js';
import { aRequest } from '../test/fixtures.js';
import { json } from '../test/server.js';
import { ConnectionError, CouncilKit } from './index.js';

describe('the base address', () => {
  it('may end with a slash or not', async () => {
    const { server } = await connect([json(aRequest())]);
    const council = new CouncilKit({ baseUrl: `${server.baseUrl}/` });
    await council.requests.get('request-1');
    expect(server.seen[0]?.url).toBe('/v1/requests/request-1');
  });

  it('may be a path where a page is drawn on a server, and cannot be reached from there', async () => {
    const council = new CouncilKit({ baseUrl: '/live/v1', maxRetries: 0 });
    await expect(council.services.get('pothole')).rejects.toBeInstanceOf(ConnectionError);
  });

  it.each([
    '',
    'requests.example.gov.uk/v1',
    'localhost:3001/v1',
    'http://',
    'ftp://example.org',
    'https://sam:secret@example.org/v1',
    'https://example.org/v1?key=secret',
    'https://example.org/v1#secret',
  ])('is refused when it is %j, without being repeated', (baseUrl) => {
    const make = () => new CouncilKit({ baseUrl });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(/^baseUrl or tokenUrl must be/);
    expect(make).not.toThrow(/secret|example/);
  });
});

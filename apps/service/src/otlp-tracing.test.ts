import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../test/running-app.js';
import { startTracing } from './otlp-tracing.js';

interface ReceivedSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';

/** What a collector of OpenTelemetry was sent. */
const received: { path: string | undefined; body: string }[] = [];
const collector = createServer(async (request, response) => {
  received.push({ path: request.url, body: await text(request) });
  response.setHeader('content-type', 'application/json').end('{}');
});
let app: RunningApp;
let spans: ReceivedSpan[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const tracing = startTracing(`http://127.0.0.1:${port}/`);
  app = await runApp({ tracing });
  const contact = { name: 'Wilhelmina Ashdown', email: 'w.ashdown@example.org', phone: '07700 900123' };
  const { reference } = await app.report({ contact, description: 'By the oak in Mill Lane' });
  await app.call('GET', `/requests/${reference}`, undefined, { traceparent: `00-${TRACE}-${CALLER}-01` });
  await app.call('GET', '/w.ashdown@example.org?name=Wilhelmina', undefined, withKey);
  await app.stop();
  await tracing.stop();
  spans = received.flatMap(({ body }) => {
    const { resourceSpans } = JSON.parse(body) as {
      resourceSpans: { scopeSpans: { spans: ReceivedSpan[] }[] }[];
    };
    return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  });
});
afterAll(() => collector.close());

const attribute = (span: ReceivedSpan | undefined, name: string) => {
  const { stringValue, intValue } = span?.attributes.find(({ key }) => key === name)?.value ?? {};
  return stringValue ?? intValue;
};

describe('traces', () => {
  it('go to the collector that is named', () => {
    expect(new Set(received.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
  });

  it('have a span for a call, which continues the trace of the caller', () => {
    const span = spans.find(({ name }) => name === 'getRequest');
    expect(span).toMatchObject({ traceId: TRACE, parentSpanId: CALLER });
    expect(attribute(span, 'http.route')).toBe('/v1/requests/:id');
    expect(attribute(span, 'http.response.status_code')).toBe(200);
  });

  it('have a span for each query within that of its call', () => {
    const call = spans.find(({ name }) => name === 'createRequest');
    const queries = spans.filter(({ parentSpanId }) => parentSpanId === call?.spanId);
    expect(queries.map((query) => attribute(query, 'db.query.text'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^insert into "service_request"/)]),
    );
  });

  it('say nothing of what was sent: no address, no contact, no value', () => {
    const said = received.map(({ body }) => body).join('');
    for (const word of ['Wilhelmina', 'ashdown', '900123', 'oak']) expect(said).not.toContain(word);
  });
});

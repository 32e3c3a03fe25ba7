import { readOpen311 } from '@councilkit/open311';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

/** The ways in which cities say that something is closed, and no more than that. */
const BARE = ['closed', 'Closed', 'CLOSED', ' closed ', 'Archived'];
/** What they say of it, where they say something; it may claim anything, and is nobody's outcome. */
const NOTES = [undefined, null, '', '   ', 'Fixed', 'The case was closed by the crew.', 'Duplicate?'];

/** A closed request as an endpoint of GeoReport v2 lists it; some of it is left out by most. */
const entry = fc.record(
  {
    service_request_id: fc.uuid().map((id) => `outside-${id}`),
    service_code: fc.constantFrom('PH-1', '4fd3b656e750846c53000004'),
    service_name: fc.constantFrom('Pothole', 'Street light out'),
    status: fc.constantFrom(...BARE),
    status_notes: fc.constantFrom(...NOTES),
    description: fc.constantFrom('A hole', null),
    requested_datetime: fc.constantFrom('2026-10-01T09:00:00Z', '2026-10-02 11:30:00'),
    updated_datetime: fc.constantFrom('2026-10-12T09:00:00+01:00', '2026-09-01T00:00:00Z', null),
  },
  { requiredKeys: ['service_request_id', 'service_code', 'service_name', 'status', 'requested_datetime'] },
);
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

function asXml(entries: readonly Entry[]): string {
  const requests = entries.map((one) => {
    const members = Object.entries(one).filter(([, value]) => value !== null && value !== undefined);
    return `<request>${members.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</request>`;
  });
  return `<?xml version="1.0"?><service_requests>${requests.join('')}</service_requests>`;
}

describe('4: a bare "closed" from outside', () => {
  it(
    'becomes the outcome "unspecified" with a text for residents, and never "fixed"',
    { timeout: 90_000 },
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: (one) => one.service_request_id }),
          fc.boolean(),
          async (entries, isXml) => {
            const payload = isXml ? asXml(entries) : JSON.stringify(entries);
            const reading = readOpen311(payload, { source: 'outside', now: app.clock.now });
            if (reading.kind !== 'serviceRequests') throw new Error(`Read as ${reading.kind}`);
            const { references } = await app.staff.imports.create(reading.import);
            expect(references).toHaveLength(entries.length);
            for (const { reference } of references) {
              expect(await app.resident.requests.get(reference)).toMatchObject({
                ...{ state: 'closed', status: 'closed', phase: 5, outcome: 'unspecified' },
              });
              const closing = (await app.resident.events.list(reference).all()).filter(
                ({ status }) => status === 'closed',
              );
              expect(closing).toHaveLength(1);
              expect(closing[0]).toMatchObject({ outcome: 'unspecified', standing: { state: 'closed' } });
              expect(closing[0]?.publicText?.trim()).toBeTruthy();
            }
          },
        ),
        { numRuns: 40 },
      ),
  );
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CouncilKit } from '../index.js';
import { createFakeCouncil } from './create-fake-council.js';
import { exampleServices } from './example-services.js';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, { 'x-visible-to'?: string[] }>;
}

const contract: { components: { schemas: Record<string, Schema> } } = JSON.parse(
  readFileSync(new URL('../../../../openapi/openapi.json', import.meta.url), 'utf8'),
);

/** Which roles get to see each member, as the contract says it. */
function visibilityOf(name: string): Map<string, readonly string[]> {
  const { $ref, allOf = [], properties = {} } = contract.components.schemas[name] ?? {};
  const parts = [...allOf, ...($ref ? [{ $ref }] : [])].flatMap((part) => [
    ...(part.$ref ? visibilityOf(part.$ref.split('/').at(-1) ?? '') : []),
    ...Object.entries(part.properties ?? {}).map(
      ([member, said]) => [member, said['x-visible-to'] ?? []] as const,
    ),
  ]);
  const own = Object.entries(properties).map(
    ([member, said]) => [member, said['x-visible-to'] ?? []] as const,
  );
  return new Map([...parts, ...own]);
}

/** One request with everything there is to see, and everybody who may look at it. */
async function everybody() {
  const { council: key, server } = createFakeCouncil();
  const staff = server.connect({ auth: server.staff() });
  const supplier = server.connect({ auth: server.supplier('peak-roads') });
  const resident = server.connect();
  const contact = { name: 'Samira Okafor', email: 'samira@example.org', phone: '01632 960987' };
  const { id } = await resident.requests.create({
    serviceCode: 'pothole',
    description: 'A hole',
    location: { addressText: '14 Mill Lane', point: { lat: 53.02, long: -1.73 } },
    answers: { place: 'carriageway', size: 'plate' },
    contact,
    externalReferences: [{ party: 'peak-roads', value: 'job-1' }],
  });
  const { id: assignment } = await staff.assignments.offer(id, { supplierId: 'peak-roads' });
  await supplier.assignments.accept(assignment, { supplierReference: 'job-1' });
  const said = {
    staffText: 'Ask about the lights',
    source: 'peak-roads',
    sourceEventId: 'e-1',
    raw: { code: 7 },
  };
  await staff.events.append(id, said);
  const scope = { requestId: id };
  await resident.subscriptions.create({ scope, channel: 'email', email: 'rhian@example.org' });
  const token = server.messages.at(-1)?.token ?? '';
  await resident.subscriptions.confirm(token);
  const follower = server.connect({ auth: { accessToken: token } });
  const reporter = server.connect({ auth: server.reporter(id) });
  const roles: Record<string, CouncilKit> = { public: resident, follower, reporter, staff, supplier };
  return { id, roles, key, server };
}

describe('each role reads of a request what the contract lets it, and no more:', () => {
  it.each(['public', 'follower', 'reporter', 'staff', 'supplier'])('%s', async (role) => {
    const { id, roles } = await everybody();
    const client = roles[role];
    if (!client) throw new Error('There is a client for each role');
    const answers = {
      ServiceRequest: [await client.requests.get(id)],
      RequestEvent: await client.events.list(id).all(),
      Assignment: await client.assignments.trail(id).all(),
    };
    for (const [name, found] of Object.entries(answers)) {
      const visibility = visibilityOf(name);
      expect(found.length).toBeGreaterThan(0);
      for (const member of found.flatMap((one) => Object.keys(one))) {
        expect(visibility.get(member), `${member} of ${name}`).toContain(role);
      }
    }
    expect(JSON.stringify(answers)).not.toMatch(/samira@|960987/);
    const sees = (text: string) => JSON.stringify(answers).includes(text);
    expect(sees('Samira')).toBe(['reporter', 'staff'].includes(role));
    expect(sees('lights')).toBe(role === 'staff');
  });

  it('and a key, which never expires, reads as staff do, but for who reported', async () => {
    const { id, key } = await everybody();
    expect(await key.requests.get(id)).toMatchObject({ reporterName: null, moderation: 'shown' });
    const events = await key.events.list(id).all();
    expect(JSON.stringify(events)).toContain('lights');
  });
});

describe('a private service', () => {
  const [pothole] = exampleServices;
  if (!pothole) throw new Error('There is a pothole');
  const services = [{ ...pothole, visibility: 'private' as const }];

  it('is there for its own people alone: one by one, in lists, in the feed and nearby', async () => {
    const { council, server } = createFakeCouncil({ services });
    const { id } = server.report({ location: { point: { lat: 53.02, long: -1.73 } } });
    const resident = server.connect();
    await expect(resident.requests.get(id)).rejects.toMatchObject({ status: 404 });
    await expect(resident.events.list(id).all()).rejects.toMatchObject({ status: 404 });
    expect(await resident.requests.list().all()).toEqual([]);
    expect(await resident.events.changes().all()).toEqual([]);
    const around = { serviceCode: 'pothole', lat: 53.02, long: -1.73 };
    expect((await resident.requests.nearby(around)).data).toEqual([]);
    expect(await council.requests.get(id)).toMatchObject({ visibility: 'private' });
    const reporter = server.connect({ auth: server.reporter(id) });
    expect(await reporter.requests.get(id)).toMatchObject({ id });
  });
});

describe('a place', () => {
  const [pothole] = exampleServices;
  if (!pothole) throw new Error('There is a pothole');
  const location = { addressText: '14 Mill Lane', point: { lat: 53.02049, long: -1.73012 } };

  it.each([
    ['rounded', { point: { lat: 53.02, long: -1.73 } }],
    ['hidden', null],
  ] as const)(
    'that is %s is told to the public no more exactly than that',
    async (locationPrecision, told) => {
      const { council, server } = createFakeCouncil({ services: [{ ...pothole, locationPrecision }] });
      const { id } = server.report({ location });
      expect(await server.connect().requests.get(id)).toMatchObject({ location: told, locationPrecision });
      expect(await server.connect().requests.list({ bbox: '-2,53,-1,54' }).all()).toEqual([]);
      expect(await council.requests.get(id)).toMatchObject({ location, locationPrecision: 'exact' });
    },
  );
});

import { CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { SCOPES } from '../clients/client.js';
import { clientsCommand } from '../clients/command.js';
import { auditCommand } from '../contact/audit-command.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const clients = (...args: string[]) => clientsCommand(args, app.db, app.clock.now);
const valueOf = (lines: string[], label: string) =>
  lines
    .find((line) => line.startsWith(label))
    ?.slice(label.length)
    .trim() ?? '';

async function add(...args: string[]) {
  const lines = await clients('add', ...args);
  return { clientId: valueOf(lines, 'Client id'), clientSecret: valueOf(lines, 'Client secret') };
}

function asSystem(credentials: { clientId: string; clientSecret: string }) {
  const tokenUrl = new URL('/oauth2/token', app.baseUrl).href;
  return new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { tokenUrl, ...credentials } });
}

describe('the command for clients', () => {
  it('adds a client whose id and secret work, shown once', async () => {
    const credentials = await add('--supplier', 'peak-roads', '--scopes', 'requests:read,events:write');
    expect(credentials.clientId).toMatch(/^peak-roads-[0-9a-f]{6}$/);
    expect(await asSystem(credentials).requests.list().all()).toEqual([]);
    const listed = (await clients('list')).join('\n');
    expect(listed).toContain(
      `${credentials.clientId}\tpeak-roads\tpeak-roads\trequests:read events:write\tsince 2026-11-23`,
    );
    expect(listed).not.toContain(credentials.clientSecret);
  });

  it('rotates a secret, and withdraws a client', async () => {
    const { clientId, clientSecret } = await add('--name', 'Call centre', '--scopes', 'imports:write');
    const rotated = valueOf(await clients('rotate', clientId), 'Client secret');
    const bringIn = (secret: string) =>
      asSystem({ clientId, clientSecret: secret }).imports.create({ source: 'crm', requests: [] });
    await expect(bringIn(clientSecret)).rejects.toMatchObject({ status: 401 });
    await bringIn(rotated);
    const before = asSystem({ clientId, clientSecret: rotated });
    await before.imports.create({ source: 'crm', requests: [] });
    await clients('rotate', clientId);
    // The token it has goes with the secret that fetched it.
    await expect(before.imports.create({ source: 'crm', requests: [] })).rejects.toMatchObject({
      status: 401,
    });
    await clients('revoke', clientId);
    await expect(bringIn(rotated)).rejects.toMatchObject({ status: 401 });
    expect((await clients('list')).join('\n')).toContain('withdrawn 2026-11-23');
  });

  it.each([
    [['add', '--name', 'X', '--scopes', 'everything'], 'There is no scope everything'],
    [['add', '--name', 'X'], 'Give it one scope or more'],
    [['add', '--scopes', 'staff:read'], 'Give the client a name'],
    [
      ['add', '--supplier', 'nobody', '--scopes', 'events:write'],
      'There is no supplier nobody. There are: highways, larkfield, parks, peak-roads.',
    ],
    [['rotate', 'nobody'], 'There is no client nobody'],
    [['revoke', 'nobody'], 'There is no client nobody'],
    [['rotate', 'nobody', '--keep-old-hours', 'some'], 'must be a whole number'],
    [['destroy'], 'npm run service:clients'],
    [['list', '--everything'], 'npm run service:clients'],
  ])('refuses %j and says what to mend', async (args, sentence) => {
    await expect(clients(...args)).rejects.toThrow(sentence);
  });
});

describe('a supplier', () => {
  it.each(Object.keys(SCOPES).filter((scope) => /^(staff|contact):|^insight:write$/.test(scope)))(
    'is not given %s, which is for staff',
    async (scope) => {
      const given = clients('add', '--supplier', 'peak-roads', '--scopes', `requests:read,${scope}`);
      await expect(given).rejects.toThrow(`A supplier cannot have the scope ${scope}: it is for staff.`);
    },
  );
});

describe('the command for the audit', () => {
  it('lists who read contact details, of all requests or of one', async () => {
    expect(await auditCommand([], app.db)).toEqual(['Nobody has read contact details.']);
    const staff = asSystem(await add('--name', 'Call centre', '--scopes', 'contact:read'));
    const contact = { name: 'Samira Quill', email: 'samira@example.org' };
    const [one, other] = await Promise.all(
      [1, 2].map(() => app.resident.requests.create({ serviceCode: 'tree-planting', contact })),
    );
    await staff.requests.contact(one?.id ?? '');
    await staff.requests.contact(other?.id ?? '');
    const all = await auditCommand([], app.db);
    expect(all).toHaveLength(2);
    expect(all.join('\n')).not.toMatch(/samira/i);
    const [line, ...rest] = await auditCommand(['--request', one?.reference ?? ''], app.db);
    expect(rest).toEqual([]);
    expect(line).toMatch(
      new RegExp(`^2026-11-23T10:00:00.000Z\t${one?.reference}\tcall-centre-.*\tCall centre\t`),
    );
    for (const mistyped of ['7QK4-M2XE', 'one'])
      await expect(auditCommand(['--request', mistyped], app.db)).rejects.toThrow(
        `${mistyped} is not a reference we give.`,
      );
  });
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PRESENT = join('openapi', 'openapi.json');
const RELEASED = join('openapi', 'released', 'openapi.json');
const MAJOR = `---\n'@councilkit/client': major\n---\n\nRequests say when they closed. Read \`closedOn\`.\n`;

/** As much of a bundled contract as these tests take apart. */
interface Contract {
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, { post: Operation }>;
  components: { schemas: Record<string, Schema> };
}
interface Operation {
  operationId: string;
  'x-status'?: string;
  parameters?: object[];
}
interface Schema {
  required?: string[];
  enum?: string[];
  properties?: Record<string, Schema>;
  description?: string;
}

/** A repository with nothing in it but a released contract, the present one, and changesets. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-breaking-'));
  mkdirSync(join(folder, 'openapi', 'released'), { recursive: true });
  mkdirSync(join(folder, '.changeset'));
  for (const file of [PRESENT, RELEASED]) copyFileSync(join(ROOT, PRESENT), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes the contract from what was released to what there is. */
function change(edit: (contract: Contract) => void, file = PRESENT): void {
  const contract: Contract = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  edit(contract);
  writeFileSync(join(folder, file), JSON.stringify(contract));
}

function compare(...args: string[]) {
  const script = join(ROOT, 'scripts', 'contract-breaking.mjs');
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const run = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

/** A schema of the contract, or of a member of one. */
function schema({ components }: Contract, name: string, ...members: string[]): Schema {
  let found = components.schemas[name];
  for (const member of members) found = found?.properties?.[member];
  if (!found) throw new Error(`The contract has no ${[name, ...members].join('.')}`);
  return found;
}

const breaks: [string, string, (contract: Contract) => void][] = [
  ['an operation that is gone', 'GET /nearby', ({ paths }) => delete paths['/nearby']],
  [
    'an operation that is only planned again',
    'GET /nearby',
    ({ paths }) => Object.assign(paths['/nearby']?.['get'] ?? {}, { 'x-status': 'planned' }),
  ],
  [
    'a member of a body that is newly required',
    'POST /requests',
    (contract) => schema(contract, 'CreateServiceRequest').required?.push('description'),
  ],
  [
    'a parameter that is newly required',
    'GET /services',
    ({ paths }) =>
      paths['/services']?.['get']?.parameters?.push({
        ...{ name: 'ward', in: 'query', required: true },
        schema: { type: 'string' },
      }),
  ],
  [
    'a list of words that callers may send and is shorter',
    'POST /requests/{id}/events',
    (contract) => schema(contract, 'Outcome').enum?.pop(),
  ],
  [
    'a member of an answer that is gone',
    'GET /requests/{id}',
    (contract) => {
      const standing = schema(contract, 'Standing');
      delete standing.properties?.['state'];
      standing.required = standing.required?.filter((name) => name !== 'state') ?? [];
    },
  ],
  [
    'a member of a webhook that is gone',
    'GET /webhooks/requestEvent',
    (contract) => {
      const data = schema(contract, 'RequestEventMessage', 'data');
      delete data.properties?.['seq'];
      data.required = data.required?.filter((name) => name !== 'seq') ?? [];
    },
  ],
  ['a webhook that is gone', 'GET /webhooks/endpointTest', ({ webhooks }) => delete webhooks['endpointTest']],
];

describe('against the released contract', () => {
  it('the same contract breaks nobody', () => {
    expect(compare()).toEqual({ status: 0, output: 'Callers of the released contract are safe.\n' });
  });

  it.each(breaks)('%s fails, and passes once a changeset declares a major', (_name, where, edit) => {
    change(edit);
    const refused = compare();
    expect(refused.output).toContain(`breaks: ${where}`);
    expect(refused.output).toContain('Callers would break');
    expect(refused.status).toBe(1);

    writeFileSync(join(folder, '.changeset', 'closed-on.md'), MAJOR);
    const declared = compare();
    expect(declared.output).toContain('Callers will break, as closed-on.md says');
    expect(declared.status).toBe(0);
  });

  it('a changeset that declares less does not do', () => {
    change(({ paths }) => delete paths['/nearby']);
    writeFileSync(join(folder, '.changeset', 'minor.md'), MAJOR.replace('major', 'minor'));
    writeFileSync(join(folder, '.changeset', 'other.md'), MAJOR.replace('client', 'react'));
    expect(compare().status).toBe(1);
  });

  it('what is added breaks nobody: a member of an answer, of a webhook, an operation', () => {
    change((contract) => {
      const added = { description: 'New', type: 'string' };
      for (const name of ['Standing', 'RequestEventMessage'])
        Object.assign(schema(contract, name).properties ?? {}, { added });
      const again = { ...contract.paths['/nearby']?.['get'], operationId: 'listNearbyAgain' };
      contract.paths['/nearby-again'] = { get: again };
    });
    expect(compare().output).toBe('Callers of the released contract are safe.\n');
  });

  it('what was only planned may go', () => {
    change(
      ({ paths }) => Object.assign(paths['/nearby']?.['get'] ?? {}, { 'x-status': 'planned' }),
      RELEASED,
    );
    change(({ paths }) => delete paths['/nearby']);
    expect(compare().status).toBe(0);
  });

  it('a release records what it releases', () => {
    change(({ paths }) => delete paths['/nearby']);
    expect(compare('--record').status).toBe(0);
    expect(compare().status).toBe(0);
    expect(readFileSync(join(folder, RELEASED), 'utf8')).toBe(readFileSync(join(folder, PRESENT), 'utf8'));
  });
});

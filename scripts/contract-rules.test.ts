import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = readFileSync(join(ROOT, 'openapi', 'openapi.json'), 'utf8');

/** Anything in the contract; what these tests reach for is there, or the test fails. */
interface Part {
  [name: string]: Part;
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'contract-rules-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What the rules say of the contract after `edit`. */
function check(edit: (contract: Part) => unknown) {
  const contract: Part = JSON.parse(BUNDLE);
  edit(contract);
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(contract));
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts', 'contract-rules.mjs'), file], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout, faults: run.stderr.trim().split('\n') };
}

/** What stands at the end of `steps`. */
const at = (contract: Part, ...steps: string[]) =>
  steps.reduce((part, step) => {
    const next = part[step];
    if (next === undefined) throw new Error(`The contract has no ${steps.join(' ')}`);
    return next;
  }, contract);
const operation = (contract: Part, method: string, path: string) => at(contract, 'paths', path, method);
const schema = (contract: Part, name: string) => at(contract, 'components', 'schemas', name);

const faults: [string, string, (contract: Part) => unknown][] = [
  [
    'a write that cannot be repeated safely',
    'createRequest: takes no Idempotency-Key',
    (contract) => delete operation(contract, 'post', '/requests')['parameters'],
  ],
  [
    'an operation that does not say who may call it',
    'listNearby: does not say who may call it',
    (contract) => delete operation(contract, 'get', '/nearby')['security'],
  ],
  [
    'a token without a scope',
    'getInsight: names no scope',
    (contract) => Object.assign(operation(contract, 'get', '/insight'), { security: [{ oauth2: [] }] }),
  ],
  [
    'a scope that nobody defined',
    'getInsight: insight:guess is no scope',
    (contract) =>
      Object.assign(operation(contract, 'get', '/insight'), { security: [{ oauth2: ['insight:guess'] }] }),
  ],
  [
    'a scope that nothing needs',
    'kites:fly: no operation needs this scope',
    (contract) => {
      const { scopes } = at(
        contract,
        'components',
        'securitySchemes',
        'oauth2',
        'flows',
        'clientCredentials',
      );
      Object.assign(scopes ?? {}, { 'kites:fly': 'Fly kites' });
    },
  ],
  [
    'an id that may not be found, and no 404',
    'getRequest: has no 404',
    (contract) => delete operation(contract, 'get', '/requests/{id}')['responses']?.['404'],
  ],
  [
    'a body that may be too large, and no 413',
    'createRequest: has no 413',
    (contract) => delete operation(contract, 'post', '/requests')['responses']?.['413'],
  ],
  [
    'an operation that is never busy',
    'listServices: has no 503',
    (contract) => delete operation(contract, 'get', '/services')['responses']?.['503'],
  ],
  [
    'a body without an example',
    'appendEvent: its application/json body has no example',
    (contract) => {
      const { content } = at(operation(contract, 'post', '/requests/{id}/events'), 'requestBody');
      delete content?.['application/json']?.['example'];
      delete content?.['application/json']?.['examples'];
    },
  ],
  [
    'an answer without an example',
    'listNearby: its 200 application/json answer has no example',
    (contract) => {
      const answer = at(
        operation(contract, 'get', '/nearby'),
        'responses',
        '200',
        'content',
        'application/json',
      );
      delete answer['example'];
      delete answer['examples'];
    },
  ],
  [
    'an error that is no problem',
    '404 is text/html, not a problem',
    (contract) => {
      const responses = at(operation(contract, 'get', '/requests/{id}'), 'responses');
      Object.assign(responses, { 404: { content: { 'text/html': { example: '<p>', schema: {} } } } });
    },
  ],
  [
    'a body that takes anything',
    'createRequest body/contact: takes members it does not name',
    (contract) => delete schema(contract, 'Contact')['additionalProperties'],
  ],
  [
    'a member that does not say who sees it',
    'Supplier.website: does not say who sees it',
    (contract) => delete at(schema(contract, 'Supplier'), 'properties', 'website')['x-visible-to'],
  ],
  [
    'a role that nobody has',
    'ghost is no role',
    (contract) =>
      Object.assign(at(schema(contract, 'Supplier'), 'properties', 'website'), {
        'x-visible-to': ['ghost'],
      }),
  ],
  [
    'a mark that means nothing',
    'soon is no status',
    (contract) => Object.assign(operation(contract, 'get', '/nearby'), { 'x-status': 'soon' }),
  ],
];

describe("the contract's own rules", () => {
  it('are kept', () => {
    const { status, output, faults } = check(() => undefined);
    expect(faults).toEqual(['']);
    expect(output).toMatch(/^\d\d operations keep the contract's rules; \d+ of them are planned\n$/);
    expect(status).toBe(0);
  });

  it.each(faults)('notice %s', (_name, fault, edit) => {
    const answer = check(edit);
    expect(
      answer.faults.some((line) => line.includes(fault)),
      answer.faults.join('\n'),
    ).toBe(true);
    expect(answer.status).toBe(1);
  });
});

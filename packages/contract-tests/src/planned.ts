import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Council } from './council-under-test.js';

/** Something of the contract, as tests need it. */
interface Part {
  'x-status'?: string;
  $ref?: string;
  operationId?: string;
  parameters?: Part[];
  name?: string;
  requestBody?: { content: Record<string, { schema: Part }> };
  properties?: Record<string, Part>;
}

interface Contract {
  paths: Record<string, Record<string, Part>>;
}

/** What some tests are about: what the contract may still mark as planned, and the tests. */
export interface Behaviour {
  /** Operations, `operation?parameter`, or `operation/member` for a member of the body. */
  needs: readonly string[];
  tests: (council: () => Council) => void;
}

const require = createRequire(import.meta.url);
const contract: Contract = JSON.parse(readFileSync(require.resolve('@councilkit/openapi'), 'utf8'));

const operations = new Map(
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation.operationId
        ? [[operation.operationId, { path, method: method.toUpperCase(), operation }]]
        : [],
    ),
  ),
);

/** True when the contract marks it as planned. Throws when the contract has no such thing. */
function isPlanned(need: string): boolean {
  const [, id = '', kind, name = ''] = /^(\w+)(?:([?/])(\w+))?$/.exec(need) ?? [];
  const found = operations.get(id);
  if (!found) throw new Error(`The contract has no ${need}`);
  const { operation } = found;
  if (operation['x-status'] === 'planned') return true;
  if (kind === undefined) return false;
  const body = resolve(operation.requestBody?.content['application/json']?.schema);
  const part =
    kind === '?'
      ? operation.parameters?.map(resolve).find((parameter) => parameter.name === name)
      : body.properties?.[name];
  if (!part) throw new Error(`The contract has no ${need}`);
  return part['x-status'] === 'planned' || resolve(part)['x-status'] === 'planned';
}

function resolve(part: Part = {}): Part {
  const steps = part.$ref?.split('/').slice(1) ?? [];
  let found: unknown = part.$ref ? contract : part;
  for (const step of steps) found = Object(found)[step];
  // References of the contract lead to something, or its own lint fails.
  return found as Part;
}

/**
 * The tests of a behaviour, once the contract marks nothing of it as planned. Until then, one test for each thing that is
 * missing, which says so by name, and fails when it is there all the same: then its mark is to be taken away.
 */
export function runWhatIsThere({ needs, tests }: Behaviour, council: () => Council, hasAll: boolean): void {
  const missing = hasAll ? [] : needs.filter(isPlanned);
  if (missing.length === 0) return tests(council);
  describe('what is planned is not there yet:', () => {
    it.each(missing)('%s', async (need) => {
      const [id = '', member = ''] = need.split(/[?/]/);
      const { path, method } = operations.get(id) ?? { path: '', method: '' };
      const address = path.replaceAll(/\{\w+\}/g, 'none-has-this');
      const query = need.includes('?') ? `?${member}=1` : '';
      const body = need.includes('/') ? { [member]: null } : undefined;
      const answer = await council().call(method, address + query, body, council().withKey);
      const blamed = answer.problem.errors?.map(({ pointer }) => pointer);
      if (query) expect(blamed, `${need} is there: take its mark away`).toEqual([`#query/${member}`]);
      else if (body) expect(blamed, `${need} is there: take its mark away`).toContain(`/${member}`);
      else expect([404, 405], `${need} is there: take its mark away`).toContain(answer.status);
    });
  });
}

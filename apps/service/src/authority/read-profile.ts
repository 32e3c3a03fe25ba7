import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { contract, type Schema } from '../contract/document.js';
import { sentencesFor } from '../contract/sentences.js';
import { StartError } from '../settings.js';
import { profileOf, type AuthorityProfile, type WrittenProfile } from './authority.js';

/** The profile in a JSON file. Throws `StartError` for a file that cannot be read, or says what the contract has no place for. */
export function readProfile(file: string): AuthorityProfile {
  const written = parse(file);
  const check = new Ajv2020({ strict: false, allErrors: true, verbose: true }).compile<WrittenProfile>(
    schema(),
  );
  if (!check(written)) {
    const [fault] = sentencesFor(check.errors ?? [], 'body');
    throw new StartError(
      `COUNCILKIT_AUTHORITY: ${file} at ${fault?.pointer || '/'}: ${fault?.detail ?? 'is wrong'}.`,
    );
  }
  if (!isTimeZone(written.timeZone ?? 'UTC'))
    throw new StartError(
      `COUNCILKIT_AUTHORITY: ${file} at /timeZone: there is no such time zone; try Europe/London.`,
    );
  return profileOf(written);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new StartError(`COUNCILKIT_AUTHORITY must name a JSON file; ${file} ${why}.`);
  }
}

/** The contract's own schema, with what follows from the service taken out and what is usual left to choice. */
function schema(): Schema {
  const {
    Authority: authority,
    AuthorityContact: contact,
    Theme: theme,
    AuthorityLinks: links,
  } = contract.components.schemas;
  const closed = (part: Schema | undefined, changes: Schema) => ({
    ...part,
    additionalProperties: false,
    ...changes,
  });
  const { limits: _, ...properties } = authority?.['properties'] as Record<string, Schema>;
  const { contract: __, ...linked } = links?.['properties'] as Record<string, Schema>;
  const own = {
    ...properties,
    contact: closed(contact, { required: [] }),
    theme: closed(theme, { required: [] }),
    links: closed(links, { required: [], properties: linked }),
    bbox: { type: 'array', minItems: 4, maxItems: 4, items: { type: 'number' } },
  };
  return closed(authority, { required: ['name', 'jurisdictionId', 'website'], properties: own });
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

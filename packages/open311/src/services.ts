import { type ImportedService } from '@councilkit/client';
import { Entry } from './entry.js';
import { type PayloadNode } from './payload.js';
import { type Reading } from './reading.js';

/**
 * Reads one service of a services list. What Open311 does not say is what its way of reporting implies: a place has
 * to be given, contact details may be, and nothing is promised.
 */
export function readService(node: PayloadNode, { warnings }: Reading): ImportedService {
  const entry = new Entry('A service', node, warnings);
  const code = entry.requiredId('service_code', 100);
  const name = entry.line('service_name', 200);
  if (name === undefined) entry.warn('A service has no service_name; its code is taken');
  const type = entry.text('type')?.toLowerCase() ?? 'realtime';
  if (type !== 'realtime') {
    entry.warn(`A service is of type ${type}, which gives no number at once; here every request gets one`);
  }
  // Whether it has a definition; the definition itself says so when it is imported.
  entry.text('metadata');
  const service = {
    code,
    name: name ?? code,
    description: entry.words('description', 4000) ?? '',
    group: groupOf(entry),
    keywords: keywordsOf(entry),
    location: 'required',
    contact: 'optional',
    phase: 'live',
    promise: null,
    supplier: null,
    emergencyNotice: null,
  } satisfies ImportedService;
  entry.warnOfRest();
  return service;
}

/** mySociety's profile lets a service be in several groups; ours is browsed under the first. */
function groupOf(entry: Entry): string {
  const groups = entry.lines('groups', 200);
  const group = entry.line('group', 200) ?? groups[0] ?? '';
  if (groups.some((other) => other !== group))
    entry.warn('A service is in several groups; the first is kept');
  return group;
}

function keywordsOf(entry: Entry): string[] {
  const keywords = entry
    .lines('keywords', 4000)
    .flatMap((line) => line.split(','))
    .flatMap((keyword) => entry.fit('keywords', keyword.trim(), 200) ?? []);
  return [...new Set(keywords)];
}

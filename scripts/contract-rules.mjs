// The contract's own rules, which no linter knows. Reads the bundle; names each fault and exits 1 when there is one.
import { readFileSync } from 'node:fs';

const BUNDLE = 'openapi/openapi.json';
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
/** What different readers see differently: every member says who gets it. */
const RESOURCES = [
  'ServiceRequest',
  'Standing',
  'RequestEvent',
  'Change',
  'Attachment',
  'Assignment',
  'Notification',
  'Feedback',
  'Subscription',
  'ReporterContact',
  'Supplier',
  'Address',
  'Area',
  'AreaWithBoundary',
];

const contract = JSON.parse(readFileSync(process.argv[2] ?? BUNDLE, 'utf8'));
const scopes = Object.keys(contract.components.securitySchemes.oauth2.flows.clientCredentials.scopes);
const faults = [];
const fault = (where, what) => faults.push(`${where}: ${what}`);

const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => item[method]).map((method) => ({ path, method, operation: item[method] })),
);
for (const { path, method, operation } of operations) checkOperation(path, method, operation);
for (const name of RESOURCES) checkVisibility(name);
checkMarks(contract, '');

const named = new Set(operations.flatMap(({ operation }) => scopesOf(operation)));
for (const scope of scopes) if (!named.has(scope)) fault(scope, 'no operation needs this scope');

for (const each of faults) console.error(each);
const planned = operations.filter(({ operation }) => operation['x-status'] === 'planned').length;
console.log(
  faults.length > 0
    ? `${faults.length} faults in ${BUNDLE}`
    : `${operations.length} operations keep the contract's rules; ${planned} of them are planned`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

function checkOperation(path, method, operation) {
  const where = operation.operationId;
  const parameters = (operation.parameters ?? []).map(follow);
  const answers = Object.entries(operation.responses).map(([status, answer]) => [status, follow(answer)]);

  const writes = method !== 'get';
  if (writes && !parameters.some(({ name }) => name === 'Idempotency-Key'))
    fault(where, 'takes no Idempotency-Key');
  checkSecurity(where, operation);
  checkStatuses(where, { path, operation, statuses: answers.map(([status]) => status) });

  for (const parameter of parameters) {
    if (parameter.required && parameter.example === undefined)
      fault(where, `${parameter.name} has no example`);
  }
  for (const [mediaType, media] of Object.entries(operation.requestBody?.content ?? {})) {
    if (!hasExample(media)) fault(where, `its ${mediaType} body has no example`);
    checkStrict(media.schema, `${where} body`, new Set());
  }
  for (const [status, { content = {} }] of answers) {
    for (const [mediaType, media] of Object.entries(content)) {
      if (!hasExample(media) && follow(media.schema).format !== 'binary')
        fault(where, `its ${status} ${mediaType} answer has no example`);
      if (status >= '400' && mediaType !== 'application/problem+json')
        fault(where, `${status} is ${mediaType}, not a problem`);
    }
  }
}

function checkSecurity(where, operation) {
  if (!operation.security) fault(where, 'does not say who may call it');
  for (const requirement of operation.security ?? []) {
    if (requirement.oauth2?.length === 0) fault(where, 'names no scope');
  }
  for (const scope of scopesOf(operation)) if (!scopes.includes(scope)) fault(where, `${scope} is no scope`);
}

function scopesOf(operation) {
  return (operation.security ?? []).flatMap((requirement) => requirement.oauth2 ?? []);
}

/** The answers that follow from what an operation takes and who may call it. */
function checkStatuses(where, { path, operation, statuses }) {
  const schemes = (operation.security ?? []).flatMap((requirement) => Object.keys(requirement));
  const isOpen = (operation.security ?? []).some((requirement) => Object.keys(requirement).length === 0);
  const needed = ['429', '503'];
  if (schemes.length > 0) needed.push('401');
  if (schemes.includes('oauth2') && !isOpen) needed.push('403');
  if (path.includes('{')) needed.push('404');
  // What is wrong with a key, and a key that was used for another call.
  if ((operation.parameters ?? []).some((one) => follow(one).name === 'Idempotency-Key'))
    needed.push('400', '422');
  if (operation.requestBody) needed.push('400', '413', '415');
  if (operation.requestBody?.content['application/json']) needed.push('422');
  for (const status of needed) if (!statuses.includes(status)) fault(where, `has no ${status}`);
}

/**
 * Every object in a body names its members and refuses others, unless it says outright that any may come. `isClosed`
 * when the schema is part of one that refuses for it.
 */
function checkStrict(schema, where, seen, isClosed = false) {
  const target = follow(schema);
  const refuses = isClosed || [schema, target].some(isStrict);
  if (seen.has(target)) return;
  seen.add(target);
  if ((target.properties || target.allOf) && !refuses) fault(where, 'takes members it does not name');
  for (const [name, member] of Object.entries(target.properties ?? {}))
    checkStrict(member, `${where}/${name}`, seen);
  if (target.items) checkStrict(target.items, `${where}/*`, seen);
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    for (const part of target[keyword] ?? []) checkStrict(part, where, seen, refuses);
  }
}

function isStrict(schema) {
  return 'additionalProperties' in schema || schema.unevaluatedProperties === false;
}

function checkVisibility(name) {
  const schema = contract.components.schemas[name];
  if (!schema) return fault(name, 'is not in the contract');
  const parts = [schema, ...(schema.allOf ?? []).map(follow)];
  for (const [member, value] of parts.flatMap((part) => Object.entries(part.properties ?? {}))) {
    if (!value['x-visible-to']) fault(`${name}.${member}`, 'does not say who sees it');
  }
}

/** Every mark, wherever it stands, is one that the legend at the root of the contract explains. */
function checkMarks(value, pointer) {
  if (typeof value !== 'object' || value === null) return;
  if (pointer !== '') {
    const { 'x-visible-to': roles = [], 'x-visible-when': conditions = {}, 'x-status': status } = value;
    for (const role of roles) if (!(role in contract['x-visible-to'])) fault(pointer, `${role} is no role`);
    for (const [role, condition] of Object.entries(conditions)) {
      if (!roles.includes(role)) fault(pointer, `has a condition for ${role}, who never sees it`);
      if (!(condition in contract['x-visible-when'])) fault(pointer, `${condition} is no condition`);
    }
    if (status !== undefined && !(status in contract['x-status'])) fault(pointer, `${status} is no status`);
  }
  for (const [key, member] of Object.entries(value)) {
    if (key !== 'example' && key !== 'examples') checkMarks(member, `${pointer}/${key}`);
  }
}

function hasExample(media) {
  return media.example !== undefined || Object.keys(media.examples ?? {}).length > 0;
}

function follow(value) {
  if (!value?.$ref) return value;
  return value.$ref
    .slice('#/'.length)
    .split('/')
    .reduce((found, step) => found[step.replaceAll('~1', '/').replaceAll('~0', '~')], contract);
}

import {
  type Actor,
  type CorrectServiceRequest,
  type Location,
  type RedactRequest,
  type ServiceDefinition,
  type SplitRequest,
} from '../../contract.js';
import { type KeptRequest, type Ledger } from '../ledger.js';
import { Refusal, refusalAt } from '../problem.js';
import { promiseOf } from './intake.js';
import { submitted } from './standing.js';
import { areaCodesOf, record, recordSubmission } from './timeline.js';

const council: Actor = { kind: 'council' };

/** Puts the service, the place or both right. */
export function correct(
  ledger: Ledger,
  request: KeptRequest,
  { serviceCode, location }: CorrectServiceRequest,
  now: Date,
): void {
  if (serviceCode !== undefined) {
    const service = serviceAt(ledger, serviceCode, '/serviceCode');
    Object.assign(request.facts, {
      serviceCode,
      serviceName: service.name,
      group: service.group,
      supplier: service.supplier,
      supplierId: service.supplierId ?? null,
    });
  }
  const areaCodes = areaCodesOf(ledger, request);
  if (location) request.facts.location = location;
  record(ledger, request, { type: 'corrected', areaCodes }, { actor: council }, now);
}

/** Makes a request of its own for each job. The parent stays open until its children are closed. */
export function split(
  ledger: Ledger,
  parent: KeptRequest,
  { children, publicText, staffText }: SplitRequest,
  now: Date,
  bankHolidays: readonly string[],
): KeptRequest[] {
  if (parent.parentId !== null) throw new Refusal('rule-broken', 'What was split off cannot be split again');
  if (parent.course.standing.state === 'closed') {
    throw new Refusal('conflict', 'The request is closed. Reopen it first.');
  }
  const occurredAt = now.toISOString();
  const jobs = children.map((child, index) => ({
    ...child,
    service: serviceAt(ledger, child.serviceCode, `/children/${index}/serviceCode`),
  }));
  const added = jobs.map(({ description, service, location = parent.facts.location }) =>
    ledger.add({
      facts: factsOfChild(service, description, location, parent.facts.channel, occurredAt),
      course: submitted(occurredAt, promiseOf(service, now, bankHolidays)),
      updatedAt: occurredAt,
      parentId: parent.id,
    }),
  );
  for (const child of added) recordSubmission(ledger, child, council, now);
  record(ledger, parent, { type: 'split', publicText, staffText }, { actor: council }, now);
  return added;
}

function factsOfChild(
  { code, name, group, supplier, supplierId = null }: ServiceDefinition,
  description: string,
  location: Location | null,
  channel: KeptRequest['facts']['channel'],
  submittedAt: string,
): KeptRequest['facts'] {
  return {
    serviceCode: code,
    serviceName: name,
    group,
    description,
    location,
    answers: [],
    channel,
    supplier,
    supplierId,
    submittedAt,
  };
}

/** Removes for good what is named; the event that tells of it does not repeat it. */
export function redact(
  ledger: Ledger,
  request: KeptRequest,
  { parts = [], seqs = [] }: RedactRequest,
  actor: Actor,
  now: Date,
): void {
  const events = seqs.map((seq, index) => {
    const event = request.timeline[seq - 1];
    const pointer = `/seqs/${index}`;
    if (!event) throw refusalAt('rule-broken', pointer, 'The timeline has no such event');
    if (actor.kind === 'resident' && event.actor.kind !== 'resident') {
      throw refusalAt('rule-broken', pointer, 'This was said by somebody else');
    }
    return event;
  });
  const { facts } = request;
  if (parts.includes('description')) facts.description = null;
  if (parts.includes('location')) facts.location = null;
  if (parts.includes('answers')) facts.answers = [];
  if (parts.includes('reporterName')) {
    request.showName = false;
    delete request.contact?.name;
  }
  if (parts.includes('attachments')) {
    forget(ledger, request.attachmentIds);
    request.attachmentIds = [];
  }
  for (const event of events) {
    forget(ledger, event.attachmentIds);
    Object.assign(event, { publicText: null, staffText: null, raw: null, attachmentIds: [] });
  }
  record(ledger, request, { type: 'redacted' }, { actor }, now);
}

function forget(ledger: Ledger, attachmentIds: readonly string[]): void {
  for (const id of attachmentIds) ledger.attachments.delete(id);
}

function serviceAt(ledger: Ledger, code: string, pointer: string): ServiceDefinition {
  const service = ledger.services.get(code);
  if (!service) throw refusalAt('invalid-request', pointer, 'No service has this code');
  return service;
}

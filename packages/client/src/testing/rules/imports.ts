import {
  type Actor,
  type AppendEvent,
  type FieldError,
  type Import,
  type ImportedRequest,
  type ImportReport,
} from '../../contract.js';
import { canonical } from '../canonical.js';
import { type Facts, type KeptRequest, type Ledger, pairOf } from '../ledger.js';
import { refuseFor } from '../problem.js';
import { submitted } from './standing.js';
import { brokenInHistory, record, recordSubmission, storedBefore } from './timeline.js';

/** Who did what the file does not say who did. */
const UNNAMED: Actor = { kind: 'system' };

/** Brings a file in. Throws half-way when a rule forbids it: call it within `ledger.atomically`. */
export function bringIn(ledger: Ledger, file: Import, now: Date): ImportReport {
  refuseFor('rule-broken', brokenIn(file));
  const report: ImportReport = {
    services: { created: 0, updated: 0 },
    requests: { created: 0, updated: 0 },
    events: { created: 0 },
    references: [],
  };
  for (const service of file.services ?? []) {
    const before = ledger.services.get(service.code);
    ledger.services.set(service.code, {
      ...service,
      questions: service.questions ?? before?.questions ?? [],
    });
    report.services[before ? 'updated' : 'created'] += 1;
  }
  for (const [index, imported] of (file.requests ?? []).entries()) {
    const before = ledger.requestsBySource.get(pairOf(file.source, imported.sourceRequestId));
    const request = before
      ? bringUpToDate(ledger, before, imported)
      : bringInNew(ledger, file.source, imported, now);
    report.requests[before ? 'updated' : 'created'] += 1;
    report.references.push({ sourceRequestId: imported.sourceRequestId, reference: request.reference });
    if (!before) report.events.created += 1;
    for (const [step, event] of identified(file.source, imported).entries()) {
      const pointer = `/requests/${index}/events/${step}/sourceEventId`;
      if (storedBefore(ledger, request, event, pointer)) continue;
      record(ledger, request, { ...event, notify: false }, { actor: UNNAMED }, now);
      report.events.created += 1;
    }
  }
  return report;
}

/** What keeps the file out, with pointers into it. */
function brokenIn({ requests = [] }: Import): FieldError[] {
  const seen = new Set<string>();
  return requests.flatMap(({ sourceRequestId, events = [] }, index) => {
    const place = `/requests/${index}`;
    const faults = events.flatMap((event, step) =>
      brokenInHistory(event).map(({ pointer, detail }) => ({
        pointer: `${place}/events/${step}${pointer}`,
        detail,
      })),
    );
    if (seen.has(sourceRequestId)) {
      faults.unshift({ pointer: `${place}/sourceRequestId`, detail: 'This request comes twice in the file' });
    }
    seen.add(sourceRequestId);
    return faults;
  });
}

function bringInNew(ledger: Ledger, source: string, imported: ImportedRequest, now: Date): KeptRequest {
  const request = ledger.add({
    facts: factsOf(ledger, imported, undefined),
    course: submitted(imported.submittedAt, promiseOf(imported)),
    updatedAt: now.toISOString(),
  });
  recordSubmission(ledger, request, UNNAMED, now);
  ledger.requestsBySource.set(pairOf(source, imported.sourceRequestId), request);
  return request;
}

/** What the file leaves out stays as it was, and so does a date that an event moved for a reason. */
function bringUpToDate(ledger: Ledger, request: KeptRequest, imported: ImportedRequest): KeptRequest {
  request.facts = factsOf(ledger, imported, request.facts);
  const { standing } = request.course;
  const promise = promiseOf(imported);
  if (promise && standing.promise?.reason == null) {
    request.course = { ...request.course, standing: { ...standing, promise } };
  }
  return request;
}

function factsOf(ledger: Ledger, imported: ImportedRequest, before: Facts | undefined): Facts {
  const { serviceCode, serviceName } = imported;
  const service = ledger.services.get(serviceCode);
  return {
    serviceCode,
    serviceName,
    group: before?.group ?? service?.group ?? '',
    supplierId: before?.supplierId ?? service?.supplierId ?? null,
    description: imported.description ?? before?.description ?? null,
    location: imported.location ?? before?.location ?? null,
    answers: imported.answers ?? before?.answers ?? [],
    channel: imported.channel ?? before?.channel ?? 'web',
    supplier: imported.supplier ?? before?.supplier ?? null,
    submittedAt: before?.submittedAt ?? imported.submittedAt,
  };
}

function promiseOf({ expectedOn }: ImportedRequest) {
  return expectedOn === undefined ? null : { expectedOn, text: null, reason: null };
}

/** The events with an id each: one that came without is named after what it says, and how often that was said before. */
function identified(source: string, { sourceRequestId, events = [] }: ImportedRequest): AppendEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    if (event.sourceEventId !== undefined) return event;
    const content = canonical({ sourceRequestId, event });
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    return { ...event, source, sourceEventId: `${content} ${times}` };
  });
}

import { isDeepStrictEqual } from 'node:util';
import {
  type Actor,
  type Answer,
  type Channel,
  type ExternalReference,
  type ImportedRequest,
} from '@councilkit/client';
import { next, submission, type Entry } from '../events/timeline.js';
import { placeIn, placeOf, type Place } from '../requests/location.js';
import { submitted, type Course, type KeptPromise } from '../requests/standing.js';
import { type LinkedEvent } from './history.js';

/** What a request is about, as it is kept. */
interface Details extends Place {
  serviceCode: string;
  serviceName: string;
  description: string | null;
  answers: Answer[];
  channel: Channel;
  supplier: string | null;
  notice: string | null;
  externalReferences: ExternalReference[];
  raw: Record<string, unknown> | null;
}

/** A request that was brought in before. */
export interface Known {
  details: Details;
  course: Course;
  lastSeq: number;
}

/** What becomes of a request, and the lines its timeline gains. */
export interface Merged extends Known {
  entries: Entry[];
  isChanged: boolean;
}

/** Who did what the file does not say who did. */
const UNNAMED: Actor = { kind: 'system' };

/**
 * The request `id` as the file brings it, or brings it up to date: what the file leaves out stays as it was. `events` are
 * those that are new.
 */
export function merge(
  id: string,
  request: ImportedRequest,
  events: readonly LinkedEvent[],
  before: Known | undefined,
  now: Date,
): Merged {
  const details = detailsOf(request, before?.details);
  let course = before ? withDate(before.course, request) : submitted(request.submittedAt, promiseOf(request));
  const entries = before ? [] : [submission(id, course, UNNAMED, now)];
  let lastSeq = before?.lastSeq ?? 1;
  for (const event of events) {
    const {
      occurredAt = now.toISOString(),
      actor = UNNAMED,
      attachmentIds: _,
      notify: _notify,
      ...said
    } = event;
    const taken = next(course, { id, lastSeq }, { ...said, occurredAt, actor }, now);
    ({ course } = taken);
    lastSeq = taken.entry.seq;
    entries.push(taken.entry);
  }
  const merged = { details, course, lastSeq };
  return { ...merged, entries, isChanged: !isDeepStrictEqual(merged, before) };
}

function detailsOf(request: ImportedRequest, before: Details | undefined): Details {
  const { serviceCode, serviceName, location } = request;
  return {
    ...(location || !before ? placeOf(location) : placeIn(before)),
    serviceCode,
    serviceName,
    description: request.description ?? before?.description ?? null,
    answers: request.answers ?? before?.answers ?? [],
    channel: request.channel ?? before?.channel ?? 'web',
    supplier: request.supplier ?? before?.supplier ?? null,
    notice: request.notice ?? before?.notice ?? null,
    externalReferences: request.externalReferences ?? before?.externalReferences ?? [],
    raw: request.raw ?? before?.raw ?? null,
  };
}

/** A date that an event moved, for a reason, stands; the date given at first follows the file. */
function withDate(course: Course, request: ImportedRequest): Course {
  const promise = promiseOf(request);
  if (!promise || course.standing.promise?.reason != null) return course;
  return { ...course, standing: { ...course.standing, promise } };
}

function promiseOf({ expectedOn }: ImportedRequest): KeptPromise | null {
  return expectedOn === undefined ? null : { expectedOn, text: null, reason: null };
}

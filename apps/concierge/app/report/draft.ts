import { type CreateServiceRequest } from '@councilkit/client';

/** How long a half-written report is kept after it was last touched: a day, in seconds. */
export const DRAFT_SECONDS = 86_400;

/** A report being written, as typed: nothing is thrown away because it is not valid yet. */
export interface Draft {
  /** Sent as the Idempotency-Key, so that a report sent twice is stored once. */
  key: string;
  description: string;
  answers: NonNullable<CreateServiceRequest['answers']>;
  addressText: string;
  lat: string;
  long: string;
  name: string;
  email: string;
  phone: string;
}

/** What the session keeps, by service code: one draft each, and the reference of what was sent last. */
export interface DraftSession {
  drafts: Record<string, Draft>;
  sent: Record<string, string>;
}

/** A draft with nothing in it yet. */
export function emptyDraft(key: string): Draft {
  return {
    key,
    description: '',
    answers: {},
    addressText: '',
    lat: '',
    long: '',
    name: '',
    email: '',
    phone: '',
  };
}

/** The draft as the contract wants it. Leaves out what was left empty; numbers that are none become NaN, which the service refuses. */
export function toRequest(serviceCode: string, draft: Draft): CreateServiceRequest {
  const { description, answers, addressText } = draft;
  const hasPoint = draft.lat !== '' || draft.long !== '';
  const location = {
    ...(addressText ? { addressText } : {}),
    ...(hasPoint ? { point: { lat: Number(draft.lat), long: Number(draft.long) } } : {}),
  };
  const contact = {
    ...(draft.name ? { name: draft.name } : {}),
    ...(draft.email ? { email: draft.email } : {}),
    ...(draft.phone ? { phone: draft.phone } : {}),
  };
  return {
    serviceCode,
    channel: 'web',
    ...(description ? { description } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(Object.keys(location).length > 0 ? { location } : {}),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
  };
}

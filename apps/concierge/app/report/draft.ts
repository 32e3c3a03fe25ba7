import {
  type Address,
  type CreateServiceRequest,
  type ServiceDefinition,
  type ServiceRequest,
} from '@councilkit/client';
import { type AddedPhoto, type PickedPlace, visibleQuestions } from '@councilkit/tracking';
import { type Language } from '../language/languages.js';

/** How long a half-written report is kept after it was last touched: a day, in seconds. */
export const DRAFT_SECONDS = 86_400;
/** Nobody writes more reports at once than this; the oldest goes. */
export const MOST_DRAFTS = 10;

/** A report being written, as typed: nothing is thrown away because it is not valid yet. */
export interface Draft {
  /** Sent as the Idempotency-Key, so that a report sent twice is stored once. */
  key: string;
  place: PickedPlace;
  /** The address that was chosen, as the gazetteer has it. */
  address: Address | null;
  /** Whether something like it was reported near the place. */
  hasNearby: boolean;
  answers: NonNullable<CreateServiceRequest['answers']>;
  description: string;
  photos: AddedPhoto[];
  name: string;
  email: string;
  phone: string;
  /** How to tell the reporter what happens; empty for not at all. */
  updates: '' | 'email' | 'sms';
  showName: boolean;
}

/** What is kept of a report that was sent: nothing that is anybody's own. */
export interface SentReport extends Pick<
  ServiceRequest,
  'reference' | 'serviceName' | 'promise' | 'state' | 'submittedAt'
> {
  isPrivate: boolean;
  updates: Draft['updates'];
}

/** What the session keeps, by service code: one draft each, and what was sent last. */
export interface DraftSession {
  drafts: Record<string, Draft>;
  sent: Record<string, SentReport>;
  /** A place that was given before any service was chosen. */
  place: Pick<Draft, 'place' | 'address'>;
  /** A place whose surroundings somebody wants to hear of; not where anything is that they report. */
  newsPlace: Pick<Draft, 'place' | 'address'>;
}

/** A draft with nothing in it yet. */
export function emptyDraft(key: string): Draft {
  return {
    key,
    place: { search: '', uprn: '', addressText: '', lat: '', long: '' },
    address: null,
    hasNearby: false,
    answers: {},
    description: '',
    photos: [],
    name: '',
    email: '',
    phone: '',
    updates: '',
    showName: false,
  };
}

/** The draft as the contract wants it, in answer to the questions that were put. Leaves out what was left empty. */
export function toRequest(
  { code, questions }: Pick<ServiceDefinition, 'code' | 'questions'>,
  draft: Draft,
  language: Language,
): CreateServiceRequest {
  const { description, photos, updates, showName } = draft;
  const put = new Set(visibleQuestions(questions, draft.answers).map((question) => question.code));
  const answers = Object.fromEntries(Object.entries(draft.answers).filter(([question]) => put.has(question)));
  const location = toLocation(draft);
  const contact = {
    ...(draft.name ? { name: draft.name } : {}),
    ...(draft.email ? { email: draft.email } : {}),
    ...(draft.phone ? { phone: draft.phone } : {}),
  };
  return {
    serviceCode: code,
    ...(description ? { description } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(Object.keys(location).length > 0 ? { location } : {}),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(photos.length > 0 ? { attachmentIds: photos.map(({ id }) => id) } : {}),
    ...(showName ? { showName } : {}),
    ...(updates ? { updates: { channel: updates, language } } : {}),
  };
}

/** Where it is: the pin, or else the point of the address; the address, and what the resident says besides. */
export function toLocation({
  place,
  address,
}: Pick<Draft, 'place' | 'address'>): Partial<NonNullable<CreateServiceRequest['location']>> {
  const { addressText, lat, long } = place;
  const point = lat && long ? { lat: Number(lat), long: Number(long) } : (address?.point ?? undefined);
  const text = [address?.addressText, addressText].filter(Boolean).join('; ');
  return {
    ...(text ? { addressText: text } : {}),
    ...(point ? { point } : {}),
    ...(address ? { uprn: address.uprn } : {}),
    ...(address?.usrn ? { usrn: address.usrn } : {}),
    ...(address?.postcode ? { postcode: address.postcode } : {}),
  };
}

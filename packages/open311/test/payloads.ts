import { existsSync, readFileSync } from 'node:fs';

/** Payloads written for these tests, with the habits of real endpoints. */
const OURS = new URL('vectors/', import.meta.url);

/** Payloads recorded at real endpoints, beside a checkout that has them; they are not ours to publish. */
const RECORDED = new URL('../../../../shared/vectors/open311/', import.meta.url);

/** The text of one of our own payloads. */
export const ourPayload = (name: string): string => readFileSync(new URL(name, OURS), 'utf8');

/** The path of one of our own payloads. */
export const ourPayloadPath = (name: string): string => new URL(name, OURS).pathname;

/** True where the recorded payloads are present. */
export const areRecordedPresent = existsSync(RECORDED);

/** The text of a recorded payload. */
export const recordedPayload = (name: string): string => readFileSync(new URL(name, RECORDED), 'utf8');

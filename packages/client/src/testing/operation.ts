import { type operations } from '../generated/openapi.js';
import { type contracted } from '../generated/operations.js';
import { type Caller } from './caller.js';
import { type StreamFault } from './live-streams.js';

/** An operation of the contract, by its name there. */
export type OperationId = keyof typeof contracted;

/** A file as it was uploaded. */
interface UploadedFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

type Json<Part> = Part extends { content: { 'application/json': infer Body } } ? Body : never;
type Form<Part> = Part extends { content: { 'multipart/form-data': infer Body } }
  ? { [Name in keyof Body]: Name extends 'file' ? UploadedFile : Body[Name] }
  : never;
type Sending<Id extends OperationId> = operations[Id] extends { requestBody?: infer Part }
  ? NonNullable<Part>
  : never;
type Asking<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Query }
  ? [NonNullable<Query>] extends [never]
    ? object
    : NonNullable<Query>
  : object;

/** One call that has been read and found to be well formed. */
export interface ReadCall<Id extends OperationId = OperationId> {
  /** The first variable part of the path: an id, a reference, a code or a token. */
  id: string;
  /** The second one. */
  name: string;
  query: Asking<Id>;
  body: Json<Sending<Id>> | Form<Sending<Id>>;
  headers: Headers;
  signal: AbortSignal;
  caller: Caller;
  /** What is to happen to the stream that is asked for. */
  fault: StreamFault | undefined;
}

/** What is answered, with a body of one of the shapes that the contract gives the operation. */
export interface Answer<Id extends OperationId = OperationId> {
  status: number & keyof operations[Id]['responses'];
  body?: Json<operations[Id]['responses'][keyof operations[Id]['responses']]>;
  bytes?: { content: Uint8Array<ArrayBuffer>; mediaType: string } | undefined;
  stream?: ReadableStream<Uint8Array> | undefined;
  headers?: Record<string, string> | undefined;
}

export type Handler<Id extends OperationId> = (call: ReadCall<Id>) => Answer<Id> | Promise<Answer<Id>>;

/** What answers some operations. */
export type Handlers<Ids extends OperationId> = { [Id in Ids]: Handler<Id> };

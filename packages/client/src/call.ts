/** An answer with what came around it. */
export interface Answered<T> {
  data: T;
  status: number;
  headers: Headers;
  /** The version of what was read, for `ifNoneMatch`. */
  etag: string | undefined;
  /** What to quote to the people who run the service. */
  requestId: string | undefined;
  /** The key a write was sent with. */
  idempotencyKey: string | undefined;
}

/** A call under way: await it for the value, or `withResponse()` for the value with what came around it. */
export interface Call<T> extends Promise<T> {
  withResponse(): Promise<Answered<T>>;
}

/** Makes a `Call` of an answer that is on its way. */
export function call<T>(answer: Promise<Answered<T>>): Call<T> {
  const value = answer.then(({ data }) => data);
  const withResponse = () => {
    // Whoever asks for the whole answer hears of the error there, and only there.
    value.catch(() => undefined);
    return answer;
  };
  return Object.assign(value, { withResponse });
}

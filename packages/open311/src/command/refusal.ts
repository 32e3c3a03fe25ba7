import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  PermissionError,
  TimeoutError,
  UnavailableError,
  ValidationError,
} from '@councilkit/client';

/** Why the command stops, as one sentence that says what to mend. */
export class Refusal extends Error {
  override name = 'Refusal';
}

const MOST_FIELDS = 5;

/** What an error of the client means to the person who runs the command; other errors come back as they are. */
export function explain(error: unknown, file: string, serviceUrl: string): unknown {
  const refuse = (reason: string) => new Refusal(reason, { cause: error });
  if (error instanceof ConnectionError || error instanceof UnavailableError) {
    const start = 'Start it with "npm start", or name another with --service';
    return refuse(`The service at ${serviceUrl} does not answer. ${start}`);
  }
  if (error instanceof TimeoutError) {
    return refuse(
      `${file}: the service did not answer in time. Run the command again: nothing is stored twice`,
    );
  }
  if (error instanceof AuthenticationError || error instanceof PermissionError) {
    return refuse(`The service at ${serviceUrl} does not accept the key. Give the one it was started with`);
  }
  if (error instanceof ValidationError) {
    const fields = error.errors.slice(0, MOST_FIELDS).map(({ pointer, detail }) => `${pointer}: ${detail}`);
    const reasons = fields.length > 0 ? fields.join('; ') : (error.problem?.detail ?? error.message);
    return refuse(`${file}: the service refused it and stored nothing of it. ${reasons}`);
  }
  if (error instanceof ApiError) {
    return refuse(
      `${file}: the service refused it: ${error.problem?.detail ?? error.problem?.title ?? error.message}`,
    );
  }
  return error;
}

import { type LoaderFunctionArgs } from 'react-router';
import { passThrough } from '../live/pass-through.server.js';

/** One request, as the service answers: what an open page asks for when it cannot hold a stream. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return passThrough(args, '');
}

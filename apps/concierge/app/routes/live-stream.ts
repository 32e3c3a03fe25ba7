import { type LoaderFunctionArgs } from 'react-router';
import { passThrough } from '../live/pass-through.server.js';

/** The events of one request as they happen. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return passThrough(args, '/events/stream');
}

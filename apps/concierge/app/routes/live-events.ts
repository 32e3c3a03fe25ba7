import { type LoaderFunctionArgs } from 'react-router';
import { passThrough } from '../live/pass-through.server.js';

/** The timeline of one request, as the service answers. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return passThrough(args, '/events');
}

import { type LoaderFunctionArgs } from 'react-router';
import { passSubscription } from '../live/pass-through.server.js';

/** What this browser is told of. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return passSubscription(args, 'read');
}

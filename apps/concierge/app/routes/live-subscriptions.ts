import { type ActionFunctionArgs } from 'react-router';
import { passSubscription } from '../live/pass-through.server.js';

/** Has this browser told. */
export function action(args: ActionFunctionArgs): Promise<Response> {
  return passSubscription(args, 'create');
}

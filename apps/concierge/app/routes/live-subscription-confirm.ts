import { type ActionFunctionArgs } from 'react-router';
import { passSubscription } from '../live/pass-through.server.js';

/** Says yes to being told in this browser, which has had the first message. */
export function action(args: ActionFunctionArgs): Promise<Response> {
  return passSubscription(args, 'confirm');
}

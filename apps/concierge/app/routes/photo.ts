import { type LoaderFunctionArgs } from 'react-router';
import { passPicture } from '../live/pass-through.server.js';

/** A photo or a paper of a report, for whoever may see it. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return passPicture(args);
}

import { type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';

/**
 * The service worker that shows messages. At the root, so that it is that of every page, under a name that stays: browsers
 * ask for it again by that name, and take up a new version by themselves.
 */
export function loader({ context }: LoaderFunctionArgs): Response {
  return new Response(councilOf(context).pushWorker, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
      'Cache-Control': 'no-cache',
    },
  });
}

import { RouterContextProvider } from 'react-router';
import { councilContext, type Council } from '../app/council.server.js';

interface View extends RequestInit {
  params?: Record<string, string>;
}

/** What React Router gives the page at `path`, where the council has as much as that page looks at. */
export function pageView(path: string, council: object, { params = {}, ...init }: View = {}) {
  const url = new URL(path, 'http://127.0.0.1');
  return {
    ...{ url, pattern: url.pathname, params, request: new Request(url, init) },
    context: new RouterContextProvider(new Map([[councilContext, council as Council]])),
  };
}

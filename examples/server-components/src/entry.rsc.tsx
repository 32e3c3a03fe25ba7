import { renderToReadableStream } from '@vitejs/plugin-rsc/rsc';
import { Document } from './document.js';
import { QuestionsPage } from './questions-page.js';
import { RequestPage } from './request-page.js';

/** Answers one call: the page as HTML, or as what the browser asks for to take it over. */
export default async function handler(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = pathname.replace(/\.rsc$/, '');
  const stream = renderToReadableStream(
    <Document>{path.startsWith('/questions') ? <QuestionsPage /> : <RequestPage />}</Document>,
  );
  if (pathname !== path) {
    return new Response(stream, { headers: { 'content-type': 'text/x-component; charset=utf-8' } });
  }
  // The plugin finds the module by this annotation.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const { toHtml } = await import.meta.viteRsc.loadModule<typeof import('./entry.ssr.js')>('ssr', 'index');
  return new Response(await toHtml(stream), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

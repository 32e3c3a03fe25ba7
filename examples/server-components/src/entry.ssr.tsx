import { createFromReadableStream } from '@vitejs/plugin-rsc/ssr';
import { type ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';

/** The HTML of what the server components rendered, with the script that takes the page over. */
export async function toHtml(stream: ReadableStream<Uint8Array>): Promise<ReadableStream> {
  const root = await createFromReadableStream<ReactNode>(stream);
  const script = await import.meta.viteRsc.loadBootstrapScriptContent('index');
  return renderToReadableStream(root, { bootstrapScriptContent: script });
}

import { type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { themeStyles } from '../theme.js';

/** The colours and type of the council, as a stylesheet. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const { theme } = await councilOf(context).authority();
  return new Response(themeStyles(theme), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  });
}

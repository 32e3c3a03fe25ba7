import { redirect, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';

/** Sends somebody of the council to its sign-in. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { staff } = councilOf(context);
  if (!staff) throw new Response('', { status: 404 });
  const session = await staff.sessions.getSession(request.headers.get('Cookie'));
  const begun = await staff.signIn.begin().catch(() => undefined);
  if (!begun) throw new Response('', { status: 503, headers: { 'Retry-After': '30' } });
  session.set('errand', begun.errand);
  return redirect(begun.url, { headers: { 'Set-Cookie': await staff.sessions.commitSession(session) } });
}

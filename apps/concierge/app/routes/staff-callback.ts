import { redirect, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';

/** Takes in somebody who comes back from the council's sign-in. The errand is good for once. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { staff } = councilOf(context);
  if (!staff) throw new Response('', { status: 404 });
  const session = await staff.sessions.getSession(request.headers.get('Cookie'));
  const errand = session.get('errand');
  session.unset('errand');
  const signedIn =
    errand && (await staff.signIn.finish(new URL(request.url).search, errand).catch(() => undefined));
  if (signedIn) session.set('signedIn', signedIn);
  return redirect(signedIn ? '/staff' : '/staff?failed=1', {
    headers: { 'Set-Cookie': await staff.sessions.commitSession(session) },
  });
}

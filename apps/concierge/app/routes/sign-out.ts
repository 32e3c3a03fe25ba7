import { redirect, type ActionFunctionArgs } from 'react-router';
import { forgetReporter } from '../reporter/reporter.server.js';

/** Signs out by a form alone: a link would be followed by anything. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  return redirect('/mine?out', { headers: { 'Set-Cookie': await forgetReporter({ request, context }) } });
}

/** Somebody who comes here by hand. */
export function loader(): Response {
  return redirect('/mine');
}

import { told } from '@councilkit/contract-tests';
import { type RunningApp } from './running-app.js';

/** One connection to the stream at a path of the contract, read as plain text. */
export async function openStream(
  { baseUrl }: Pick<RunningApp, 'baseUrl'>,
  path: string,
  headers: Record<string, string> = {},
) {
  const ending = new AbortController();
  const response = await fetch(`${baseUrl}${path}`, { headers, signal: ending.signal });
  return { ...told(response), drop: () => ending.abort() };
}

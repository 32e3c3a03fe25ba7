import { paper } from '../pictures/made.js';
import { type RunningApp } from '../running-app.js';

/** Uploads a small photo; resolves to its id. */
export async function uploadPhoto(app: RunningApp, altText: string, token?: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(paper)], { type: 'application/pdf' }), 'paper.pdf');
  form.set('altText', altText);
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${app.baseUrl}/attachments`, { method: 'POST', body: form, headers });
  return ((await response.json()) as { id: string }).id;
}

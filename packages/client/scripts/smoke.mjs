// What a stranger does with the packed client. Bundled and run in each runtime; see packed-runtimes.mjs.
/* global Blob, btoa, crypto, TextEncoder */
import { CouncilKit } from '@councilkit/client';
import { answerSchemas } from '@councilkit/client/schemas';
import { verifyWebhook } from '@councilkit/client/webhooks';

/** Reports, follows, uploads, is refused, is told and signs in; answers with what came of each. */
export async function smoke(baseUrl) {
  const council = new CouncilKit({ baseUrl, schemas: answerSchemas, retryDelayMs: 1 });
  const request = await council.requests.create({ serviceCode: 'pothole' });

  const seqs = [];
  for await (const { seq } of council.requests.watch(request.id)) seqs.push(seq);

  let progress;
  const photo = new Blob([new Uint8Array(300_000)], { type: 'image/jpeg' });
  const attachment = await council.attachments.upload(photo, {
    altText: 'A hole',
    onProgress: (now) => (progress = now),
  });

  const auth = { tokenUrl: `${baseUrl}/token`, clientId: 'peak-roads', clientSecret: 'secret' };
  const supplier = new CouncilKit({ baseUrl, auth });
  const echo = await supplier.requests.get('echo');

  const name = (call) => call.then(String, ({ name }) => name);
  return {
    reference: request.reference,
    seqs,
    attachment: attachment.id,
    sentAll: progress.sentBytes === progress.totalBytes && progress.sentBytes > photo.size,
    refused: await name(council.requests.get('missing')),
    invalid: await name(council.requests.get('something-else')),
    webhook: (await verifyWebhook(await signed(), { secrets: [`whsec_${btoa(SECRET)}`] })).type,
    bearer: echo.description,
  };
}

const SECRET = 'a secret of twenty-four bytes';

/** A webhook as the service sends it, signed by the runtime's own cryptography. */
async function signed() {
  const body = '{"type":"request.event","timestamp":"2026-11-23T14:05:02Z","data":{}}';
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const bytes = (text) => new TextEncoder().encode(text);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(SECRET), algorithm, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, bytes(`msg-1.${timestamp}.${body}`));
  const signature = btoa(String.fromCharCode(...new Uint8Array(mac)));
  const headers = {
    'webhook-id': 'msg-1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  return { headers, body };
}

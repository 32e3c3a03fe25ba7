// `npm run pretend-webhook -- <reference>`: sends the webhook the council would send, where it sends none yet.
import { signWebhook } from '@councilkit/client/testing';
import { type RequestEventWebhook } from '@councilkit/client/webhooks';
import { readSettings } from './settings.ts';

const [reference = ''] = process.argv.slice(2);
const { council, webhookSecrets, port } = readSettings(process.env);
const { id: requestId, serviceCode, lastSeq, ...request } = await council.requests.get(reference);
const [event] = await council.events.list(requestId, { after: lastSeq - 1 }).all();
if (!event) throw new Error(`${reference} has no events`);

const message: RequestEventWebhook = {
  type: 'request.event',
  timestamp: event.recordedAt,
  data: {
    requestId,
    reference: request.reference,
    serviceCode,
    eventId: event.id,
    eventType: event.type,
    seq: event.seq,
    // Its place in a change feed, and where to read it: the office looks at neither.
    cursor: '',
    url: '',
  },
};
const url = `http://127.0.0.1:${port}/webhooks`;
const webhook = await signWebhook(message, { secrets: webhookSecrets.slice(0, 1), id: event.id, url });
const { status } = await fetch(webhook);
process.stdout.write(`${status}\n`);

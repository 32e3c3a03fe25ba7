// `npm run pretend-webhook -- <reference>`: sends the webhook the council would send, where it sends none yet.
import { signWebhook } from '@councilkit/client/testing';
import { readSettings } from './settings.ts';

const [reference = ''] = process.argv.slice(2);
const { council, webhookSecrets, port } = readSettings(process.env);
const { id: requestId, lastSeq } = await council.requests.get(reference);
const [event] = await council.events.list(requestId, { after: lastSeq - 1 }).all();
if (!event) throw new Error(`${reference} has no events`);

const webhook = await signWebhook(
  {
    type: 'request.event',
    timestamp: event.recordedAt,
    data: { requestId, eventId: event.id, seq: event.seq, eventType: event.type, url: '' },
  },
  { secrets: webhookSecrets.slice(0, 1), id: event.id, url: `http://127.0.0.1:${port}/webhooks` },
);
const { status } = await fetch(webhook);
process.stdout.write(`${status}\n`);

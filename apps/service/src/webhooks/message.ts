import { createHash } from 'node:crypto';

/** What a message tells of. */
export interface Told {
  requestId: string;
  reference: string;
  serviceCode: string;
  eventId: string;
  eventType: string;
  seq: number;
  cursor: string;
  recordedAt: Date;
}

/** The body that says what happened where, and no more: the receiver reads the rest under its own rights. */
export function eventBody({ recordedAt, ...data }: Told, requestsUrl: string): string {
  const { requestId, seq } = data;
  const url = `${requestsUrl}/${requestId}/events?after=${seq - 1}`;
  return JSON.stringify({
    type: 'request.event',
    timestamp: recordedAt.toISOString(),
    data: { ...data, url },
  });
}

/** The body of a test. */
export function testBody(endpointId: string, now: Date): string {
  return JSON.stringify({ type: 'endpoint.test', timestamp: now.toISOString(), data: { endpointId } });
}

/**
 * The `webhook-id` of one change for one endpoint (UUID version 8). It follows from both, so that a message that is replayed
 * long after its log was deleted is still known.
 */
export function webhookId(endpointId: string, position: number): string {
  const bytes = createHash('sha256').update(`${endpointId} ${position}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { loadDemonstrationAddresses } from '../src/addresses/store.js';
import { demonstrationAddresses } from '../src/seed/addresses.js';
import { linkToken, everyRole } from './leaks/roles.js';
import { plant, type Council } from './leaks/planted.js';
import { uploadPhoto } from './leaks/photo.js';
import { type RunningApp } from './running-app.js';

/** Words that are hard to carry: quotes, a backslash, ends of lines that only some know, and what is beyond 16 bits. */
const AWKWARD =
  'O\u2019Neill said: "C:\\temp"\n\r\n\u2028\u2029\u0085\ttab, \u{1F6B2}, Llanfairpwllgwyngyll ŵŷ';

/** A council with something in every table. */
export async function fillCouncil(app: RunningApp): Promise<Council & { magicLink: string }> {
  const council = await plant(app);
  await loadDemonstrationAddresses(app.db, demonstrationAddresses);
  await everyRole(app, council);
  await uploadPhoto(app, AWKWARD);
  const magicLink = await linkToken(app, council.email);
  const [first] = council.targets;
  const requestId = first?.id ?? '';
  await app.call(
    'POST',
    '/requests',
    {
      serviceCode: 'pothole',
      description: AWKWARD,
      location: { addressText: 'Mill Lane' },
      answers: { size: 'plate' },
    },
    { 'idempotency-key': 'a-key-that-was-used' },
  );
  await app.staff.events.append(requestId, { publicText: AWKWARD, status: 'planned' });
  await app.resident.subscriptions.create({
    ...{ channel: 'email', email: 'follower@example.org', scope: { requestId } },
  });
  await app.resident.proofs.request({ email: council.email });
  const endpointId = uuid();
  const now = app.clock.now;
  await app.db
    .insertInto('webhookEndpoint')
    .values({
      ...{ id: endpointId, owner: 'staff', viewer: JSON.stringify({ kind: 'public' }), secret: 'whsec_x' },
      ...{ url: 'https://example.org/hook', description: AWKWARD, createdAt: now, plannedPosition: 3 },
    })
    .execute();
  await app.db
    .insertInto('webhookDelivery')
    .values({
      ...{ id: uuid(), endpointId, type: 'test', body: AWKWARD, attempts: '[]', createdAt: now },
    })
    .execute();
  await app.db
    .insertInto('redaction')
    .values({
      ...{
        id: uuid(),
        requestId,
        askedBy: 'staff',
        reason: AWKWARD,
        parts: '[]',
        seqs: '[1]',
        redactedAt: now,
      },
    })
    .execute();
  await app.db
    .insertInto('contactReading')
    .values({
      ...{ id: uuid(), requestId, reference: 'X', readerKind: 'client', readerId: 'x', readerName: AWKWARD },
      ...{ callId: 'x', readAt: now },
    })
    .execute();
  await app.db
    .insertInto('intakeToken')
    .values({
      token: 'a-token',
      state: 'pending',
      body: JSON.stringify({ serviceCode: AWKWARD }),
      createdAt: now,
    })
    .execute();
  await app.staff.events.changes().all();
  // One event that has no place in the feed yet.
  await app.staff.events.append(requestId, { publicText: 'Nobody has followed this yet' });
  await app.db
    .insertInto('recordedCount')
    .values({
      source: 'web',
      kind: 'costInPence',
      day: '2026-11-22',
      serviceCode: '',
      channel: '',
      value: 0.1,
    })
    .execute();
  // To the microsecond, with a number that has no short decimal form, and a `json` that is not written as we would.
  await sql`update service_request set updated_at = '2026-03-29 01:30:00.123457+01', lat = 53.0166421::float8 + 1e-13
    where id = ${requestId}`.execute(app.db);
  await sql`update area set boundary = ('{  "type" : ' || substr(boundary::text, 9))::json
    where code = (select min(code) from area)`.execute(app.db);
  return { ...council, magicLink };
}

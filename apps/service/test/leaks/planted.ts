import { type ImportedService } from '@councilkit/client';
import { type Audience } from '../../src/access/reveal.js';
import { replaceAddresses } from '../../src/addresses/store.js';
import { contract } from '../../src/contract/document.js';
import { loadDemonstrationAreas } from '../../src/areas/store.js';
import { demonstrationAreas } from '../../src/seed/areas.js';
import { type RunningApp } from '../running-app.js';
import { uploadPhoto } from './photo.js';
import { NOWHERE } from './webhook-drivers.js';

/** A request in which everything that somebody may not see is a word found nowhere else. */
export interface Target {
  name: string;
  id: string;
  reference: string;
  isPrivate: boolean;
  moderation: 'shown' | 'hidden';
  locationPrecision: 'exact' | 'rounded' | 'hidden';
}

/** A word found nowhere else, and who may read it. */
export interface Plant {
  value: string;
  seenBy: readonly Audience[];
  /** A supplier that may read it although it does not work on the request. */
  alsoBy?: string;
}

export interface Council {
  targets: readonly Target[];
  plants: readonly Plant[];
  /** A photo that came with the request whose words are hidden. */
  photoId: string;
  /** The assignment of the supplier that works on the first target. */
  assignmentId: string;
  /** A webhook endpoint of the other supplier. */
  endpointId: string;
  email: string;
}

const EVERYBODY: readonly Audience[] = ['public', 'reporter', 'follower', 'staff', 'supplier'];
const CONCERNED: readonly Audience[] = ['reporter', 'follower', 'staff', 'supplier'];
const INNER: readonly Audience[] = ['reporter', 'staff', 'supplier'];

export const EMAIL = 'plantedmailbox@example.org';
const PHONE = '01632 960777';
const NAME = 'Quillfeather Plantagenet';

const service = (code: string, changes: Partial<ImportedService> = {}): ImportedService => ({
  ...{ code, name: 'A service for leaks', description: 'Of these tests', group: 'Tests', keywords: [] },
  ...{ location: 'optional', contact: 'optional', phase: 'live', promise: null, supplier: null },
  emergencyNotice: null,
  questions: [
    { code: 'room', prompt: 'Which room?', datatype: 'string', required: false, order: 1 },
    {
      ...{ code: 'illness', prompt: 'Is somebody ill?', datatype: 'string', required: false, order: 2 },
      answerVisibility: 'private',
    },
  ],
  ...changes,
});

/** An address of the gazetteer, which is everybody's. */
export const ADDRESS = {
  ...{ uprn: '010009990001', usrn: '04409991', addressText: 'PLANT-gazetteer Lodge', postcode: 'DE6 9ZZ' },
  point: { lat: 53.0299, long: -1.7001 },
};

/** Has a council keep what nobody should find, and says who may read what. */
export async function plant(app: RunningApp): Promise<Council> {
  await loadDemonstrationAreas(app.db, demonstrationAreas);
  await app.staff.imports.create({
    source: 'leaks',
    services: [
      service('leak-open'),
      service('leak-secret', { visibility: 'private' }),
      service('leak-hidden', { locationPrecision: 'hidden' }),
      service('leak-rounded', { locationPrecision: 'rounded' }),
    ],
  });
  const photoId = await uploadPhoto(app, 'PLANT-alt-text');
  const plants: Plant[] = [
    { value: EMAIL, seenBy: [] },
    { value: '960777', seenBy: [] },
    { value: 'Quillfeather', seenBy: ['reporter', 'staff'] },
    { value: 'PLANT-alt-text', seenBy: INNER },
  ];
  const targets: Target[] = [];
  const put = async (name: string, serviceCode: string, photos: string[], facts: Partial<Target>) =>
    void targets.push(
      await plantTarget(app, { name, serviceCode, photos, facts, index: targets.length, plants }),
    );
  await put('open', 'leak-open', [], {});
  await put('moderated', 'leak-open', [photoId], { moderation: 'hidden' });
  await put('secret', 'leak-secret', [], { isPrivate: true });
  await put('hidden', 'leak-hidden', [], { locationPrecision: 'hidden' });
  await put('rounded', 'leak-rounded', [], { locationPrecision: 'rounded' });
  await put('closed', 'leak-open', [], {});
  const closed = targets.at(-1)?.id ?? '';
  const { seq: closureSeq } = await app.staff.events.append(closed, {
    ...{ status: 'closed', outcome: 'fixed', publicText: 'Filled' },
  });
  const said = { isFixed: false, satisfaction: 1, comment: 'PLANT-comment', asksToReopen: false };
  const feedback = { requestId: closed, closureSeq, ...said, givenAt: app.clock.now };
  await app.db.insertInto('feedback').values(feedback).execute();
  plants.push({ value: 'PLANT-comment', seenBy: ['reporter', 'staff'] });
  const { id: assignmentId } = await app.db
    .selectFrom('assignment')
    .select('id')
    .where('requestId', '=', targets[0]?.id ?? '')
    .where('supplierId', '=', 'peak-roads')
    .executeTakeFirstOrThrow();
  await replaceAddresses(app.db, (insert) => insert([ADDRESS]));
  plants.push({ value: ADDRESS.addressText, seenBy: EVERYBODY });
  const endpointId = await plantEndpoint(app, plants);
  return { targets, plants, photoId, assignmentId, endpointId, email: EMAIL };
}

/** Where another supplier is told of events, which is for that supplier alone; what its messages are signed with, for nobody. */
async function plantEndpoint(app: RunningApp, plants: Plant[]): Promise<string> {
  const alsoBy = 'larkfield';
  plants.push(
    { value: 'PLANT-hook', seenBy: [], alsoBy },
    { value: 'PLANT-systems-name', seenBy: [], alsoBy },
    { value: 'PLANTEDSECRET', seenBy: [] },
  );
  const { id } = await app.db
    .insertInto('webhookEndpoint')
    .values({
      ...{ id: crypto.randomUUID(), owner: `supplier:${alsoBy}`, createdAt: app.clock.now },
      ...{ url: `${NOWHERE}/PLANT-hook`, secret: 'whsec_PLANTEDSECRET', description: 'PLANT-systems-name' },
      ...{ eventTypes: null, serviceCodes: null, plannedPosition: 0 },
      viewer: JSON.stringify({
        ...{ kind: 'supplier', scheme: 'oauth2', id: crypto.randomUUID(), name: 'Larkfield' },
        ...{ supplierId: alsoBy, scopes: ['webhooks:manage'] },
      }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

interface Planting {
  name: string;
  serviceCode: string;
  photos: string[];
  facts: Partial<Target>;
  index: number;
  plants: Plant[];
}

async function plantTarget(app: RunningApp, planting: Planting): Promise<Target> {
  const { name, serviceCode, photos, facts, index, plants } = planting;
  const word = (what: string) => `PLANT-${what}-${name}`;
  const lat = 53.0166421 + index / 1000;
  const { id, reference } = await app.report({
    serviceCode,
    description: word('description'),
    location: { addressText: word('address'), point: { lat, long: -1.73124 } },
    answers: { room: word('room'), illness: word('illness') },
    contact: { name: NAME, email: EMAIL, phone: PHONE },
    ...(photos.length > 0 && { attachmentIds: photos }),
  });
  const target: Target = {
    ...{ name, id, reference, isPrivate: false, moderation: 'shown', locationPrecision: 'exact' },
    ...facts,
  };
  const outer = target.isPrivate ? CONCERNED : EVERYBODY;
  const placed = target.locationPrecision === 'exact' ? outer : INNER;
  plants.push(
    { value: word('description'), seenBy: target.moderation === 'shown' ? outer : INNER },
    { value: word('address'), seenBy: placed },
    { value: String(lat), seenBy: placed },
    { value: word('room'), seenBy: outer },
    { value: word('illness'), seenBy: INNER },
    { value: word('public-text'), seenBy: outer },
    { value: word('staff-text'), seenBy: ['staff'] },
    { value: word('own-text'), seenBy: ['staff', 'supplier'] },
    { value: word('staff-raw'), seenBy: ['staff'] },
    { value: word('own-raw'), seenBy: ['staff', 'supplier'] },
    { value: word('job'), seenBy: INNER },
    { value: word('refusal'), seenBy: ['staff'], alsoBy: 'larkfield' },
  );
  // Planned members go out to nobody, and then no word of them is found.
  const has = (member: string) =>
    JSON.stringify(contract.components.schemas['ServiceRequest']).includes(`"${member}"`);
  plants.push(
    { value: word('request-raw'), seenBy: has('raw') ? ['staff'] : [] },
    { value: word('outside-reference'), seenBy: has('externalReferences') ? ['reporter', 'staff'] : [] },
  );
  if (target.isPrivate)
    for (const value of [id, reference]) plants.push({ value, seenBy: CONCERNED, alsoBy: 'larkfield' });
  await plantTimeline(app, target, word);
  await plantColumns(app, target, word);
  return target;
}

async function plantTimeline(app: RunningApp, { id }: Target, word: (what: string) => string): Promise<void> {
  const events = [
    {
      staffText: word('staff-text'),
      publicText: word('public-text'),
      raw: word('staff-raw'),
      supplierId: null,
    },
    { staffText: word('own-text'), publicText: 'Under way', raw: word('own-raw'), supplierId: 'peak-roads' },
  ];
  for (const { staffText, publicText, raw, supplierId } of events) {
    const event = await app.staff.events.append(id, { staffText, publicText });
    await app.db
      .updateTable('requestEvent')
      .set({ raw: JSON.stringify({ said: raw }), source: word('staff-raw'), sourceEventId: raw, supplierId })
      .where('id', '=', event.id)
      .execute();
    // A source is for staff, and for the supplier where it is its own.
    if (supplierId !== null)
      await app.db.updateTable('requestEvent').set({ source: raw }).where('id', '=', event.id).execute();
  }
}

async function plantColumns(app: RunningApp, target: Target, word: (what: string) => string): Promise<void> {
  const { id: requestId, moderation } = target;
  await app.db
    .updateTable('serviceRequest')
    .set({
      moderation,
      raw: JSON.stringify({ said: word('request-raw') }),
      externalReferences: JSON.stringify([{ party: 'old-system', value: word('outside-reference') }]),
    })
    .where('id', '=', requestId)
    .execute();
  const now = app.clock.now;
  const times = { offeredAt: now, updatedAt: now, endedAt: null, respondBy: null, previousId: null };
  await app.db
    .insertInto('assignment')
    .values([
      {
        ...{ id: crypto.randomUUID(), requestId, supplierId: 'peak-roads', state: 'accepted', ...times },
        ...{ acceptedAt: now, supplierReference: word('job'), reason: null },
      },
      {
        ...{ id: crypto.randomUUID(), requestId, supplierId: 'larkfield', state: 'declined', ...times },
        ...{ acceptedAt: null, supplierReference: word('refusal'), reason: 'outsideContract' },
      },
    ])
    .execute();
}

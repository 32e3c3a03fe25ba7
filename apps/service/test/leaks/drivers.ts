import { BEGINNING, writeChangeCursor } from '../../src/changes/cursor.js';
import { withKey, type RunningApp } from '../running-app.js';
import { uploadPhoto } from './photo.js';
import { ADDRESS, EMAIL, type Council } from './planted.js';
import { followerToken, linkToken, reporterToken, type Role } from './roles.js';
import { webhookDrivers } from './webhook-drivers.js';

/** One call of an operation: what the contract leaves open in its path, query, body and headers. */
export interface Call {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  form?: FormData;
  /** Besides the role's own. */
  headers?: Record<string, string>;
}

/** What a driver has to work with. */
interface Means {
  app: RunningApp;
  council: Council;
  role: Role;
  /** The token of staff who may do everything. */
  staffToken: string;
}

/** The calls of one operation that a role makes. */
export type Driver = (means: Means) => Call[] | Promise<Call[]>;

const byEveryName: Driver = ({ council }) =>
  council.targets.flatMap(({ id, reference }) => [{ params: { id } }, { params: { id: reference } }]);
const byId =
  (call: Omit<Call, 'params'> = {}): Driver =>
  ({ council }) =>
    council.targets.map(({ id }) => ({ ...call, params: { id } }));

/** A request nobody needs, so that what is done to it spoils nothing. */
const onFresh =
  (body: unknown): Driver =>
  async ({ app }) => [{ params: { id: (await app.report()).id }, body }];

/** An offer nobody needs, to the role's own supplier where it is one. */
const onOffer =
  (body: unknown): Driver =>
  async ({ app, role, staffToken }) => {
    const { id } = await app.report();
    const headers = { authorization: `Bearer ${staffToken}` };
    const supplierId = role.supplierId ?? 'peak-roads';
    const offered = await app.call('POST', `/requests/${id}/assignments`, { supplierId }, headers);
    return [{ params: { id: (offered.json as { id: string }).id }, body }];
  };

/** A subscription nobody needs. Whoever has its token is its follower. */
function onSubscription(body: unknown): Driver {
  return async ({ app, council }) => {
    const token = await followerToken(app, council.targets[0]?.id ?? '');
    return [{ params: { token }, ...(body !== undefined && { body }) }];
  };
}

/**
 * How each operation of the contract is called, in a way that answers as much as it ever does. An operation that has no
 * driver fails the test by its name: add one here that reaches whatever it may show.
 */
export const drivers: Readonly<Record<string, Driver>> = {
  listServices: () => [{}],
  getService: () => [{ params: { code: 'leak-open' } }],
  listRequests: () => [
    { query: { limit: '200' } },
    { query: { q: 'PLANT-description-moderated' } },
    { query: { serviceCode: 'leak-secret' } },
    { query: { bbox: '-1.732,53.016,-1.730,53.022', limit: '200' } },
  ],
  createRequest: () => [
    {
      body: {
        serviceCode: 'leak-open',
        contact: { name: 'Quillfeather', email: EMAIL, phone: '01632 960777' },
      },
    },
  ],
  getRequest: byEveryName,
  getReporterContact: byId(),
  listEvents: byId({ query: { limit: '200' } }),
  appendEvent: byId({ body: { publicText: 'Nothing to see' } }),
  streamEvents: byId(),
  listRequestAssignments: byId(),
  offerAssignment: onFresh({ supplierId: 'peak-roads' }),
  listNearby: () =>
    ['open', 'secret', 'hidden', 'rounded'].map((name) => ({
      query: { serviceCode: `leak-${name}`, lat: '53.0175', long: '-1.73124', radiusMetres: '2000' },
    })),
  listChanges: () => [{ query: { limit: '200' } }],
  streamChanges: () => [{}],
  uploadAttachment: async () => {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' }), 'paper.pdf');
    return [{ form }];
  },
  getAttachment: ({ council }) => [{ params: { id: council.photoId } }],
  getDerivative: ({ council }) => [{ params: { id: council.photoId, name: 'paper' } }],
  describeAttachment: async ({ app, role }) => {
    const token = role.headers['authorization']?.replace('Bearer ', '');
    const id = await uploadPhoto(app, 'A hole', token);
    return [{ params: { id: id ?? 'none' }, body: { altText: 'A deep hole' } }];
  },
  moderateRequest: onFresh({ moderation: 'hidden', staffText: 'Names a neighbour' }),
  redactRequest: onFresh({ parts: ['description'], reason: 'Asked for' }),
  requestProof: () => [{ body: { email: EMAIL } }],
  exchangeProof: async ({ app }) => [{ body: { token: await linkToken(app, EMAIL) } }],
  revokeProof: async ({ app, role }) =>
    role.scheme === 'reporter'
      ? [{ headers: { authorization: `Bearer ${await reporterToken(app, EMAIL)}` } }]
      : [{}],
  listSuppliers: () => [{}],
  getSupplier: () => [{ params: { id: 'peak-roads' } }],
  listAssignments: () => [{ query: { limit: '200' } }],
  getAssignment: ({ council }) => [{ params: { id: council.assignmentId } }],
  acceptAssignment: onOffer({}),
  declineAssignment: onOffer({ reason: 'noCapacity', staffText: 'No crew' }),
  withdrawAssignment: onOffer({ staffText: 'Not needed' }),
  handOverAssignment: async (means) => {
    const calls = await onOffer({ supplierId: 'highways', reason: 'noCapacity' })(means);
    const ids = calls.map(({ params }) => params?.['id'] ?? '');
    const accepted = { state: 'accepted', acceptedAt: means.app.clock.now } as const;
    await means.app.db.updateTable('assignment').set(accepted).where('id', 'in', ids).execute();
    return calls;
  },
  correctRequest: async ({ app }) => {
    const { id } = await app.report();
    const { headers } = await app.call('GET', `/requests/${id}`, undefined, withKey);
    const version = { 'if-match': headers.get('etag') ?? '' };
    return [{ params: { id }, body: { location: { addressText: 'Outside 41' } }, headers: version }];
  },
  splitRequest: onFresh({ children: [{ serviceCode: 'litter', description: 'The bin beside it' }] }),
  getFeedback: byId(),
  giveFeedback: async ({ app }) => {
    const { id } = await app.report({ serviceCode: 'leak-open', answers: {}, contact: { email: EMAIL } });
    await app.staff.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    return [{ params: { id }, body: { isFixed: true } }];
  },
  listAreas: () => [{}],
  getArea: () => [{ params: { code: 'ward-mill-lane' } }],
  // Left to itself it starts at the end of the feed, and says nothing.
  streamArea: () => [
    { params: { code: 'ward-mill-lane' }, headers: { 'last-event-id': writeChangeCursor(BEGINNING) } },
  ],
  listAddresses: () => [{ query: { q: 'PLANT-gazetteer' } }, { query: { postcode: 'DE6 9ZZ' } }],
  getAddress: () => [{ params: { uprn: ADDRESS.uprn } }],
  createSubscription: ({ council }) =>
    council.targets.map(({ id }) => ({
      body: { scope: { requestId: id }, channel: 'email', email: 'somebody@example.org' },
    })),
  getSubscription: onSubscription(undefined),
  changeSubscription: onSubscription({ kinds: ['outcome'], pace: 'daily' }),
  confirmSubscription: onSubscription(undefined),
  stopSubscription: onSubscription({ 'List-Unsubscribe': 'One-Click' }),
  listNotifications: byId(),
  getAuthority: () => [{}],
  previewRequest: () => [{ body: { serviceCode: 'leak-open', description: 'A hole' } }],
  getInsight: () =>
    [undefined, 'service', 'supplier', 'area'].map((by) => ({
      query: { from: '2026-01-01', to: '2026-12-31', ...(by && { by }) },
    })),
  listKpiDefinitions: () => [{}],
  recordCounts: () => [
    { body: { source: 'leaks', counts: [{ kind: 'progressChased', on: '2026-11-20', value: 1 }] } },
  ],
  createImport: () => [{ body: { source: 'leaks', requests: [] } }],
  tryImport: () => [{ body: { source: 'leaks', requests: [] } }],
  ...webhookDrivers,
};

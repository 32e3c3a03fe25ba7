import { loadDemonstrationAddresses } from '../src/addresses/store.js';
import { loadDemonstrationAreas } from '../src/areas/store.js';
import { demonstrationAddresses } from '../src/seed/addresses.js';
import { demonstrationAreas } from '../src/seed/areas.js';
import { clientToken } from './callers.js';
import { uploadPhoto } from './leaks/photo.js';
import { followerToken, linkToken, reporterToken } from './leaks/roles.js';
import { NOWHERE } from './leaks/webhook-drivers.js';
import { type Known } from './random-json.js';
import { type RunningApp, withKey } from './running-app.js';
import { suppliers } from './suppliers.js';

type Headers = Record<string, string>;

/** Who may call, and what there is to name, for the calls of one operation. */
export interface Names {
  known: Known;
  credentials: Headers[];
}

const EMAIL = 'random.calls@example.org';
/** Of what one call may use up. */
const MANY = 8;
const SUPPLIER = 'peak-roads';

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
const many = <Made>(make: () => Promise<Made>) => Promise.all(Array.from({ length: MANY }, make));

/** Makes what the calls of any operation can name. Call what comes back for each operation, to have such as nothing has used. */
export async function namesIn(
  app: RunningApp,
  scopes: string[],
): Promise<(operationId: string, path: string) => Promise<Names>> {
  await loadDemonstrationAreas(app.db, demonstrationAreas);
  await loadDemonstrationAddresses(app.db, demonstrationAddresses);
  const staff = bearer(await clientToken(app, null, scopes));
  const supplier = bearer(await clientToken(app, SUPPLIER, scopes));
  const reporter = bearer(await reporterToken(app, EMAIL));

  const post = async (path: string, body: unknown, headers: Headers) =>
    (await app.call('POST', path, body, headers)).json as Record<string, { id: string }> & { id: string };
  const report = () => app.report({ contact: { email: EMAIL } });
  const offer = async () =>
    (await post(`/requests/${(await report()).id}/assignments`, { supplierId: SUPPLIER }, staff)).id;

  /** Fresh things for the operations below a path, by the names of the parameters and members that take them. */
  async function ofPath(operationId: string, path: string): Promise<Record<string, string[]>> {
    const [, noun] = path.split('/');
    switch (noun) {
      case 'requests': {
        const reports = await many(report);
        if (operationId === 'giveFeedback' || operationId === 'getFeedback') {
          const closing = { status: 'closed', outcome: 'fixed', publicText: 'Filled' } as const;
          for (const { id } of reports) await app.staff.events.append(id, closing);
          if (operationId === 'getFeedback')
            for (const { id } of reports) await post(`/requests/${id}/feedback`, { isFixed: true }, reporter);
        }
        const read = await Promise.all(
          reports.map(({ id }) => app.call('GET', `/requests/${id}`, undefined, withKey)),
        );
        // Each fits one request alone; as often as all of them, the star that fits every one.
        const etags = read.map(({ headers }) => headers.get('etag') ?? '');
        return {
          id: reports.flatMap(({ id, reference }) => [id, reference]),
          'if-match': [...etags, ...etags.map(() => '*')],
        };
      }
      case 'assignments': {
        const ids = await many(offer);
        if (operationId === 'handOverAssignment')
          for (const id of ids) await post(`/assignments/${id}/accept`, {}, supplier);
        return { id: ids };
      }
      case 'attachments': {
        const token = staff['authorization']?.replace('Bearer ', '');
        // Some by somebody without a name, whose id alone opens them.
        const [theirs, anybodys] = [token, undefined].map((by) => many(() => uploadPhoto(app, 'A hole', by)));
        return { id: [...((await theirs) ?? []), ...((await anybodys) ?? [])], name: ['paper'] };
      }
      case 'webhook-endpoints': {
        const made = await many(() => post('/webhook-endpoints', { url: `${NOWHERE}/hooks` }, staff));
        return {
          id: made.map(({ endpoint }) => endpoint?.id ?? ''),
          url: [`${NOWHERE}/others`],
          after: ['0000000000'],
        };
      }
      case 'suppliers':
        return { id: suppliers.map(({ id }) => id) };
      case 'areas':
        return { code: demonstrationAreas.map(({ code }) => code) };
      case 'subscriptions': {
        const { id } = await report();
        return { token: await many(() => followerToken(app, id)), requestId: [id] };
      }
      case 'proofs':
        return { token: await many(() => linkToken(app, EMAIL)) };
      default:
        return {};
    }
  }

  const reports = [await report(), await report(), await app.report({ description: 'Another' })];
  await app.staff.events.append(reports[0]?.id ?? '', { status: 'investigating' });
  const names = reports.flatMap(({ id, reference }) => [id, reference]);
  const follower = bearer(await followerToken(app, reports[0]?.id ?? ''));

  return async (operationId, path) => ({
    known: {
      ...{
        duplicateOf: names,
        reference: reports.map(({ reference }) => reference),
        parent: names,
        requestId: names,
      },
      ...{ serviceCode: ['pothole', 'litter', 'tree-planting'], serviceCodes: ['pothole', 'litter'] },
      ...{ code: ['pothole', 'litter'], key: ['plate', 'larger'], size: ['plate'], reportedBy: ['me'] },
      ...{ supplierId: suppliers.map(({ id }) => id), after: ['latest'], areaCode: ['ward-mill-lane'] },
      ...{
        postcode: ['ZZ99 1AA'],
        q: ['Mill Lane'],
        uprn: demonstrationAddresses.slice(0, 5).map(({ uprn }) => uprn),
      },
      attachmentIds: await many(() => uploadPhoto(app, 'A hole')),
      ...(await ofPath(operationId, path)),
    },
    credentials: [
      // Staff more often than others: they may do the most.
      ...[{}, withKey, staff, staff, staff, supplier, reporter, follower],
      // A token that is revoked opens nothing any more.
      ...(operationId === 'revokeProof' ? (await many(() => reporterToken(app, EMAIL))).map(bearer) : []),
    ],
  });
}

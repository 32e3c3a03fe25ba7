// `npm run offer -- <reference>`: offers us a request, as the council's own desk would. Only for trying it out: the client it
// signs in with is the council's, not ours.
import { CouncilKit } from '@councilkit/client';

const [reference = ''] = process.argv.slice(2);
const { COUNCIL_URL: baseUrl = '', DESK_CLIENT_ID: clientId = '', DESK_CLIENT_SECRET = '' } = process.env;
const tokenUrl = new URL('/oauth2/token', baseUrl).href;
const desk = new CouncilKit({ baseUrl, auth: { tokenUrl, clientId, clientSecret: DESK_CLIENT_SECRET } });
const supplierId = process.env['SUPPLIER_SOURCE'] ?? 'peak-roads';
const { state } = await desk.assignments.offer(reference, { supplierId });
process.stdout.write(`${state}\n`);

import { URLSearchParams } from 'node:url';
import { NEWEST, WORDS } from '../../apps/service/test/many-requests.ts';

const dayBefore = new Date(Date.parse(NEWEST) - 86_400_000).toISOString();
/** Beyond what seeding puts into the future of a request: as many whatever the size. */
const newestChange = new Date(Date.parse(NEWEST) + 15 * 86_400_000).toISOString();

const listed = (filter) => ({ path: `/requests?${new URLSearchParams(filter)}` });

/**
 * The calls, whose answers are as long at every size, that have to take as long with a million requests as with ten thousand, by what
 * they are for. One with `findsMore` has more to choose from where there is more: what it takes is told, and not held to anything.
 */
export const calls = {
  'list-all': listed({}),
  'list-service': listed({ serviceCode: 'pothole' }),
  'list-service-open': listed({ serviceCode: 'pothole', state: 'open', limit: '10' }),
  'list-open': listed({ state: 'open' }),
  'list-group': listed({ group: 'Roads and pavements' }),
  'list-status': listed({ status: 'planned' }),
  'list-phase': listed({ phase: '3' }),
  'list-supplier': listed({ supplierId: 'peak-roads' }),
  'list-ward': listed({ areaCode: 'W5' }),
  'list-park': listed({ areaCode: 'P50', limit: '5' }),
  'list-changed-today': listed({ updatedAfter: newestChange }),
  'list-changed-since': listed({ updatedAfter: dayBefore }),
  'list-street-box': listed({ bbox: '-1.66,53.1,-1.645,53.115' }),
  'list-town-box': listed({ bbox: '-1.7,53.06,-1.6,53.14' }),
  'list-county-box': listed({ bbox: '-2.5,52,-0.5,54' }),
  'list-circle': listed({ lat: '53.1', long: '-1.65', radiusMetres: '2000' }),
  'search-frequent': listed({ q: WORDS.frequent }),
  'search-medium': listed({ q: WORDS.medium }),
  // Of ten thousand it finds some thirty: the usual page of fifty would be full with more requests alone.
  'search-seldom': listed({ q: WORDS.seldom, limit: '20' }),
  'search-rare': listed({ q: WORDS.rare }),
  'search-nothing': listed({ q: 'hovercraft' }),
  'search-address': { path: '/addresses?q=14+street0170' },
  'search-address-begun': { path: '/addresses?q=14+street01&limit=5', findsMore: true },
  nearby: { path: '/nearby?serviceCode=pothole&lat=53.1&long=-1.65&radiusMetres=2000&limit=1' },
  timeline: { pathOf: ({ id }) => `/requests/${id}/events` },
  'change-feed': { path: '/events?limit=50' },
  'change-feed-ward': { path: '/events?limit=50&areaCode=W5' },
};

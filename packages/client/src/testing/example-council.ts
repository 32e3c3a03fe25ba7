import { type AreaWithBoundary, type Authority, type Supplier } from '../contract.js';

/** A box as an area: west, south, east, north. */
function box(
  code: string,
  name: string,
  kind: AreaWithBoundary['kind'],
  bbox: [number, number, number, number],
): AreaWithBoundary {
  const [west, south, east, north] = bbox;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { code, name, kind, bbox, boundary: { type: 'Polygon', coordinates: [corners] } };
}

/** The wards of a fake council, and a park in one of them. */
export const exampleAreas: readonly AreaWithBoundary[] = [
  box('ward-mill-lane', 'Mill Lane', 'ward', [-1.7411, 53.0161, -1.7218, 53.0309]),
  box('ward-riverside', 'Riverside', 'ward', [-1.7411, 52.9931, -1.7218, 53.0161]),
  box('park-riverside', 'Riverside Park', 'park', [-1.7362, 53.0139, -1.7317, 53.0159]),
];

/** Who does the work for a fake council. */
export const exampleSuppliers: readonly Supplier[] = [
  {
    id: 'peak-roads',
    name: 'Peak Roads Ltd',
    kind: 'company',
    website: 'https://peakroads.example.com',
    serviceCodes: ['pothole', 'gritting'],
  },
  {
    id: 'greenacre',
    name: 'Greenacre Grounds Care',
    kind: 'company',
    website: 'https://greenacre.example.com',
    serviceCodes: ['overflowing-bin'],
  },
  { id: 'larkfield', name: 'Larkfield Lighting', kind: 'company', website: null, serviceCodes: [] },
];

/** Whose service a fake council's is. */
export const exampleAuthority: Authority = {
  name: 'Riverside Council',
  jurisdictionId: 'riverside.example.gov.uk',
  website: 'https://riverside.example.gov.uk',
  contact: {
    website: 'https://riverside.example.gov.uk/contact',
    email: 'requests@riverside.example.gov.uk',
    phone: '01632 960 100',
    hours: 'Monday to Friday, 8.30am to 5pm',
  },
  timeZone: 'Europe/London',
  languages: ['en', 'cy'],
  bbox: [-1.7602, 52.9931, -1.6984, 53.0309],
  theme: { name: 'riverside', logoUrl: null, properties: {} },
  limits: {
    attachmentBytes: 15_728_640,
    attachmentMediaTypes: ['image/jpeg', 'image/png', 'image/heic', 'image/webp', 'application/pdf'],
    attachmentsPerRequest: 6,
  },
  pushPublicKey: null,
  links: { contract: '/v1/openapi.json', residents: null, open311: null },
};

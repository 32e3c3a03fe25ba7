import { type Boundary } from '../areas/boundary.js';
import { type NewArea } from '../areas/geojson.js';

/** A map that was made up: no ward or park of the world has these edges. West to east, south to north. */
const [WEST, MIDDLE, EAST] = [-1.7602, -1.7312, -1.6984];
const [SOUTH, HALFWAY, NORTH] = [52.9931, 53.0128, 53.0308];

/** The wards and parks of the council of the demonstration. */
export const demonstrationAreas: readonly NewArea[] = [
  {
    code: 'ward-mill-lane',
    name: 'Mill Lane',
    kind: 'ward',
    boundary: box(MIDDLE - 0.012, HALFWAY, EAST, NORTH),
  },
  {
    code: 'ward-riverside',
    name: 'Riverside',
    kind: 'ward',
    boundary: box(WEST, HALFWAY, MIDDLE - 0.012, NORTH),
  },
  { code: 'ward-castle', name: 'Castle', kind: 'ward', boundary: box(WEST, SOUTH, MIDDLE, HALFWAY) },
  { code: 'ward-station', name: 'Station', kind: 'ward', boundary: box(MIDDLE, SOUTH, EAST, HALFWAY) },
  {
    code: 'park-riverside',
    name: 'Riverside Park',
    kind: 'park',
    boundary: {
      type: 'Polygon',
      coordinates: [
        [
          [-1.7362, 53.0139],
          [-1.7317, 53.0141],
          [-1.7321, 53.0163],
          [-1.7348, 53.0159],
          [-1.7362, 53.0139],
        ],
      ],
    },
  },
  {
    code: 'park-castle-green',
    name: 'Castle Green',
    kind: 'park',
    boundary: {
      type: 'Polygon',
      // With a pond in the middle that is not the park's.
      coordinates: [
        [
          [-1.7452, 53.0031],
          [-1.7398, 53.0033],
          [-1.7401, 53.0066],
          [-1.7455, 53.0064],
          [-1.7452, 53.0031],
        ],
        [
          [-1.7433, 53.0044],
          [-1.742, 53.0044],
          [-1.742, 53.0051],
          [-1.7433, 53.0051],
          [-1.7433, 53.0044],
        ],
      ],
    },
  },
];

function box(west: number, south: number, east: number, north: number): Boundary {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

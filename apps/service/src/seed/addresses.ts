import { type Address } from '@councilkit/client';

/** Numbers that no gazetteer has given: twelve nines are beyond the last UPRN, and ZZ is the area of no postcode. */
const STREETS = [
  { name: 'Mill Lane', usrn: '99900001', postcode: 'ZZ99 1AA', south: 53.0164, west: -1.7312, houses: 24 },
  { name: 'Weir Street', usrn: '99900002', postcode: 'ZZ99 1AB', south: 53.0141, west: -1.7461, houses: 18 },
  { name: 'Castle Rise', usrn: '99900003', postcode: 'ZZ99 2BD', south: 53.0052, west: -1.7501, houses: 30 },
  {
    name: 'Station Approach',
    usrn: '99900004',
    postcode: 'ZZ99 2BE',
    south: 53.0049,
    west: -1.7152,
    houses: 12,
  },
];
const FIRST_UPRN = 999_900_000_000;
/** Some nine metres to the north. */
const HOUSE_WIDTH = 0.00008;

/** Addresses that were made up, for the council of the demonstration. */
export const demonstrationAddresses: readonly Address[] = STREETS.flatMap((street, row) =>
  Array.from({ length: street.houses }, (_, house) => ({
    uprn: String(FIRST_UPRN + row * 1000 + house),
    usrn: street.usrn,
    addressText: `${house + 1} ${street.name}, Exampleton (demonstration)`,
    postcode: street.postcode,
    point: { lat: round(street.south + house * HOUSE_WIDTH), long: street.west },
  })),
);

function round(degrees: number): number {
  return Number(degrees.toFixed(6));
}

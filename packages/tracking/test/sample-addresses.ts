import type { Address } from '@councilkit/client';

/** Addresses of a street that was made up. */
export const MILL_LANE: readonly Address[] = [12, 13, 14].map((number) => ({
  uprn: `9999000000${number}`,
  usrn: '99900001',
  addressText: `${number} Mill Lane, Ashbourne`,
  postcode: 'ZZ99 1AA',
  point: { lat: 53.0166 + number / 10_000, long: -1.7312 },
}));

/** What is reported: a pothole in the town that the databases are full of, with everything that the catalogue asks for. */
export const reports = Array.from({ length: 50 }, (_, place) => ({
  serviceCode: 'pothole',
  description: `Deep hole in the nearside lane, ${place} metres before the zebra crossing`,
  location: {
    addressText: `Outside ${place} Mill Lane, Ashbourne`,
    point: { lat: 53.0166 + place / 10_000, long: -1.7312 },
  },
  answers: { place: 'carriageway', size: 'larger' },
  contact: { name: 'Sam Okafor', email: 'sam@example.org' },
}));

/** A file of so many requests that are over, as another system would hand them on. */
export function history(source, size) {
  const requests = Array.from({ length: size }, (_, place) => ({
    sourceRequestId: `${source}-${place}`,
    serviceCode: 'pothole',
    serviceName: 'Pothole',
    description: `Deep hole in the nearside lane, ${place} metres before the zebra crossing`,
    location: {
      addressText: `Outside ${place} Mill Lane, Ashbourne`,
      point: { lat: 53.0166, long: -1.7312 },
    },
    submittedAt: '2020-01-06T09:00:00Z',
    events: [
      { status: 'planned', occurredAt: '2020-01-07T09:00:00Z', publicText: 'We have looked at it' },
      {
        status: 'closed',
        outcome: 'fixed',
        occurredAt: '2020-01-09T09:00:00Z',
        publicText: 'We have filled it',
      },
    ],
  }));
  return { source, requests };
}

/** The id of a request to follow, of a service that asks nothing. */
export async function reportTo(council) {
  const service = {
    code: 'bench',
    name: 'Overflowing bin',
    description: 'A litter bin that is full',
    group: 'Parks',
    keywords: [],
    location: 'optional',
    contact: 'none',
    phase: 'live',
    promise: { workingDays: 1, text: 'We empty it by the next working day' },
    supplier: 'Green Spaces Ltd',
    emergencyNotice: null,
  };
  await council.imports.create({ source: 'bench', services: [service] });
  return (await council.requests.create({ serviceCode: service.code })).id;
}

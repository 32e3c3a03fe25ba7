// Twenty calls as an integration makes them. What it costs to check them is a budget; see ../budgets/client-types.mjs.
import { CouncilKit, isKnownStatus, RateLimitError, ValidationError } from '@councilkit/client';

const council = new CouncilKit({ baseUrl: 'https://requests.example.gov.uk/v1', auth: { apiKey: 'key' } });

export async function integrate(photo: Blob, signal: AbortSignal): Promise<string[]> {
  const heard: string[] = [];

  // 1 to 5: what can be asked for, and is it reported already?
  const authority = await council.authority.get();
  heard.push(authority.name, ...authority.languages);
  for await (const service of council.services.list({ q: 'hole in the road' })) heard.push(service.name);
  const { questions } = await council.services.get('pothole');
  heard.push(...questions.map(({ prompt }) => prompt));
  const { data: near } = await council.requests.nearby({ serviceCode: 'pothole', lat: 53.01, long: -1.73 });
  heard.push(...near.map(({ request, distanceMetres }) => `${request.reference} ${distanceMetres}`));
  const preview = await council.requests.preview({ serviceCode: 'pothole', description: 'Deep' });
  heard.push(...preview.warnings.map(({ detail }) => detail));

  // 6 to 12: report it, read it, follow it
  const { id: attachmentId } = await council.attachments.upload(photo, { altText: 'A hole', signal });
  const request = await council.requests.create(
    {
      serviceCode: 'pothole',
      location: { point: { lat: 53.01, long: -1.73 } },
      answers: { size: ['large', 'deep'] },
      attachmentIds: [attachmentId],
    },
    { idempotencyKey: 'case-4211' },
  );
  const { data, etag, requestId } = await council.requests.get(request.id).withResponse();
  heard.push(data.reference, requestId ?? '');
  const unchanged = await council.requests.get(request.id, { ifNoneMatch: etag ?? '' });
  heard.push(unchanged?.description ?? 'the same');
  await council.requests.correct(request.id, { serviceCode: 'gully' }, { ifMatch: etag ?? '' });
  for await (const page of council.requests.list({ state: 'open', limit: 200 }).pages())
    heard.push(page.nextCursor ?? 'the last');
  for await (const event of council.requests.watch(request.id, { lastEventId: 1, signal })) {
    if (event.status && isKnownStatus(event.status)) heard.push(event.status);
    if (event.standing.state === 'closed') break;
  }

  // 13 to 20: what suppliers and staff do
  await council.requests.waitFor(request.id, ({ state }) => state === 'closed', { timeoutMs: 60_000 });
  await council.events.append(request.id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
  const timeline = await council.events.list(request.id, { after: 1 }).all({ limit: 20 });
  heard.push(...timeline.map(({ publicText }) => publicText ?? ''));
  for await (const change of council.events.follow({ after: 'latest', supplierId: 'peak-roads', signal }))
    heard.push(change.cursor);
  for await (const assignment of council.assignments.list({ state: 'offered' }))
    await council.assignments.accept(assignment.id, { supplierReference: 'job-5512' });
  const { secret } = await council.webhookEndpoints.create({ url: 'https://me.example/hook' });
  heard.push(secret);
  try {
    const { figures } = await council.insight.get({ from: '2026-10-01', to: '2026-10-31', by: 'service' });
    heard.push(...figures.map(({ kpi, value }) => `${kpi} ${value}`));
  } catch (error) {
    if (error instanceof ValidationError) heard.push(...error.errors.map(({ pointer }) => pointer));
    else if (error instanceof RateLimitError) heard.push(`${error.retryAfter}`);
    else throw error;
  }
  return heard;
}

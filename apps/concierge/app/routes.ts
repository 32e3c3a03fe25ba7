import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/home.tsx'),
  route('services', 'routes/services.tsx'),
  route('report/:code', 'routes/report-about.tsx'),
  route('report/:code/where', 'routes/report-where.tsx'),
  route('report/:code/contact', 'routes/report-contact.tsx'),
  route('report/:code/check', 'routes/report-check.tsx'),
  route('sent/:reference', 'routes/sent.tsx'),
  route('track', 'routes/track.tsx'),
  route('requests', 'routes/requests.tsx'),
  route('requests/:reference', 'routes/request.tsx'),
  route('live/v1/requests/:id', 'routes/live-request.ts'),
  route('live/v1/requests/:id/events', 'routes/live-events.ts'),
  route('live/v1/requests/:id/events/stream', 'routes/live-stream.ts'),
  route('privacy', 'routes/privacy.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;

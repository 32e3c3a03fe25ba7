import fastify from 'fastify';
import { expect, it } from 'vitest';
import { referenceRoutes } from './routes.js';

it('shows the contract as a page that may load nothing from elsewhere', async () => {
  const app = fastify();
  referenceRoutes(app, { page: '<!doctype html><title>Service requests</title>' });
  const answer = await app.inject('/docs');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(answer.body).toContain('Service requests');
});

import { type TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of PostgreSQL's own database, where the tests run on PostgreSQL. */
    postgresUrl?: string;
  }
}

/** One PostgreSQL for all test files of the project; each makes databases of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgresUrl', server.urlOf('postgres'));
  return () => server.remove();
}

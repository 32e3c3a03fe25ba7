#!/usr/bin/env node
import { CouncilKit } from '@councilkit/client';
import { findApiKey } from './command/api-key.js';
import { readArguments, USAGE } from './command/arguments.js';
import { importFiles } from './command/import-files.js';
import { Refusal } from './command/refusal.js';

/** Imports the files named on the command line. Exit code 1, with one sentence, when it cannot. */
async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.isHelp) return console.log(USAGE);
  // A dry run stores nothing, and reading services takes no key.
  const apiKey = options.isDryRun
    ? undefined
    : await findApiKey(options.keyFile, process.env['COUNCILKIT_API_KEY']);
  const council = new CouncilKit({ baseUrl: options.serviceUrl, auth: apiKey ? { apiKey } : undefined });
  await importFiles(options, { council, now: new Date(), say: console.log });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

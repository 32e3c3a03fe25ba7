// `npm run record -- <reference> <status> <text> [outcome]`: what a foreman says of a job. Your own job system would
// write the same row, in the same transaction as its own.
import { type AppendEvent } from '@councilkit/client';
import { readSettings } from './settings.ts';
import { Store } from './store.ts';
import { wordFor } from './wording.ts';

const [reference, status, publicText, outcome] = process.argv.slice(2);
if (!reference || !status || !publicText) {
  throw new Error(
    'Say which job, its status and a sentence for residents, such as: 7QK4-M2XD inProgress "We have begun"',
  );
}
const { supplier, databaseFile } = readSettings(process.env);
const store = new Store(databaseFile);
const job = store.jobByReference(reference);
if (!job) throw new Error(`There is no job ${reference}`);
// Whether it is one that the contract knows is for the council to say.
const how = outcome as AppendEvent['outcome'];
store.say(job.requestId, wordFor(supplier, { status, publicText, ...(how && { outcome: how }) }));
store.close();

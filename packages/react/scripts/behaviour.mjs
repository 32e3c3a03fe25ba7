// Writes BEHAVIOUR.md: for every case of GOV.UK Frontend's own tests of behaviour, where it is proved here.
import { writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const table = await load('/test/behaviour/cases-table.ts', ({ casesTable }) => casesTable());
writeFileSync(new URL('../BEHAVIOUR.md', import.meta.url), table);

import { FILE_LIST, FILES, MANIFEST, type Manifest } from './manifest.js';
import { archivedTables, fileOf } from './tables.js';

/** What stands in the folder of an archive for whoever opens it. */
export function readMe({ madeAt, hasApiKey, hasPushKeys, tables }: Manifest): string {
  const linesOf = new Map(tables.map(({ table, lines }) => [table, lines]));
  return `# Everything a council's service has

As it stood at ${madeAt}. **How to reach people is in it, and what opens doors: keep it as safe as the service itself.**

Each \`.ndjson\` file is a table: one line of JSON (UTF-8) for each row, each column a member. Times are ISO 8601 in UTC;
\`*_text\` has a time as it was said, its offset kept. Places are WGS 84 degrees. A column \`x_id\` names the \`id\` of an \`x\`. The
files stand in the order in which what is named comes before what names it.

| File | A line is | Lines |
| --- | --- | --- |
${archivedTables.map(({ name, holds }) => `| \`${fileOf(name)}\` | ${holds} | ${linesOf.get(name) ?? 0} |`).join('\n')}
| \`${FILE_LIST}\` | A photo or paper in \`${FILES}/\`: its place, kind, bytes and SHA-256 | |
${hasApiKey ? '| `api-key` | The key for staff and suppliers | |\n' : ''}${hasPushKeys ? '| `push-keys.json` | The keys that reach the browsers of followers | |\n' : ''}| \`${MANIFEST}\` | How many lines and bytes each file has, and its SHA-256 | |

Bring it into an empty database with \`npm run service:migrate -- in FOLDER\`; \`--dry-run\` first tells what would happen.
`;
}

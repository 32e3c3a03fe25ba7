// What an operator does to the service's own data from a terminal. It reads the environment as the service does.
import { ADDRESSES_USAGE, addressesCommand } from '../addresses/command.js';
import { backupCommand, BACKUP_USAGE, restoreCommand, RESTORE_USAGE } from '../archive/backup-command.js';
import { migrateCommand, MIGRATE_USAGE, type ArchiveTools } from '../archive/command.js';
import { AREAS_USAGE, areasCommand } from '../areas/command.js';
import { AUDIT_USAGE, auditCommand } from '../contact/audit-command.js';
import { CLIENTS_USAGE, clientsCommand } from '../clients/command.js';
import { historyCommand, HISTORY_USAGE } from '../imports/command.js';
import { openFiles } from '../attachments/open-files.js';
import { type Database } from '../database.js';
import { openDatabase } from '../open-database.js';
import { PERSON_USAGE, personCommand } from '../person/command.js';
import { readSettings, StartError, type Settings } from '../settings.js';
import { CommandError } from './command-error.js';

const commands = {
  addresses: { usage: ADDRESSES_USAGE, run: addressesCommand },
  areas: { usage: AREAS_USAGE, run: areasCommand },
  clients: { usage: CLIENTS_USAGE, run: clientsCommand },
  audit: { usage: AUDIT_USAGE, run: auditCommand },
  person: {
    usage: PERSON_USAGE,
    run: (args: readonly string[], db: Database, now: Date, settings: Settings) =>
      personCommand(args, { db, files: openFiles(settings), account: accountOf(process), now }),
  },
  migrate: { usage: MIGRATE_USAGE, run: overArchives(migrateCommand) },
  backup: { usage: BACKUP_USAGE, run: overArchives(backupCommand) },
  history: { usage: HISTORY_USAGE, run: overArchives(historyCommand) },
  restore: { usage: RESTORE_USAGE, run: overArchives(restoreCommand) },
};

const [noun = '', ...args] = process.argv.slice(2);
try {
  if (!isCommand(noun)) throw new CommandError(`The commands are ${Object.keys(commands).join(', ')}.`);
  const { usage, run } = commands[noun];
  if (args.includes('--help')) console.log(usage);
  else {
    const settings = readSettings(process.env, process.cwd());
    const { db, close } = await openDatabase(settings);
    try {
      for (const line of await run(args, db, new Date(), settings)) console.log(line);
    } finally {
      await close();
    }
  }
} catch (error) {
  const isTheirs = error instanceof CommandError || error instanceof StartError;
  console.error(isTheirs ? error.message : error);
  process.exitCode = 1;
}

/** How far it has come goes to standard error, and the report alone to standard output. */
function overArchives(
  command: (args: readonly string[], tools: ArchiveTools, settings: Settings) => Promise<string[]>,
) {
  return (args: readonly string[], db: Database, now: Date, settings: Settings) =>
    command(args, { db, files: openFiles(settings), now, tell: (line) => console.error(line) }, settings);
}

/** The account of the machine that runs this: its number, since not every account of a container has a name. */
function accountOf({ getuid }: NodeJS.Process): string {
  return getuid ? `account ${getuid()}` : 'an account';
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

import { CouncilKit } from '@councilkit/client';
import { findApiKey } from './api-key.js';
import { readArguments, USAGE } from './arguments.js';
import { importFiles } from './import-files.js';
import { Refusal } from './refusal.js';

/** What the command is run with. */
export interface Terminal {
  args: string[];
  /** The key of the environment, if it has one. */
  apiKey: string | undefined;
  /** Where the command is run; the reference service leaves its key below it. */
  directory: string;
  now: Date;
  /** Prints a line of the report. */
  say: (line: string) => void;
  /** Prints why the command stopped. */
  complain: (reason: string) => void;
}

/** Imports the files named in the arguments. Resolves to the exit code: 1, with one clear reason, when it cannot. */
export async function run({ args, apiKey, directory, now, say, complain }: Terminal): Promise<0 | 1> {
  try {
    const options = readArguments(args);
    if (options.isHelp) {
      say(USAGE);
      return 0;
    }
    const key = options.isReadOnly ? undefined : await findApiKey(options.keyFile, apiKey, directory);
    const council = new CouncilKit({ baseUrl: options.serviceUrl, auth: key ? { apiKey: key } : undefined });
    await importFiles(options, { council, now, say });
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain(error.message);
    return 1;
  }
}

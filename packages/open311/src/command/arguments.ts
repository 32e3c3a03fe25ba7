import { parseArgs } from 'node:util';
import { Refusal } from './refusal.js';

export interface ImportArguments {
  files: string[];
  serviceUrl: string;
  keyFile: string | undefined;
  source: string;
  isDryRun: boolean;
  /** Reads the files, and asks nobody. */
  isReadOnly: boolean;
  isHelp: boolean;
}

/** What `--help` prints. */
export const USAGE = `Usage: import:open311 <file...> [options]

Reads Open311 GeoReport v2 payloads, XML or JSON: services, service definitions, service requests.
Several files are stored in that order, whichever order they are given in.

  --service <url>     Where the service answers. http://127.0.0.1:3001/v1
  --key-file <path>   Holds the key. Without it: COUNCILKIT_API_KEY, then .data/service/api-key
  --source <name>     Names the system the files come from; ids are unique within it. open311
  --dry-run           Ask the service what it would store, and store nothing
  --read-only         Read and report; neither the service nor a key is needed
  --help              This`;

/** Reads the arguments of the command. `Refusal` when one is unknown or missing. */
export function readArguments(args: string[]): ImportArguments {
  const { values, positionals } = parse(args);
  const isHelp = values.help ?? false;
  if (positionals.length === 0 && !isHelp) throw new Refusal(`Name at least one file.\n\n${USAGE}`);
  if (!/^https?:/.test(values.service) || !URL.canParse(values.service)) {
    throw new Refusal('--service is no web address; http://127.0.0.1:3001/v1 is one');
  }
  if (!values.source || values.source.length > 100)
    throw new Refusal('--source must have 1 to 100 characters');
  return {
    files: positionals,
    serviceUrl: values.service,
    keyFile: values['key-file'],
    source: values.source,
    isDryRun: values['dry-run'] ?? false,
    isReadOnly: values['read-only'] ?? false,
    isHelp,
  };
}

function parse(args: string[]) {
  // Package managers pass on the "--" that separates a script's arguments from their own.
  const own = args[0] === '--' ? args.slice(1) : args;
  try {
    return parseArgs({
      args: own,
      allowPositionals: true,
      options: {
        service: { type: 'string', default: 'http://127.0.0.1:3001/v1' },
        'key-file': { type: 'string' },
        source: { type: 'string', default: 'open311' },
        'dry-run': { type: 'boolean' },
        'read-only': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(`${reason}\n\n${USAGE}`, { cause });
  }
}

import { CouncilKit } from '@councilkit/client';
import { type Supplier } from './wording.ts';

export interface Settings {
  council: CouncilKit;
  supplier: Supplier;
  databaseFile: string;
  /** Given by hand; undefined where we ask the council for webhooks ourselves. */
  webhookSecrets: string[] | undefined;
  /** Where the council sends its webhooks. */
  webhookUrl: string;
  port: number;
}

/** The settings of every command here. Throws an `Error` that says which variable is missing. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const need = (name: string) => {
    const value = environment[name];
    if (!value) throw new Error(`${name} is not set; README.md says what it is for`);
    return value;
  };
  const baseUrl = need('COUNCIL_URL');
  const clientId = environment['COUNCIL_CLIENT_ID'];
  const auth =
    clientId === undefined
      ? { apiKey: need('COUNCIL_API_KEY') }
      : {
          tokenUrl: environment['COUNCIL_TOKEN_URL'] ?? new URL('/oauth2/token', baseUrl).href,
          clientId,
          clientSecret: need('COUNCIL_CLIENT_SECRET'),
        };
  const secrets = environment['WEBHOOK_SECRETS'] ?? (clientId === undefined ? need('WEBHOOK_SECRETS') : '');
  const port = Number(environment['SUPPLIER_PORT'] ?? 4000);
  return {
    council: new CouncilKit({ baseUrl, auth }),
    supplier: {
      name: environment['SUPPLIER_NAME'] ?? 'Peak Roads Ltd',
      source: environment['SUPPLIER_SOURCE'] ?? 'peak-roads',
      // A key opens no assignments.
      takesOffers: clientId !== undefined,
    },
    databaseFile: environment['SUPPLIER_DATABASE'] ?? 'supplier.sqlite',
    // Two while the council replaces one.
    webhookSecrets: secrets === '' ? undefined : secrets.split(','),
    webhookUrl: environment['SUPPLIER_WEBHOOK_URL'] ?? `http://127.0.0.1:${port}/webhooks`,
    port,
  };
}

import { CouncilKit } from '@councilkit/client';
import { type Supplier } from './wording.ts';

export interface Settings {
  council: CouncilKit;
  supplier: Supplier;
  databaseFile: string;
  webhookSecrets: string[];
  port: number;
}

/** The settings of every command here. Throws an `Error` that says which variable is missing. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const need = (name: string) => {
    const value = environment[name];
    if (!value) throw new Error(`${name} is not set; README.md says what it is for`);
    return value;
  };
  const auth = { apiKey: need('COUNCIL_API_KEY') };
  return {
    council: new CouncilKit({ baseUrl: need('COUNCIL_URL'), auth }),
    supplier: {
      name: environment['SUPPLIER_NAME'] ?? 'Peak Roads Ltd',
      source: environment['SUPPLIER_SOURCE'] ?? 'peak-roads',
    },
    databaseFile: environment['SUPPLIER_DATABASE'] ?? 'supplier.sqlite',
    // Two while the council replaces one.
    webhookSecrets: need('WEBHOOK_SECRETS').split(','),
    port: Number(environment['SUPPLIER_PORT'] ?? 4000),
  };
}

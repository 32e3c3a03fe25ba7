import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addSchema(require('@councilkit/openapi'), 'contract');
const isImport = ajv.compile({ $ref: 'contract#/components/schemas/Import' });

/** What keeps `body` from being an `Import` of the contract, one line for each fault; empty when nothing does. */
export function contractFaults(body: unknown): string[] {
  isImport(body);
  return (isImport.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

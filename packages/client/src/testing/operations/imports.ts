import { type Means } from '../means.js';
import { type Handlers } from '../operation.js';
import { bringIn } from '../rules/imports.js';

/** Bringing in what another system already knows: all of it, or none. */
export function imports({ ledger, now }: Means): Handlers<'createImport' | 'tryImport'> {
  return {
    createImport({ body }) {
      return { status: 201, body: ledger.atomically(() => bringIn(ledger, body, now())) };
    },
    tryImport({ body }) {
      const report = ledger.tentatively(() => bringIn(ledger, body, now()));
      return { status: 200, body: { ...report, references: [] } };
    },
  };
}

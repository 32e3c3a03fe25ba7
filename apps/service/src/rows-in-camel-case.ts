import { CamelCasePlugin, type PluginTransformResultArgs, type QueryResult, type UnknownRow } from 'kysely';
import { blankOf } from './blank.js';

/** The columns of a result, and what they are called here. */
interface Columns {
  names: readonly (readonly [column: string, name: string])[];
  blank: Readonly<Record<string, unknown>>;
}

/**
 * Column names in camelCase, as Kysely's own plugin has them. The keys of JSON columns are data, and stay as they are. What the
 * columns of a result are called is worked out once, and not for every row.
 */
export class RowsInCamelCase extends CamelCasePlugin {
  readonly #known = new Map<string, Columns>();

  constructor() {
    super({ maintainNestedObjectKeys: true });
  }

  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const [first] = result.rows;
    if (!first) return result;
    const { names, blank } = this.#columnsOf(Object.keys(first));
    const rows = result.rows.map((row) => {
      const named = { ...blank };
      for (const [column, name] of names) named[name] = row[column];
      return named;
    });
    return { ...result, rows };
  }

  #columnsOf(columns: readonly string[]): Columns {
    const key = columns.join();
    const known = this.#known.get(key);
    if (known) return known;
    const names = columns.map((column) => [column, this.camelCase(column)] as const);
    const found = { names, blank: blankOf(names.map(([, name]) => name)) };
    this.#known.set(key, found);
    return found;
  }
}

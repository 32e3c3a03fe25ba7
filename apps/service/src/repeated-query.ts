import { type Compilable, type CompiledQuery, type Transaction } from 'kysely';
import { type Database, type Tables } from './database.js';

/**
 * A query that is made over and over with other values: built and compiled once, since for a single row that takes longer
 * than all else we do with it. `make` uses each of its values once, in their order.
 */
export function repeated<Values extends readonly string[], Row>(
  make: (db: Database | Transaction<Tables>, ...values: Values) => Compilable<Row>,
): (db: Database | Transaction<Tables>, ...values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | undefined;
  return async (db, ...values) => {
    compiled ??= make(db, ...values).compile();
    const { rows } = await db.executeQuery<Row>({ ...compiled, parameters: values });
    return rows;
  };
}

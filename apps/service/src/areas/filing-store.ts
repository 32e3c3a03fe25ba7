import { type Point } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { RuleError } from '../errors.js';
import { fileUnderAreas, type AreaColumns } from './store.js';

/** The areas a new place lies in. Throws `RuleError` when the council has said which wards it has, and it lies in none. */
export async function fileUnderCouncil(
  trx: Transaction<Tables>,
  point: Point | undefined,
): Promise<AreaColumns> {
  const { isOutside, ...columns } = await fileUnderAreas(trx, point);
  if (!isOutside) return columns;
  const detail =
    'This place is outside the council’s area. Move the pin, or report it to the council it lies in.';
  throw new RuleError([{ pointer: '/location/point', detail }]);
}

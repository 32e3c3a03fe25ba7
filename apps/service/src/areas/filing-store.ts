import { type Point } from '@councilkit/client';
import { RuleError } from '../errors.js';
import { type Reader } from '../requests/store.js';
import { fileUnderAreas, type AreaColumns } from './store.js';

/**
 * The areas a new place lies in. Throws `RuleError`, blaming `pointer`, when the council has said which wards it has, and it
 * lies in none.
 */
export async function fileUnderCouncil(
  db: Reader,
  point: Point | undefined,
  pointer = '/location/point',
): Promise<AreaColumns> {
  const { isOutside, ...columns } = await fileUnderAreas(db, point);
  if (!isOutside) return columns;
  const detail =
    'This place is outside the council’s area. Move the pin, or report it to the council it lies in.';
  throw new RuleError([{ pointer, detail }]);
}

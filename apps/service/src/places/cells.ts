import { type Box } from './box.js';

/** Cells of one size, in rows of so many around the Earth. The database has the number of each place's cell. */
interface Grid {
  cellsPerDegree: number;
  cellsPerRow: number;
}

/** A box as cells that cover it, those that have most of it first. */
export interface Cover {
  grid: Grid;
  cells: number[];
}

const gridOf = (cellsPerDegree: number): Grid => ({ cellsPerDegree, cellsPerRow: 360 * cellsPerDegree });

/**
 * Some 500 metres, 4 and 35 kilometres, and how many of them a box may take: each costs a look into the index. The largest
 * may be so many that they cover the British Isles.
 */
const SIZES: readonly { grid: Grid; most: number }[] = [
  { grid: gridOf(200), most: 24 },
  { grid: gridOf(25), most: 24 },
  { grid: gridOf(3.125), most: 1000 },
];

/** The smallest cells of which few enough cover the box; undefined for a box as large as an empire, or across the 180th meridian. */
export function coverOf({ west, south, east, north }: Box): Cover | undefined {
  if (west > east) return undefined;
  for (const { grid, most } of SIZES) {
    const cell = (degrees: number) => Math.floor(degrees * grid.cellsPerDegree);
    const [left, right, bottom, top] = [cell(west), cell(east), cell(south), cell(north)];
    if ((right - left + 1) * (top - bottom + 1) > most) continue;
    const rows = shares(south, north, grid.cellsPerDegree);
    const columns = shares(west, east, grid.cellsPerDegree);
    const cells = rows.flatMap(([row, height]) =>
      columns.map(([column, width]) => ({ number: row * grid.cellsPerRow + column, share: width * height })),
    );
    return { grid, cells: cells.toSorted((a, b) => b.share - a.share).map(({ number }) => number) };
  }
  return undefined;
}

/** Which cells lie between two degrees along one axis, and how much of each. */
function shares(from: number, to: number, cellsPerDegree: number): [number, number][] {
  const [start, end] = [from * cellsPerDegree, to * cellsPerDegree];
  const first = Math.floor(start);
  return Array.from({ length: Math.floor(end) - first + 1 }, (_, index) => {
    const cell = first + index;
    return [cell, Math.min(end, cell + 1) - Math.max(start, cell)];
  });
}

/** Rows for things that must not overlap: first come, first placed, so that an event keeps its row while time is moved. */

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The row of each extent, and how many rows there are. Extents come in the order of their starts. */
export function pack(extents: readonly Extent[], gap: number): { rows: number[]; count: number } {
  const ends: number[] = [];
  const rows = extents.map(({ start, end }) => {
    let row = ends.findIndex((taken) => taken + gap <= start);
    if (row < 0) row = ends.length;
    ends[row] = end;
    return row;
  });
  return { rows, count: ends.length };
}

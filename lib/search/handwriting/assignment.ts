/**
 * Gives each of `size` rows a column of its own so that the sum of the costs is least (Hungarian
 * method with potentials, after Jonker and Volgenant 1987; size³ steps).
 * @param cost of row and column, `size` × `size`, rows one after the other
 * @returns the column of each row
 */
export function assign(cost: Float64Array, size: number): Int32Array {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  // Column 0 and row 0 stand for none.
  const rowOf = new Int32Array(size + 1);
  const cameFrom = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const from = rowOf[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (used[other]) continue;
        const reduced =
          (cost[(from - 1) * size + other - 1] as number) -
          (rowPotential[from] as number) -
          (columnPotential[other] as number);
        if (reduced < (least[other] as number)) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if ((least[other] as number) < delta) {
          delta = least[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (used[other]) {
          rowPotential[rowOf[other] as number] =
            (rowPotential[rowOf[other] as number] as number) + delta;
          columnPotential[other] = (columnPotential[other] as number) - delta;
        } else least[other] = (least[other] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; ) {
      const before = cameFrom[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const columns = new Int32Array(size);
  for (let column = 1; column <= size; column += 1) {
    columns[(rowOf[column] as number) - 1] = column - 1;
  }
  return columns;
}

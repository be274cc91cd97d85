const OPEN = /[《〈]/;
const CLOSE = /[》〉]/;

/** Indexes of the tokens between 《 and 》 of one sentence; a mark left open opens nothing. */
export function insideWorks(surfaces: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let opened = -1;
  surfaces.forEach((surface, index) => {
    if (CLOSE.test(surface) && opened >= 0) {
      for (let at = opened + 1; at < index; at += 1) inside.add(at);
      opened = -1;
    } else if (OPEN.test(surface)) opened = index;
  });
  return inside;
}

/** The instant in an answer's id, by which its pack is found; null for an id that names none. */
export function timeIn(id: string): number | null {
  const found = /@(\d+)(?:-\d+)?$/.exec(id);
  return found ? Number(found[1]) : null;
}

/** Where on the screen the line stood, for this sitting: a reload puts it back to the pixel. */
const edgeKey = (id: string) => `hangjian-edge-${id}`;

/**
 * Keeps where the line of the word at an offset stands.
 * @param edge CSS pixels along the axis, as `Viewport.startOf` gives them
 */
export function keepEdge(id: string, offset: number, edge: number): void {
  try {
    window.sessionStorage.setItem(edgeKey(id), `${offset} ${Math.round(edge)}`);
  } catch {
    // Without session storage the line stands at the top after a reload.
  }
}

/** Inverse of `keepEdge`; null where nothing was kept for that very word. */
export function keptEdge(id: string, offset: number): number | null {
  try {
    const [of, edge] = (window.sessionStorage.getItem(edgeKey(id)) ?? '').split(' ').map(Number);
    return of === offset && edge !== undefined ? edge : null;
  } catch {
    return null;
  }
}

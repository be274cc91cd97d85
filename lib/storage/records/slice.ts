/** Milliseconds of checking after which others get their turn: half a frame. */
export const SLICE = 8;

export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

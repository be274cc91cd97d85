import type { Page } from '@playwright/test';

/** Strokes as a hand makes them, in a square of 100: x,y of their points. */
export const DRAWN = {
  木: '12,34 50,31 88,30/50,6 50,50 48,94/47,33 35,58 12,80/53,34 68,56 90,77',
  水: '50,8 51,50 50,88 40,80/14,36 40,34 30,58 10,78/80,24 58,44/53,40 70,62 92,80',
} as const;

const pointsOf = (stroke: string) =>
  stroke.split(' ').map((point) => point.split(',').map(Number) as [number, number]);

export const square = (page: Page) => page.getByRole('img', { name: /^Your drawing/ });

/** The strokes of a character, laid into the open square, in pixels of the window. */
async function laid(page: Page, character: keyof typeof DRAWN) {
  await square(page).scrollIntoViewIfNeeded();
  const box = await square(page).boundingBox();
  if (!box) throw new Error('There is no square to draw in.');
  return DRAWN[character].split('/').map((stroke) =>
    pointsOf(stroke).map(([x, y]) => ({
      x: box.x + (x / 100) * box.width,
      y: box.y + (y / 100) * box.height,
    })),
  );
}

/** Draws a character into the open square, by the mouse. */
export async function draw(page: Page, character: keyof typeof DRAWN): Promise<void> {
  for (const [first = { x: 0, y: 0 }, ...rest] of await laid(page, character)) {
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
  }
}

/** The same by a finger; at each stroke the palm comes down beside it. */
export async function drawByFinger(page: Page, character: keyof typeof DRAWN): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  for (const [first = { x: 0, y: 0 }, ...rest] of await laid(page, character)) {
    const palm = { x: first.x + 20, y: first.y + 40 };
    await touch('touchStart', [first]);
    await touch('touchStart', [first, palm]);
    for (const point of rest) await touch('touchMove', [point, palm]);
    await touch('touchEnd', []);
  }
}

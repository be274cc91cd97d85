import type { Page } from '@playwright/test';

/** Strokes as a hand makes them, in a square of 100: x,y of their points. */
export const DRAWN = {
  木: '12,34 50,31 88,30/50,6 50,50 48,94/47,33 35,58 12,80/53,34 68,56 90,77',
  水: '50,8 51,50 50,88 40,80/14,36 40,34 30,58 10,78/80,24 58,44/53,40 70,62 92,80',
} as const;

const pointsOf = (stroke: string) =>
  stroke.split(' ').map((point) => point.split(',').map(Number) as [number, number]);

export const square = (page: Page) => page.getByRole('img', { name: /^Your drawing/ });

/** Draws a character into the open square, by the mouse. */
export async function draw(page: Page, character: keyof typeof DRAWN): Promise<void> {
  await square(page).scrollIntoViewIfNeeded();
  const box = await square(page).boundingBox();
  if (!box) throw new Error('There is no square to draw in.');
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + (x / 100) * box.width, box.y + (y / 100) * box.height] as const;
  for (const stroke of DRAWN[character].split('/')) {
    const [first = [0, 0], ...rest] = pointsOf(stroke);
    await page.mouse.move(...at(first));
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...at(point), { steps: 5 });
    await page.mouse.up();
  }
}

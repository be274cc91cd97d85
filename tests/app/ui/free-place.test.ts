import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, riseOver } from '@/app/_components/ui/notices/free-place';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const line = box(100, 740, 200, 44);

describe('a line at the foot of the page', () => {
  it('stays where there is no control', () => {
    expect(riseOver(line, [], 0)).toBe(0);
    expect(riseOver(line, [box(0, 740, 80, 44), box(100, 300, 200, 44)], 0)).toBe(0);
  });

  it('rises over the keys of a review, and over a button above them', () => {
    expect(riseOver(line, [box(90, 720, 220, 60)], 0)).toBe(784 - 720 + 1);
    expect(riseOver(line, [box(90, 720, 220, 60), box(150, 690, 40, 20)], 0)).toBe(784 - 690 + 1);
  });

  it('takes rectangles as browsers give them, whose sides are no properties of their own', () => {
    const given: Box = Object.create(line);
    expect(riseOver(given, [box(90, 720, 220, 60)], 0)).toBe(65);
  });

  it('stays where a wall of controls leaves no room', () => {
    expect(riseOver(line, [box(0, 0, 400, 800)], 0)).toBe(0);
  });

  const boxes = fc.array(
    fc.tuple(
      fc.nat(380),
      fc.nat(780),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 90 }),
    ),
    { maxLength: 12 },
  );

  it('lies on no control once it has risen', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const controls = list.map((numbers) => box(...numbers));
        const rise = riseOver(line, controls, 0);
        fc.pre(rise > 0);
        const top = line.top - rise;
        expect(top).toBeGreaterThanOrEqual(0);
        for (const control of controls) {
          const apart =
            control.right <= line.left ||
            control.left >= line.right ||
            control.bottom <= top ||
            control.top >= line.bottom - rise;
          expect(apart).toBe(true);
        }
      }),
    );
  });
});

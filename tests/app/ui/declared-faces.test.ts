import { expect, it } from 'vitest';
import { declaredFaces } from '@/app/_components/ui/fonts/declared-faces';

it('a style sheet that did not come is passed over, and read when it has', () => {
  const sheet = {
    href: 'http://localhost/a.css',
    get cssRules(): never {
      throw new DOMException('Cannot access rules', 'InvalidAccessError');
    },
  };
  expect(declaredFaces(sheet as unknown as CSSStyleSheet)).toBeNull();
  const empty = { href: 'http://localhost/a.css', cssRules: [] };
  expect(declaredFaces(empty as unknown as CSSStyleSheet)).toEqual([]);
});

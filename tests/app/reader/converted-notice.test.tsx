import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ConvertedNotice } from '@/app/_components/reader/text/converted-notice';

const shown = (repair: 'on' | 'off') =>
  renderToStaticMarkup(
    <ConvertedNotice repair={repair} onRepair={() => {}} onDismiss={() => {}} />,
  );

it('says what is done to the text, and offers the opposite', () => {
  expect(shown('on')).toMatch(/shown repaired and marked.*<button[^>]*>Show as written/);
  expect(shown('off')).toMatch(/shown as they are written.*<button[^>]*>Show repaired/);
  expect(shown('on')).toContain('Dismiss');
});

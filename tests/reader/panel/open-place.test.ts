import { expect, it } from 'vitest';
import { isWord } from '../../../lib/domain/token';
import { openPlace } from '../../../lib/reader/panel/open-place';
import { createSelectionStore } from '../../../lib/reader/panel/selection-store';
import { sentenceOf } from '../tokens';

/** A text of one sentence; the words marked * are the learner's own. */
function textOf(spaced: string) {
  const marked = spaced.split(' ').map((word) => word.endsWith('*'));
  const plain = sentenceOf(spaced.replaceAll('*', ''));
  const tokens = plain.tokens.map((token, index) =>
    isWord(token) && marked[index] ? { ...token, flags: ['corrected' as const] } : token,
  );
  const sentence = { ...plain, tokens };
  const { span } = sentence;
  return {
    sections: [{ ...span, paragraphs: [span] }],
    paragraph: () => ({ span, sentences: [sentence] }),
  };
}

const shown = (spaced: string, offset: number, tapped = offset): string | undefined => {
  const selection = createSelectionStore();
  selection.getState().open(offset, tapped);
  return openPlace(textOf(spaced), selection.getState())?.token.surface;
};

it('shows the word that was opened, wherever in it the tap was', () => {
  expect(shown('他 在 銀行 。', 2, 3)).toBe('銀行');
  // Shown as a longer word, the last character lies beyond the source: 在 is not meant.
  expect(shown('鼠標 在 這裡 。', 0, 2)).toBe('鼠標');
});

it('shows the part under the tap once the word has been parted', () => {
  expect(shown('他 在 銀* 行* 。', 2, 3)).toBe('行');
  expect(shown('他 在 銀* 行* 。', 2, 2)).toBe('銀');
});

it('shows the word that it has become a part of', () => {
  expect(shown('他 在銀行* 。', 2, 3)).toBe('在銀行');
  expect(shown('校 長大* 叫', 0, 1)).toBe('長大');
});

it('shows nothing while nothing is open', () => {
  expect(openPlace(textOf('他 在 。'), createSelectionStore().getState())).toBeUndefined();
});

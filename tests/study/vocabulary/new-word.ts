import type { NewWord } from '@/lib/study/vocabulary/words';

/** A word of which only its identity matters. */
export const newWord = (id: string): NewWord => ({
  id,
  traditional: id,
  simplified: id,
  pinyin: 'yi1',
  taiwanPinyin: 'yi1',
  gloss: 'gloss',
  entryIds: [],
});

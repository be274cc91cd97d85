import type { Brought } from '@/lib/storage/storage';

/** A sound record of each kind; the hostile ones differ from it in one field. */
export const SOUND = {
  words: {
    id: '茶',
    traditional: '茶',
    simplified: '茶',
    pinyin: 'cha2',
    taiwanPinyin: 'cha2',
    gloss: 'tea',
    entryIds: ['茶|茶|cha2'],
    status: 'learning',
    saved: true,
    encounters: [
      {
        textId: 'breakfast-shop',
        textTitle: '巷口的早餐店',
        href: '/read/breakfast-shop',
        sentence: '喝茶。',
        sentenceSimplified: '喝茶。',
        within: { start: 1, end: 2 },
        offset: 40,
      },
    ],
    added: 1,
    changed: 2,
    deleted: false,
  },
  cards: {
    id: '茶',
    due: 5,
    stability: 2.3,
    difficulty: 5.1,
    elapsedDays: 0,
    scheduledDays: 1,
    learningSteps: 0,
    reps: 1,
    lapses: 0,
    state: 2,
    lastReview: 4,
    changed: 4,
    deleted: false,
  },
  logs: {
    id: '茶@4',
    cardId: '茶',
    rating: 'good',
    time: 4,
    before: {
      id: '茶',
      due: 1,
      stability: 0,
      difficulty: 0,
      elapsedDays: 0,
      scheduledDays: 0,
      learningSteps: 0,
      reps: 0,
      lapses: 0,
      state: 0,
      lastReview: null,
      changed: 1,
      deleted: false,
    },
    changed: 4,
    deleted: false,
  },
  texts: {
    id: 'k3m9',
    info: {
      id: 'k3m9',
      title: '茶館',
      titleSimplified: '茶馆',
      firstLine: '喝茶。',
      firstLineSimplified: '喝茶。',
      characters: 4,
      date: '2026-11-28',
    },
    added: 1,
    annotation: null,
    changed: 2,
    deleted: false,
  },
  sources: { id: 'k3m9', text: '茶館\n喝茶。', changed: 2, deleted: false },
  positions: {
    id: 'k3m9',
    href: '/texts/k3m9',
    title: '茶館',
    titleSimplified: '茶馆',
    offset: 3,
    length: 6,
    changed: 3,
    deleted: false,
  },
  corrections: {
    id: '喝茶@*',
    surface: '喝茶',
    words: ['喝', '茶'],
    pinyin: 'he1 cha2',
    changed: 3,
    deleted: false,
  },
} as const satisfies Record<Brought, object>;

/** Half of a character of two UTF-16 units. */
const HALF = '\uD842';

const word = SOUND.words;
const [met] = word.encounters;
const metWith = (change: object) => ({ encounters: [{ ...met, ...change }] });
const infoWith = (change: object) => ({ info: { ...SOUND.texts.info, ...change } });

/**
 * What a hand, another program or a damaged disk may have put into a record, and the field that a
 * message about it names. Nothing of this may take a page down, come in with a backup, or be lost.
 */
export const HOSTILE: readonly (readonly [
  name: string,
  store: Brought,
  change: Readonly<Record<string, unknown>>,
  field: string,
])[] = [
  ['a status nobody knows', 'words', { status: 'mastered' }, 'status'],
  ['a reading that is a number', 'words', { taiwanPinyin: 5 }, 'taiwanPinyin'],
  ['a reading that is an object', 'words', { pinyin: {} }, 'pinyin'],
  ['no gloss', 'words', { gloss: undefined }, 'gloss'],
  ['a date in words', 'words', { added: 'x' }, 'added'],
  ['a time that is no number', 'words', { added: Number.NaN }, 'added'],
  ['a time without end', 'words', { changed: Infinity }, 'changed'],
  ['a time after the last', 'words', { changed: 9e15 }, 'changed'],
  ['a time before the first', 'words', { added: -1 }, 'added'],
  ['a mark in words', 'words', { deleted: 'no' }, 'deleted'],
  ['meetings that are no list', 'words', { encounters: {} }, 'encounters'],
  ['a meeting that is nothing', 'words', { encounters: [null] }, 'encounters.0'],
  ['more meetings than fit', 'words', { encounters: Array(1_001).fill(met) }, 'encounters'],
  ['a way out of the app', 'words', metWith({ href: 'https://a.example' }), 'href'],
  ['a script for an address', 'words', metWith({ href: 'javascript:alert(1)' }), 'href'],
  ['an address without a scheme', 'words', metWith({ href: '//a.example/read/x' }), 'href'],
  ['a page that is no text', 'words', metWith({ href: '/settings' }), 'href'],
  ['a way up', 'words', metWith({ href: '/texts/../settings' }), 'href'],
  ['a way up, hidden', 'words', metWith({ href: '/texts/%2e%2e' }), 'href'],
  ['a place that is a word', 'words', metWith({ offset: '40' }), 'offset'],
  ['a stretch without an end', 'words', metWith({ within: { start: 1 } }), 'within.end'],
  ['an order beyond counting', 'words', { order: 2 ** 60 }, 'order'],
  ['an entry that is a number', 'words', { entryIds: [7] }, 'entryIds.0'],
  ['a word of blanks', 'words', { traditional: ' \u3000\u200b' }, 'traditional'],
  ['a word without characters', 'words', { simplified: '' }, 'simplified'],
  ['a change that no later one can follow', 'words', { changed: 8.64e15 }, 'changed'],
  ['a word as long as a book', 'words', { traditional: '茶'.repeat(100_001) }, 'traditional'],
  ['a state that FSRS has not', 'cards', { state: 9 }, 'state'],
  ['a day in words', 'cards', { due: '2026-11-28' }, 'due'],
  ['a stability without end', 'cards', { stability: Infinity }, 'stability'],
  ['half a step', 'cards', { learningSteps: 0.5 }, 'learningSteps'],
  ['a last answer that is missing', 'cards', { lastReview: undefined }, 'lastReview'],
  ['an empty card before', 'logs', { before: {} }, 'before'],
  ['no card before', 'logs', { before: null }, 'before'],
  ['a rating nobody gave', 'logs', { rating: 'perfect' }, 'rating'],
  ['no information', 'texts', { info: {} }, 'info'],
  ['characters not counted', 'texts', infoWith({ characters: undefined }), 'info.characters'],
  ['a title that is a list', 'texts', infoWith({ title: ['茶'] }), 'info.title'],
  ['a level beyond the last', 'texts', infoWith({ level: 6 }), 'info.level'],
  ['an annotation that is a word', 'texts', { annotation: 'done' }, 'annotation'],
  ['a text that is a number', 'sources', { text: 1 }, 'text'],
  ['a place outside the app', 'positions', { href: 'https://a.example/read/x' }, 'href'],
  ['a negative place', 'positions', { offset: -5 }, 'offset'],
  ['a place without a title', 'positions', { title: null }, 'title'],
  ['a reading of a rule that is an object', 'corrections', { pinyin: {} }, 'pinyin'],
  ['words that do not make up the surface', 'corrections', { words: ['喝', '酒'] }, 'words'],
  ['words that are no words', 'corrections', { words: [1, 2] }, 'words.0'],
  [
    'a cut through a character',
    'corrections',
    { surface: '𠮷', words: [HALF, '\uDFB7'] },
    'words.0',
  ],
  ['a rule as long as a sentence', 'corrections', { surface: '茶'.repeat(51) }, 'surface'],
  ['a rule for half a place', 'corrections', { at: { textId: 'k3m9' } }, 'at.offset'],
];

/** Records with keys that reach for what every object inherits. */
export const POLLUTING = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
] as const;

export const hostile = (
  store: Brought,
  change: Readonly<Record<string, unknown>>,
): Record<string, unknown> => ({ ...SOUND[store], ...change });

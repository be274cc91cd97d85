import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating, ReviewCard, ReviewLog } from '@/lib/domain/card';
import { guidOf } from '@/lib/exporting/anki/note';
import { momentAt } from '@/lib/study/review/clock';
import { newCard, rated } from '@/lib/study/review/schedule';
import { type Held, importInto } from './read-package';
import { NOW, packed, RUBBISH, wordOf } from './words';

describe('a note of Anki', () => {
  const { notes, noteType, decks, conf } = packed([RUBBISH]);
  const [note] = notes;

  it('has both scripts, both readings, zhuyin, the meaning, and the sentence with the word in bold', () => {
    expect(note?.fields).toEqual({
      Traditional: '垃圾',
      Simplified: '垃圾',
      Pinyin: 'lājī',
      'Taiwan pinyin': 'lèsè',
      Zhuyin: 'ㄌㄜˋ ㄙㄜˋ',
      Meaning: 'trash; &quot;refuse&quot; &amp; &lt;garbage&gt;',
      Sentence: '記得倒<b>垃圾</b>囉。',
      'Sentence in Simplified': '记得倒<b>垃圾</b>啰。',
      Text: '夏天 的早餐店',
      'Hangjian id': '垃圾',
      Note: '',
    });
  });

  it('is tagged with its state and its texts', () => {
    expect(note?.tags).toEqual(['hangjian::learning', 'hangjian::text::夏天_的早餐店']);
  });

  it('has the tags, the note and the meaning that the learner gave it', () => {
    const own = { tags: ['kitchen', 'book::1'], note: 'at <noon>', ownGloss: 'a cup of tea' };
    const [given] = packed([wordOf('茶', own)]).notes;
    expect(given?.tags).toEqual(expect.arrayContaining(['kitchen', 'book::1']));
    expect(given?.fields).toMatchObject({ Note: 'at &lt;noon&gt;', Meaning: 'a cup of tea' });
  });

  it('belongs to a note type that stays what it was at the first export', () => {
    expect(noteType).toEqual({
      id: 1_790_000_000_117,
      fields: [
        'Traditional',
        'Simplified',
        'Pinyin',
        'Taiwan pinyin',
        'Zhuyin',
        'Meaning',
        'Sentence',
        'Sentence in Simplified',
        'Text',
        'Hangjian id',
        'Note',
      ],
    });
    expect(decks).toEqual(['Default', 'Hangjian']);
    expect(conf).toMatchObject({ schedVer: 2, rollover: 4, creationOffset: -480 });
  });

  it('is known by what was made of its id once, in whatever script it was met', () => {
    expect(guidOf('垃圾')).toBe(note?.guid);
    expect(guidOf('歷練')).toBe(packed([wordOf('歷練', { simplified: '历练' })]).notes[0]?.guid);
    expect([guidOf('垃圾'), guidOf('歷練')]).toEqual(['JH^,MCl!kL', 'Oc6^,PF*:C']);
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[sound:a.mp3] also pr. [yao1]', '&#91;sound:a.mp3] also pr. [yao1]'],
    ['[latex]x[/latex] [$]y[/$]', '&#91;latex]x&#91;/latex] &#91;$]y&#91;/$]'],
    ['\\(x\\)', '&#92;(x&#92;)'],
    ['one\r\ntwo\u001fthree', 'one<br>twothree'],
  ])('shows %j as it is', (gloss, field) => {
    expect(packed([wordOf('茶', { gloss })]).notes[0]?.fields.Meaning).toBe(field);
  });
});

describe('a package of any words', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('\u001f', '<b>', '&amp;', '\0', '\ud800', '"', "'", '\n'),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join(''));
  const any = fc.record({
    gloss: text,
    traditional: text.map((given) => `茶${given}`),
    pinyin: text,
    added: fc.oneof(fc.double({ min: 0, max: 8.64e15, noNaN: true }), fc.constantFrom(0, 1, NOW)),
    changed: fc.constantFrom(0, NOW),
    status: fc.constantFrom('new', 'learning', 'known', 'ignored'),
  });

  it('sorts by the first field without its line breaks', () => {
    const [note] = packed([wordOf('茶', { traditional: '茶\r水\n火' })]).notes;
    expect(note?.fields.Traditional).toBe('茶<br>水<br>火');
  });

  it('can be read by Anki, a note a word in the order given', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (given) => {
        const words = given.map((fields, at) => wordOf(`${at}`, fields as object));
        const { notes } = packed(words);
        expect(new Set(notes.map(({ guid }) => guid))).toEqual(
          new Set(words.map(({ id }) => guidOf(id))),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('exporting again', () => {
  it('updates what changed here and doubles nothing', () => {
    const held: Held = new Map();
    importInto(held, packed([RUBBISH, wordOf('茶')]));
    importInto(held, packed([{ ...RUBBISH, gloss: 'rubbish', changed: NOW }, wordOf('門')]));
    importInto(held, packed([wordOf('門'), wordOf('茶'), RUBBISH]));
    expect(held.size).toBe(3);
    expect(held.get(guidOf('垃圾'))?.note.fields.Meaning).toBe('rubbish');
  });

  it('gives the same bytes for the same words', () => {
    const once = packed([RUBBISH, wordOf('茶')]);
    expect(packed([RUBBISH, wordOf('茶')])).toEqual(once);
  });
});

/** Answers, one after the other, so many hours before now each; the card and the log they leave. */
function studied(id: string, answers: readonly (readonly [number, Rating])[]) {
  let card: ReviewCard = { ...newCard(id, NOW), changed: NOW, deleted: false };
  const logs = answers.map(([hours, rating], order): ReviewLog => {
    const time = NOW - hours * 3_600_000;
    const before = card;
    card = { ...rated(card, rating, momentAt(time, 4, 480)), changed: time, deleted: false };
    return {
      id: `${id}@${time}`,
      cardId: id,
      rating,
      time,
      order,
      before,
      offset: 480,
      rollover: 4,
      duration: 4_000,
      changed: time,
      deleted: false,
    };
  });
  return { card, logs };
}

describe('a schedule that goes along', () => {
  const { card, logs } = studied('垃圾', [
    [240, 'good'],
    [239, 'good'],
    [120, 'hard'],
    [2, 'good'],
  ]);
  const { cards, answers } = packed([RUBBISH], [card], logs);

  it('is due on the day it is due here', () => {
    const today = momentAt(NOW, 4, 480).day;
    expect(cards[0]).toMatchObject({ type: 2, queue: 2, reps: 4, lapses: 0 });
    expect(cards[0]?.due).toBe((card.dueDay ?? 0) - today);
    expect(cards[0]?.ivl).toBe(card.scheduledDays);
  });

  it('keeps what FSRS remembers', () => {
    const { s, d } = JSON.parse(String(cards[0]?.data));
    expect(s).toBeCloseTo(card.stability, 4);
    expect(d).toBeCloseTo(card.difficulty, 3);
  });

  it('has each answer with its time, ease and intervals', () => {
    expect(answers.map(({ id }) => id)).toEqual(logs.map(({ time }) => time));
    expect(answers.map(({ ease }) => ease)).toEqual([3, 3, 2, 3]);
    expect(answers.map(({ type }) => type)).toEqual([0, 0, 1, 1]);
    expect(answers.map(({ time }) => time)).toEqual([4_000, 4_000, 4_000, 4_000]);
    // A step of ten minutes, then days; what was before is what the answer before came to.
    const ivl = answers.map((row) => Number(row.ivl));
    expect(ivl[0]).toBe(-600);
    expect(ivl.at(-1)).toBe(card.scheduledDays);
    expect(answers.slice(1).map((row) => row.lastIvl)).toEqual(ivl.slice(0, -1));
  });

  it('of a card in its steps is due at an instant', () => {
    const learning = studied('茶', [[0.1, 'again']]);
    const [row] = packed([wordOf('茶')], [learning.card], learning.logs).cards;
    expect(row).toMatchObject({ type: 1, queue: 1, due: Math.floor(learning.card.due / 1_000) });
    const lapsed = studied('門', [
      [300, 'easy'],
      [1, 'again'],
    ]);
    expect(packed([wordOf('門')], [lapsed.card], lapsed.logs).cards[0]).toMatchObject({
      type: 3,
      queue: 1,
      lapses: 1,
      left: 1_001,
    });
  });

  it('of words known or ignored is asleep', () => {
    const words = [wordOf('茶', { status: 'known' }), wordOf('門', { status: 'ignored' })];
    expect(packed(words).cards.map(({ queue }) => queue)).toEqual([-1, -1]);
    expect(packed([wordOf('店')]).cards[0]).toMatchObject({ type: 0, queue: 0, due: 1 });
  });

  it('of answers in one millisecond counts each', () => {
    const one = studied('茶', [[1, 'good']]);
    const other = studied('門', [[1, 'good']]);
    const { answers } = packed(
      [wordOf('茶'), wordOf('門')],
      [one.card, other.card],
      [...one.logs, ...other.logs],
    );
    expect(answers).toHaveLength(2);
  });

  it('of the time before days were counted is read by this device’s clock', () => {
    const { dueDay, firstDay, lastDay, ...old } = card;
    const [row] = packed([RUBBISH], [old], logs).cards;
    expect(row).toMatchObject({ type: 2, queue: 2 });
    expect(Number.isSafeInteger(row?.due)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { Encounter } from '@/lib/domain/card';
import { applyReflow } from '@/lib/domain/reflow';
import type { LearnerStorage } from '@/lib/storage/storage';
import { keepAsPasted, layOutPasted } from '@/lib/study/texts/layout';
import { sourceBlocks } from '@/lib/study/texts/source-blocks';
import { block, fresh, tab, word } from '../../storage/tab';
import { newWord } from '../vocabulary/new-word';

/** As it was copied: Windows' line ends, lines broken after 27 characters, a page number. */
const PASTED = [
  '從前有一個人，他住在山上，每天下山挑水。有一天他在路上',
  '遇見一位老人，老人問他為什麼不搬到山下去住，他笑了笑，',
  '說山上的月亮比較大，星星也比較多。老人聽了也笑了，就跟',
  '- 1 -',
  '著他上山去看月亮。那一夜的月亮又圓又亮，把整座山都照得',
  '像白天一樣，連樹上的鳥也睡不著。',
  '   ',
  '第二天早上，山下的人發現老人不見了。',
].join('\r\n');

const RUNNING =
  '從前有一個人，他住在山上，每天下山挑水。有一天他在路上遇見一位老人，老人問他為什麼不搬到山下去住，他笑了笑，說山上的月亮比較大，星星也比較多。老人聽了也笑了，就跟著他上山去看月亮。那一夜的月亮又圓又亮，把整座山都照得像白天一樣，連樹上的鳥也睡不著。\n\n第二天早上，山下的人發現老人不見了。';
const AS_PASTED = PASTED.replaceAll('\r', '').replace('   ', '');

const met = (offset: number, textId = 'own'): Encounter => ({
  textId,
  textTitle: '從前',
  href: '/texts/own',
  sentence: '老人問他。',
  sentenceSimplified: '老人问他。',
  within: { start: 0, end: 2 },
  offset,
});

const LATE = RUNNING.indexOf('第二天');
const MOON = RUNNING.indexOf('月亮。');
const OLD = RUNNING.indexOf('老人聽');

/** A text that was read to its last paragraph, with a word met in it and a correction of one place. */
async function shelved(): Promise<LearnerStorage> {
  fresh();
  const storage = tab();
  const { source, text } = layOutPasted('own', PASTED, 1);
  await storage.sources.put(source);
  const annotation = { script: 'traditional', length: RUNNING.length, blocks: 1 } as const;
  await storage.texts.put({ id: 'own', ...text, added: 1, annotation, order: 4 });
  await storage.blocks.put(block('own', 0));
  const { title, titleSimplified } = text.info;
  const place = { id: 'own', href: '/texts/own', title, titleSimplified, order: 5 };
  await storage.positions.put({ ...place, offset: LATE, length: RUNNING.length });
  await storage.words.put({ ...word('月亮'), encounters: [met(3, 'other'), met(MOON)] });
  await storage.words.put({ ...word('山'), encounters: [met(7, 'other')] });
  const opened = { ...newWord('月亮'), encounter: met(MOON), count: 2, last: 1 };
  await storage.lookups.put(opened);
  const rule = { surface: '老人', words: ['老人'], at: { textId: 'own', offset: OLD } };
  await storage.corrections.put({ id: 'own-rule', ...rule });
  return storage;
}

const state = async (storage: LearnerStorage) => ({
  source: { ...(await storage.sources.get('own')), changed: 0 },
  reflowed: (await storage.texts.get('own'))?.reflowed,
  place: { ...(await storage.positions.get('own')), changed: 0 },
  met: (await storage.words.all()).map(({ encounters }) => encounters),
  opened: (await storage.lookups.get('月亮'))?.encounter.offset,
  at: (await storage.corrections.get('own-rule'))?.at,
});

const shown = async (storage: LearnerStorage): Promise<string[]> =>
  (await sourceBlocks(storage, 'own', 0)).flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => text),
  );

describe('a paste with broken lines', () => {
  it('is kept as it was given, and read in its paragraphs', async () => {
    const { source, text } = layOutPasted('own', PASTED, 1);
    expect(source.text).toBe(PASTED);
    expect(applyReflow(PASTED.replaceAll('\r', ''), source.reflow)).toBe(RUNNING);
    expect(text.reflowed).toBe('lines');
    expect(text.info.title).toBe('從前有一個人，他住在山上，每天下山挑水。');
    expect(await shown(await shelved())).toEqual(RUNNING.split('\n\n'));
  });

  it('stands as it was pasted when the learner wants it so, and every place in it where it was', async () => {
    const storage = await shelved();
    await keepAsPasted(storage, 'own');
    expect(await shown(storage)).toEqual(AS_PASTED.split(/\n+/));
    const now = await state(storage);
    expect(now.reflowed).toBeUndefined();
    expect(now.place.offset).toBe(AS_PASTED.indexOf('第二天'));
    expect(now.place.length).toBe(AS_PASTED.length);
    expect(now.met.flat().map(({ offset }) => offset)).toEqual([7, 3, AS_PASTED.indexOf('月亮。')]);
    expect(now.opened).toBe(AS_PASTED.indexOf('月亮。'));
    expect(now.at).toEqual({ textId: 'own', offset: AS_PASTED.indexOf('老人聽') });
  });

  it('is annotated anew then: what was kept of it stood at other places', async () => {
    const storage = await shelved();
    await keepAsPasted(storage, 'own');
    expect(await storage.texts.get('own')).toMatchObject({ annotation: null, order: 4 });
    expect(await storage.blocks.all('own')).toEqual([]);
  });

  it('and the other way when that is taken back, with what was read and corrected meanwhile', async () => {
    const storage = await shelved();
    const before = await state(storage);
    const undo = await keepAsPasted(storage, 'own');
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await state(storage)).toEqual(before);
    const again = await keepAsPasted(storage, 'own');
    const place = await storage.positions.get('own');
    if (place) await storage.positions.put({ ...place, offset: AS_PASTED.indexOf('著他') });
    await again();
    expect((await storage.positions.get('own'))?.offset).toBe(RUNNING.indexOf('著他'));
  });

  it('is left alone where it has been deleted meanwhile', async () => {
    const storage = await shelved();
    const undo = await keepAsPasted(storage, 'own');
    await storage.texts.remove('own');
    expect(await undo()).toEqual({ restored: 0, left: 1 });
    expect((await storage.positions.get('own'))?.offset).toBe(AS_PASTED.indexOf('第二天'));
  });
});

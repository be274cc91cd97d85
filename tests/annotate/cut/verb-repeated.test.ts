import { describe, expect, it } from 'vitest';
import { aNotA, verbReduplication } from '@/lib/annotate/cut/rules/verb-repeated';
import { cutBy, paragraphOf, show, verbs } from './marked';

const VERBS = verbs('要', '想', '改', '看', '走', '擦', '学', '试', '敲');

describe('a verb or adjective that asks or tries', () => {
  const join = (marked: string): string => cutBy(aNotA, marked, VERBS);

  it.each([
    ['你|要|不要|去', '你|要不要|去'],
    ['去|没|去|过', '去没去|过'],
    ['长|不|长', '长不长'],
    ['想|一|想', '想一想'],
    ['改|一改', '改一改'],
  ])('%s is one word', (marked, joined) => {
    expect(join(marked)).toBe(joined);
  });

  it.each([
    ['可不|可以|走', '可|不|可以|走'],
    ['好不好|看', '好|不|好看'],
    ['重不|重要', '重|不|重要'],
  ])('%s asks by the first half of a longer word', (marked, parted) => {
    expect(join(marked)).toBe(parted);
  });

  it.each([
    ['敲|了|敲门', '敲|了|敲|门'],
    ['看|一|看书', '看一看|书'],
  ])('%s has the second half whole', (marked, parted) => {
    expect(join(marked)).toBe(parted);
  });

  it.each([
    ['我|还|没|还|钱', 'still, and to give back'],
    ['喜|不|喜欢', 'already parted'],
    ['好不好', 'already one'],
    ['一|步|一|步|走', 'a noun, and counted'],
    ['一|看|一|看', 'counted'],
    ['心|一|心', 'no verb'],
    ['我们|不|们', 'the end of a longer word'],
    ['#二|不|#二', 'numbers'],
    ['不|一', 'nothing on either side'],
  ])('%s stays: %s', (marked) => {
    expect(join(marked)).toBe(marked.replaceAll('#', ''));
  });
});

describe('a verb said twice', () => {
  const join = (marked: string): string => cutBy(verbReduplication, marked, VERBS);

  it.each([
    ['你|擦|擦|桌子', '你|擦擦|桌子'],
    ['试|试', '试试'],
    ['白白|胖|胖|的', '白白|胖胖|的'],
    ['去|散|散步', '去|散散步'],
    ['要|见|见面', '要|见见面'],
  ])('%s is one word', (marked, joined) => {
    expect(join(marked)).toBe(joined);
  });

  it.each(['我国|国家', '国|国', '看|看看', '我|要|要求', '千|学|万|学|学|人', '胖|胖', '走|走路'])(
    '%s stays',
    (marked) => {
      expect(join(marked)).toBe(marked);
    },
  );

  it('leaves names alone', () => {
    const paragraph = paragraphOf('左|看|看', VERBS);
    const pieces = paragraph.pieces.map((piece) => ({ ...piece, name: {} }));
    const cut = verbReduplication.apply({ ...paragraph, pieces });
    expect(show(cut, paragraph.text)).toBe('左|看|看');
  });
});

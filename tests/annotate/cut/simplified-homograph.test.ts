import { describe, expect, it } from 'vitest';
import { simplifiedHomograph } from '@/lib/annotate/cut/rules/simplified-homograph';
import { entryOf } from '../../reader/wires';
import { paragraphOf, show } from './marked';

const ENTRIES = [
  entryOf('海里', '海里', 'hai3 li3', 'nautical mile'),
  entryOf('麵的', '面的', 'mian4 di1', 'minivan taxi'),
  entryOf('後台', '后台', 'hou4 tai2', 'backstage'),
];
const SIMPLIFIED: Readonly<Record<string, string>> = { 裡: '里', 後: '后', 麵: '面', 臺: '台' };
const toSimplified = (text: string): string =>
  Array.from(text, (character) => SIMPLIFIED[character] ?? character).join('');

function part(marked: string, script: 'traditional' | 'simplified' = 'traditional'): string {
  const paragraph = paragraphOf(marked, ENTRIES, toSimplified);
  const forms = { ...paragraph.forms, script };
  return show(simplifiedHomograph.apply({ ...paragraph, forms }), paragraph.text);
}

describe('what is a word only in Simplified', () => {
  it.each([
    ['在|海裡|游', '在|海|裡|游'],
    ['前|面的|路', '前|面|的|路'],
  ])('%s is two', (marked, parted) => {
    expect(part(marked)).toBe(parted);
  });

  it.each([
    ['十|海里|外', 'written so'],
    ['在|後臺|等', 'written 後台 as well'],
    ['心裡|話', 'in no dictionary'],
  ])('%s stays: %s', (marked) => {
    expect(part(marked)).toBe(marked);
  });

  it('stays in Simplified text', () => {
    expect(part('在|面的|上', 'simplified')).toBe('在|面的|上');
  });
});

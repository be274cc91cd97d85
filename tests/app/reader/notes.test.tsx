import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Notes } from '@/app/_components/reader/panel/notes';
import { notesHere } from '@/lib/reader/panel/notes';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();

/** The notes of the panel opened on a word of a text, as the page shows them. */
function notesOn(text: string, surface: string): string {
  const annotated = engine.annotate(text);
  for (const { tokens } of annotated.paragraphs.flatMap(({ sentences }) => sentences)) {
    const token = tokens.find((candidate) => candidate.surface === surface);
    if (!token) continue;
    const ids = token.kind === 'word' || token.kind === 'number' ? (token.entries ?? []) : [];
    const entry = annotated.entries.get(ids[0] ?? '') ?? null;
    const notes = notesHere(token, tokens, entry);
    return renderToStaticMarkup(<Notes notes={notes} script="traditional" follow={() => {}} />);
  }
  throw new Error(`${surface} is no token of ${text}`);
}

describe('the panel’s notes', () => {
  it.each([
    ['他说以后再来。', '以后', 'data-note="ambiguous">后 stands for 後 here.'],
    ['他在曆練中成長。', '曆練', 'data-note="repaired">The source has 曆練; 歷練 is meant.'],
    ['爲了你。', '爲了', 'data-note="variant">The source writes 爲了, a variant of 為了.'],
    ['這個軟件很好用。', '軟件', 'data-note="wording">Mainland wording. Taiwan: 軟體'],
    ['花了17.5億元。', '17.5億', 'data-note="value">1,750,000,000'],
    ['有八成的人同意。', '八成', 'data-note="value">80 %'],
    ['全館打七折。', '七折', 'data-note="value">30 % off: 70 % of the price'],
    ['民國113年。', '113', 'year 113 of the Republic of China: 2024'],
    ['買了三本書。', '本', 'data-note="measure"'],
    ['睡了一個覺。', '覺', 'data-note="base">Part of a verb that the sentence takes apart:'],
    ['你喜不喜歡他？', '喜', 'data-note="base">Asks yes or no about'],
    ['洗得乾乾淨淨。', '乾乾淨淨', 'data-note="base">Said twice'],
    ['他們打算選舉新的會長。', '選舉', 'data-note="sense">A verb here: to elect.'],
    ['這份通知是學校發的。', '通知', 'data-note="sense">A noun here: notice.'],
    ['他長大了。', '長大', 'data-note="why">zhǎng dà, as in 長大.'],
  ])('%s %s', (text, surface, said) => {
    expect(notesOn(text, surface)).toContain(said);
  });

  it('offers the word a form belongs to as something to open', () => {
    expect(notesOn('睡了一個覺。', '覺')).toMatch(/<button[^>]*class="chip"[^>]*>.*睡覺/);
  });

  it('says a value only where the number is written otherwise', () => {
    expect(notesOn('我在2019年來。', '2019')).toBe('');
    expect(notesOn('來了3,200人。', '3,200')).toBe('');
    expect(notesOn('我在二〇一九年來。', '二〇一九')).toContain('data-note="value">2019');
  });

  it('says nothing where there is nothing to say', () => {
    expect(notesOn('我們去書店。', '書店')).toBe('');
  });
});

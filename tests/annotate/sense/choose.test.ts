import { expect, it } from 'vitest';
import { isWord } from '@/lib/domain/token';
import { getEngine } from '@/lib/server/engine';

/** The first gloss shown of the word marked 【】. */
function firstGloss(marked: string): string | undefined {
  const start = marked.indexOf('【');
  const end = marked.indexOf('】') - 1;
  const { paragraphs, entries } = getEngine().annotate(marked.replace(/[【】]/g, ''));
  const token = paragraphs
    .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .find(({ span }) => span.start === start && span.end === end);
  if (!token || !isWord(token)) return undefined;
  const entry = entries.get(token.entries[0] ?? '');
  return entry?.senses[token.senses?.[0] ?? 0]?.glosses[0];
}

it.each([
  // Rows of words/senses.txt.
  ['明天是五月8【日】。', 'date'],
  ['他【在】公司。', '(of sb or sth) to be'],
  ['別吵，他【在】睡覺。', '(used before a verb'],
  ['書【在】桌子上。', '(of sb or sth) to be'],
  ['公司【在】週六下午開會。', '(of sb or sth) to be'],
  ['姊姊【花】了500元買書。', 'to spend'],
  // Behind a quotation mark a clause begins, and before one it ends.
  ['「【對】，就是這裡。」', 'right'],
  ['他說：「【對】！」', 'right'],
  ['「【那】你呢？」', 'then'],
  ['「【對】客人要有禮貌。」', 'towards'],
  ['他寫了一個「【對】」字。', 'towards'],
  // What two texts showed.
  ['竹籤被火燒【出】一個洞。', '(used after a verb'],
  ['衣服我都收【好】了。', '(verb complement'],
  ['他打算【請】醫生看看。', 'to ask'],
  ['「【對不起】，我遲到了。」', "I'm sorry"],
  ['這段路管制交通，【管制】到中午。', 'to control'],
  // What is counted.
  ['門口站著一【名】警察。', 'classifier'],
  ['那【間】教室很暗。', 'classifier'],
  // Noun or verb.
  ['他們昨天【通知】了家長。', 'to notify'],
  ['這份【通知】是學校發的。', 'notice'],
  ['這場【選舉】的結果出來了。', 'election'],
  ['我早上收到一份【通知】。', 'notice'],
  ['這兩則【通知】請你看一下。', 'notice'],
  ['老師剛才【通知】過大家。', 'to notify'],
  ['他一條一條【擺】好。', 'to put'],
  // What was done or has become so is no noun, whatever the tagger takes it for.
  ['還沒到家，【天黑】了。', 'to get dark'],
  ['他們在這裡【埋伏】過。', 'to ambush'],
])('in %s the word means “%s …”', (sentence, wanted) => {
  expect(firstGloss(sentence)?.startsWith(wanted), firstGloss(sentence) ?? 'no token').toBe(true);
});

it('names every sense of the first entry once', () => {
  const { paragraphs, entries } = getEngine().annotate('一名警察在門口等，他花了三十元點咖啡。');
  const words = paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => tokens.filter(isWord)),
  );
  const ordered = words.filter(({ senses }) => senses);
  expect(ordered.length).toBeGreaterThan(0);
  for (const { senses, entries: ids } of ordered) {
    const count = entries.get(ids[0] ?? '')?.senses.length ?? 0;
    expect([...(senses ?? [])].sort((one, other) => one - other)).toEqual(
      Array.from({ length: count }, (_, at) => at),
    );
    // Where its own order fits nothing is said.
    expect(senses?.[0]).not.toBe(0);
  }
});

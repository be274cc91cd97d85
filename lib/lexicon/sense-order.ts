import type { Sense } from '../domain/lexicon';

/**
 * CC-CEDICT lists senses by history: 被 begins with "quilt", 才 with "ability". For common words
 * these come first today, in the order given; the others follow as they were. Our own list:
 * headword, pinyin, then the beginning of each sense's first gloss.
 */
const TABLE = `
被 bei4: used to indicate passive
跟 gen1: with; and (joining; to follow
才 cai2: then and only then; (before an expression; just now
便 bian4: in that case; convenient
由 you2: by; from
月 yue4: month
市 shi4: city; market
鎮 zhen4: small town; garrison
話 hua4: spoken words; speech; words
打 da3: to hit; to fight
老 lao3: old; always
副 fu4: deputy; vice-; classifier
當 dang1: when; to act as; to be; should
作為 zuo4 wei2: as (in; to act as
革命 ge2 ming4: revolution; revolutionary; to revolt
倒 dao4: contrary; to pour out
一直 yi1 zhi2: continuously; straight
種 zhong3: kind; type; classifier; seed
等 deng3: to wait for; and so on
上 shang4: (noun suffix); (bound form) up; to climb
對 dui4: right; towards
把 ba3: (used to put; to hold; classifier: handful; classifier for things
時 shi2: time; when; hour; o'clock
給 gei3: to give; for; to
可 ke3: (prefix) can; but
進行 jin4 xing2: (of people) to carry out; (of a process
領導 ling3 dao3: to lead; leader; leadership
一般 yi1 ban1: general; ordinary; common
省 sheng3: province; to save
該 gai1: should; that; the above
約 yue1: approximately; to make an appointment
活動 huo2 dong4: (outdoor; (volcanic; to exercise
稱 cheng1: to name; name; to state; to praise; to weigh
屬 shu3: to belong to; category
帶 dai4: to take along; to bring; to carry; to wear; belt
進 jin4: to go in; to enter; to go forward
占 zhan4: to occupy; to take
處 chu4: (bound form) place; (bound form) part
點 dian3: (after a number; a small amount; point; to order
機關 ji1 guan1: office; mechanism
張 zhang1: classifier for flat; sheet; to open
回 hui2: to go back; to return; time; to answer
經 jing1: to pass through; to undergo; classics
按 an4: according to; to press
運動 yun4 dong4: sports; exercise; movement; to exercise
派 pai4: to send; clique
字 zi4: character; word; letter
次 ci4: classifier; second; next
些 xie1: classifier
錢 qian2: money; coin
群眾 qun2 zhong4: the masses; mass
教育 jiao4 yu4: education; to educate
同 tong2: same; together; with; like
號 hao4: day of a month; ordinal number; mark
本 ben3: (bound form) this; (bound form) one's own; classifier
期 qi1: a period; stage; classifier
裡 li3: inside; interior; internal; lining
後 hou4: after; later; behind; back
支 zhi1: classifier; branch; to support
條 tiao2: classifier; strip; article
塊 kuai4: (coll.) classifier; classifier; lump
部 bu4: department; part; classifier; ministry
刻 ke4: quarter; moment; to carve
頓 dun4: classifier; to pause
陣 zhen4: classifier; short period; burst; spell
篇 pian1: classifier; piece of writing
歲 sui4: classifier; year
所 suo3: particle introducing; that which; place; classifier; actually
以 yi3: by means of; in order to; to use; because of
偏 pian1: contrary; stubbornly; slanting
挺 ting3: (coll.) quite; quite; very; straight
怪 guai4: strange; odd; to blame; quite; rather
連 lian2: (used with; including; to link
拿 na2: to take; to hold
叫 jiao4: to be called; to call; to order; to ask; to shout
讓 rang4: to let sb; to have sb; to make sb; by (indicates; to yield
令 ling4: to cause; to make sth; to order
往 wang3: towards; to; to go
離 li2: (in giving; to leave; to be away
為 wei2: as (in; to be; to become; to act as
為 wei4: for; because of; to
替 ti4: for; on behalf; to substitute
照 zhao4: to take (a photo; according to; to shine
除 chu2: except; to get rid; to divide
即 ji2: namely; that is; at once
或 huo4: or; maybe
還是 hai2 shi5: still; or; had better
形式 xing2 shi4: form; shape
學院 xue2 yuan4: college
部分 bu4 fen5: part
則 ze2: (conjunction; (bound form) principle
地 di4: earth; ground
米 mi3: meter; uncooked; rice
家 jia1: home; family; (suffix; classifier
頭 tou2: head; (suffix; classifier
手 shou3: hand
門 men2: door; gate; classifier
間 jian1: between; room; classifier
位 wei4: classifier; position; place
名 ming2: name; classifier
件 jian4: classifier; item
座 zuo4: classifier; seat
隊 dui4: team; group; squadron
班 ban1: class; team; shift
場 chang3: classifier; large place; stage
層 ceng2: classifier; layer; story
度 du4: degree; extent
分 fen1: minute; point; to divide; part
段 duan4: classifier; section; paragraph
行 xing2: all right; capable; (bound form) to walk; to go
便宜 pian2 yi5: cheap
意思 yi4 si5: meaning; idea; interest
地方 di4 fang5: place; space; area
不會 bu4 hui4: will not; not able; improbable
無 wu2: no; not to have; without; not
入 ru4: to enter
而 er2: and; but
卻 que4: but; however
就 jiu4: (after a suppositional; at once; then; just
將 jiang1: will; shall; to use
要 yao4: to want; to need; will; to ask
會 hui4: can; to be able; to know how; to be likely; will
得 de2: to obtain; to get
走 zou3: to walk; to leave; to go
起 qi3: to rise; to start
過 guo4: to cross; to pass; to spend; (experienced
`;

const ORDER: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2).split('; ')] as const;
    }),
);

const shown = (sense: Sense): string =>
  [...sense.labels.map((label) => `(${label})`), sense.glosses[0] ?? ''].join(' ');

/** A surname or a mere reference (南京: short for 南京市) is never what a word means first. */
function lastResortsLast(senses: readonly Sense[]): readonly Sense[] {
  const isLast = ({ labels, glosses }: Sense): boolean =>
    labels.includes('surname') || glosses.length === 0;
  return [...senses.filter((sense) => !isLast(sense)), ...senses.filter(isLast)];
}

/** Puts what a common word means today first; others keep the dictionary's order but for last resorts. */
export function orderSenses(
  traditional: string,
  pinyin: string,
  senses: readonly Sense[],
): readonly Sense[] {
  const beginnings = ORDER.get(`${traditional} ${pinyin}`);
  if (!beginnings) return lastResortsLast(senses);
  const rank = (sense: Sense): number => {
    const text = shown(sense);
    const plain = sense.glosses[0] ?? '';
    const at = beginnings.findIndex((start) => text.startsWith(start) || plain.startsWith(start));
    return at < 0 ? beginnings.length : at;
  };
  return senses
    .map((sense, index) => ({ sense, index, rank: rank(sense) }))
    .sort((left, right) => left.rank - right.rank || left.index - right.index)
    .map(({ sense }) => sense);
}

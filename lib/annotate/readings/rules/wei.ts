import type { SentenceContext } from '../context';
import { endsClause, isAdverb, isNumber, isPreposition, isPronoun, isVerb } from '../grammar';
import type { ReadableToken } from '../types';
import { servesSomeone } from './beneficiary';
import type { Rule, Ruling } from './rule';

const FOR: Ruling = {
  reading: 'wei4',
  why: { code: 'wei-for', evidence: '為 + whom or what + verb' },
};
const BE: Ruling = { reading: 'wei2', why: { code: 'wei-be', evidence: '為 = 是, 作' } };

/** After these 為 names the result: 改名為, 譯為, 任命…為, 以…為. */
const RESULT =
  /(名|稱|譽|喻|奉|追|推|譯|改|升|降|定|選|視|列|分|設|封|貶|編|評|化|轉|變|更|訂|任|當|尊|立|認|號|增|減|合|取|結|宣|判|被|縮|擴|登記|培養|指|作|解釋|演|製|寫|讀|拆|折|換|算|訛)$/;
/** Copula after an adverb of these: 則為, 均為, 最為. */
const COPULA_ADVERB = new Set(
  '則 均 皆 約 即 乃 亦 多 原 現 仍 尤 最 較 頗 極 更 甚 大多 主要 目前 通常 一般 分別 一 另一 其中 時 是 本'.split(
    ' ',
  ),
);

/** Tokens of a clause on either side of 為 that are looked at: nobody says more in one breath. */
const LONGEST_CLAUSE = 60;

/** Tokens of the clause after `index`; brackets and quotation marks belong to it. */
function clauseAfter(index: number, { tokens }: SentenceContext): ReadableToken[] {
  const clause: ReadableToken[] = [];
  const last = Math.min(tokens.length, index + 1 + LONGEST_CLAUSE);
  for (let at = index + 1; at < last && !endsClause(tokens[at]); at++) {
    clause.push(tokens[at] as ReadableToken);
  }
  return clause;
}

const BENEFICIARY_VERB =
  /^(提供|帶來|做出|作出|推送|設計|出場|上陣|保留|服務|命名|辯護|奠定|奠下|打下|劃下|爭取|贏得|贏|準備|舉辦|舉行|創作|創造|建立|設立|成立|制定|開發|研發|打造|安排|慶祝|祈禱|祈福|歡呼|加油|震驚|煩惱|擔心|高興|驕傲|寫|作|譜|配|拍|取|做|打|買|賣|付|留|送|開|演|效力|註銷|增添|增加|節省|解決|找到|帶|注入|配音|伴奏|題|題字|作詞|作曲|演唱|建造|修建|興建|獻|獻上|獻出|犧牲|辦理|說話|感到|付出|製作|指揮|工作|翻譯|選擇|挑選|招募|募款|籌|籌集|提名|介紹|說明|指引|導|導航|輸送|培養|貢獻)$/;

const ASPECT = /^[了過著]$/;

/**
 * Whether someone does something for what follows 為: a verb one does for others, or any verb that
 * is done (了, 過), after at least one word. "一家提供早餐的旅館" describes the noun instead.
 */
function hasLaterVerb(clause: readonly ReadableToken[]): boolean {
  const describes =
    isNumber(clause[0]) &&
    clause.some(({ traditional }, at) => traditional === '的' && at < clause.length - 1);
  return clause.some((token, at) => {
    if (at === 0) return false;
    const isDone = isVerb(token) && ASPECT.test(clause[at + 1]?.traditional ?? '');
    return isDone || (!describes && BENEFICIARY_VERB.test(token.traditional));
  });
}

/** Adverbs after the aim of 為: 為求快竟…, 為省錢便…. */
const CONSEQUENCE = /^(竟|竟然|卻|便|遂|才|不得不|不惜|特地|特意)$/;
const TIME = /^(當年|當時|後來|隨後|今|今年|現在|目前|同時|此後|其後|最後|一直|曾|先後)$/;

/**
 * 為 is wèi before the one for whom, or the aim for which, something is done; wéi where it could be
 * 是, 作 or 成.
 */
export const readWei: Rule = (index, context) => {
  const previous = context.tokens[index - 1];
  const next = context.tokens[index + 1];
  if (endsClause(next)) return BE;
  const clause = clauseAfter(index, context);
  if (clause.some(({ traditional }, at) => at > 0 && traditional === '而')) return FOR;
  if (next && /^(的是|此|何|甚麼|什麼)$/.test(next.traditional)) return FOR;
  if (previous && RESULT.test(previous.traditional)) return BE;
  const earliest = Math.max(0, index - LONGEST_CLAUSE);
  for (let at = index - 1; at >= earliest && !endsClause(context.tokens[at]); at--) {
    if (/^(以|稱|將|把|選|奉|降|任命|設)$/.test(context.near(at, 0))) {
      return hasLaterVerb(clause) && context.near(at, 0) === '將' && at === index - 1 ? FOR : BE;
    }
  }
  if (isPronoun(next) || clause.some(({ traditional }) => CONSEQUENCE.test(traditional)))
    return FOR;
  if (isPronoun(previous) && hasLaterVerb(clause)) return FOR;
  if (previous && COPULA_ADVERB.has(previous.traditional)) return BE;
  if (isNumber(next)) return hasLaterVerb(clause) ? FOR : BE;
  if (hasLaterVerb(clause) || servesSomeone(clause)) return FOR;
  const atStart = endsClause(previous);
  const opensClause =
    atStart || isAdverb(previous) || isPronoun(previous) || TIME.test(previous?.traditional ?? '');
  if (isVerb(next) && opensClause && !clause.some(({ traditional }) => traditional === '的'))
    return FOR;
  if (isVerb(next) && atStart) return FOR;
  if (
    clause.some(
      (token, at) => at > 0 && (isPreposition(token) || isAdverb(token)) && isVerb(clause[at + 1]),
    ) &&
    opensClause
  )
    return FOR;
  return BE;
};

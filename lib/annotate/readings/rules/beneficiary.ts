import { isVerb } from '../grammar';
import type { ReadableToken } from '../types';

/** People, and what people make up; what something can be done for. */
const SOMEONE =
  /(?:人|者|員|民|親|客|友|眾|迷|爸|媽|爺|奶|公|婆|哥|姊|姐|弟|妹|妻子|丈夫|兒子|女兒|兒女|子女|孩子|小孩|嬰兒|父母|學生|新生|考生|師生|男生|女生|老師|同學|家屬|病患|患者|同事|公司|員工|勞工|球隊|神明|祖先|死者|客戶|選手)$/;

/** 罹難|者, 中華|隊: people in two words. */
const ENDING = /^[者人們隊員]$/;

/** These name a person or an office as often as what they do: 主席為學生代表. */
const OFFICE =
  /^(?:代表|出身|領導|教授|編輯|導演|編劇|指揮|翻譯|主持|裁判|主編|監督|兼|之|組成|為主|所|所有|擔任|出任|兼任|接任|創辦|主導|和|跟|同|與|及)$/;

/**
 * Whether something is done for the one right after 為: 老師為同學送行, 爸爸為女兒綁頭髮; but not
 * in 主角為病人照顧的孩子, where the verb describes what follows.
 * @param clause the tokens after 為 up to the end of its clause.
 */
export function servesSomeone(clause: readonly ReadableToken[]): boolean {
  const [first, second] = clause;
  const inTwo = second !== undefined && ENDING.test(second.traditional);
  if (!first || !(inTwo || SOMEONE.test(first.traditional))) return false;
  return clause.some(
    (token, at) =>
      at > 0 &&
      isVerb(token) &&
      !OFFICE.test(token.traditional) &&
      !clause.slice(at + 1).some(({ traditional }) => traditional === '的'),
  );
}

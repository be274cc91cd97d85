import { QUIET_PLACE, SPEAKS, TITLE_BESIDE } from './evidence';

/** What stands before a person's name, Simplified: offices and occupations. */
const TITLE_BEFORE =
  /(?:作者|记者|编剧|导演|演员|歌手|教授|博士|总裁|总经理|经理|董事|执行官|总监|主任|主席|总统|总理|律师|医师|医生|老师|选手|球员|球星|作家|诗人|画家|学者|将军|司令|皇帝|大臣|议员|委员|代表|发言人|创始人|创办人|国务卿|执行长|首相|歌手|主播|艺人|作曲家|科学家|哲学家|负责人|主持人|候选人|男星|女星|影星|同学|同事|丈夫|妻子|儿子|女儿|弟弟|哥哥|姐姐|妹妹|父亲|母亲|校长|部长|市长|县长|局长|院长|处长|署长|会长|馆长|社长|团长|队长|站长|秘书长|董事长|首长|司长|总监|警官|法官|专家|选手|CEO|CTO|CFO|COO|名叫|名为|本名|原名|叫做|饰)[：:]?\s*$/;
/** What stands after one. */
const TITLE_AFTER =
  /^(?:先生|女士|小姐|太太|教授|博士|老师|医师|医生|律师|同学|将军|部长|副部长|市长|县长|局长|院长|校长|总经理|董事长|总裁|主任|主席|总统|总理|委员|议员|法师|大师|导演|夫妇|父子|（化名）|\(化名\))/;
const DOES =
  /^(?:说|表示|认为|指出|谈道|透露|坦言|强调|曾|担任|出任|现任|接任|加入|带领|出生|生于|回忆|介绍|解释|饰演|主演|执导|获得|当选|宣布|告诉|还是|早年)/;
const QUIET_AFTER =
  /^(?:[，。、；：！？,.)）(（」”》]|周[一二三四五六日]|星期|今[天日年]|昨[天日晚]|日前|近日|和|与|及|等|的|在|是|也|则|已|将|向|为|从|对|$)/;
const QUIET_BEFORE =
  /(?:^|[，。、；：！？,.(（「“《]|和|与|及|由|对|向|被|请|给|让|令|是|跟|但|而|后)$/;

const LONGEST_TITLE = 5;

/** True where a text ends in an office or occupation that a name follows. */
export const isIntroduced = (before: string): boolean =>
  TITLE_BEFORE.test(before.slice(-LONGEST_TITLE));

/** True where a text begins with what people do: somebody's name ends before it. */
export const isSpeaking = (after: string): boolean => DOES.test(after.slice(0, LONGEST_TITLE));

/** Evidence that a person's name stands between, in nats. */
export function personContext(before: string, after: string): number {
  let evidence = 0;
  if (TITLE_BEFORE.test(before)) evidence += TITLE_BESIDE;
  else if (QUIET_BEFORE.test(before)) evidence += QUIET_PLACE;
  if (TITLE_AFTER.test(after)) evidence += TITLE_BESIDE;
  else if (DOES.test(after)) evidence += SPEAKS;
  else if (QUIET_AFTER.test(after)) evidence += QUIET_PLACE;
  return evidence;
}

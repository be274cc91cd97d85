import type { Rule } from './rule';
import { readDe, readDi } from './rules-de';
import {
  readChang,
  readLe,
  readShao,
  readShen,
  readYing,
  readZhe,
  readZhi,
  readZhong,
} from './rules-verbs';
import { readWei } from './rules-wei';

/** Function words that stand alone nearly always in one reading. */
const always =
  (reading: string): Rule =>
  () => ({ reading, why: { code: 'usual' } });

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['一', always('yi1')],
  ['不', always('bu4')],
  ['的', always('de5')],
  ['個', always('ge4')],
  ['和', always('he2')],
  ['都', always('dou1')],
  ['與', always('yu3')],
  ['於', always('yu2')],
  ['還', always('hai2')],
  ['會', always('hui4')],
  ['種', always('zhong3')],
  ['只', always('zhi3')],
  ['更', always('geng4')],
  ['要', always('yao4')],
  ['過', always('guo4')],
  ['將', always('jiang1')],
  ['們', always('men5')],
  ['為', readWei],
  ['地', readDi],
  ['得', readDe],
  ['著', readZhe],
  ['了', readLe],
  ['中', readZhong],
  ['應', readYing],
  ['祇', readZhi],
  ['甚', readShen],
  ['什', readShen],
  ['少', readShao],
  ['長', readChang],
  ['麼', always('me5')],
]);

export const ruleFor: Rule = (index, context) =>
  RULES.get(context.near(index, 0))?.(index, context) ?? null;

import { hasFrame, readByFrame } from './character-frames';
import { readDe, readDi } from './de';
import { readGuo } from './guo';
import type { Rule } from './rule';
import { readZhuan } from './turn';
import {
  readChang,
  readDang,
  readDao,
  readLe,
  readShao,
  readShen,
  readYing,
  readZhe,
  readZhi,
  readZhong,
} from './verbs';
import { readWei } from './wei';

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
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
  ['當', readDang],
  ['倒', readDao],
  ['轉', readZhuan],
  ['過', readGuo],
]);

/** The rule for the character itself, else the words it stands between. */
export const ruleFor: Rule = (index, context) =>
  RULES.get(context.near(index, 0))?.(index, context) ?? readByFrame(index, context);

/** Characters the usual reading must not settle before their rule or a frame was tried. */
export const hasRule = (character: string): boolean => RULES.has(character) || hasFrame(character);

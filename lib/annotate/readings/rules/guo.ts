import { endsClause, isVerb } from '../grammar';
import type { Rule } from './rule';

/** Verbs of going, after which 過 says past or across what: 走過一條街. */
const MOVES =
  /[走跑飛穿越跨繞渡游駛爬翻跳路經通掠閃拂擦劃躲逃避熬度勝超透轉側別滑流吹騎搬接遞伸傳挺捱]$/u;
/** What says that it happened at some time, whatever the verb. */
const EVER = /^(曾|曾經|不曾|未曾|從未|從來|沒|沒有|有沒有|未|從沒)$/u;
/** After these 過 is itself the verb: 要過河, 想過好日子. */
const WILL =
  /^(要|想要|會|能|能夠|可以|可|必須|應該|願意|希望|打算|準備|開始|繼續|喜歡|怎麼|讓|使|叫|請|忙著|一起)$/u;
/** 考慮過後, 走過去: no particle before these. */
const DIRECTION = /^[後去來頭]/u;
/** What one can want to live, spend or celebrate: 想過平靜的生活. */
const LIVED = /^(好|好好|日子|生活|平靜|幸福|安穩|簡單|自由|年|節|生日|週末|假期|河|橋|馬路)$/u;
const CLAUSE = 6;

/** 過 is a particle, without its tone, after what somebody has done: 看過, 擔任過; else guò. */
export const readGuo: Rule = (index, { tokens, near }) => {
  const before = near(index, -1);
  const after = near(index, 1);
  const past = { reading: 'guo4', why: { code: 'usual' } };
  const previous = tokens[index - 1];
  if (!isVerb(previous) || WILL.test(before) || DIRECTION.test(after)) return past;
  if (before === '想' && LIVED.test(after)) return past;
  let ever = !MOVES.test(before);
  for (let by = -2; !ever && by >= -CLAUSE && !endsClause(tokens[index + by]); by -= 1) {
    ever = EVER.test(near(index, by));
  }
  return ever ? { reading: 'guo5', why: { code: 'after-verb', evidence: before } } : past;
};

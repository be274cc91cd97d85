import { describe, expect, it } from 'vitest';
import {
  chooseVoice,
  isMandarin,
  mandarinVoices,
  voiceKind,
} from '../../../lib/reader/speech/voice';
import { voice } from '../fake-speech';

describe('voiceKind', () => {
  it.each([
    ['Microsoft HanHan', 'zh-TW', 'taiwan'],
    ['Chinese Taiwan', 'zh_TW_#Hant', 'taiwan'],
    ['國語', 'cmn-Hant-TW', 'taiwan'],
    ['Tingting', 'zh_CN', 'mainland'],
    ['普通话', 'cmn-Hans-CN', 'mainland'],
    ['zh', 'zh-Hant', 'taiwan'],
    ['Chinese (Mandarin)', 'cmn', 'mandarin'],
    // A name that says Hong Kong outweighs the tag: better silent than Cantonese.
    ['Putonghua, Hong Kong', 'cmn-Hans-CN', 'other'],
    ['Putonghua', 'cmn-Hans-HK', 'mainland'],
    ['Xiaoni', 'zh-CN-shaanxi', 'dialect'],
    ['Mandarin, latin as Pinyin', 'cmn-latn-pinyin', 'dialect'],
    ['Sinji', 'zh-HK', 'other'],
    ['Sin-ji', 'zh', 'other'],
    ['Tracy', 'zh_MO', 'other'],
    ['Chinese (Cantonese)', 'yue', 'other'],
    ['粵語（香港）', 'zh-yue-HK', 'other'],
    ['Cantonese', 'yue-Hant-HK', 'other'],
    ['Xiaotong', 'wuu-CN', 'other'],
    ['Samantha', 'en-US', 'other'],
  ])('%s (%s) is %s', (name, lang, kind) => {
    expect(voiceKind({ name, lang })).toBe(kind);
  });
});

describe('chooseVoice', () => {
  const cantonese = voice('Sin-ji', 'zh-HK');
  const taiwan = voice('Mei-Jia', 'zh-TW');
  const mainland = voice('Tingting', 'zh-CN');
  const all = [cantonese, voice('Samantha', 'en-US'), mainland, taiwan];

  it('follows the reading standard', () => {
    expect(chooseVoice(all, 'taiwan')).toBe(taiwan);
    expect(chooseVoice(all, 'mainland')).toBe(mainland);
  });

  it('takes the other Mandarin before none, and Cantonese never', () => {
    expect(chooseVoice([cantonese, mainland], 'taiwan')).toBe(mainland);
    expect(chooseVoice([cantonese], 'taiwan')).toBeNull();
    expect(chooseVoice([], 'taiwan')).toBeNull();
    expect(all.filter(isMandarin)).toHaveLength(2);
  });

  it('prefers a voice of this machine, and a plain one to a novelty', () => {
    const online = voice('Google 國語', 'zh-TW', false);
    const grandma = voice('Grandma (中文（台灣）)', 'zh-TW');
    expect(mandarinVoices([grandma, online, taiwan], 'taiwan')).toEqual([taiwan, online, grandma]);
  });

  it("keeps the learner's choice while it exists", () => {
    expect(chooseVoice(all, 'taiwan', mainland.voiceURI)).toBe(mainland);
    expect(chooseVoice(all, 'taiwan', cantonese.voiceURI)).toBe(taiwan);
    expect(chooseVoice(all, 'taiwan', 'gone')).toBe(taiwan);
  });
});

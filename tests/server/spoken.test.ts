import { describe, expect, it } from 'vitest';
import { formatNumbered } from '@/lib/domain/reading/reading';
import { isWord } from '@/lib/domain/token';
import { getEngine } from '@/lib/server/engine';

const engine = getEngine();

/** Mainland reading of the first token that holds `character`, as far as that character. */
function spoken(text: string, character: string): string {
  const words = engine
    .annotate(text)
    .paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .filter(isWord);
  const word = words.find(({ traditional }) => traditional.includes(character));
  const syllable = word?.reading[word.traditional.indexOf(character)];
  return syllable ? formatNumbered([syllable]) : '';
}

describe('characters of several readings, by what stands around them', () => {
  it.each([
    ['貓把魚藏起來了。', '藏', 'cang2'],
    ['他在藏族的村子住過。', '藏', 'Zang4'],
    ['功課得寫完才能看電視。', '得', 'dei3'],
    ['我們得先吃飯。', '得', 'dei3'],
    ['這件事得跟老師商量。', '得', 'dei3'],
    ['媽媽說的話得聽。', '得', 'dei3'],
    ['他得過冠軍。', '得', 'de2'],
    ['她高興得跳起來。', '得', 'de5'],
    ['外面冷得發抖。', '得', 'de5'],
    ['把他當朋友。', '當', 'dang4'],
    ['他當了老師。', '當', 'dang1'],
    ['今天天氣很差。', '差', 'cha4'],
    ['兩者之差是三。', '差', 'cha1'],
    ['服務態度差，沒人要去。', '差', 'cha4'],
    ['兩地的溫度差很大。', '差', 'cha1'],
    ['只差一步就到了。', '差', 'cha4'],
    ['大門得朝南開。', '得', 'dei3'],
    ['改天得請他吃飯。', '得', 'dei3'],
    ['這張紙很薄。', '薄', 'bao2'],
    ['紙上寫了一行字。', '行', 'hang2'],
    ['他們一行三人。', '行', 'xing2'],
    ['請再重說一次。', '重', 'chong2'],
    ['只好重開機。', '重', 'chong2'],
    ['音量調太大聲了。', '調', 'tiao2'],
    ['辨識率不高。', '率', 'lü4'],
    ['他又長了一歲。', '長', 'zhang3'],
    ['這條路比那條長了三公里。', '長', 'chang2'],
    ['將軍率三千精兵渡江。', '率', 'shuai4'],
    ['擀成薄皮。', '薄', 'bao2'],
    ['她抽不出空。', '空', 'kong4'],
    ['倒不如問個清楚。', '倒', 'dao4'],
    ['吾日三省吾身。', '省', 'xing3'],
    ['湯很鮮。', '鮮', 'xian1'],
    ['這事鮮為人知。', '鮮', 'xian3'],
    ['香得讓人流口水。', '得', 'de5'],
    ['這件事得讓他知道。', '得', 'dei3'],
    ['起鍋前撒點蔥花。', '撒', 'sa3'],
    ['朝中大臣都不說話。', '朝', 'chao2'],
    ['這個箱子很重。', '重', 'zhong4'],
    ['昨天下了一場大雨。', '場', 'chang2'],
    ['他屏住了呼吸。', '屏', 'bing3'],
    ['警察逮到了小偷。', '逮', 'dai3'],
    ['任小姐來了。', '任', 'Ren2'],
    ['她穿著紅色的裙子。', '著', 'zhe5'],
    ['他的穿著很講究。', '著', 'zhuo2'],
    ['這種菜很好吃。', '種', 'zhong3'],
    ['他在山上種菜。', '種', 'zhong4'],
    ['他背著書包上學。', '背', 'bei1'],
    ['他把背包背在肩上。', '背', 'bei1'],
    ['他倒了一杯茶。', '倒', 'dao4'],
    ['媽媽在家磨豆漿。', '磨', 'mo4'],
    ['爸爸在磨刀。', '磨', 'mo2'],
    ['大樹倒了。', '倒', 'dao3'],
    ['他得了流感。', '了', 'le5'],
    ['你吃得了嗎？', '了', 'liao3'],
    ['她喜歡數星星。', '數', 'shu3'],
    ['他樂得說不出話。', '樂', 'le4'],
    ['把洞塞住。', '塞', 'sai1'],
    ['詩人翟永明寫了一首詩。', '翟', 'Zhai2'],
  ])('%s %s is %s', (text, character, expected) => {
    expect(spoken(text, character)).toBe(expected);
  });
});

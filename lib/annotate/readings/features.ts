/**
 * What the polyphone model sees of a character: its neighbours as they are and by kind. The
 * training script uses this very function, so a change here needs a new model.
 */

/** Characters that transliterate foreign names; a neighbourhood of them is a name. */
const TRANSLITERATION = new Set(
  '阿埃艾奧巴白貝比彼別波伯博布茨達大戴丹德登迪蒂蒙杜頓多俄恩爾法凡菲費夫弗福岡戈格哈海漢亨赫華霍基吉加賈傑金卡凱坎康考柯科克肯庫拉萊蘭朗勞勒雷里利莉立列林琳龍盧魯路倫羅洛馬瑪邁麥曼梅門米密明莫姆穆娜納南內尼涅紐努諾歐帕派佩皮珀普奇喬切丘瑞若薩塞桑瑟沙山尚舍聖什史士斯松蘇索塔泰坦湯特提廷圖托瓦威韋維魏溫沃烏武西希夏謝辛休雅亞延揚耶葉伊依英約澤扎哲茲佐',
);
const PLACE = new Set('縣市省州鎮鄉村區路街站河江湖山島港灣莊寺廟園橋鐵線里巷弄社海峽洲國郡府');
const NUMBER = new Set('〇零一二兩三四五六七八九十百千萬億幾數半第');
const PARTICLE = new Set('的了著過地得是在有和與及或也都就不而以於為被把對從向將其之所');
const OPENING = new Set('「『《〈（(【“‘');
const CLOSING = new Set('」』》〉）)】”’');

/** Kinds told so far, by code unit: the same characters come again and again. */
const told: (string | undefined)[] = new Array(0x10000).fill(undefined);

/** A letter for the kind of character; 'z' is any other Han character. */
export function kindOf(character: string | undefined): string {
  if (character === undefined) return '^';
  if (character.length > 1) return tell(character);
  const code = character.charCodeAt(0);
  const known = told[code] ?? tell(character);
  told[code] = known;
  return known;
}

function tell(character: string): string {
  if (NUMBER.has(character)) return 'n';
  if (PARTICLE.has(character)) return 'p';
  if (PLACE.has(character)) return 'g';
  if (TRANSLITERATION.has(character)) return 't';
  if (/\p{Script=Han}/u.test(character)) return 'z';
  if (OPENING.has(character)) return '[';
  if (CLOSING.has(character)) return ']';
  if (/[\d０-９]/.test(character)) return '0';
  if (/[A-Za-z]/.test(character)) return 'a';
  if (character === '·' || character === '•' || character === '-') return '·';
  if (character === '、') return '、';
  return '.';
}

/** Characters this far on either side count, wherever exactly they stand. */
const BAG = 6;
/** Foreign names are told by so many neighbours on either side. */
const NAME = 3;

/**
 * Features of the character at `at` in the code points of a Traditional sentence. Wider n-grams
 * were tried and left out: with some fifteen examples a character they only add noise.
 * @param alone whether it is a word of its own, so that no neighbour shares its word.
 */
export function featuresOf(characters: readonly string[], at: number, alone: boolean): string[] {
  const near = (by: number): string => characters[at + by] ?? '';
  const before = kindOf(characters[at - 1]);
  const after = kindOf(characters[at + 1]);
  const features = [
    '*',
    alone ? 'A' : 'B',
    `l${near(-1)}`,
    `r${near(1)}`,
    `<${before}`,
    `>${after}`,
    `=${before}${after}`,
  ];
  let foreign = 0;
  const bag: string[] = [];
  for (let by = -BAG; by <= BAG; by++) {
    const character = characters[at + by];
    if (by === 0 || character === undefined) continue;
    const kind = kindOf(character);
    if (Math.abs(by) <= NAME && (kind === 't' || kind === '·')) foreign++;
    if (kind === '.') continue;
    const feature = `b${character}`;
    if (!bag.includes(feature)) bag.push(feature);
  }
  features.push(`f${Math.min(4, foreign)}`, ...bag);
  return features;
}

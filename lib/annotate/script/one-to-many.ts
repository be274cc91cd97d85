/**
 * What a Simplified character stands for when it is a word of its own: Taiwan's forms, the one
 * taken without other evidence first, then the contexts (Simplified, around the character) that
 * make it another. Our own table.
 */
interface Choice {
  readonly otherwise: string;
  readonly rules?: readonly {
    readonly form: string;
    readonly before?: RegExp;
    readonly after?: RegExp;
  }[];
}

/** Forms of address that make what stands before them a surname. */
const TITLE =
  /^[\u4e00-\u9fff]{0,2}(?:先生|女士|小姐|太太|老师|教授|博士|医生|医师|经理|主任|校长|董事长|总经理|部长|局长|市长|县长|同学|同志|夫人|某)/;
const TITLE_NEXT =
  /^(?:先生|女士|小姐|太太|老师|教授|博士|医生|医师|经理|主任|校长|董事长|总经理|同学|同志|夫人|氏|某)/;
const COUNT = /[一二三四五六七八九十百千万两几数半每0-9]$/;
const ALONE: readonly [string, Choice][] = [
  [
    '只',
    {
      otherwise: '只',
      rules: [
        { form: '只', before: /[这那]$/, after: /^(?:[是会能有要不在算怕为限因讲说让需想够可])/ },
        { form: '隻', before: /(?:[这那每几数]|两三|十几)$/ },
        { form: '隻', before: COUNT, after: /^(?!能|是|有|会|要|因|不过|为|在|剩)/ },
        { form: '隻', before: /[船舰鸡牛羊熊]$/, after: /^(?:[，。、的之数]|$)/ },
      ],
    },
  ],
  [
    '出',
    {
      otherwise: '出',
      rules: [
        {
          form: '齣',
          before: /(?:[一二三四五两几这那每该]|\d)$/,
          after: /^(?:[^，。]{0,3})(?:戏|剧)/,
        },
      ],
    },
  ],
  [
    '后',
    {
      otherwise: '後',
      rules: [{ form: '后', before: /[太皇王母影歌帝废封]$/, after: /^(?:[^面来者续边]|$)/ }],
    },
  ],
  [
    '里',
    {
      otherwise: '裡',
      rules: [
        { form: '里', before: /(?:[公英海华千百万0-9几数]|十|[一二三四五六七八九]|[个该本邻])$/ },
      ],
    },
  ],
  [
    '发',
    {
      otherwise: '發',
      rules: [
        {
          form: '髮',
          before: /(?:[理护染烫白黑金长短卷直削秀植银束假剪]|头)$/,
          after: /^(?![现生展布电出表明言行])/,
        },
      ],
    },
  ],
  [
    '面',
    {
      otherwise: '面',
      rules: [
        {
          form: '麵',
          before: /(?:[吃煮和揉下拉泡擀炒汤碗碗牛肉切凉]|牛肉)$/,
          after: /^(?![对试积前子临部向])/,
        },
      ],
    },
  ],
  [
    '斗',
    {
      otherwise: '鬥',
      rules: [{ form: '斗', before: /(?:[一二三四五六七八九十两几北漏烟车墨泰])$/ }],
    },
  ],
  [
    '干',
    {
      otherwise: '幹',
      rules: [
        { form: '乾', before: /(?:[晒晾烘吹擦风烤饼肉果豆葡萄杯口哭喝]|弄|抹)$/ },
        { form: '乾', after: /^(?:[燥杯净脆洗冷枯涸旱粮货爹妈瘪果]|了(?:一|这)?杯)/ },
        { form: '干', after: /^(?:[涉扰预戈犯系证支])/ },
        { form: '干', before: /[若天相不何]$/, after: /^(?!活|了|什|得|掉|事|部|吗|嘛)/ },
      ],
    },
  ],
  [
    '制',
    {
      otherwise: '制',
      rules: [
        {
          form: '製',
          before: /(?:[自特精监调复研试印缝酿炮新韩俄日美德法英铜木铁石皮银金纸手]|国)$/,
          after: /^(?!度|约|止|裁|服|订|定)/,
        },
      ],
    },
  ],
  ['复', { otherwise: '復', rules: [{ form: '複', after: /^(?:[杂数合式印制本眼方姓诊])/ }] }],
  [
    '签',
    {
      otherwise: '簽',
      rules: [
        {
          form: '籤',
          before: /(?:[抽竹牙书标中上下支掣神灵]|(?:^|[^要请])求)(?:了|到|一|支|根|个)*$/,
          after: /^(?![约署字名订收证])/,
        },
      ],
    },
  ],
  ['余', { otherwise: '餘', rules: [{ form: '余', after: TITLE_NEXT }] }],
  ['范', { otherwise: '范', rules: [{ form: '範', before: /[模规典示师防风]$/ }] }],
  ['姜', { otherwise: '薑', rules: [{ form: '姜', after: TITLE }] }],
  ['朴', { otherwise: '朴' }],
  [
    '种',
    { otherwise: '種', rules: [{ form: '种', before: /(?:^|[，。、])$/, after: TITLE_NEXT }] },
  ],
  ['叶', { otherwise: '葉' }],
  ['于', { otherwise: '於', rules: [{ form: '于', after: TITLE_NEXT }] }],
  [
    '云',
    {
      otherwise: '雲',
      rules: [
        { form: '云', before: /[人诗亦古谚书]$/ },
        { form: '云', after: /^(?:[：“]|亦|云)/ },
      ],
    },
  ],
  [
    '并',
    {
      otherwise: '並',
      rules: [
        { form: '併', before: /[合吞兼裁归火一]$/ },
        { form: '併', after: /^(?:[购吞案]|入)/ },
      ],
    },
  ],
  [
    '冲',
    {
      otherwise: '衝',
      rules: [
        {
          form: '沖',
          after:
            /^(?:[走洗刷泡水凉澡茶积绳片毁垮淡印服]|了(?:一)?(?:[杯碗壶个]|凉|澡)|(?:一)?(?:[杯碗壶]))/,
        },
        { form: '沖', before: /(?:[浪水雨洪潮]|李|郑|怒气)$/ },
      ],
    },
  ],
  [
    '刮',
    {
      otherwise: '刮',
      rules: [
        { form: '颳', after: /^(?:[^，。]{0,3})(?:风|台风)/ },
        { form: '颳', before: /[风]$/ },
      ],
    },
  ],
  ['升', { otherwise: '升' }],
  [
    '困',
    {
      otherwise: '困',
      rules: [
        { form: '睏', after: /^得(?:[^，。]{0,2})(?:睁|眼|睡|打|要睡|直|不行)/ },
        { form: '睏', before: /(?:[很太好又犯真发想])$/, after: /^(?:[，。了！]|$)/ },
      ],
    },
  ],
  [
    '周',
    {
      otherwise: '周',
      rules: [
        {
          form: '週',
          before: /(?:[一二三四五六七八九十两几每上下本这那半双0-9]|第.)$/,
          after: /^(?!朝|岁|边|围|公|王|家|年)/,
        },
      ],
    },
  ],
  ['台', { otherwise: '台' }],
  [
    '系',
    {
      otherwise: '系',
      rules: [
        { form: '繫', after: /^(?:[好紧上着在鞋领]|安全带|了)/ },
        { form: '係', before: /[关干确实]$/ },
      ],
    },
  ],
  ['卷', { otherwise: '卷', rules: [{ form: '捲', after: /^(?:[起入走进曲成款着]|了(?!卷))/ }] }],
  ['折', { otherwise: '折', rules: [{ form: '摺', after: /^(?:[纸叠扇痕裙]|成|好)/ }] }],
  [
    '松',
    {
      otherwise: '松',
      rules: [
        { form: '鬆', after: /^(?:[了开手口动绑懈散紧软]|一口)/ },
        { form: '鬆', before: /[放很太轻不宽变肉稀疏蓬]$/ },
      ],
    },
  ],
  ['谷', { otherwise: '谷', rules: [{ form: '穀', before: /[稻五打米百]$/ }] }],
  [
    '表',
    {
      otherwise: '表',
      rules: [
        {
          form: '錶',
          before: /(?:[戴手怀钟名修块只金]|一块)$/,
          after: /^(?![示现达面明态演扬格决情述])/,
        },
      ],
    },
  ],
  [
    '准',
    {
      otherwise: '准',
      rules: [
        { form: '準', before: /[瞄对看精不很]$/, after: /^(?:[时备确则点]|了|$|[，。])/ },
        { form: '準', after: /^[时备确则将]/ },
      ],
    },
  ],
  ['杯', { otherwise: '杯' }],
  ['回', { otherwise: '回' }],
  ['须', { otherwise: '須', rules: [{ form: '鬚', before: /[胡触根龙虾]$/ }] }],
  ['几', { otherwise: '幾' }],
  [
    '游',
    {
      otherwise: '游',
      rules: [
        { form: '遊', before: /[旅春秋郊云畅环夜巡西梦]$/ },
        { form: '遊', after: /^[憩玩园说]/ },
      ],
    },
  ],
  ['杰', { otherwise: '傑' }],
  ['咸', { otherwise: '鹹', rules: [{ form: '咸', after: /^(?:[阳丰宁亨临昌淳通镜美]|福)/ }] }],
  ['志', { otherwise: '志', rules: [{ form: '誌', before: /[杂标日网]$/ }] }],
  ['辟', { otherwise: '闢', rules: [{ form: '辟', before: /[复大]$/ }] }],
  ['采', { otherwise: '採', rules: [{ form: '采', before: /[风神文丰喝精光]$/ }] }],
  ['伙', { otherwise: '夥', rules: [{ form: '伙', before: /[搭开入家退起]$/ }] }],
  ['尝', { otherwise: '嘗', rules: [{ form: '嚐', after: /^(?:[到尽过]|一口|了一口|鲜|起来)/ }] }],
  ['涌', { otherwise: '湧' }],
  ['占', { otherwise: '佔', rules: [{ form: '占', after: /^[卜星]/ }] }],
  ['布', { otherwise: '布' }],
  [
    '征',
    { otherwise: '征', rules: [{ form: '徵', after: /^(?:[收税用兵召集稿文询求婚]|到|得)/ }] },
  ],
  ['获', { otherwise: '獲', rules: [{ form: '穫', before: /收$/ }] }],
  ['尽', { otherwise: '盡', rules: [{ form: '儘', after: /^(?:[管早快量可]|先)/ }] }],
  ['欲', { otherwise: '欲' }],
  ['蒙', { otherwise: '蒙' }],
  ['胡', { otherwise: '胡', rules: [{ form: '鬍', after: /^[须子渣茬]/ }] }],
  [
    '舍',
    {
      otherwise: '舍',
      rules: [
        { form: '捨', after: /^(?:[得弃命己身生])/ },
        { form: '捨', before: /[不取割难施]$/ },
      ],
    },
  ],
  ['钟', { otherwise: '鐘', rules: [{ form: '鍾', after: TITLE_NEXT }] }],
  ['注', { otherwise: '注' }],
  ['借', { otherwise: '借' }],
  ['致', { otherwise: '致' }],
  [
    '坛',
    {
      otherwise: '壇',
      rules: [{ form: '罈', before: /(?:[酒一两几泡菜])$/, after: /^(?:[酒子]|$)/ }],
    },
  ],
  ['吁', { otherwise: '吁' }],
  ['才', { otherwise: '才' }],
  [
    '丑',
    {
      otherwise: '醜',
      rules: [
        { form: '丑', before: /[小乙丁己辛癸]$/ },
        { form: '丑', after: /^[时年角]/ },
      ],
    },
  ],
  ['仆', { otherwise: '僕', rules: [{ form: '仆', before: /前$/ }] }],
  ['向', { otherwise: '向' }],
  ['当', { otherwise: '當' }],
  ['郁', { otherwise: '郁' }],
  ['症', { otherwise: '症' }],
  ['曲', { otherwise: '曲' }],
  ['千', { otherwise: '千' }],
  ['秋', { otherwise: '秋' }],
  ['党', { otherwise: '黨' }],
  ['它', { otherwise: '它' }],
  ['岩', { otherwise: '岩' }],
  ['岳', { otherwise: '岳' }],
  ['庄', { otherwise: '莊' }],
  ['链', { otherwise: '鏈' }],
];

const CHOICES: ReadonlyMap<string, Choice> = new Map(ALONE);

/**
 * The form a context asks for, null when none of the character's contexts is met.
 * @param before what stands before the character, Simplified, some characters are enough.
 */
export function formInContext(character: string, before: string, after: string): string | null {
  for (const rule of CHOICES.get(character)?.rules ?? []) {
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    return rule.form;
  }
  return null;
}

/** Form of a one-character word by its context; null when the table does not know the character. */
export const formAlone = (character: string, before: string, after: string): string | null =>
  formInContext(character, before, after) ?? CHOICES.get(character)?.otherwise ?? null;

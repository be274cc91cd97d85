/**
 * Characters that Taiwan reads otherwise than the Mainland wherever they stand: "character,
 * Mainland, Taiwan". General knowledge of the two standards (the Mainland's 審音表 of 1985, Taiwan's
 * 審訂表 of 1999 and the usage of its schools).
 */
const LINES = `
期 qi1 qi2 · 企 qi3 qi4 · 息 xi1 xi2 · 熄 xi1 xi2 · 惜 xi1 xi2 · 昔 xi1 xi2 · 錫 xi1 xi2
瘜 xi1 xi2 · 夕 xi1 xi4 · 汐 xi1 xi4 · 禧 xi3 xi1 · 棲 xi1 qi1 · 攜 xie2 xi1 · 楔 xie1 xie4
擊 ji1 ji2 · 績 ji4 ji1 · 跡 ji4 ji1 · 蹟 ji4 ji1 · 寂 ji4 ji2 · 鯽 ji4 ji2 · 究 jiu1 jiu4
微 wei1 wei2 · 薇 wei1 wei2 · 巍 wei1 wei2 · 危 wei1 wei2 · 偽 wei3 wei4 · 萎 wei3 wei1
巫 wu1 wu2 · 誣 wu1 wu2 · 紊 wen3 wen4 · 帆 fan1 fan2 · 藩 fan1 fan2 · 髮 fa4 fa3 · 髮 fa5 fa3
諷 feng3 feng4 · 質 zhi4 zhi2 · 擲 zhi4 zhi2 · 蟄 zhe2 zhi2 · 識 shi2 shi4 · 弛 chi2 shi3
叔 shu1 shu2 · 淑 shu1 shu2 · 菽 shu1 shu2 · 署 shu3 shu4 · 曙 shu3 shu4 · 突 tu1 tu2
凸 tu1 tu2 · 濤 tao1 tao2 · 堤 di1 ti2 · 綜 zong1 zong4 · 鑿 zao2 zuo4 · 仔 zai3 zi3
菌 jun1 jun4 · 檔 dang4 dang3 · 蹈 dao3 dao4 · 跌 die1 die2 · 噸 dun1 dun4 · 儲 chu3 chu2
度 duo2 duo4 · 崖 ya2 yai2 · 睚 ya2 yai2 · 頗 po1 po3 · 剖 pou1 pou3 · 剝 bao1 bo1
癖 pi3 pi4 · 片 pian1 pian4 · 膜 mo2 mo4 · 模 mu2 mo2 · 閩 min3 min2 · 燜 men4 men1
框 kuang4 kuang1 · 眶 kuang4 kuang1 · 括 kuo4 gua1 · 栝 kuo4 gua1 · 聒 guo1 gua1 · 摑 guai1 guo2
劊 gui4 kuai4 · 檜 gui4 kuai4 · 葛 ge3 ge2 · 怯 qie4 que4 · 嵌 qian4 qian1 · 悄 qiao1 qiao3
穹 qiong2 qiong1 · 洽 qia4 xia2 · 擁 yong1 yong3 · 誼 yi4 yi2 · 蔭 yin1 yin4 · 奄 yan3 yan1
暫 zan4 zhan4 · 築 zhu4 zhu2 · 拙 zhuo1 zhuo2 · 涿 zhuo1 zhuo2 · 爪 zhao3 zhua3
縐 zhou1 zhou4 · 轉 zhuan4 zhuan3 · 顫 chan4 zhan4 · 柏 bai3 bo2 · 薄 bao2 bo2 · 血 xue4 xie3
它 ta1 tuo1 · 場 chang3 chang2 · 塞 sai4 se4 · 色 shai3 se4 · 肋 lei4 le4
落 lao4 luo4 · 綠 lu4 lü4 · 攣 luan2 lüan2 · 孿 luan2 lüan2 · 餾 liu2 liu4
鐐 liao4 liao2 · 麗 li2 li4 · 淆 xiao2 yao2 · 馴 xun4 xun2 · 蕁 qian2 xun2
穴 xue2 xue4 · 削 xue1 xue4 · 鞠 ju1 ju2 · 掬 ju1 ju2 · 嚼 jiao2 jue2
夾 jia1 jia2 · 夾 ga1 jia2 · 覲 jin4 jin3 · 挨 ai2 ai1 · 蒙 meng3 meng2 · 蒙 meng1 meng2
娜 na4 nuo2 · 伽 jia1 qie2 · 貉 hao2 he2 · 樸 pu3 pu2 · 曝 bao4 pu4 · 鏃 zu2 cu4
蟯 nao2 rao2 · 橈 rao2 nao2 · 糊 hu1 hu2 · 姊 zi3 jie3 · 桿 gan1 gan3 · 銨 an3 an1
胳 ge2 ge1 · 胳 ga1 ge1 · 痾 ke1 e1 · 蛻 tui4 shui4 · 衝 chong4 chong1 · 芫 yan2 yuan2
邳 pi1 pei2 · 台 tai1 tai2 · 臺 tai1 tai2 · 眄 mian4 mian3 · 腳 jue2 jiao3 · 播 bo1 bo4
烙 lao4 luo4 · 苔 tai1 tai2 · 轍 zhe2 che4 · 胺 an4 an1 · 供 gong4 gong1
匹 pi3 pi1 · 鈷 gu3 gu1
著 zhao1 zhuo2 · 伯 bai3 bo2 · 趿 ta1 ta4 · 蛄 gu3 gu1 · 鷈 ti1 ti2
癌 ai2 yan2 · 幢 zhuang4 chuang2 · 靚 liang4 jing4 · 節 jie1 jie2 · 弄 long4 nong4 · 崴 wai3 wei1
芥 gai4 jie4 · 混 hun2 hun4 · 燎 liao2 liao4 · 燎 liao3 liao4 · 糌 zan1 zan2 · 腌 a1 ang1 · 鞅 yang4 yang1
`;

/** "期qi1" → "qi2". */
export const TAIWAN_CHARACTERS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/[·\n]/)
    .map((line) => line.trim())
    .map((line) => {
      const [character = '', mainland = '', taiwan = ''] = line.split(' ');
      return [character + mainland, taiwan] as const;
    }),
);

/**
 * Single characters whose "Taiwan pr." note holds for one meaning, or for an older standard only;
 * it is not carried over to the words they stand in.
 */
export const DENIED: ReadonlySet<string> = new Set(
  '法應亞括俄聘熟差勁逮多比從會玩令行奔傍勝南聽勞縱結累服泡相甚著體散載長當說強和枕燥抵著瞿打腋迫驁',
);

/**
 * Characters that, standing alone as a word, have one reading in all but the rarest texts: the
 * others belong to words (目的, 銀行), to surnames or to the classics.
 */
const LINES = `
一 yi1 · 不 bu4 · 的 de5 · 個 ge4 · 和 he2 · 都 dou1 · 與 yu3 · 於 yu2 · 還 hai2 · 會 hui4 · 種 zhong3
只 zhi3 · 更 geng4 · 要 yao4 · 過 guo4 · 將 jiang1 · 們 men5 · 麼 me5 · 這 zhe4 · 那 na4 · 上 shang4
下 xia4 · 王 wang2 · 比 bi3 · 女 nü3 · 間 jian1 · 南 nan2 · 同 tong2 · 作 zuo4 · 無 wu2 · 車 che1
台 tai2 · 臺 tai2 · 六 liu4 · 正 zheng4 · 數 shu4 · 派 pai4 · 格 ge2 · 貓 mao1 · 度 du4 · 拉 la1
體 ti3 · 轉 zhuan3 · 寫 xie3 · 沙 sha1 · 若 ruo4 · 遠 yuan3 · 語 yu3 · 紅 hong2 · 食 shi2 · 色 se4
查 cha2 · 烏 wu1 · 妻 qi1 · 丁 ding1 · 提 ti2 · 沒 mei2 · 通 tong1 · 底 di3 · 綠 lü4 · 陸 lu4 · 骨 gu3
檔 dang4 · 蛇 she2 · 般 ban1 · 草 cao3 · 單 dan1 · 合 he2 · 予 yu3 · 遂 sui4 · 親 qin1 · 足 zu2
采 cai3 · 榜 bang3 · 占 zhan4 · 佔 zhan4 · 乙 yi3 · 解 jie3 · 洞 dong4 · 居 ju1 · 末 mo4 · 侯 hou2
論 lun4 · 弟 di4 · 創 chuang4 · 衣 yi1 · 紀 ji4 · 乾 gan1 · 免 mian3 · 俊 jun4 · 摸 mo1 · 洗 xi3
否 fou3 · 頸 jing3 · 追 zhui1 · 鉛 qian1 · 飲 yin3 · 騎 qi2 · 說 shuo1 · 能 neng2 · 可 ke3 · 大 da4
小 xiao3 · 來 lai2 · 是 shi4 · 而 er2 · 且 qie3 · 其 qi2 · 他 ta1 · 她 ta1 · 它 ta1 · 我 wo3
`;

export const USUAL_ALONE: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/[·\n]/)
    .map((line) => line.trim())
    .map((line) => [line.charAt(0), line.slice(2)] as const),
);

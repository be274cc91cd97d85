/** Words whose reading in Taiwan follows from no single character: "word, reading". */
const LINES = `
垃圾 le4 se4 · 法國 Fa4 guo2 · 法文 Fa4 wen2 · 法語 Fa4 yu3 · 法郎 fa4 lang2
從容 cong1 rong2 · 從從容容 cong1 cong1 rong2 rong2 · 三思而行 san4 si1 er2 xing2
三思 san4 si1 · 遊說 you2 shui4 · 說服 shui4 fu2 · 混蛋 hun4 dan4 · 伺候 si4 hou4 · 似的 si4 de5
骨頭 gu2 tou5 · 硬骨頭 ying4 gu2 tou5 · 懶骨頭 lan3 gu2 tou5 · 賤骨頭 jian4 gu2 tou5
暴露 pu4 lu4 · 呆板 ai2 ban3 · 滑稽 gu3 ji1 · 多麼 duo2 me5 · 忠告 zhong1 gu4 · 邋遢 la2 ta5
澎湖 Peng2 hu2 · 澎湖縣 Peng2 hu2 Xian4 · 漿糊 jiang1 hu2 · 溜達 liu4 da5 · 稍息 shao1 xi2
校尉 jiao4 wei4 · 落魄 luo4 tuo4 · 葉公好龍 she4 gong1 hao4 long2 · 阿房宮 E1 fang2 Gong1
文過飾非 wen4 guo4 shi4 fei1 · 捉襟見肘 zhuo1 jin1 xian4 zhou3 · 空頭 kong4 tou2
空頭支票 kong4 tou2 zhi1 piao4 · 衝勁 chong1 jing4 · 計量 ji4 liang2 · 人質 ren2 zhi4
質子 zhi2 zi3 · 朝鮮 Chao2 xian1 · 朝鮮族 Chao2 xian1 zu2 · 朝鮮文 Chao2 xian1 wen2
朝鮮語 Chao2 xian1 yu3 · 北朝鮮 Bei3 Chao2 xian1 · 歐幾里得 Ou1 ji1 li3 de2
包括 bao1 kuo4 · 概括 gai4 kuo4 · 刁難 diao1 nan2 · 留難 liu2 nan2 · 應允 ying4 yun3
應許 ying4 xu3 · 應承 ying4 cheng2 · 來龍去脈 lai2 long2 qu4 mo4 · 上乘 shang4 sheng4
大乘 Da4 sheng4 · 小乘 Xiao3 sheng4 · 脈脈 mo4 mo4 · 血泊 xue4 bo2
佣金 yong4 jin1 · 傭金 yong4 jin1 · 親家 qing4 jia1 · 胡同 hu2 tong4 · 作坊 zuo4 fang1
拚命 pan4 ming4 · 口吃 kou3 ji2 · 少不更事 shao4 bu4 jing1 shi4 · 自轉 zi4 zhuan4
打轉 da3 zhuan4 · 轉盤 zhuan4 pan2 · 轉圈 zhuan4 quan1 · 牛仔 niu2 zi3 · 蹣跚 pan2 shan1
著急 zhao1 ji2 · 著涼 zhao1 liang2 · 彼唱此和 bi3 chang4 ci3 he4 · 踏踏實實 ta4 ta4 shi2 shi2
令狐 Ling4 hu2 · 耳朵 er3 duo5 · 尾巴 wei3 ba5 · 嘴巴 zui3 ba5 · 下巴 xia4 ba5 · 結巴 jie1 ba5
胳膊 ge1 bo5 · 蘿蔔 luo2 bo5 · 胡蘿蔔 hu2 luo2 bo5 · 意思 yi4 si5 · 師傅 shi1 fu5 · 功夫 gong1 fu5
工夫 gong1 fu5 · 屁股 pi4 gu5 · 疙瘩 ge1 da5 · 嘀咕 di2 gu5 · 早上 zao3 shang4 · 晚上 wan3 shang4 · 種子 zhong3 zi3 · 妻子 qi1 zi3
相親 xiang4 qin1 · 載具 zai3 ju4 · 歌仔戲 ge1 zai3 xi4 · 公仔 gong1 zai3 · 力量 li4 liang4 · 分量 fen4 liang4 · 份量 fen4 liang4
`;

/** Pieces of words that are read so in whatever word they stand. */
const PIECES = `
不勝 bu4 sheng1 · 勝任 sheng1 ren4 · 勝數 sheng1 shu3 · 聽天由命 ting4 tian1 you2 ming4
聽命 ting4 ming4 · 聽憑 ting4 ping2 · 聽任 ting4 ren4 · 聽便 ting4 bian4 · 聽政 ting4 zheng4
聽其 ting4 qi2 · 聽候 ting4 hou4 · 縱橫 zong1 heng2 · 縱斷 zong1 duan4 · 縱向 zong1 xiang4
縱隊 zong1 dui4 · 縱貫 zong1 guan4 · 縱深 zong1 shen1 · 縱軸 zong1 zhou2 · 縱谷 zong1 gu3
合縱 he2 zong1 · 前車 qian2 ju1 · 安步當車 an1 bu4 dang4 ju1 · 車薪 ju1 xin1 · 輔車 fu3 ju1
造車 zao4 ju1 · 五車 wu3 ju1 · 當車 dang1 ju1 · 車載斗量 ju1 zai4 dou3 liang2 · 舟車 zhou1 ju1
古玩 gu3 wan4 · 把玩 ba3 wan4 · 玩世 wan4 shi4 · 玩物 wan4 wu4 · 玩味 wan4 wei4 · 玩賞 wan4 shang3
賞玩 shang3 wan4 · 珍玩 zhen1 wan4 · 玩人 wan4 ren2 · 玩忽 wan4 hu1 · 木刻 mu4 ke1 · 版刻 ban3 ke1
石刻 shi2 ke1 · 雕刻 diao1 ke1 · 篆刻 zhuan4 ke1 · 蝕刻 shi2 ke1 · 鏤刻 lou4 ke1
角力 jiao3 li4 · 角逐 jiao3 zhu2 · 角口 jiao3 kou3 · 口角 kou3 jiao3 · 善行 shan4 xing4
惡行 e4 xing4 · 暴行 bao4 xing4 · 罪行 zui4 xing4 · 獸行 shou4 xing4 · 醜行 chou3 xing4
德行 de2 xing4 · 品行 pin3 xing4 · 操行 cao1 xing4 · 言行 yan2 xing4 · 素行 su4 xing4
孝行 xiao4 xing4 · 義行 yi4 xing4 · 侍從 shi4 zong4 · 隨從 sui2 zong4 · 僕從 pu2 zong4
扈從 hu4 zong4 · 從犯 zong4 fan4 · 從兄 zong4 xiong1 · 主從 zhu3 zong4 · 脅從 xie2 zong4
從吏 zong4 li4 · 暈車 yun1 che1 · 暈船 yun1 chuan2 · 暈機 yun1 ji1 · 暈針 yun1 zhen1
切點 qie4 dian3 · 相切 xiang1 qie4 · 切線 qie4 xian4 · 拖累 tuo1 lei4 · 牽累 qian1 lei4
連累 lian2 lei4 · 受累 shou4 lei4 · 枕戈 zhen4 ge1 · 而枕 er2 zhen4 · 衣錦 yi4 jin3
要塞 yao4 sai4 · 邊塞 bian1 sai4 · 塞外 sai4 wai4 · 塞翁 sai4 weng1 · 關塞 guan1 sai4
出塞 chu1 sai4 · 塞北 sai4 bei3 · 人質 ren2 zhi4 · 質押 zhi4 ya1 · 抵押 di3 ya1 · 曲水 qu1 shui3
胳臂 ge1 bi4 · 傍晚 bang1 wan3 · 臨場 lin2 chang3 · 知著 zhi1 zhu4 · 懶洋洋 lan3 yang2 yang2 · 彤彤 tong2 tong2
下咽 xia4 yan4 · 組織胺 zu3 zhi1 an1 · 應試 ying4 shi4 · 應考 ying4 kao3 · 刁難 diao1 nan2 · 附和 fu4 he4 · 唱和 chang4 he4 · 奄奄 yan1 yan1 · 聽斷 ting4 duan4 · 聽訟 ting4 song4 · 自勝 zi4 sheng1
勝言 sheng1 yan2 · 勝收 sheng1 shou1 · 勝防 sheng1 fang2 · 勝舉 sheng1 ju3 · 輕車 qing1 ju1
露出 lou4 chu1 · 初露 chu1 lou4 · 不露 bu4 lou4 · 露面 lou4 mian4 · 露怯 lou4 que4
上疏 shang4 shu4 · 奏疏 zou4 shu4 · 注疏 zhu4 shu4 · 奢靡 she1 mi3 · 侈靡 chi3 mi3
長物 zhang4 wu4 · 報載 bao4 zai4 · 應名 ying4 ming2 · 應諾 ying4 nuo4 · 應允 ying4 yun3
應許 ying4 xu3 · 應承 ying4 cheng2 · 強加 qiang3 jia1 · 強行 qiang3 xing2 · 頭轉向 tou2 zhuan4 xiang4
麻煩 ma2 fan5 · 馬虎 ma3 hu5 · 扁擔 bian3 dan5 · 哈欠 ha1 qian5 · 拾掇 shi2 duo5 · 差事 chai1 shi5
夭折 yao3 zhe2 · 夭亡 yao3 wang2 · 夭壽 yao3 shou4 · 相親相愛 xiang1 qin1 xiang1 ai4
下載 xia4 zai4 · 上載 shang4 zai4 · 轉載 zhuan3 zai4 · 連載 lian2 zai4 · 登載 deng1 zai4 · 刊載 kan1 zai4
記載 ji4 zai4 · 估摸 gu1 mo5 · 模樣 mo2 yang4 · 骨碌 gu2 lu5 · 縱波 zong1 bo1 · 縱剖 zong1 pou3 · 縱座 zong1 zuo4
縱坐 zong1 zuo4 · 縱線 zong1 xian4 · 縱隔 zong1 ge2 · 縱紋 zong1 wen2 · 縱裂 zong1 lie4 · 縱切 zong1 qie1
縱列 zong1 lie4 · 縱排 zong1 pai2 · 縱走 zong1 zou3 · 縱肌 zong1 ji1 · 縱梁 zong1 liang2 · 連縱 lian2 zong1
玩索 wan4 suo3 · 玩狎 wan4 xia2 · 清玩 qing1 wan4 · 雅玩 ya3 wan4 · 文玩 wen2 wan4
未冠 wei4 guan4 · 笄冠 ji1 guan4 · 喪家 sang1 jia1 · 橫流 heng4 liu2 · 橫逆 heng4 ni4 · 橫死 heng4 si3
犯難 fan4 nan4 · 簡從 jian3 zong4 · 從父 zong4 fu4 · 從子 zong4 zi3 · 從弟 zong4 di4 · 從叔 zong4 shu2
從祖 zong4 zu3 · 從母 zong4 mu3 · 從孫 zong4 sun1 · 聞達 wen4 da2 · 令聞 ling4 wen4 · 角鬥 jiao3 dou4
角抵 jiao3 di3 · 載入 zai4 ru4 · 載明 zai4 ming2 · 載籍 zai4 ji2 · 揭載 jie1 zai4 · 傳載 chuan2 zai4
供奉 gong4 feng4 · 供品 gong4 pin3 · 供桌 gong4 zhuo1 · 供佛 gong4 fo2 · 供物 gong4 wu4 · 供花 gong4 hua1
供果 gong4 guo3 · 上供 shang4 gong4 · 高挑 gao1 tiao1 · 挑頭 tiao1 tou2 · 挑大 tiao1 da4 · 挑花 tiao1 hua1
枕藉 zhen4 jie4 · 枕石 zhen4 shi2 · 枕岩 zhen4 yan2 · 枕流 zhen4 liu2 · 枕塊 zhen4 kuai4
中聽 zhong4 ting1 · 中看 zhong4 kan4 · 懿行 yi4 xing4 · 劣行 lie4 xing4 · 穢行 hui4 xing4 · 淫行 yin2 xing4
敗行 bai4 xing4 · 景行 jing3 xing4
罷教 ba4 jiao1 · 鑽機 zuan1 ji1 · 倒戈 dao4 ge1 · 時分 shi2 fen4 · 阿難 a1 nan2 · 嚇唬 xia4 hu5
彆扭 bie4 niu5 · 嘟囔 du1 nang5 · 蛤蟆 ha2 ma5 · 啞巴 ya3 ba5 · 泥巴 ni2 ba5 · 眨巴 zha3 ba5 · 哆嗦 duo1 suo5
囉嗦 luo1 suo5 · 嘮叨 lao2 dao5 · 絮叨 xu4 dao5 · 念叨 nian4 dao5 · 君子 jun1 zi3
`;

const parse = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/[·\n]/)
      .map((line) => line.trim())
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );

/** Whole words: numbered pinyin by Taiwan's standard. */
export const TAIWAN_WORDS = parse(LINES);

/** Two to four characters anywhere in a word. */
export const TAIWAN_PIECES = parse(PIECES);

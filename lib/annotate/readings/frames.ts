import { frameAt, parseFrames } from './frame';
import type { Rule } from './rule';

/** Verbs and nouns told apart by the word beside them, as `parseFrames` reads them. */
const LINES = `
教 jiao4 此 該 各 本 異 奉 某 這 那 / -
教 jiao1 - / -
還 huan2 - / 給 了 回 清 錢 書 債 款
還 huan2 歸 償 要 該 未 沒 不 去 來 先 有借有 / 。
種 zhong4 - / 下去 下 在 的 了 著 過 樹 花 菜 田 出 下 滿 稻 果樹 水稻 蔬菜 得
種 zhong4 人 來 去 愛 自己 我 他 農民 / -
背 bei4 - / 不 單字 課文 書 詩 出來 下來 完 熟 後 部 面 上
背 bei1 - / 在 著 了 起 過 包 書包 孩子 小孩 他 她 我
空 kong4 - / 出 出來 下 格
空 kong4 有 沒 沒有 抽 趁 得 抽出 / -
量 liang2 - / 了 一 一量 過 著 體溫 血壓 尺寸 身高 體重 出
數 shu3 - / 都 星星 羊 錢 鈔票 人頭 票 了 一 著 到 完 過 錢 得 出
倒 dao4 - / 水 茶 酒 垃圾 出 進 掉 滿 是 也 退 有 不 入 數 過來 覺得 像 想 好 挺 很 還 沒
倒 dao3 - / 下 塌 地 在 閉 。
累 lei4 很 太 好 更 最 不 又 真 覺得 有點 感到 也 會 多 這麼 那麼 / -
累 lei4 - / 了 壞 死 得 極 癱 倒 垮 病 到
露 lou4 - / 餡 一手 兩手 馬腳 臉 面 富 底
曲 qu1 - / 著 起 膝 腿 身
藏 cang2 - / 在 著 了 起 有 好 進 到 於 起來 進去 入 身 匿 滿 過 得 不住 東西 私房錢
藏 zang4 西 青 川 滇 漢 蒙 入 進 援 / -
藏 zang4 - / 族 人 語 文 區 民 胞 獒 醫 藥 曆 北 南 東 傳 傳佛教 羚羊 香
縫 feng2 - / 起來 了 好 在 上 補 起 於 著 合 衣服
釘 ding4 - / 在 上 了 入 於 死 住 十字架 著
鋪 pu1 - / 了 上 在 著 滿 開 設 好 床 成
撒 sa3 - / 點 蔥花 胡椒 胡椒粉 糖 種子 在 上 了 些 鹽 下 於 入 滿 種
盛 cheng2 - / 了 著 飯 湯 滿 裝 水 一 米飯 起
喝 he4 大 怒 厲聲 / 一聲 道
待 dai1 - / 在 了 過 得 著 不住 下去 下來 多久 很久 太久
彈 tan2 - / 出去 出來 走 跳 飛 起來 開 回來 鋼琴 琴 吉他 了 著 得 出 起 一曲 過 奏
率 lü4 錯誤 成功 失敗 使用 普及 結婚 離婚 上壘 中獎 回收 達成 利用 佔有 占有 滲透 轉換 報酬 投報 折扣 空屋 入住 住房 載客 準點 破案 犯罪 再犯 致死 確診 接種 就學 升學 及格 淘汰 留存 退貨 不良 故障 肇事 自殺 肥胖 罹患 治癒 復發 擊球 續航 含水 含氧 透光 反射 導電 電阻 周轉 負債 通膨 週轉 滿意 出席 缺席 曝光 解析 生存 陽性 滿載 復購 回購 準確 正確 精確 召回 上升 下降 變化 增長 成長 死亡 出生 生育 存活 感染 發病 流失 報名 錄取 報到 參與 投票 得票 支持 收視 點擊 點閱 開信 命中 打擊 合格 達標 覆蓋 吸收 利潤 殖利 開發 轉化 重複 重合 辨識 識別 誤判 漏報 誤報 出貨 開工 完工 完成 通過 妥善 稼動 佔用 占用 裝機 用電 備轉 容量 碳排 / -
率 shuai4 - / 部 軍 團 隊 眾 兵 師 其 大軍 領 同 人
傳 chuan2 - / 下來 下去 出來 出去 開 開來 回來 進 到 來 出 給 了 遍 至 得 過 入 回 下
切 qie1 - / 成 開 了 下 掉 好 片 塊 為 碎 菜 肉 得 一 兩 三 四 半 個 點 丁 絲 段 薄片 小塊 水果 蔥 蛋糕 洋蔥 蘿蔔 出 過
切 qie1 先 再 幫 要 用刀 會 他 她 我 刀 / -
磨 mo4 - / 豆漿 咖啡 粉 麵粉 豆腐 米漿
磨 mo2 - / 刀 墨 成 了 碎 出 得
暈 yun1 - / 了 倒 過去
粘 zhan1 - / 在 上 住 於 著
樂 le4 - / 得 壞 在 於 意 呵呵 陶陶 此不疲
說 yue4 不亦 / 乎
轉 zhuan4 - / 圈 圈子 圈圈 著圈 個圈
重 zhong4 很 太 較 更 最 不 多 這麼 那麼 變 好 又 / -
重 chong2 - / 開機 灌 新 計算 跑 印 說 做 算 看 聽 學 考 玩 洗 打 發 排 練 設 裝 建 做 寫 來 返 讀 遊 唱 製 播 開 啟 修 選 組 譯 錄 拍 考 登 走 訪 購 置 印 審 編
降 xiang2 乞 迎 請 詐 受 勸 招 納 來 歸 求 / -
處 chu3 - / 於 在 理 世 事 重刑 死刑 有期徒刑 無期徒刑 罰金 罰鍰 徒刑 拘役 極刑
處 chu4 這 那 此 該 各 多 何 幾 一 另 兩 三 某 別 四 每 遠 近 深 高 低 之 的 / -
卷 juan4 第 上 下 全 本 畫 手 試 首 / -
假 jia4 請 放 休 病 事 寒 暑 年 連 婚 產 長 度 休完 / -
供 gong4 - / 奉 佛 神 著 在
供 gong1 - / 參考 人 學生 讀者 大家 遊客 民眾 旅客 使用 選擇 其 他 他們 我們 各 應 給 過 一般
場 chang2 - / 雨 大雨 暴雨 豪雨 春雨 及時雨 雪 大雪 病 大病 夢 空 戰爭 大戰 官司 災難 大火 火災 革命 風波 風暴 戰役 仗 架 危機 爭吵 誤會 虛驚 瘟疫 疫情 地震 颱風 車禍
差 cha4 很 太 更 最 較 不 好 真 越 愈 這麼 那麼 有點 比較 非常 / -
差 cha4 - / 點 一點 一點點 了 得 得多 勁 遠 一步 一截 一 兩 三 幾 十 半 個
差 cha1 之 其 平方 能量 密度 溫度 高度 濃度 壓力 氣壓 速度 電位 電壓 相位 時間 年齡 身高 分數 得分 票數 價格 利率 / -
差 cha4 也 還 就 都 卻 又 才 只 還是 。 / -
差 cha4 - / 。 的
鮮 xian3 - / 有 少 見 為 能 矣 于 於
鮮 xian1 - / -
薄 bao2 很 太 更 最 較 又 不 好 真 越 愈 這麼 那麼 有點 比較 非常 / -
薄 bao2 - / 了 了點 得 片 皮 餅 紙 被 被子 棉被 毯 毯子 外套 襯衫 肉片 板 木板 布
屏 bing3 - / 住 息 氣 著 除 棄
宿 xiu3 一 兩 三 半 整 / -
逮 dai3 - / 到 住 了 著 個 人
行 hang2 - / 字 詩 文字 小字 大字 淚 眼淚 白鷺
扇 shan1 - / 風 了 著 扇子
悶 men1 - / 熱 在 著 住 熟 煮
塞 sai1 - / 了 在 滿 進 住 給 到 著 不 得 車 爆 入
撒 sa1 - / 謊 嬌 手 網 尿 野 腿
散 san4 - / 開 了 去 會 發 落 掉 場 夥
散 san3 很 太 鬆 / -
降 jiang4 - / 下來 到 至 了 低 為 落 下 溫 雨 雪
炸 zha2 - / 好 雞 魚 蝦 薯條 豆腐 至 成 得 油條
看 kan1 - / 家 門 管 護
勁 jin4 傻 股 幹 蠻 後 巧 對 有 沒 沒有 來 使 用 的 牛 狠 猛 / -
將 jiang4 參 裨 偏 驍 叛 猛 武 良 諸 守 部 敵 / 。
調 tiao2 - / 太 得 大 小 快 慢 亮 暗 好 高 低 整 成 味 音 薪
調 diao4 - / 到 來 往 派 回 任 查 動 至
應 ying4 - / 邀 聘 召 試 訊
吧 ba5 - / 。
呢 ne5 - / 。
嗎 ma5 - / 。
啦 la5 - / 。
啊 a5 - / 。
呀 ya5 - / 。
哇 wa5 - / 。
喔 o5 - / 。
嘛 ma5 - / 。
囉 luo5 - / 。
哦 o5 - / 。
`;

const FRAMES = parseFrames(LINES);

/** 這種樹, 三種花: 種 counts kinds after these, whatever follows. */
const COUNTS = /^[這那各某每幾此該何多兩〇零一二三四五六七八九十百千萬\d]+$/u;

/** Decides by the words on either side; null where no frame fits. */
export const readByFrame: Rule = (index, context) => {
  const character = context.near(index, 0);
  const frames = FRAMES.get(character);
  if (!frames || (character === '種' && COUNTS.test(context.near(index, -1)))) return null;
  return frameAt(frames, index, context);
};

/** Characters that have frames. */
export const hasFrame = (character: string): boolean => FRAMES.has(character);

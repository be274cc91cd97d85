/**
 * Verbs with their object whose verb alone is said twice when they are done for a while: 散散步,
 * 見見面. In both scripts, for a token is asked about in either. Our own list.
 */
export const VERB_OBJECT: ReadonlySet<string> = new Set(
  `散步 散心 洗手 洗臉 洗脸 洗頭 洗头 洗澡 泡澡 泡腳 泡脚 泡茶 聊天 談心 谈心 說話 说话 講話 讲话 打球 打牌 打氣
  打气 跑步 爬山 健身 養生 养生 養身 养身 暖身 暖胃 游泳 跳舞 唱歌 下棋 釣魚 钓鱼 看書 看书 讀書 读书 寫字 写字
  寫信 写信 畫畫 画画 拍照 照相 見面 见面 碰面 幫忙 帮忙 睡覺 睡觉 歇腳 歇脚 逛街 喝茶 喝酒 喝水 吃飯 吃饭 做飯
  做饭 做菜 點頭 点头 搖頭 摇头 抬頭 抬头 低頭 低头 回頭 回头 揮手 挥手 拍手 招手 擺手 摆手 握手 動手 动手 伸手
  鬆手 松手 動腦 动脑 用腦 用脑 動筆 动笔 踢腿 伸腰 彎腰 弯腰 扭腰 踢球 投籃 投篮 透氣 透气 喘氣 喘气 嘆氣 叹气
  消氣 消气 出氣 出气 吹風 吹风 補眠 补眠 補習 补习 排隊 排队 理髮 理发 剪髮 剪发 梳頭 梳头 化妝 化妆 刷牙 漱口
  潤喉 润喉 止渴 解渴 解悶 解闷 解饞 解馋 掃地 扫地 拖地 種花 种花 種菜 种菜 澆花 浇花 澆水 浇水 遛狗 上網 上网
  開會 开会 加油 加班 出力 盡力 尽力 吐槽 訴苦 诉苦 吹牛 撒嬌 撒娇 提神 醒腦 醒脑 開心 开心 操心 寬心 宽心`.split(
    /\s+/,
  ),
);

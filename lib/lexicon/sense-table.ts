/**
 * CC-CEDICT lists senses by history: 被 begins with "quilt", 才 with "ability". For common words
 * these come first today, in the order given; the others follow as they were. Our own list:
 * headword, pinyin, then the beginning of each sense's first gloss.
 */
export const SENSE_TABLE = `
被 bei4: used to indicate passive
跟 gen1: with; and (joining; to follow
才 cai2: then and only then; (before an expression; just now
便 bian4: in that case; convenient
由 you2: by; from
月 yue4: month
市 shi4: city; market
鎮 zhen4: small town; garrison
話 hua4: spoken words; speech; words
打 da3: to hit; to fight
老 lao3: old; always
副 fu4: deputy; vice-; classifier
當 dang1: when; to act as; to be; should
作為 zuo4 wei2: as (in; to act as
革命 ge2 ming4: revolution; revolutionary; to revolt
倒 dao4: contrary; to pour out
一直 yi1 zhi2: continuously; straight
種 zhong3: kind; type; classifier; seed
等 deng3: to wait for; and so on
上 shang4: (noun suffix); (bound form) up; to climb
對 dui4: right; towards
把 ba3: (used to put; to hold; classifier: handful; classifier for things
時 shi2: time; when; hour; o'clock
給 gei3: to give; for; to
可 ke3: (prefix) can; but
進行 jin4 xing2: (of people) to carry out; (of a process
領導 ling3 dao3: to lead; leader; leadership
一般 yi1 ban1: general; ordinary; common
省 sheng3: province; to save
該 gai1: should; that; the above
約 yue1: approximately; to make an appointment
活動 huo2 dong4: (outdoor; (volcanic; to exercise
稱 cheng1: to name; name; to state; to praise; to weigh
屬 shu3: to belong to; category
帶 dai4: to take along; to bring; to carry; to wear; belt
進 jin4: to go in; to enter; to go forward
占 zhan4: to occupy; to take
處 chu4: (bound form) place; (bound form) part
點 dian3: (after a number; a small amount; point; to order
機關 ji1 guan1: office; mechanism
張 zhang1: classifier for flat; sheet; to open
回 hui2: to go back; to return; time; to answer
經 jing1: to pass through; to undergo; classics
按 an4: according to; to press
運動 yun4 dong4: sports; exercise; movement; to exercise
派 pai4: to send; clique
字 zi4: character; word; letter
次 ci4: classifier; second; next
些 xie1: classifier
錢 qian2: money; coin
群眾 qun2 zhong4: the masses; mass
教育 jiao4 yu4: education; to educate
同 tong2: same; together; with; like
號 hao4: day of a month; ordinal number; mark
本 ben3: (bound form) this; (bound form) one's own; classifier
期 qi1: a period; stage; classifier
裡 li3: inside; interior; internal; lining
後 hou4: after; later; behind; back
支 zhi1: classifier; branch; to support
條 tiao2: classifier; strip; article
塊 kuai4: (coll.) classifier; classifier; lump
部 bu4: department; part; classifier; ministry
刻 ke4: quarter; moment; to carve
頓 dun4: classifier; to pause
陣 zhen4: classifier; short period; burst; spell
篇 pian1: classifier; piece of writing
歲 sui4: classifier; year
所 suo3: particle introducing; that which; place; classifier; actually
以 yi3: by means of; in order to; to use; because of
偏 pian1: contrary; stubbornly; slanting
挺 ting3: (coll.) quite; quite; very; straight
怪 guai4: strange; odd; to blame; quite; rather
連 lian2: (used with; including; to link
拿 na2: to take; to hold
叫 jiao4: to be called; to call; to order; to ask; to shout
讓 rang4: to let sb; to have sb; to make sb; by (indicates; to yield
令 ling4: to cause; to make sth; to order
往 wang3: towards; to; to go
離 li2: (in giving; to leave; to be away
為 wei2: as (in; to be; to become; to act as
為 wei4: for; because of; to
替 ti4: for; on behalf; to substitute
照 zhao4: to take (a photo; according to; to shine
除 chu2: except; to get rid; to divide
即 ji2: namely; that is; at once
或 huo4: or; maybe
還是 hai2 shi5: still; or; had better
形式 xing2 shi4: form; shape
學院 xue2 yuan4: college
部分 bu4 fen5: part
則 ze2: (conjunction; (bound form) principle
地 di4: earth; ground
米 mi3: meter; uncooked; rice
家 jia1: home; family; (suffix; classifier
頭 tou2: head; (suffix; classifier
手 shou3: hand
門 men2: door; gate; classifier
間 jian1: between; room; classifier
位 wei4: classifier; position; place
名 ming2: name; classifier
件 jian4: classifier; item
座 zuo4: classifier; seat
隊 dui4: team; group; squadron
班 ban1: team; work shift; classifier
場 chang3: classifier; large place; stage
層 ceng2: classifier; layer; story
度 du4: degree; extent
分 fen1: minute; point; to divide; part
段 duan4: classifier; section; paragraph
行 xing2: all right; capable; (bound form) to walk; to go
便宜 pian2 yi5: cheap
意思 yi4 si5: meaning; idea; interest
地方 di4 fang5: place; space; area
不會 bu4 hui4: will not; not able; improbable
無 wu2: no; not to have; without; not
入 ru4: to enter
而 er2: and; but
卻 que4: but; however
就 jiu4: (after a suppositional; at once; then; just
將 jiang1: will; shall; to use
要 yao4: to want; to need; will; to ask
會 hui4: can; to be able; to know how; to be likely; will
得 de2: to obtain; to get
走 zou3: to walk; to leave; to go
起 qi3: to rise; to start
過 guo4: to cross; to pass; to spend; (experienced
太 tai4: too; very; extremely
快 kuai4: quick; rapid; soon
正 zheng4: just (at; exactly; straight; upright
請 qing3: please; to ask; to invite
幹 gan4: to do; to work; to manage; capable
作用 zuo4 yong4: action; impact; to act
一次 yi1 ci4: once; first time
不過 bu4 guo4: but; however; only
剛 gang1: just; barely
熱 re4: hot; heat
先生 xian1 sheng5: gentleman; husband
別 bie2: don't; to leave
指 zhi3: to point; to indicate; finger
電 dian4: electricity; electric
滿 man3: full; filled; packed
股 gu3: (finance) stock; classifier; part
項 xiang4: item; thing; classifier; term; sum
頂 ding3: top; roof; crown; apex; most
水平 shui3 ping2: a standard
分別 fen1 bie2: separately; in different; difference; to distinguish
一起 yi1 qi3: together; altogether
越 yue4: the more; to exceed
朝 chao2: facing; towards; dynasty
主 zhu3: main; owner; master; host
建築 jian4 zhu4: building
型 xing2: type; style; model
反 fan3: opposite; against; to oppose; contrary
方 fang1: direction; side; party; method; place; square
哪 na3: which
望 wang4: to gaze; to look; to hope; to expect
收入 shou1 ru4: income; revenue
交通 jiao1 tong1: traffic; transportation
心裡 xin1 li5: heart
心中 xin1 zhong1: in one's heart; in one's thoughts
質量 zhi4 liang4: quality (
開放 kai1 fang4: to open up; to be open; to open
結束 jie2 shu4: to finish; to end; to conclude; to close
現 xian4: now; present; existing; current
算 suan4: to calculate; to regard; to figure
形 xing2: form; shape
忽 hu1: suddenly
係 xi4: to be
若 ruo4: if; to seem
既 ji4: since; already
甚 shen4: very; excessive
原來 yuan2 lai2: so, actually; originally
明白 ming2 bai5: to understand; clear
當然 dang1 ran2: of course; certainly
考試 kao3 shi4: exam
沒有 mei2 you3: to not have; doesn't exist; haven't
比較 bi3 jiao4: comparatively; relatively; quite; to compare
完全 wan2 quan2: totally; complete
報告 bao4 gao4: report; to report
本來 ben3 lai2: originally; at first
關 guan1: to close; to confine; to concern
院 yuan4: institution
含 han2: to contain
裝 zhuang1: to install; to pretend; to wrap; clothing
理 li3: reason; logic; to manage
領 ling3: to lead; to receive; collar
駐 zhu4: to be stationed
產 chan3: to produce; product
團 tuan2: group; society; regiment; lump
接著 jie1 zhe5: then; after that; subsequently; to continue
質 zhi4: quality; nature
批 pi1: classifier; to criticize
包 bao1: to wrap; bag; package; to include
響 xiang3: to make a sound; to ring; loud; sound
克 ke4: gram; to overcome
版 ban3: edition; version; page
同學 tong2 xue2: classmate; fellow student
不錯 bu4 cuo4: not bad; pretty good
套 tao4: classifier
臨時 lin2 shi2: temporary; interim
組 zu3: group; team; classifier
節 jie2: seasonal festival; (bound form) section; classifier
屆 jie4: classifier
樓 lou2: floor; storied building
表 biao3: a table; a form; a meter; to show
單 dan1: single; only; list; form
解 jie3: to solve; to untie; to remove; to explain
復 fu4: again; to recover; to restore; to resume
核 he2: nuclear; nucleus; to examine
架 jia4: frame; rack; classifier
問道 wen4 dao4: to ask
相當 xiang1 dang1: considerably; fairly; quite; equivalent
雙 shuang1: pair; double; both
串 chuan4: string; bunch; skewer; classifier
挑 tiao1: to choose; to pick
遍 bian4: classifier; everywhere
匹 pi3: classifier
朵 duo3: classifier
摔 shuai1: to fall; to throw
成績 cheng2 ji4: grades; achievement
提 ti2: to mention; to raise; to put forward; to carry
故 gu4: therefore; hence; reason; former
衝 chong1: to rush; to go straight; to clash
獲 huo4: to get; to obtain
兼 jian1: holding two; simultaneous
轄 xia2: to govern
末 mo4: end; final stage
素 su4: plain; vegetarian; element
彈 dan4: bullet; shell; ball
語 yu3: language; speech
遂 sui4: then; thereupon
詔 zhao4: imperial edict
訊 xun4: news; to ask
然 ran2: so; thus; like this
確 que4: true; real; firm
仗 zhang4: battle; war; to rely on
哼 heng1: to hum; to snort
再說 zai4 shuo1: besides; what's more; moreover; to put off
戲 xi4: drama; play; show
千萬 qian1 wan4: one must; ten million
往前 wang3 qian2: ahead; (in) the past
使得 shi3 de5: to make; feasible
應 ying1: should; ought to; must
考 kao3: to take an exam; to test; to examine
梗 geng3: memorable; branch; stem
酒店 jiu3 dian4: hotel; pub
碼 ma3: number; code; (clothing) size; yard
里 li3: li, ancient; neighborhood
代 dai4: generation
`;

/** Words that mean something of its own in Taiwan today: what is said there comes first. Our own list. */
export const TAIWAN_FIRST = `
三號電池 保全 傳訊 兆 八點檔 公休 化妝室 單字 衛生棉 圖示 土豆 塑膠 吉爾吉斯 哈薩克 土庫曼 塔吉克 大考 套房 客運
工作坊 錄影機 彩色筆 影片 影集 機車 鬆餅 泡湯 程式 豎笛 簡訊 血紅素 計算機 貨櫃 軟體 速食 連線 門號 阿公 鐵馬 銅板
高職 高工 速配 雞婆 劈腿 小年夜 整型 號子 爆雷 破音字 正體 正體字 雙十節 圍爐 起底 金鑰 載具 圓環 站臺 商旅 高球
`;

import type { WordingGroup } from '../entry';

/** 写错字的成语和固定词语（《现代汉语词典》）。 */
export const idioms: readonly WordingGroup[] = [
  {
    forms: '按步就班→按部就班',
    zh: '“部”“班”是门类和次序，与脚步无关。',
    en: '部 and 班 are classes and their order, not steps.',
  },
  {
    forms: '再接再励→再接再厉 再接再历→再接再厉 再接再力→再接再厉',
    zh: '“厉”同“砺”，磨快：公鸡再斗之前先磨嘴。',
    en: '厉 is to whet: the cock whets its beak before the next fight.',
  },
  {
    forms: '迫不急待→迫不及待 迫在眉捷→迫在眉睫 措手不急→措手不及',
    zh: '“不及”是来不及，“睫”是睫毛。',
    en: '不及 is “not in time”, 睫 are the eyelashes.',
  },
  {
    forms: '一如继往→一如既往 一如即往→一如既往 继往不咎→既往不咎 即往不咎→既往不咎',
    zh: '“既往”是已往。',
    en: '既往 is the past.',
  },
  {
    forms: '一愁莫展→一筹莫展 一酬莫展→一筹莫展 未雨绸谬→未雨绸缪 未雨稠缪→未雨绸缪',
    zh: '“筹”是计策，“绸缪”是用绳缠捆。',
    en: '筹 is a plan, 绸缪 is to bind with rope.',
  },
  {
    forms: '首曲一指→首屈一指 曲指可数→屈指可数 走头无路→走投无路 甘败下风→甘拜下风 委屈求全→委曲求全',
    zh: '“屈”指是弯手指，“投”是投奔，“拜”是佩服，“委曲”是曲意迁就。',
    en: '屈 is to bend a finger, 投 to turn to, 拜 to yield, 委曲 to accommodate oneself.',
  },
  {
    forms: '防患未燃→防患未然 防患于未燃→防患于未然 防犯于未然→防患于未然',
    zh: '“患”是祸患，“未然”是还没有成为那样。',
    en: '患 is the evil, 未然 “not yet so”.',
  },
  {
    forms: `通力和作→通力合作 群策群立→群策群力 同心协利→同心协力 戳力同心→戮力同心 万众一新→万众一心
      众志成诚→众志成城`,
    zh: '“合力”“协力”“戮力”是把力量并在一起，“成城”是像城墙一样。',
    en: '合, 协 and 戮力 are to join forces; 成城 is “like a wall”.',
  },
  {
    forms: `因地治宜→因地制宜 因地致宜→因地制宜 因地质宜→因地制宜 因时治宜→因时制宜 因村治宜→因村制宜
      脚塌实地→脚踏实地`,
    zh: '“制宜”是定出合适的办法，“踏”是踩。',
    en: '制宜 is to find what suits, 踏 to tread.',
  },
  {
    forms: `保驾护行→保驾护航 名列前矛→名列前茅 出类拔粹→出类拔萃 严惩不待→严惩不贷 严惩不殆→严惩不贷
      精兵减政→精兵简政 励精图志→励精图治`,
    zh: '固定写法：“航”是航行，“茅”是旗，“萃”是聚在一起的人，“贷”是宽恕，“简”是简化，“治”是治理好。',
    en: 'Set phrases: 航 to sail, 茅 a banner, 萃 those who are gathered, 贷 to pardon, 简 to simplify, 治 to govern well.',
  },
  {
    forms: `默守成规→墨守成规 默守陈规→墨守成规 融汇贯通→融会贯通 事半工倍→事半功倍 事倍工半→事倍功半
      再所难免→在所难免 在所难勉→在所难免`,
    zh: '固定写法：“墨守”出自墨翟守城，“融会”是合在一起领会，“功”是成效，“在所”是处于。',
    en: 'Set phrases: 墨守 comes from Mozi’s defence of a city, 融会 is to understand together, 功 is effect.',
  },
  {
    forms: `层出不群→层出不穷 立杆见影→立竿见影 一蹋糊涂→一塌糊涂 烩炙人口→脍炙人口 脍灸人口→脍炙人口
      纷至踏来→纷至沓来`,
    zh: '固定写法：“穷”是尽，“竿”是竹竿，“脍炙”是切细和烤熟的肉，“沓”是多而重复。',
    en: 'Set phrases: 穷 is to end, 竿 a pole, 脍炙 minced and roast meat, 沓 one upon another.',
  },
  {
    forms: '攻艰克难→攻坚克难 攻艰战→攻坚战 脱贫攻艰→脱贫攻坚 攻艰行动→攻坚行动 共克时坚→共克时艰',
    zh: '“坚”是坚固的目标，“艰”是困难。',
    en: '坚 is a strong position, 艰 a hardship.',
  },
  {
    forms: `持之以衡→持之以恒 始终不逾→始终不渝 坚定不逾→坚定不渝 矢志不逾→矢志不渝 不遗余利→不遗余力
      不余遗力→不遗余力 契而不舍→锲而不舍`,
    zh: '固定写法：“恒”是长久，“渝”是改变，“遗”是留下，“锲”是雕刻。',
    en: 'Set phrases: 恒 is constancy, 渝 to change, 遗 to leave over, 锲 to carve.',
  },
  {
    forms: `不径而走→不胫而走 穿流不息→川流不息 一股作气→一鼓作气 一诺千斤→一诺千金 金榜提名→金榜题名
      谈笑风声→谈笑风生 有条不絮→有条不紊`,
    zh: '固定写法：“胫”是小腿，“川”是河流，“鼓”是擂鼓，“题”是写上，“紊”是乱。',
    en: 'Set phrases: 胫 is the shin, 川 a river, 鼓 to drum, 题 to inscribe, 紊 disorder.',
  },
  {
    forms: `相形见拙→相形见绌 心无旁鹜→心无旁骛 好高鹜远→好高骛远 趋之若骛→趋之若鹜 鼎立相助→鼎力相助
      鼎立支持→鼎力支持 竭泽而鱼→竭泽而渔`,
    zh: '固定写法：“绌”是不足，“骛”（马）是追求，“鹜”（鸟）是野鸭，“鼎力”是大力，“渔”是捕鱼。',
    en: 'Set phrases: 绌 is wanting, 骛 (horse) to pursue, 鹜 (bird) a duck, 鼎力 great effort, 渔 to fish.',
  },
  {
    forms: `变本加利→变本加厉 食不裹腹→食不果腹 蛛丝蚂迹→蛛丝马迹 声名雀起→声名鹊起 义不容词→义不容辞
      责无旁代→责无旁贷 当人不让→当仁不让`,
    zh: '固定写法：“厉”是猛烈，“果”是充实，“马迹”是马的踪迹，“鹊”是喜鹊，“辞”是推辞，“贷”是推卸。',
    en: 'Set phrases: 厉 is violent, 果 to fill, 鹊 the magpie, 辞 to decline, 贷 to shift off.',
  },
  {
    forms: '直接了当→直截了当 不容质疑→不容置疑 勿庸置疑→毋庸置疑 不负重望→不负众望 世外桃园→世外桃源',
    severity: 'information',
    zh: '成语的规范写法（《现代汉语词典》）。',
    en: 'The idiom’s form in the dictionary (Xiandai Hanyu Cidian).',
  },
  {
    forms: `砥励前行→砥砺前行 抵砺前行→砥砺前行 砥励奋进→砥砺奋进 抵砺奋进→砥砺奋进 踔励奋发→踔厉奋发
      踔砺奋发→踔厉奋发 绰厉奋发→踔厉奋发`,
    zh: '“砥砺”是磨石，引申为磨炼；“踔厉”是精神振奋。',
    en: '砥砺 are whetstones, hence to temper oneself; 踔厉 is high-spirited.',
  },
  {
    forms: '笃行不殆→笃行不怠 弛而不息→驰而不息 行稳至远→行稳致远 久久为工→久久为功 一以惯之→一以贯之 庚续→赓续',
    zh: '固定写法：“怠”是松懈，“驰”是奔跑，“致”是达到，“贯”是贯穿，“赓”是继续。',
    en: 'Set phrases: 怠 is to slacken, 驰 to gallop, 致 to reach, 贯 to run through, 赓 to continue.',
  },
  {
    forms: `筚路褴褛→筚路蓝缕 披荆斩刺→披荆斩棘 历久迷新→历久弥新 如火如茶→如火如荼 有的放失→有的放矢
      雪中送碳→雪中送炭 棉薄之力→绵薄之力`,
    zh: '固定写法：“蓝缕”是破衣，“棘”是荆棘，“弥”是更加，“荼”是白花，“矢”是箭，“绵薄”是微弱。',
    en: 'Set phrases: 蓝缕 are rags, 棘 thorns, 弥 “more”, 荼 a white flower, 矢 an arrow, 绵薄 slight.',
  },
  {
    forms: `涣然一新→焕然一新 换然一新→焕然一新 欢心鼓舞→欢欣鼓舞 兴高彩烈→兴高采烈 日新月易→日新月异
      朝气篷勃→朝气蓬勃`,
    zh: '固定写法：“焕”是光亮，“欣”是喜悦，“采”是神情，“异”是不同，“艾”是停止。',
    en: 'Set phrases: 焕 is bright, 欣 glad, 采 the mien, 异 different, 艾 to cease.',
  },
  {
    forms: `自立更生→自力更生 坚苦奋斗→艰苦奋斗 艰苦扑素→艰苦朴素 不记其数→不计其数 不可思义→不可思议
      无微不致→无微不至 淋漓尽至→淋漓尽致 专心致致→专心致志 全神惯注→全神贯注`,
    zh: '固定写法：“自力”是靠自己的力量，“艰苦”是困苦，“计”是计算，“至”是到，“致志”是集中心志。',
    en: 'Set phrases: 自力 is one’s own strength, 艰苦 hardship, 计 to count, 至 to reach, 致志 to fix the mind on.',
  },
  {
    forms: `弹精竭虑→殚精竭虑 鞠躬尽粹→鞠躬尽瘁 呕心历血→呕心沥血 竞竞业业→兢兢业业 矜矜业业→兢兢业业
      勤勤肯肯→勤勤恳恳 孜孜不卷→孜孜不倦 循规蹈距→循规蹈矩`,
    zh: '固定写法：“殚”是尽，“瘁”是劳累，“沥”是滴，“兢兢”是小心，“恳恳”是诚恳，“矩”是规矩。',
    en: 'Set phrases: 殚 is to exhaust, 瘁 weariness, 沥 to drip, 兢兢 careful, 恳恳 sincere, 矩 the rule.',
  },
  {
    forms: `循序渐近→循序渐进 突飞猛近→突飞猛进 齐头并近→齐头并进 与时具进→与时俱进 与时聚进→与时俱进
      面面具到→面面俱到 一应具全→一应俱全 万事具备→万事俱备`,
    zh: '“进”是前进，“俱”是全、一起。',
    en: '进 is to advance, 俱 “all together”.',
  },
  {
    forms: `别出新裁→别出心裁 独具匠新→独具匠心 美轮美幻→美轮美奂 美仑美奂→美轮美奂 巧夺天功→巧夺天工
      鬼斧神功→鬼斧神工 叹为观之→叹为观止 首当其充→首当其冲 以身做则→以身作则 事必恭亲→事必躬亲 率先垂犯→率先垂范`,
    zh: '固定写法：“心裁”“匠心”是心中的设计，“轮”“奂”是高大众多，“天工”是自然造成，“作则”是做榜样。',
    en: 'Set phrases: 心裁 is the design in one’s mind, 轮奂 tall and many, 天工 nature’s work, 作则 to set the pattern.',
  },
  {
    forms: `惹事生非→惹是生非 提纲契领→提纲挈领 提纲携领→提纲挈领 断章取意→断章取义 旁证博引→旁征博引
      滥芋充数→滥竽充数 粗制烂造→粗制滥造 陈词烂调→陈词滥调`,
    zh: '固定写法：“挈”是提起，“义”是意义，“征”是引用，“竽”是乐器，“滥”是没有节制。',
    en: 'Set phrases: 挈 is to lift, 义 the sense, 征 to cite, 竽 a pipe, 滥 without measure.',
  },
  {
    forms: `惩前毙后→惩前毖后 以警效尤→以儆效尤 循私舞弊→徇私舞弊 循私枉法→徇私枉法 循情枉法→徇情枉法
      贪脏枉法→贪赃枉法 草管人命→草菅人命 病入膏盲→病入膏肓 如法泡制→如法炮制 敷衍赛责→敷衍塞责 推委扯皮→推诿扯皮
      赃乱差→脏乱差`,
    zh: '固定写法：“毖”是谨慎，“徇”是曲从，“赃”是财物、“脏”是不干净，“菅”是草，“肓”是心下，“塞责”是搪塞责任。',
    en: 'Set phrases: 毖 is to be careful, 徇 to yield to, 赃 loot and 脏 dirty, 菅 a grass, 肓 below the heart, 塞责 to shirk.',
  },
  {
    forms: `人情事故→人情世故 挺而走险→铤而走险 铤身而出→挺身而出 一触既发→一触即发 稍纵既逝→稍纵即逝
      招之既来→招之即来 风云变换→风云变幻 变换莫测→变幻莫测`,
    zh: '固定写法：“铤”是快跑，“挺”是伸直，“即”是就，“变幻”是无规律地改变。',
    en: 'Set phrases: 铤 is to run, 挺 to straighten, 即 “at once”, 变幻 to change without rule.',
  },
  {
    forms: `独挡一面→独当一面 以一挡十→以一当十 脱颍而出→脱颖而出 迎忍而解→迎刃而解 迎韧而解→迎刃而解
      千均一发→千钧一发 雷霆万均→雷霆万钧 根深谛固→根深蒂固 高瞻远嘱→高瞻远瞩 举世嘱目→举世瞩目`,
    zh: '固定写法：“当”是承担，“颖”是尖，“刃”是刀口，“钧”是三十斤，“蒂”是瓜果的把儿，“瞩”是看。',
    en: 'Set phrases: 当 is to bear, 颖 the point, 刃 the blade, 钧 thirty pounds, 蒂 the stalk, 瞩 to gaze.',
  },
  {
    forms: `前工尽弃→前功尽弃 急工近利→急功近利 工不可没→功不可没 丰工伟绩→丰功伟绩 异曲同功→异曲同工
      好大喜工→好大喜功`,
    zh: '“功”是成绩，“工”是精巧。',
    en: '功 is merit, 工 is skill.',
  },
  {
    forms: `后顾之优→后顾之忧 优患意识→忧患意识 分优解难→分忧解难 排优解难→排忧解难 记忆尤新→记忆犹新
      过尤不及→过犹不及 水泻不通→水泄不通 一泄千里→一泻千里`,
    zh: '固定写法：“忧”是忧虑，“犹”是还、如同，“泄”是漏，“泻”是很快地流。',
    en: 'Set phrases: 忧 is worry, 犹 “still” or “like”, 泄 to leak, 泻 to rush down.',
  },
  {
    forms: `雷励风行→雷厉风行 雷历风行→雷厉风行 励行节约→厉行节约 历行节约→厉行节约 戒骄戒燥→戒骄戒躁
      不骄不燥→不骄不躁 坚韧不拨→坚韧不拔 坚忍不拨→坚忍不拔 刻不容援→刻不容缓 大势所驱→大势所趋 并驾齐趋→并驾齐驱`,
    zh: '固定写法：“厉”是严格、猛烈，“躁”是性急，“拔”是动摇，“趋”是归向，“驱”是快跑。',
    en: 'Set phrases: 厉 is strict, 躁 hasty, 拔 to pull out, 趋 to tend, 驱 to run.',
  },
  {
    forms: `贯彻落时→贯彻落实 齐抓供管→齐抓共管 常抓不泄→常抓不懈 坚持不泄→坚持不懈 抓铁有恒→抓铁有痕
      凝心聚利→凝心聚力 守土有则→守土有责`,
    zh: '固定写法，字打错了。',
    en: 'A set phrase with a character mistyped.',
  },
  {
    forms: '防范于未然→防患于未然 防范未然→防患未然',
    severity: 'information',
    zh: '“患”是祸患：在祸患没有成为事实时就防止它。',
    en: '患 is the evil that is prevented before it comes about.',
  },
];

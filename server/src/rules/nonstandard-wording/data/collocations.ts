import type { WordingGroup } from '../entry';

/** 同音或近音的两个词，只收搭配已经能够判定的。 */
export const collocations: readonly WordingGroup[] = [
  {
    forms: `形式严峻→形势严峻 严峻形式→严峻形势 形式逼人→形势逼人 形式任务→形势任务 形式研判→形势研判
      形式喜人→形势喜人 防控形式→防控形势 疫情形式→疫情形势 治安形式→治安形势 安全生产形式→安全生产形势
      经济形式分析→经济形势分析 国内外形式→国内外形势 国际形式→国际形势 形式依然严峻→形势依然严峻
      形式复杂严峻→形势复杂严峻`,
    except: '国际形式主义',
    zh: '事物发展的状况是“形势”，“形式”是样子、方式。',
    en: 'How things stand is 形势; 形式 is the form they take.',
  },
  {
    forms: '形势主义→形式主义 形势多样→形式多样 形势灵活多样→形式灵活多样',
    zh: '样子、方式是“形式”，“形势”是事物发展的状况。',
    en: 'The form that things take is 形式; 形势 is how they stand.',
  },
  {
    forms: `有效途经→有效途径 的新途经→的新途径 主要途经→主要途径 重要途经→重要途径 根本途经→根本途径
      解决途经→解决途径 增收途经→增收途径 途劲→途径`,
    except: '重要途经地 主要途经地 重要途经点 主要途经点 的新途经地',
    zh: '路子是“途径”，“途经”是中途经过某地。',
    en: 'A way of doing is 途径; 途经 is to pass through a place.',
  },
  {
    forms: `心里健康→心理健康 心里疏导→心理疏导 心里咨询→心理咨询 心里辅导→心理辅导 心里素质→心理素质
      心里干预→心理干预 心里援助→心理援助 心里关爱→心理关爱 侥幸心里→侥幸心理 逆反心里→逆反心理`,
    zh: '心理活动、心理学的“心理”不是心中的“心里”。',
    en: 'Mental (health, counselling) is 心理; 心里 is “at heart”.',
  },
  {
    forms: '心理话→心里话',
    except: '心理话疗 心理话题 心理话剧 心理话术',
    zh: '心中是“心里”，“心理”指心理活动。',
    en: '“At heart” is 心里; 心理 is psychology.',
  },
  {
    forms: '化学反映→化学反应 应急反映→应急反应 连锁反映→连锁反应 过敏反映→过敏反应 应激反映→应激反应',
    zh: '由刺激引起的变化是“反应”，“反映”是把情况告诉别人。',
    en: 'What a stimulus brings about is a 反应; 反映 is to report or reflect.',
  },
  {
    forms: `反应社情民意→反映社情民意 反应民意→反映民意 群众反应的问题→群众反映的问题 反应了群众→反映了群众
      信访反应的→信访反映的 反应诉求→反映诉求`,
    zh: '把情况、意见告诉上级是“反映”，“反应”是由刺激引起的变化。',
    en: 'To report opinions is 反映; a 反应 is a reaction.',
  },
  {
    forms: '强有利→强有力',
    except: '加强有利 增强有利 强有利于',
    zh: '有力量是“有力”，“有利”是有好处。',
    en: 'Strong is 有力; 有利 is advantageous.',
  },
  {
    forms: '有力于→有利于 有力条件→有利条件 有力时机→有利时机 有力契机→有利契机',
    except: '强有力条件 强有力于 最有力于',
    zh: '有好处是“有利”，“有力”是有力量。',
    en: 'Advantageous is 有利; 有力 is strong.',
  },
  {
    forms: '招聘启示→招聘启事 招领启示→招领启事 寻人启示→寻人启事 征稿启示→征稿启事 征集启示→征集启事',
    zh: '公开声明某事的文字是“启事”，“启示”是使人有所领悟。',
    en: 'A notice is a 启事; a 启示 is what one learns from something.',
  },
  {
    forms: `截流挪用→截留挪用 截流、挪用→截留、挪用 挤占截流→挤占截留 截流资金→截留资金 截流侵占→截留侵占
      截流私分→截留私分`,
    zh: '把款物扣下是“截留”，“截流”是截住水流。',
    en: 'To withhold money is 截留; 截流 is to dam a stream.',
  },
  {
    forms: '技术公关→技术攻关 科研公关→科研攻关 科技公关→科技攻关 联合公关→联合攻关 公关难题→攻关难题',
    zh: '攻克难关是“攻关”，“公关”是公共关系。',
    en: 'To tackle a hard problem is 攻关; 公关 is public relations.',
  },
  {
    forms: '安排部属→安排部署 决策部属→决策部署 工作部属→工作部署 周密部属→周密部署',
    except: '工作部属地 安排部属地',
    zh: '安排、布置是“部署”，“部属”是下级或部里直属。',
    en: 'To arrange is 部署; 部属 are subordinates.',
  },
  {
    forms: '布署→部署',
    except: '公布署 发布署 颁布署 宣布署 分布署 布署名 布署令 遍布署',
    zh: '“部”是安排，“部署”没有写作“布署”的（《现代汉语词典》）。',
    en: 'The 部 of 部署 means “to arrange”; it is never 布署 (Xiandai Hanyu Cidian).',
  },
  {
    forms: '受益非浅→受益匪浅 收益匪浅→受益匪浅',
    zh: '得到好处是“受益”，“收益”是生产、商业上的收入。',
    en: 'To benefit is 受益; 收益 is income.',
  },
  {
    forms: `佩带口罩→佩戴口罩 佩带头盔→佩戴头盔 佩带安全帽→佩戴安全帽 佩带党徽→佩戴党徽 佩带标志→佩戴标志
      佩带胸牌→佩戴胸牌`,
    zh: '戴在头、脸、胸前是“佩戴”，“佩带”是挂在腰间（《现代汉语词典》）。',
    en: 'On head, face or chest one 佩戴 a thing; 佩带 is to carry it at the waist (Xiandai Hanyu Cidian).',
  },
  {
    forms: `安全渡汛→安全度汛 迎峰渡夏→迎峰度夏 迎峰渡冬→迎峰度冬 安全渡夏→安全度夏 安全渡冬→安全度冬 欢渡→欢度
      渡假→度假`,
    except: '渡假村 渡假山庄 渡假酒店 渡假酒楼',
    zh: '过一段时间是“度”，过江河才是“渡”（《现代汉语词典》）。',
    en: 'To pass a time is 度; 渡 is to cross a water (Xiandai Hanyu Cidian).',
  },
  {
    forms: '过度期→过渡期 过度性安置→过渡性安置 过度性住房→过渡性住房 过度安置→过渡安置 过度性措施→过渡性措施',
    except: '过度期望 过度期待 过度期盼 过度期许',
    zh: '由一阶段转到另一阶段是“过渡”，“过度”是超过限度。',
    en: 'A transition is 过渡; 过度 is excessive.',
  },
  {
    forms: '农田水力→农田水利 兴修水力→兴修水利 水力局→水利局 水力普查→水利普查',
    except: '水力局部',
    zh: '利用和防治水的事业是“水利”，“水力”是水的力量。',
    en: 'Water conservancy is 水利; 水力 is the power of water.',
  },
  {
    forms: '时事求是→实事求是 事实求是→实事求是 实是求是→实事求是',
    zh: '“实事”是实际存在的事物，“是”是规律。',
    en: '实事 are the things that are; 是 is the law in them.',
  },
  {
    forms: `签定合同→签订合同 签定协议→签订协议 签定责任书→签订责任书 签定目标→签订目标 签定承诺→签订承诺
      签定意向→签订意向 共签定→共签订`,
    zh: '订立条约、合同是“签订”（《现代汉语词典》）。',
    en: 'To conclude a contract is 签订 (Xiandai Hanyu Cidian).',
  },
  {
    forms: `打破记录→打破纪录 刷新记录→刷新纪录 创历史记录→创历史纪录 创新记录→创新纪录 历史最高记录→历史最高纪录
      世界记录→世界纪录 吉尼斯记录→吉尼斯纪录`,
    severity: 'information',
    zh: '最好的成绩是“纪录”，“记录”是记下来的材料。',
    en: 'The best result is a 纪录; a 记录 is what was noted down.',
  },
  {
    forms: '会议纪录→会议记录 学习纪录→学习记录 纪录在案→记录在案',
    severity: 'information',
    zh: '记下来的材料是“记录”，“纪录”是最好的成绩。',
    en: 'What was noted down is a 记录; a 纪录 is the best result.',
  },
  {
    forms: `小额信货→小额信贷 信货资金→信贷资金 各项货款余额→各项贷款余额 本外币货款余额→本外币贷款余额
      信货投放→信贷投放 存货款余额→存贷款余额 贴息货款→贴息贷款 扶贫货款→扶贫贷款 代款余额→贷款余额
      小额代款→小额贷款`,
    zh: '借出的款是“贷款”，“货款”是买卖货物的款。',
    en: 'A loan is a 贷款; 货款 is payment for goods.',
  },
  {
    forms: '山洪爆发→山洪暴发',
    severity: 'information',
    zh: '突然发作的水势、疾病用“暴发”，“爆发”用于火山、战争（《现代汉语词典》）。',
    en: 'Floods 暴发, volcanoes 爆发 (Xiandai Hanyu Cidian).',
  },
  {
    forms: '大桥合拢→大桥合龙 主桥合拢→主桥合龙 围堰合拢→围堰合龙',
    severity: 'information',
    zh: '桥梁、堤坝在中间接合是“合龙”（《现代汉语词典》）。',
    en: 'A bridge or a dam that is closed in the middle 合龙 (Xiandai Hanyu Cidian).',
  },
  {
    forms: '新形式下→新形势下 多种形势→多种形式 各种形势的→各种形式的',
    except: '新形式下乡 新形式下沉 新形式下发 新形式下达 新形式下基层',
    severity: 'information',
    zh: '事物发展的状况是“形势”，样子、方式是“形式”。',
    en: 'How things stand is 形势; the form they take is 形式.',
  },
  {
    forms: `提供有利保障→提供有力保障 提供了有利保障→提供了有力保障 提供有利支撑→提供有力支撑
      提供了有利支撑→提供了有力支撑`,
    severity: 'information',
    zh: '有力量是“有力”，“有利”是有好处。',
    en: 'Strong is 有力; 有利 is advantageous.',
  },
];

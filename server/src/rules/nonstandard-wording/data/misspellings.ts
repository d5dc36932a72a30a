import type { WordingGroup } from '../entry';

/** 其他写错字的词，多因形近。 */
export const misspellings: readonly WordingGroup[] = [
  {
    forms: `摧促→催促 摧生→催生 摧缴→催缴 摧收→催收 催毁→摧毁 无坚不催→无坚不摧 松驰→松弛 张驰有度→张弛有度
      弛援→驰援 弛名→驰名`,
    except: '松驰名 松驰援 松驰骋',
    zh: '“催”（人）是叫人快做，“摧”（手）是破坏；“弛”（弓）是放松，“驰”（马）是快跑。',
    en: '催 is to urge, 摧 to destroy; 弛 (bow) is to slacken, 驰 (horse) to gallop.',
  },
  {
    forms: '瞻养→赡养 赡仰→瞻仰 前赡性→前瞻性 开僻→开辟 偏辟→偏僻 规辟→规避 辟免→避免 精僻→精辟',
    except: '规辟谣',
    zh: '“赡”（贝）是供养，“瞻”（目）是看；“辟”是开拓，“僻”是偏远，“避”是躲开。',
    en: '赡 is to support, 瞻 (eye) to look; 辟 is to open up, 僻 remote, 避 to avoid.',
  },
  {
    forms: '蔽端→弊端 敝端→弊端 作蔽→作弊 舞蔽→舞弊 隐弊→隐蔽 遮弊→遮蔽',
    zh: '“弊”是坏处、欺骗，“蔽”（草）是遮挡。',
    en: '弊 is a fault or fraud, 蔽 (grass) to hide.',
  },
  {
    forms: `挡案→档案 归挡→归档 存挡→存档 建挡立卡→建档立卡 挡次→档次 阻档→阻挡 抵档→抵挡 遮档→遮挡 档土墙→挡土墙
      档墙→挡墙 势不可档→势不可挡`,
    except: '高档墙 低档墙 中档墙 中高档墙 遮挡次 遮挡案 阻挡次 抵挡次',
    zh: '“档”（木）是存放文件的柜子、等级，“挡”（手）是拦住。',
    en: '档 (wood) is a file or a grade, 挡 (hand) to block.',
  },
  {
    forms: '托欠→拖欠 托贫致富→脱贫致富 依拖→依托 摆托→摆脱',
    except: '摇摆托 摆托盘 委托欠 信托欠',
    zh: '“拖”是拉、拖延，“托”是委托、依靠，“脱”是离开。',
    en: '拖 is to drag, 托 to entrust or rest on, 脱 to get free.',
  },
  {
    forms: '隐定→稳定 稳患→隐患 平隐→平稳 隐步→稳步 隐妥→稳妥 隐中求进→稳中求进 隐增长→稳增长 隐就业→稳就业',
    except: '归隐定 稳患者 平隐患 平隐藏 平隐蔽 平隐私 平隐形 平隐性 平隐瞒',
    zh: '“稳”（禾）是安定，“隐”（阝）是藏着。',
    en: '稳 is steady, 隐 hidden.',
  },
  {
    forms: '通辑→通缉 辑捕→缉捕 辑拿→缉拿 辑毒→缉毒',
    zh: '“缉”是捉拿，“辑”是编集。',
    en: '缉 is to arrest, 辑 to compile.',
  },
  {
    forms: '编缉→编辑 逻缉→逻辑',
    zh: '“辑”（车）是编集，“缉”（丝）是捉拿。',
    en: '辑 (cart) is to compile, 缉 (silk) to arrest.',
  },
  { forms: '编篡→编纂', zh: '“纂”（丝）是编书，“篡”是夺取。', en: '纂 (silk) is to edit, 篡 to usurp.' },
  {
    forms: '纂改→篡改',
    except: '编纂改',
    zh: '“篡”是夺取、歪曲，“纂”是编书。',
    en: '篡 is to usurp or distort, 纂 to edit.',
  },
  { forms: '修茸→修葺', zh: '“葺”是修理房屋，“茸”是细毛。', en: '葺 is to repair a house, 茸 fine hair.' },
  {
    forms: '针贬时弊→针砭时弊',
    zh: '“砭”（石）是治病的石针，“贬”是降低。',
    en: '砭 (stone) is a healing needle, 贬 to lower.',
  },
  { forms: '制肘→掣肘', except: '控制肘 限制肘 抑制肘 强制肘', zh: '“掣”是拉住。', en: '掣 is to pull.' },
  { forms: '粗旷→粗犷', zh: '“犷”（犬）是粗野，“旷”是空阔。', en: '犷 is rough, 旷 spacious.' },
  {
    forms: '取谛→取缔',
    zh: '“缔”（丝）是结、约束，“谛”（言）是道理。',
    en: '缔 (silk) is to bind, 谛 (speech) a truth.',
  },
  {
    forms: '真缔→真谛 缔听→谛听',
    zh: '“谛”（言）是道理、仔细，“缔”（丝）是结合。',
    en: '谛 (speech) is a truth or attentive, 缔 (silk) to bind.',
  },
  { forms: '寥若辰星→寥若晨星', zh: '“晨星”是早晨的星。', en: '晨星 are the stars of the morning.' },
  { forms: '廖廖无几→寥寥无几 聊聊无几→寥寥无几', zh: '“寥寥”是稀少。', en: '寥寥 is few.' },
  { forms: '瓶劲→瓶颈', except: '瓶劲酒', zh: '“颈”是脖子。', en: '颈 is the neck.' },
  { forms: '尊尊教导→谆谆教导 谆谆教悔→谆谆教诲', zh: '“谆谆”是恳切，“诲”是教。', en: '谆谆 is earnest, 诲 to teach.' },
  {
    forms: '震摄→震慑 威摄→威慑',
    except: '威摄影 威摄像 示威摄 地震摄',
    zh: '“慑”（心）是使害怕，“摄”（手）是吸取。',
    en: '慑 (heart) is to cow, 摄 (hand) to take in.',
  },
  { forms: '震憾→震撼', zh: '“撼”（手）是摇动，“憾”（心）是失望。', en: '撼 (hand) is to shake, 憾 (heart) regret.' },
  {
    forms: '缺撼→缺憾 遗撼→遗憾',
    zh: '“憾”（心）是失望，“撼”（手）是摇动。',
    en: '憾 (heart) is regret, 撼 (hand) to shake.',
  },
  {
    forms: '损赠→捐赠',
    except: '亏损赠 缺损赠 受损赠',
    zh: '“捐”是献出，“损”是减少。',
    en: '捐 is to give, 损 to lose.',
  },
  {
    forms: '踊约→踊跃 涌跃报名→踊跃报名 涌跃参加→踊跃参加 涌跃参与→踊跃参与',
    zh: '“踊跃”（足）是跳跃。',
    en: '踊跃 (foot) is to leap.',
  },
  { forms: '蜂涌→蜂拥', zh: '“拥”（手）是挤。', en: '拥 (hand) is to crowd.' },
  {
    forms: '倒榻→倒塌 坍榻→坍塌 蹋方→塌方',
    zh: '“塌”（土）是倒下，“榻”是床，“蹋”是踩。',
    en: '塌 (earth) is to collapse, 榻 a couch, 蹋 to tread.',
  },
  {
    forms: '赔养→培养 赔训→培训 陪训→培训 陪育→培育 赔育→培育',
    except: '理赔训 索赔训 陪训练 理赔养 赔养殖 赔养老 赔养护 理赔育 陪育儿',
    zh: '“培”（土）是培植。',
    en: '培 (earth) is to raise.',
  },
  {
    forms: '裁培→栽培',
    except: '总裁培 仲裁培 裁培训 裁培养 裁培育',
    zh: '“栽”（木）是种植，“裁”（衣）是剪。',
    en: '栽 (wood) is to plant, 裁 (cloth) to cut.',
  },
  {
    forms: '苗壮成长→茁壮成长',
    except: '禾苗壮成长 幼苗壮成长 秧苗壮成长 树苗壮成长 草苗壮成长',
    zh: '“茁”是草木初生的样子。',
    en: '茁 is to sprout.',
  },
];

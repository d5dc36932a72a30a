import type { WordingGroup } from '../entry';

/** 其他写错字的词，多因形近。 */
export const misspellings: readonly WordingGroup[] = [
  {
    forms: `摧促→催促 摧生→催生 摧缴→催缴 摧收→催收 催毁→摧毁 无坚不催→无坚不摧 松驰→松弛 张驰有度→张弛有度
      弛援→驰援 弛名→驰名`,
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
    except: '稳患者 平隐患 平隐藏 平隐蔽 平隐私 平隐形 平隐性 平隐瞒',
    zh: '“稳”（禾）是安定，“隐”（阝）是藏着。',
    en: '稳 is steady, 隐 hidden.',
  },
  {
    forms: `通辑→通缉 辑捕→缉捕 辑拿→缉拿 辑毒→缉毒 编缉→编辑 逻缉→逻辑 编篡→编纂 纂改→篡改 修茸→修葺
      针贬时弊→针砭时弊 制肘→掣肘 粗旷→粗犷 取谛→取缔 真缔→真谛 缔听→谛听`,
    except: '控制肘 限制肘 抑制肘 强制肘 编纂改',
    zh: '形近字：“缉”是捉拿，“辑”是编集；“纂”是编，“篡”是夺；“葺”是修房，“砭”是石针，“掣”是拉，“犷”是粗野，“缔”是结，“谛”是道理。',
    en: 'Lookalikes: 缉 is to arrest and 辑 to compile, 纂 to edit and 篡 to usurp; 葺 is to repair, 砭 a needle, 掣 to pull.',
  },
  {
    forms: `寥若辰星→寥若晨星 廖廖无几→寥寥无几 聊聊无几→寥寥无几 瓶劲→瓶颈 尊尊教导→谆谆教导 谆谆教悔→谆谆教诲
      震摄→震慑 威摄→威慑 震憾→震撼 缺撼→缺憾 遗撼→遗憾`,
    except: '瓶劲酒 威摄影 威摄像 示威摄 地震摄',
    zh: '形近字：“寥”是稀少，“颈”是脖子，“谆谆”是恳切，“慑”是使害怕，“撼”是摇动，“憾”是失望。',
    en: 'Lookalikes: 寥 is few, 颈 the neck, 谆谆 earnest, 慑 to cow, 撼 to shake, 憾 regret.',
  },
  {
    forms: `损赠→捐赠 踊约→踊跃 涌跃报名→踊跃报名 涌跃参加→踊跃参加 涌跃参与→踊跃参与 蜂涌→蜂拥 倒榻→倒塌 坍榻→坍塌
      蹋方→塌方 赔养→培养 赔训→培训 陪训→培训 陪育→培育 赔育→培育 裁培→栽培 苗壮成长→茁壮成长`,
    except: '受损赠 总裁培 仲裁培 裁培训 裁培养 裁培育 禾苗壮成长 幼苗壮成长 秧苗壮成长 树苗壮成长 草苗壮成长',
    zh: '形近字：“捐”是献出，“踊”是跳，“拥”是挤，“塌”是倒下，“培”“栽”是种植，“茁”是草初生的样子。',
    en: 'Lookalikes: 捐 is to give, 踊 to leap, 拥 to crowd, 塌 to collapse, 培 and 栽 to plant, 茁 to sprout.',
  },
];

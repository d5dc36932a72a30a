/**
 * Words of official prose that no grammar lets follow themselves: adverbs, connectives, and verbs that are not doubled for a
 * softer tone (研究研究 and 商量商量 are, and so are not here). Words that are common first parts of nouns (实施方案) are
 * followed by a colon and the characters that such a noun goes on with: 组织实施|实施方案 is two words.
 */
const NEVER_TWICE = wordsOf(`
进一步 切实 全面 深入 大力 积极 扎实 实施:方意细办规计条 认真 持续 不断 着力 努力 充分 严格 有效 逐步 加快
加强 加大 加速 推进 推动 促进:会 提升:机 提高 完善 健全 落实 强化 深化 优化 开展 进行 确保 坚持 巩固
拓展 聚焦 围绕 实现 完成 建立 打造 构建 形成 抓好 做好 做强 做大 做优 抓实 抓紧 抓牢 增强 增加:值 扩大
解决:方 排查 统筹 督促 鼓励 帮助 根据 按照 截至 截止 以及 同时 但是 因此 由于 对于 关于 其中 分别 累计
共计 达到 超过 增长:率点极 下降 同比 我们 他们 它们 已经 正在 仍然 依然 目前 今年 去年 明年 上半年 下半年
全年 全市 全县 全镇 全区 全乡 全村 全省 全国 全州 全盟 全旗 我市 我县 我镇 我区 我乡 我村 我局 我省 我国
各级 各类 各项 各地 有关 相关 必须 应当 应该 能够 可以 继续 尽快 及时 主动:脉 带动 引进 凝聚:力 弘扬
践行 贯彻 部署 谋划 推行 培育 壮大 激发 释放 营造 守牢 筑牢 夯实 压实 紧盯 紧扣 紧抓 狠抓 严守 防范 化解
遏制 杜绝 严厉 严肃 坚决 坚定 始终 牢固 稳步 有序 精准 合理 完全 彻底 主要 重点 不仅 而且 并且 或者 如果
虽然 尽管 为了 成为 属于 位于 处于 等于 基于 通过:率 得到 受到 取得 获得:感者 荣获 成立 新建 新增 改建
扩建 建成:区 竣工 开工 投入 投产 启动 完工 交付 举办:者方 召开 印发 制定 制订 出台 修订 审议 通报 下发
转发 报送 上报 收集 梳理 走访 入户 发放 发生 发挥 累积 助推 助力 赋能 一致 所有:权制者物 全部 大量 这些 那些 这个
那个 哪些 因为 所以 于是 从而 进而 此外 另外 尤其 特别是 包括 涉及 覆盖:率面 惠及 服务于 有力 全力 奋力
合力 突出 凸显 彰显 展现 呈现 保持 维护 维持 改善 改进 调整 提供:者商 争取 力争 争创 创建 验收 签订 签约
落地 见效 支撑 立足 着眼 依托 借助 结合 符合 适应:性症 满足:感 不够 不少 依法 采取 依靠 接近 实行 打通
直至 优先 相对 各种 扶持 缓解 带领 变为 贯通 严重 确实 事关 以上 以下 左右 上年 迸发 良好 正确 清醒 广大
平稳 严峻 高质 引领 承担 遵守 防止 避免 消除 淘汰 关停 拆除 清理 清退 查处 打击 整顿 较大 较为 更加 更好
进展 明显 显著 突破:口点 再次 首次 先后 陆续 相继 逐渐 日益 即将 曾经 尚未 没有
`);

/**
 * Nouns, and verbs used as nouns. The same word may end one noun and begin the next (主导产业|产业链, 信访工作|工作机制), so it
 * counts as doubled only when nothing leads up to the first or nothing follows from the second.
 */
const NOUNS: ReadonlySet<string> = new Set(
  wordList(`
政府 国家 中国 科学 综合 基本 规范 优质 共同 监测 检验 申报 申请 慰问 执行 参与 致富 需要 推广 稳定 增收 高效 享受 负责 基层 行业 产品 事业 事项 人均 人口 材料 决策 公共 健康 形势 品质 龙头
建设 发展 工作 项目 企业 产业 工业 农业 经济 社会 服务 管理 改革 创新 投资 政策 教育 文化 生态 环境 安全 就业 治理 群众 人民 城市 乡村
农村 城乡 机制 体系 制度 体制 能力 水平 任务 目标 问题 情况 活动 行动 措施 举措 计划 规划 方案 资金 资源 人才 干部 党员 部门 单位 机构
设施 设备 工程 基地 平台 市场 品牌 技术 科技 生产 质量 标准 数据 信息 网络 会议 精神 意识 责任 作用 优势 特色 亮点 成效 成果 成绩 经验
作风 队伍 力量 领导 组织 监管 执法 整治 整改 考核 培训 保障 保护 合作 投诉 矛盾 纠纷 风险 隐患 事故 灾害
污染 垃圾 污水 道路 公路 农田 土地 耕地 粮食 收入 支出 财政 税收 预算 债务 金融 贷款 消费 贸易 旅游 体育 卫生 健康 医疗 养老 救助
社区 小区 街道 乡镇 村庄 村民 居民 农民 职工 学生 教师 老人 儿童 妇女 人员 代表 委员 同志 思想 理论 战略 规定 办法 意见 通知 报告
要求 需求 条件 基础 环节 领域 方面 方式 模式 途径 渠道 时间 期间 阶段 地区 区域 范围 程度 规模 总量 产值 指标 数量 比例 比重
促使 改造 修复 建议 创业 招商 引资 防控 防治 应急 消防 平安 信访 法治 党建 民生 实事 营商 审批 许可 登记
指导员 负责人 工作者 志愿者 领导小组 办公室 现代化 信息化 规范化 常态化 一体化 数字化 高质量 高标准 高水平 党组织 党支部 村委会
`),
);

/**
 * Verbs that are doubled in speech for a softer tone: 好好学习学习, 请帮助协调协调. Such a doubling ends its clause, or is led up to
 * by words of asking.
 */
const SOFTENED: ReadonlySet<string> = new Set(
  wordList(
    '研究 讨论 商量 学习 交流 宣传 检查 总结 协调 指导 支持 引导 监督 了解 考虑 沟通 整理 反映 帮助 改善 改进 调整 解决 走访 慰问 收集 梳理 提高 落实 完善 锻炼 体验 感受 观察 分析 核实 打扫 准备 推广 改造 修复 整治 整改 考核 培训 保护 放松 琢磨 合计 商议 参谋 打听 照顾 照应 帮衬 感谢 表示 说道 热闹 暖和 凉快 高兴 鼓捣 吆喝 休息 收拾 打理 打扮 练习 参观 请教 切磋 比试 尝试',
  ),
);

/** True when the doubling may be meant: nothing follows that the verb acts upon, or someone is asked. */
export function isSoftened(word: string, before: string, after: string): boolean {
  return SOFTENED.has(word) && (!/[\u4E00-\u9FA5]/.test(after) || /[好多要来去起帮请再先给忙想]/.test(before));
}

/** What is common enough in official prose to be known as a word. */
export function isKnownWord(word: string): boolean {
  return NEVER_TWICE.has(word) || NOUNS.has(word);
}

/** How sure a doubling of the word is: always, only where no longer noun can begin or end with it, or for a person to judge. */
export type Sureness = 'sure' | 'noun' | 'doubtful';

/** Undefined for a word that is not known. */
export function surenessOf(word: string): Sureness | undefined {
  if (NEVER_TWICE.has(word)) return 'sure';
  if (NOUNS.has(word)) return 'noun';
  return SOFTENED.has(word) ? 'doubtful' : undefined;
}

/** Characters that make a longer noun of many words: 完成率, 建设者, 推广站, 产业链, 工作台. */
const SUFFIXES = new Set('率者员器性额量点剂型');
const NOUN_SUFFIXES = new Set(
  '度量额数值者员器机期性式型化家界区带圈链网点站室台部组队局会业学史法制权费金款券书表册卡片品人后长院厂园城库',
);

/** True when the second of two equal words may be the beginning of a longer one: 完成|完成率, 产业|产业链. */
export function beginsLongerWord(word: string, next: string): boolean {
  if (next === '') return false;
  const own = NEVER_TWICE.get(word);
  if (own !== undefined) return SUFFIXES.has(next) || own.includes(next);
  return SOFTENED.has(word) ? '率者员器所室院会生'.includes(next) : NOUN_SUFFIXES.has(next);
}

/** Verbs that take an object: what follows one is no end of a longer noun. */
const VERBS: ReadonlySet<string> = new Set(
  wordList(
    '推进 推动 加强 加快 完善 健全 优化 强化 深化 提升 提高 促进 打造 构建 建立 开展 实施 落实 坚持 巩固 拓展 围绕 聚焦 培育 壮大 做好 抓好 做强 做优 扩大 增强 加大 发挥 营造 防范 化解 打赢 推行 整合 引进 积极 大力 切实 着力 全面 不断 继续',
  ),
);

/** True when the text ends with such a verb, or with an adverb that leads up to one. */
export function endsWithVerb(text: string): boolean {
  return VERBS.has(text.slice(-2));
}

/** Verbs and adverbs whose first character does not stand before them as a word: 推推进, 提提升. Not 加: 参加|加强. */
export const BEGIN_ONCE: readonly string[] = wordList(
  '推进 推动 提升 提高 确保 坚持 积极 持续 促进 巩固 拓展 聚焦 围绕 贯彻 构建 营造 开展 落实 完善 健全 优化 强化 加强 加快 加大 全面 不断 及时 进一步 着力 统筹 实施 建立 督促',
);

/** Words whose last character is no word of its own, so that it cannot stand once more before a mark: 发展展，. */
export const END_ONCE: readonly string[] = wordList(
  '发展 开展 拓展 进展 建设 推进 促进 加强 增强 完善 改善 巩固 保障 提升 服务 任务 组织 监督 统筹 措施 设施 实施 持续 落实 扎实 整治 防治 经济 救济 治理 管理 支撑 贯彻 部署 培育',
);

function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function wordsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    wordList(text).map((entry) => {
      const [word, next = ''] = entry.split(':');
      return [word!, next];
    }),
  );
}

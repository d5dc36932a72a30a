/**
 * The words that give figures their roles. Each class has one letter, and a line becomes a string of such letters (its
 * shape), in which a claim is a short pattern. Longer words are tried first, so that a word that merely contains a cue
 * (增加值, 自由, 公共) is listed as ordinary text, `_`.
 */
export const CUES: Readonly<Record<string, string>> = {
  /** From: opens a from–to pair. */
  f: '由 从',
  /** To, upwards. */
  U: '增加为 增长为 上升为 提高为 提升为 扩大为 增加到 增长到 上升到 提高到 提升到 扩大到 发展到 增至 升至 增到 升到 涨到 涨至 提至 扩至 增加至 增长至 提高至 上升至 提升至 扩大至 跃升至 跃升到 攀升至 攀升到 上涨到 上涨至 壮大到 扩展到 扩张到 上调至 上调到 上调为 加快到 加快至 加快为 回升到 回升至',
  /** To, downwards. */
  D: '减少为 下降为 降低为 降为 减为 缩小为 减少到 下降到 降低到 缩小到 回落到 压减到 压缩到 减至 降至 减少至 下降至 降低至 缩小至 回落至 压减至 压缩至 降到 减到 缩至 缩到 跌至 跌到 回落至 缩减到 缩减至 缩短到 缩短至 缩短为 压缩为 压降到 压降至 下调至 下调到 下调为 放缓到 放缓至 放缓为',
  /** To, without direction. */
  t: '到 至 调整到 调整为 调整至 变为 变成',
  /** Rise: the word of a growth rate or of an increase. */
  r: '增长 增加 上升 提高 提升 扩大 增收 增支 增产 增幅 增速 增长率 增长幅度 增长比例 增加比例 上升比例 提高比例 上涨 净增 净增加 净增长 增 涨 多了 涨幅 升幅 增长速度 攀升 增盈 前移 前进 进位 上调 偏多 偏高',
  /** Fall: the word of a rate of decline or of a decrease. */
  d: '下降 减少 降低 缩小 下跌 减收 减支 减产 降幅 后移 后退 减幅 回落 压减 压降 萎缩 净减 净减少 跌幅 下滑 下降率 下降比例 减少比例 缩减 压缩 缩短 负增长 降 跌 少了 下调 偏少 偏低',
  /** Against the same period of the year before. */
  n: '同比 同期相比 相比',
  /** Against another base than the year before. */
  h: '环比',
  /** Compared with: the base follows. */
  c: '比 较 与 对比 较多年',
  /** On the basis of: a base precedes. */
  b: '基础上 的基础上',
  /** Averaged over years. */
  a: '年均 年平均 平均每年 每年平均 年复合 年均复合 年递增 年均递增 每年 逐年 连年',
  /** The rate is on another basis than the printed levels: constant prices, comparable scope. */
  k: '可比价 可比价格 不变价 不变价格 可比口径 同口径 可比 扣除价格因素 扣除物价因素 剔除价格因素 剔除 扣除 实际 名义 按现价计算 按现行价格计算 按现价计 按当年价格计算 按当年价计算',
  /** Total, strong: the sum of what was listed. */
  S: '合计 共计 总计 一共 总共 加起来 合起来 合计为 共计为',
  /** Total, weak. */
  s: '共 累计 累计共',
  /** Among which: opens a subset. */
  z: '其中',
  /** The rest: closes a list so that it is complete. */
  o: '其余 其他 其它 剩余 余下 尚余 还剩 尚剩 还余',
  /** Share of: what is divided may begin with 地区 or 地方, which is no 占地. */
  w: '占 占比 占比例 比重 所占比重 所占比例 占到 占了 占地区 占地方 占地级',
  /** Done. */
  v: '完成 实现 已完成 实际完成 累计完成 达成 实绩 执行数 实际执行数 决算数 完成数 完成额',
  /** A target. */
  g: '目标 任务 任务数 目标数 计划 计划数 预算 预算数 目标任务 任务目标 指标 目标值 计划任务 年计划 年任务 年目标 年预算 预期目标 调整预算 调整预算数 应完成 需完成 须完成 计划完成',
  /** Above a target by: the rate that follows is of the surplus. */
  e: '超额完成 超额 超目标 超计划 超任务',
  /** Completion rate. */
  R: '完成率 任务完成率 目标完成率 计划完成率 达成率 完成比例 完成进度 预算执行率 支出执行率 执行率 完成全年进度',
  /** Respectively. */
  L: '分别 依次',
  /** And. */
  '&': '和 及 以及 并 或',
  /** Words without weight between a cue and its figure. */
  '': '而 但 同时 且 的 了 达到 达到了 达 为 是 已 就 也 均 仅 则 还 约 在 预计 全部 达成了 共有 有 净 率 幅度 累计达 数 每日 每天 每亩 每人 每户 每吨 每公斤 整整 足足 正好 刚好 恰好 高达 将达 只有 仅仅 又 再 大幅 大幅度 小幅 小幅度 稳步 明显 显著 进一步 持续 继续 略有 快速 平稳 逐步 不断 相应',
  /** Ordinary words that contain a cue. */
  _: '常年 历年 多年 多增 多增加 少增 少增加 多减 少减 超额收益 每年一 每天都 每人一 每户一 计划生 共计划 增长极 增长点 增长动力 增长空间 增长潜力 增长贡献 提高人 增加值 增值 增值税 加计扣除 税前扣除 新增 增强 增进 增效 增设 增派 增量 增添 增殖 增收节支 节约 节省 自由 理由 由于 自主 自治 自治区 自治州 自治县 自然 自身 自贸 自来水 自动 来自 服从 从事 从严 从业 从而 从未 从优 从快 从重 从重从快 从小 从中 比赛 比例 比武 比拼 评比 百分比 存贷比 贷存比 较大 较好 较强 较快 较高 较多 较低 较为 比较 比重点 占地 占地区域 占用 占领 占据 占优 抢占 侵占 公共 共同 共享 共建 共富 共赢 共产 共产党 共青 共识 共治 共和 共有产权 共性 中共 共抓 共护 一共性 总计划 降水 降雨 降温 降解 降碳 降本 降费 降级 节能降耗 减税降费 下降到位 提升工程 提升行动 提升改造 提升年 提高认识 实际行动 实际问题 实际困难 实际情况 实际成效 从实际 实际上 实际利用 实际使用 实际到位 实际控制 到位 到达 得到 感受到 做到 到期 报到 应到 实到 受到 收到 看到 遇到 找到 直到 落到 用到 周到 到访 到家 到村 到户 到人 至今 以至 甚至 乃至 截至 冬至 与会 参与 与时俱进 给与 及时 普及 及格 涉及 以及时 并且 合并 并网 并购 并联 并举 并行 兼并 并轨 和谐 和平 和田 和睦 共和国 温和 饱和 缓和 总和 计划生育 计划单列 规划 目标责任 任务书 指标体系 其他类 其他人员 有序 有效 有力 有限 有限公司 拥有 所有 国有 私有 享有 没有 具有 含有 占有 持有 有关 有机 有望 有色 原有 现有 公有 稀有 只有 特有 数字 数据 数量 多数 户数 人数 次数 总数 指数 件数 系数 基数 效率 利率 汇率 税率 概率 速率 比率 频率 功率 是否 于是 但是 还是 凡是 可是 就是 就业 就近 就医 就学 就地 成就 造就 为主 为民 作为 行为 成为 因为 认为 为了 为此 以为 为企业 为群众 的确 目的 标的 了解 除了 全部门 实现了 存在 正在 在建 在册 在岗 现在 在线 内在 在校 实在 在外 潜在 自在 所在 在家',
};

/** A pattern of value, target and rate over a line's shape. */
export interface Stated {
  /** What a line must hold at all for the pattern to be tried. */
  readonly needs: string;
  readonly pattern: RegExp;
  /** The groups of the three figures. */
  readonly value: number;
  readonly target: number;
  readonly rate: number;
  /** The groups of the words that name what the value and the target count, when the pattern lets such words in. */
  readonly names?: readonly [number, number];
  /** The groups of the words for the target, where it is named twice: 年初预算 is not 调整预算. */
  readonly goals?: readonly [number, number];
  /** The rate is of what lies above the target. */
  readonly surplus?: boolean;
  /** The group of a word for what the target was missed or passed by, which tells of nothing else. */
  readonly byHowMuch?: number;
  /** The target is only the amount before the value; another may be meant. */
  readonly nearest?: boolean;
}

/** 全年目标任务, 市下达的年度计划: periods and a few words may stand before the noun. */
const GOAL = '(?:[_y]{0,3}g+)y?';
/** Growth, or another completion, may be told before: 完成3408万元，同比增长8.6%，完成市计划4000万元的85.2%，完成年计划的68.2%. */
const MEANWHILE = `[,、](?:(?:n|k|c|cyv?|y)*[rd][PQ]|[wv]*${GOAL}Q?w?P|_?T)`;

/** By how much the target was missed or passed stands between the value and its rate: 短收1.25亿元, 超计划0.43亿元. */
const BY_HOW_MUCH = '(?:,(?:[red]|e?g+|(_))Q)?';

export const STATED: readonly Stated[] = [
  // 完成投资3408万元，占年计划5000万元的68.2%；完成全年目标任务5000万元的68.2%
  ...[0, 1, 2, 3, 4].map((told) => ({
    needs: 'Q g Q P',
    pattern: new RegExp(`(Q)_?\\)?(?:${MEANWHILE}){${told}}[,(、;][wv]*${GOAL}(Q)w?(P)`, 'dg'),
    value: 1,
    target: 2,
    rate: 3,
  })),
  // 完成3408万元，完成全年5000万元目标任务的68.2%; 占任务的（5000万元）的68.2%
  {
    needs: 'Q Q g P',
    pattern: new RegExp(`(Q)_?\\)?(?:${MEANWHILE})?[,(、;][wv]+[_y]{0,2}(Q)g+w?(P)`, 'dg'),
    value: 1,
    target: 2,
    rate: 3,
  },
  {
    needs: 'Q g ( Q P',
    pattern: new RegExp(`(Q)_?\\)?(?:${MEANWHILE})?[,、;][wv]+${GOAL}\\((Q)\\)w?(P)`, 'dg'),
    value: 1,
    target: 2,
    rate: 3,
  },
  // 年度目标5000万元，已完成3408万元，完成率68.2%；占计划的68.2%; 预算9.2亿元，决算数7.95亿元，短收1.25亿元，完成预算的86.4%
  {
    needs: 'g Q Q P',
    pattern: new RegExp(
      `g+y?v?(_?)y?(Q)_?\\)?[,、;(]t?[ysk]*v*(_?)v?(Q)_?\\)?${BY_HOW_MUCH}[,、(](?:R|[wv]*${GOAL}|v|w)v?(P)`,
      'dg',
    ),
    value: 4,
    target: 2,
    rate: 6,
    byHowMuch: 5,
    names: [3, 1],
    nearest: true,
  },
  // 任务分别为5.2万亩、4.1万亩和3.3万亩，合计12.6万亩，截至3月底建成11.34万亩，完成率90.0%
  {
    needs: 'g L S Q R P',
    pattern: /g+v?_?L(?:_?Q_?[、&,]){2,12}_?Sv?(Q)_?[,;(][ysk]*v*_?v?(Q)_?\)?[,、(]R(P)/dg,
    value: 2,
    target: 1,
    rate: 3,
  },
  // 目标2.5亿元，实际完成2.8亿元，超额完成12%
  {
    needs: 'g Q Q e P',
    pattern: /g+y?(_?)y?(Q)_?[,、;(][ys]*v*(_?)v?(Q)_?\)?[,、(]e(P)/dg,
    value: 4,
    target: 2,
    rate: 5,
    names: [3, 1],
    surplus: true,
  },
  // 完成率68.2%（完成3408万元，目标5000万元）
  { needs: 'R P', pattern: new RegExp(`R(P)[,(]v_?(Q)_?[,、]${GOAL}(Q)`, 'dg'), value: 2, target: 3, rate: 1 },
  // 完成3408万元，完成率68.2%（目标5000万元）
  { needs: 'R P', pattern: /(Q)_?[,、]R(P)[,(]y?g+(Q)/dg, value: 1, target: 3, rate: 2 },
  // 完成3408万元，目标5000万元，完成率68.2%；完成6800亩，超额完成年度任务6000亩，完成率113.3%
  {
    needs: 'v g Q P',
    pattern: new RegExp(`v_?(Q)_?\\)?[,、(]e?${GOAL}(Q)\\)?[,、]?(?:R|v)(P)`, 'dg'),
    value: 1,
    target: 2,
    rate: 3,
  },
  // 新增就业6120人，目标任务6000人，完成率102%
  {
    needs: 'Q g Q R P',
    pattern: /(Q)_?[,、(]y?g+y?(Q)\)?[,、]?R(P)/dg,
    value: 1,
    target: 2,
    rate: 3,
  },
  // 支出68.2亿元，为调整预算的95.4%，调整预算数为71.5亿元；占年度任务的105%（年度任务2万亩）
  {
    needs: 'Q g P g Q',
    pattern: new RegExp(`(Q)_?\\)?[,(、;][wv]*(${GOAL})w?(P)[,(](${GOAL})(Q)(?=[,;.)])`, 'dg'),
    value: 1,
    target: 5,
    rate: 3,
    goals: [2, 4],
  },
  // 落实面积4.36万亩，超额完成省下达4.2万亩任务，完成率103.8%
  {
    needs: 'Q e Q g R P',
    pattern: /(Q)_?[,、(]e_?y?(Q)g+\)?[,、]R(P)/dg,
    value: 1,
    target: 2,
    rate: 3,
  },
  // 27项民生实事已完成25项，完成率92.6%
  {
    needs: 'P',
    pattern: /(Q)_?g*_?,?v(?:&?e)?(Q)(?:[,、;]_Q)?[,、(]R(P)/dg,
    value: 2,
    target: 1,
    rate: 3,
    nearest: true,
  },
  // 完成年度目标5000万元的68.2%（3408万元）
  { needs: 'g Q P (', pattern: new RegExp(`[wv]${GOAL}(Q)w?(P)\\(v?(Q)\\)`, 'dg'), value: 3, target: 1, rate: 2 },
];

/** 1-9月完成3000万元，完成率60%, behind a claim with its own target. */
export const SHARING = new RegExp(`[,;][ys]*v+(Q)\\)?[,、(](?:R|[wv]*${GOAL}|v)(P)`, 'dg');

export const UNSTATED: readonly { readonly pattern: RegExp; readonly estimate: boolean }[] = [
  // 占任务数的62.7%；完成目标的122%
  { pattern: new RegExp(`(Q)_?\\)?(?:${MEANWHILE})*[,(、][wv]*(${GOAL})(P)`, 'dg'), estimate: false },
  // 新建7个，完成率87.5%
  { pattern: /v_?(Q)_?\)?[,、(](R)(P)/dg, estimate: false },
  // 完成11家，完成122%
  { pattern: /v_?(Q)_?\)?[,、(](v)(P)(?![_Q])/dg, estimate: true },
];

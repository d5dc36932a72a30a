/**
 * The word of a fall for one of a rise and the other way round, in the same place of a sentence: 下降 for 增长, 减少到 for 增加到.
 * Undefined for a word without a usual opposite.
 */
export function oppositeOf(word: string): string | undefined {
  const direct = OPPOSITES.get(word);
  if (direct !== undefined || !/[到至为]$/.test(word)) return direct;
  const stem = OPPOSITES.get(word.slice(0, -1));
  return stem === undefined ? undefined : stem + word.slice(-1);
}

/** Rise and fall; where a word has several opposites the first pair is the usual one. */
const PAIRS =
  '增长-下降 增加-减少 提高-降低 上升-下降 提升-下降 扩大-缩小 增收-减收 增支-减支 增产-减产 增幅-降幅 涨幅-跌幅 上涨-下跌 增速-降幅 净增-净减 净增加-净减少 增长率-下降率 增长比例-下降比例 增-降 升-降 上升到-下降到 上升至-下降至 上升为-下降为';

const OPPOSITES: ReadonlyMap<string, string> = index();

function index(): Map<string, string> {
  const opposites = new Map<string, string>();
  for (const pair of PAIRS.split(' ')) {
    const [rise = '', fall = ''] = pair.split('-');
    if (!opposites.has(rise)) opposites.set(rise, fall);
    if (!opposites.has(fall)) opposites.set(fall, rise);
  }
  return opposites;
}

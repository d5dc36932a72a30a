/**
 * Reports of any size, the same for the same seed: headings, paragraphs with figures and claims (most of them right, some
 * wrong), lists, slogans and plain narrative in the proportions of a town's yearly report.
 */
export function generateReport(bytes: number, seed: number): string {
  const random = createRandom(seed);
  const lines = [`${pick(PLACES, random)}2023年工作总结`, ''];
  let size = Buffer.byteLength(lines.join('\n'));
  for (let section = 0; size < bytes; section++) {
    const heading = section % 4 === 0 ? `${NUMERALS[(section / 4) % 10]}、${pick(TOPICS, random)}` : '';
    const title = `（${NUMERALS[section % 4]}）${pick(TOPICS, random)}。`;
    const sentences = Array.from({ length: 3 + Math.floor(random() * 5) }, () => sentence(random));
    const added = [...(heading ? [heading] : []), title + sentences.join('')];
    lines.push(...added);
    size += Buffer.byteLength(`${added.join('\n')}\n`);
  }
  return `${lines.join('\n')}\n`;
}

type Random = () => number;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const PLACES = ['青禾镇', '云溪县', '石桥乡', '临江街道', '白鹭镇'];
const TOPICS = ['项目建设提质增效', '农业生产稳中有进', '民生保障更加有力', '城乡环境持续改善', '财税收入平稳增长'];
const INDICATORS = ['固定资产投资', '一般公共预算收入', '规上工业总产值', '社会消费品零售总额', '农林牧渔业总产值'];
const SLOGANS = ['绿水青山就是金山银山', '“四个意识”', '供给侧结构性改革', '“放管服”改革', '全过程人民民主'];
const NARRATIVE = [
  '坚持每周调度、每月通报，干部包片、专人跟进，问题在一线解决，任务在一线落实',
  '健全网格管理，畅通群众反映问题的渠道，邻里纠纷大多在村里得到化解',
  '引导农户因地制宜发展特色种植，合作社统一供苗、统一技术、统一销售',
  '对照年初计划逐项检查，对进展较慢的事项列出清单，明确责任人和完成时限',
];

function sentence(random: Random): string {
  const kind = random();
  if (kind < 0.35) return `${pick(NARRATIVE, random)}。`;
  if (kind < 0.45) return `深入贯彻${pick(SLOGANS, random)}，${pick(NARRATIVE, random)}。`;
  if (kind < 0.6) return growth(random);
  if (kind < 0.7) return completion(random);
  if (kind < 0.8) return sum(random);
  if (kind < 0.95)
    return `新建道路${whole(random, 3, 40)}公里，改造农房${whole(random, 20, 900)}户，受益群众${whole(random, 1000, 9000)}余人。`;
  return `走访群众${whole(random, 100, 900)}户，收集意见${whole(random, 20, 90)}条，办结率达${whole(random, 80, 100)}%。`;
}

function growth(random: Random): string {
  const base = whole(random, 1000, 9000);
  const current = base + whole(random, 100, 3000);
  const rate = ((current / base - 1) * 100 + slip(random)).toFixed(1);
  return `${pick(INDICATORS, random)}由${base}万元增加到${current}万元，增长${rate}%。`;
}

function completion(random: Random): string {
  const target = whole(random, 2000, 9000);
  const done = whole(random, 1000, target);
  const rate = ((done / target) * 100 + slip(random)).toFixed(1);
  return `${pick(INDICATORS, random)}完成${done}万元，完成年度目标${target}万元的${rate}%。`;
}

function sum(random: Random): string {
  const parts = [whole(random, 10, 90), whole(random, 10, 90), whole(random, 10, 90)];
  const total = parts[0]! + parts[1]! + parts[2]! + (slip(random) === 0 ? 0 : 1);
  return `东河村${parts[0]}户、西岭村${parts[1]}户、南坪村${parts[2]}户，共计${total}户。`;
}

/** One figure in ten is wrong. */
function slip(random: Random): number {
  return random() < 0.1 ? 3 : 0;
}

function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low));
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Mulberry32: 32 bits of state, good enough to vary texts, the same on every machine. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

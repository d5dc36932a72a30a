import { decimal, ONE, type Rational, rational, whole } from '../arithmetic/rational';

/** What can be compared with what. Currencies are dimensions of their own; so is each kind of count (人 is not 人次). */
export type Dimension = string;

/** What a figure is measured or counted in. */
export interface Unit {
  /** As printed, without 万 or 亿: 元, 公顷, 家. */
  readonly text: string;
  readonly dimension: Dimension;
  /** How many base units of the dimension one of these is. */
  readonly factor: Rational;
  /** True for things that are counted: 家, 人, 件 … come in whole numbers. */
  readonly discrete: boolean;
}

/**
 * The unit that stands at `at` in the folded text, the longest that fits, or undefined.
 * A measure word that only begins another word (10部门, 3处理) is no unit.
 */
export function unitAt(folded: string, at: number): Unit | undefined {
  const candidates = UNITS_BY_FIRST.get(folded.charCodeAt(at));
  if (!candidates) return undefined;
  for (const unit of candidates) {
    if (!folded.startsWith(unit.text, at)) continue;
    const after = folded.slice(at + unit.text.length, at + unit.text.length + 2);
    if (NOT_A_UNIT_BEFORE.get(unit.text)?.test(after)) continue;
    return perUnit(folded, at, unit);
  }
  return undefined;
}

/** 元/吨, 微克/立方米: a quotient is a dimension of its own and is never converted. */
function perUnit(folded: string, at: number, unit: Unit): Unit {
  const slash = at + unit.text.length;
  if (folded[slash] !== '/') return unit;
  const divisor = /^\/[\u4e00-\u9fa5㎡³A-Za-z]{1,6}/.exec(folded.slice(slash, slash + 7))?.[0];
  if (!divisor) return unit;
  // 元/千瓦时, but 公里/百平方公里.
  const many = unitIn(divisor, 1) ? '' : /^\/([十百千万]*)/.exec(divisor)![1]!;
  const below = unitIn(divisor, 1 + many.length);
  // 1680元/月调整为1850元/月: of what is no unit otherwise only the time is known to end there.
  const time = /^\/(?:月|季度?|时|秒|周)/.exec(divisor)?.[0];
  const text = unit.text + (below ? `/${many}${below.text}` : (time ?? divisor.slice(0, LONGEST_DIVISOR)));
  return { text, dimension: text, factor: ONE, discrete: false };
}

/** What is no unit may be as long as this, with the slash. */
const LONGEST_DIVISOR = 5;

function unitIn(text: string, at: number): Unit | undefined {
  return UNITS_BY_FIRST.get(text.charCodeAt(at))?.find((candidate) => text.startsWith(candidate.text, at));
}

/** All continuous units, grouped by dimension, with their size in the first one's terms. */
const MEASURES: Readonly<Record<string, Readonly<Record<string, Rational>>>> = {
  money: { 元: ONE, 块钱: ONE, 元人民币: ONE },
  usd: { 美元: ONE },
  eur: { 欧元: ONE },
  hkd: { 港元: ONE, 港币: ONE },
  jpy: { 日元: ONE },
  gbp: { 英镑: ONE },
  // 1 亩 is 1/15 公顷 (customary, used throughout agricultural statistics).
  area: {
    平方米: ONE,
    '㎡': ONE,
    平米: ONE,
    亩: rational(2000n, 3n),
    公顷: whole(10_000),
    'hm²': whole(10_000),
    平方公里: whole(1_000_000),
    平方千米: whole(1_000_000),
  },
  length: {
    米: ONE,
    公里: whole(1000),
    千米: whole(1000),
    里: whole(500),
    华里: whole(500),
    海里: whole(1852),
    厘米: decimal(1n, -2),
    毫米: decimal(1n, -3),
  },
  mass: {
    吨: whole(1000),
    公斤: ONE,
    千克: ONE,
    斤: rational(1n, 2n),
    市斤: rational(1n, 2n),
    担: whole(50),
    克: decimal(1n, -3),
  },
  volume: { 立方米: ONE, 立方: ONE, 方: ONE, 升: decimal(1n, -3) },
  electricity: { 千瓦时: ONE, 度电: ONE },
  power: { 千瓦: ONE, 兆瓦: whole(1000), 吉瓦: whole(1_000_000) },
  capacity: { 千伏安: ONE },
  coal: { 吨标准煤: ONE, 吨标煤: ONE },
  duration: { 年: ONE },
  months: { 个月: ONE },
  days: { 天: ONE, 日: ONE },
  hours: { 小时: ONE, 个小时: ONE },
  minutes: { 分钟: ONE },
  score: { 分: ONE },
  temperature: { 摄氏度: ONE, 度: ONE },
  concentration: { 微克: ONE, 毫克: whole(1000) },
  containers: { 标箱: ONE, 标准箱: ONE, TEU: ONE },
  // Quotients that are written without a slash, and scales, are never converted.
  grade: { 级: ONE },
};

/** Measure words that may stand for one another in a comparison. */
const SAME_COUNT: Readonly<Record<string, readonly string[]>> = {
  people: ['人', '名', '位'],
  events: ['人次'],
};

/** Every other measure word counts its own kind of thing. 大, 类, 方面 … count members of a named list. */
const COUNTS =
  '个 家 户 所 座 栋 幢 间 套 台 辆 部 盏 条 棵 株 头 羽 只 匹 项 件 起 场 次 批 宗 例 处 张 本 册 份 篇 期 类 种 门 支 艘 架 根 块 片 口 眼 孔 扇 把 枚 幅 轮 趟 笔 单 票 项次 台次 组次 篇次 宗次 起次 户次 车次 班次 件次 场次 家次 批次 例次 剂次 标段 床 对 组 队 班 艘次 架次 餐 碗 步 大 方面 届 站 所次 宗地 枚 首 位次 个位次 个名次 部次 万人 条线 双 名额'
    .split(' ')
    .filter((text) => text !== '万人');

/** Words that begin like a measure word but are not one: 10部门, 5家庭, 3处理, 2人均. */
const NOT_A_UNIT_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['部', /^(门|署|委|分|队)/],
  ['家', /^(庭|园|长|人)/],
  ['处', /^(理|置|罚|级|分|以)/],
  ['场', /^(所|景|地|馆)/],
  ['门', /^(店|类|诊|票)/],
  ['人', /^(均|民|才|工|大)/],
  ['名', /^(称|单|录)/],
  ['位', /^(于|列|居|置|数|次)/],
  ['日', /^(均|常|照)/],
  ['年', /^(均|度|来|级|龄)/],
  ['分', /^(别|析|类|布|局|公|支|之|钟|管|批|段|期|散|拣)/],
  ['度', /^(假|过)/],
  ['本', /^(科|级|地|市|县|镇|土|年)/],
  ['站', /^(点|位)/],
  ['单', /^(位|元|体)/],
  ['对', /^(口|外|接|于|照|标)/],
  ['班', /^(子|车)/],
  ['方', /^(面|案|式|向|位)/],
  ['里', /^(程)/],
  ['口', /^(岸|径|粮)/],
  ['片', /^(区)/],
  ['组', /^(织|建|成)/],
  ['期', /^(间|末|待)/],
  ['面', /^(积)/],
  ['级', /^(以上?)/],
  ['大', /^(学|会|力|型|量|于|道|桥|街|队)/],
  ['支', /^(持|部|出|撑|行)/],
  ['起', /^(来|到|点|降(?![至到为低]))/],
  ['批', /^(准|复|发|示)/],
  ['条', /^(件|例)/],
  ['张', /^(家)/],
  ['升', /^(级|至|到|规)/],
  ['首', /^(位|次|个)/],
  ['块', /^(钱)/],
  ['眼', /^(镜)/],
  ['把', /^(握)/],
  ['步', /^(伐|骤)/],
]);

/** By the UTF-16 unit that their text begins with. */
const UNITS_BY_FIRST: ReadonlyMap<number, readonly Unit[]> = indexByFirst();

function indexByFirst(): Map<number, Unit[]> {
  const units: Unit[] = [
    ...Object.entries(MEASURES).flatMap(([dimension, members]) =>
      Object.entries(members).map(([text, factor]) => ({ text, dimension, factor, discrete: false })),
    ),
    ...Object.entries(SAME_COUNT).flatMap(([dimension, texts]) => texts.map((text) => countUnit(text, dimension))),
    ...COUNTS.map((text) => countUnit(text, text)),
  ];
  const index = new Map<number, Unit[]>();
  for (const unit of units) {
    const first = unit.text.charCodeAt(0);
    index.set(first, [...(index.get(first) ?? []), unit]);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

function countUnit(text: string, dimension: string): Unit {
  return { text, dimension, factor: ONE, discrete: true };
}

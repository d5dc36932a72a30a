/**
 * Names that divide a whole when they stand side by side: who lists all of them states a sum. The whole is recognised
 * by its own name, by a bracket, or by 其中 between it and the parts. 人均 figures are means and never add up.
 */
export interface Partition {
  /** One pattern a part, matched against the words before the part's figure. */
  readonly parts: readonly RegExp[];
  /** The name of the whole, when the parts may stand without 其中. */
  readonly whole: RegExp | undefined;
  /**
   * By their meaning nothing of a whole of that name lies beside these parts. Other partitions, and these under any other name
   * (用电量 has 居民生活 beside 一、二、三产业), are trusted only when nothing else is listed.
   */
  readonly isComplete: boolean;
  /** The whole is mostly a part itself: what 工业 and 建筑业 leave of GDP is 一产 and 三产. */
  readonly isInWider?: true;
}

export const PARTITIONS: readonly Partition[] = [
  complete([/第?一(?:次)?产(?:业)?/, /第?二(?:次)?产(?:业)?/, /第?三(?:次)?产(?:业)?/], /生产总值|GDP|增加值$/),
  complete([/第?一产(?:业)?/, /第?二产(?:业)?/, /第?三产(?:业)?/, /居民/], /用电量?$/),
  complete([/(?<!非)税[收务]/, /非税/], /公共预算收入|财政(?:总)?收入|预算收入/),
  complete([/城镇|城区/, /乡村|农村/], /社会消费品零售总额|社零|常住人口|总人口|固定资产投资/),
  complete([/男/, /女/], /人口|职工|代表(?!团|队|处)|委员|党员|学生/),
  complete([/(?<!进|工贸易|般贸易|务贸易|境贸易)出口/, /(?<!工贸易|般贸易|务贸易|境贸易)进口(?!额?出)/], /进出口/),
  { ...complete([/工业/, /建筑业/], /第?二产(?:业)?增加值|第?二产业$/), isInWider: true },
  complete([/第一种形态/, /第二种(?:形态)?/, /第三种(?:形态)?/, /第四种(?:形态)?/], /处理|处置|运用|形态/),
  complete([/汉族/, /少数民族/], /人口/),
  complete([/一般债/, /专项债/], /债务(?:余额|限额)|债券/),
  complete([/约束性/, /预期性/], /指标/),
  complete([/境内|国内/, /境外|国外|入境/]),
  usual([/续建|结转/, /新(?:开工|建)/]),
  usual([/新收|新受理/, /旧存|积存|上[年期](?:旧存|结转|遗留)/]),
  usual([/国税/, /地税/]),
  usual([/税务部门/, /财政部门/], /收入/),
  usual([/中央/, /地方/]),
  usual([/夏粮/, /秋粮/]),
  usual([/一般(?:事故)?隐患/, /重大(?:事故)?隐患/]),
  usual([/留用|市本级|县本级|省本级/, /转贷|下达[市县区]/]),
  usual([/基本支出/, /项目支出/]),
  usual([/线上/, /线下/]),
  usual([/公办/, /民办/]),
  usual([/批发(?:业)?/, /零售(?:业)?/, /住宿(?:业)?/, /餐饮(?:业)?/]),
];

/** A name taken apart: what stands before and behind the words for a part of a whole. */
export interface PartName {
  readonly before: string;
  readonly after: string;
  /** It is one of the three industries. */
  readonly isOfIndustry: boolean;
}

/** The names taken apart when they, in whatever order, are all parts of one whole: 男 and 女, or ages without a gap. */
export function wholeDivision(names: readonly string[]): readonly PartName[] | undefined {
  if (areAllAges(names)) return names.map((name) => partName(name, AGES));
  for (const { parts, isComplete, isInWider } of PARTITIONS) {
    if (!isComplete || isInWider || parts.length !== names.length) continue;
    const own = names.map((name) => parts.filter((part) => part.test(name)));
    if (own.every((found) => found.length === 1) && new Set(own.flat()).size === parts.length)
      return names.map((name, index) => partName(name, own[index]![0]!));
  }
  return undefined;
}

function partName(name: string, part: RegExp): PartName {
  const [words, index] = [part.exec(name)![0], name.search(part)];
  return {
    before: name.slice(0, index),
    after: name.slice(index + words.length),
    isOfIndustry: /[一二三](?:次)?产(?:业)?$/.test(words),
  };
}

/** 0—14岁, 15—59岁, 60岁及以上: each begins where the one before ends, and the last has no end. */
function areAllAges(names: readonly string[]): boolean {
  const ages = names.map((name) => AGES.exec(name)?.groups);
  if (ages.length < 2 || ages.some((age) => !age)) return false;
  return ages.every((age, index) => {
    const { low, above, below } = age!;
    const before = ages[index - 1];
    if (!before) return below !== undefined || low === '0';
    const gap = Number(low ?? above) - Number(before.high ?? before.below);
    return (gap === 0 || gap === 1) && (above !== undefined) === (index === ages.length - 1);
  });
}

const AGES =
  /(?<low>\d+)(?:周?岁)?[-—–~至到]{1,2}(?<high>\d+)周?岁|(?<above>\d+)周?岁(?:及其?)?以上|(?<below>\d+)周?岁(?:及其?)?以下/;

function complete(parts: readonly RegExp[], whole?: RegExp): Partition {
  return { parts, whole, isComplete: true };
}

function usual(parts: readonly RegExp[], whole?: RegExp): Partition {
  return { parts, whole, isComplete: false };
}

/** What a division by these leaves nothing out of; by 行业, 领域 or 地区 often only the largest members are named. */
const CLASSES =
  '产业|级次|阶段|季度?|月份?|城乡|经营(?:单位|地)?所?在?地|消费(?:类型|形态)|类型|类别|性质|来源|资金来源|隶属关系|所有制|登记注册类型|轻重工业|门类|贸易方式|构成|年龄段?|性别|学历|层级';

/** 按经营单位所在地分, 分产业看, 从级次看: what follows covers the whole. 按计划分三期 and 从重点行业看 do not say so. */
export const DIVIDED_WHOLLY_BY = new RegExp(
  `(?:^|[,。;:(])(?:其中[,:]?)?(?:按|分|从)(?:三次|三大|不同|各|消费品?|投资|收入|支出|资金|案件|人员)?(?:${CLASSES})(?:来)?(?:划?分|看|统计)?(?=[,:])`,
);

/** Any division, by whatever: 分领域看, 按行业分. */
export const DIVIDED_BY = /(?:^|[,。;:(])(?:按|分|从)[^,。;:]{1,12}(?:分|看)(?=[,:])/;

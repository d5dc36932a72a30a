import type { Dimension } from '../figures';

/**
 * How its published levels and rates hang together. `constant`: rates are at constant prices, and levels are revised by a final
 * verification and by every census (国家统计局 年度GDP核算说明). `rescoped`: rates are on a comparable scope, since the enterprises or
 * projects that are counted change every year (规上、限上、投资). `counted`: the rate follows from the two published levels.
 */
export type Series = 'constant' | 'rescoped' | 'counted';

/** An indicator that reports state again and again under several names. */
export interface Indicator {
  /** The usual name: 规上工业总产值. */
  readonly name: string;
  /** What its level is measured in; a figure of another dimension (固定资产投资项目12个) is not its level. */
  readonly dimensions: readonly (Dimension | 'percent')[];
  readonly series: Series;
}

/** An indicator with the words before its name that narrow it: 石门村|集体经济收入. */
export interface NamedIndicator {
  readonly indicator: Indicator;
  readonly scope: string;
}

/**
 * The indicator whose name ends the words, under whichever of its names, the longest first: 全部|固投 is 固定资产投资
 * with the scope 全部. Undefined when the words end in no known name.
 */
export function indicatorIn(words: string): NamedIndicator | undefined {
  const normal = normalized(words);
  for (let at = Math.max(0, normal.length - LONGEST); at < normal.length - 1; at++) {
    const indicator = BY_NAME.get(normal.slice(at));
    if (indicator) return { indicator, scope: normal.slice(0, at) };
  }
  return undefined;
}

/** The indicator of that usual name; undefined for words that are none. */
export function indicatorNamed(name: string): Indicator | undefined {
  return BY_NAME.get(name);
}

/** A name under which reports state an indicator, in full: 规模以上工业增加值 beside 规上工业增加值. */
export interface IndicatorName {
  readonly name: string;
  readonly indicator: Indicator;
  /** It is the usual name or its long form, no synonym. */
  readonly isUsual: boolean;
}

/** Every name of every known indicator. */
export function indicatorNames(): readonly IndicatorName[] {
  return Array.from(BY_NAME, ([form, indicator]) => {
    const isUsual = form === indicator.name;
    const long = form.replace('规上', '规模以上').replace('限上', '限额以上');
    return (long === form ? [form] : [form, long]).map((name) => ({ name, indicator, isUsual }));
  }).flat();
}

/** Short and long forms of the words that many names share; verbs inside a name (规上工业企业实现总产值) are dropped. */
function normalized(words: string): string {
  return words
    .replace(/\([^)]*\)/g, '')
    .replace(/规模以上|规模(?=工业)/g, '规上')
    .replace(/限额以上/g, '限上')
    .replace(/实现|完成|累计|的(?=.)/g, '')
    .replace(/(?<=规上工业|规上|建筑业|农林牧渔业)企业(?=.{2})/g, '');
}

const MONEY = ['money'];
const TRADE = ['money', 'usd'];
const PERCENT = ['percent'];

/** Usual name, dimensions, other names. The lists hold strict synonyms only: 财政总收入 is not 一般公共预算收入. */
const INDICATORS: readonly (readonly [string, readonly string[], string?])[] = [
  ['地区生产总值', MONEY, '生产总值 GDP 地区生产总值GDP 国内生产总值'],
  ['人均地区生产总值', MONEY, '人均生产总值 人均GDP'],
  ['第一产业增加值', MONEY, '一产增加值'],
  ['第二产业增加值', MONEY, '二产增加值'],
  ['第三产业增加值', MONEY, '三产增加值'],
  ['服务业增加值', MONEY],
  ['工业增加值', MONEY, '全部工业增加值'],
  ['规上工业增加值', MONEY],
  ['规上工业总产值', MONEY, '规上工业产值 规上总产值 规上产值 规上工业生产总值'],
  ['工业总产值', MONEY, '工业产值'],
  ['规上工业营业收入', MONEY, '规上工业主营业务收入'],
  ['规上工业利润总额', MONEY, '规上工业利润'],
  ['高新技术产业增加值', MONEY],
  ['高技术制造业增加值', MONEY],
  ['装备制造业增加值', MONEY],
  ['战略性新兴产业增加值', MONEY],
  ['农林牧渔业总产值', MONEY],
  ['农林牧渔业增加值', MONEY],
  ['农业总产值', MONEY],
  ['建筑业总产值', MONEY, '建筑业产值'],
  ['固定资产投资', MONEY, '固定资产投资额 固定资产投资总额 固投 固投总额'],
  ['全社会固定资产投资', MONEY, '全社会固定资产投资额'],
  ['工业投资', MONEY, '工业投资额 工业固定资产投资'],
  ['制造业投资', MONEY],
  ['民间投资', MONEY, '民间投资额 民间固定资产投资'],
  ['基础设施投资', MONEY, '基础设施建设投资'],
  ['房地产开发投资', MONEY, '房地产投资'],
  ['工业技改投资', MONEY, '工业技术改造投资 技改投资 技术改造投资'],
  ['高新技术产业投资', MONEY, '高新投资'],
  ['高技术产业投资', MONEY],
  ['服务业投资', MONEY],
  ['交通投资', MONEY],
  ['生态投资', MONEY],
  ['社会消费品零售总额', MONEY, '社会消费品零售额 社零总额 社零 社消零总额 社消零 社会商品零售总额'],
  ['限上社会消费品零售总额', MONEY, '限上社会消费品零售额 限上社零总额 限上社零 限上消费品零售额'],
  ['网络零售额', MONEY, '网上零售额'],
  ['一般公共预算收入', MONEY, '地方一般公共预算收入 地方财政一般公共预算收入 公共财政预算收入'],
  ['一般公共预算支出', MONEY, '地方一般公共预算支出 地方财政一般公共预算支出'],
  ['财政总收入', MONEY],
  ['政府性基金收入', MONEY, '政府性基金预算收入'],
  ['税收收入', MONEY, '税收 各项税收 各项税收收入'],
  ['非税收入', MONEY],
  [
    '进出口总额',
    TRADE,
    '进出口总值 进出口额 外贸进出口额 外贸进出口总额 外贸进出口 外贸进出口总值 货物进出口总额 货物贸易进出口总额',
  ],
  ['出口总额', TRADE, '出口额 外贸出口 外贸出口额 出口总值'],
  ['自营出口额', TRADE, '自营出口 自营出口总额'],
  ['进口总额', TRADE, '进口额 进口总值'],
  ['实际使用外资', TRADE, '实际利用外资 实际到位外资 实到外资 实际利用外资额 实际使用外资额'],
  ['招商引资到位资金', MONEY, '招商引资实际到位资金'],
  ['市外境内资金', MONEY, '市外境内到位资金 引进市外境内资金'],
  ['省外到位资金', MONEY],
  ['居民人均可支配收入', MONEY, '全体居民人均可支配收入 全体常住居民人均可支配收入'],
  ['城镇居民人均可支配收入', MONEY, '城镇常住居民人均可支配收入 城镇居民可支配收入'],
  ['农村居民人均可支配收入', MONEY, '农村常住居民人均可支配收入 农民人均可支配收入 农村居民可支配收入'],
  ['农民人均纯收入', MONEY, '农村居民人均纯收入'],
  ['村级集体经济收入', MONEY, '村集体经济收入 村级集体经济总收入 村集体经济总收入'],
  ['村级集体经济经营性收入', MONEY, '村集体经济经营性收入 村集体经营性收入'],
  ['本外币各项存款余额', MONEY, '金融机构本外币存款余额 金融机构本外币各项存款余额'],
  ['本外币各项贷款余额', MONEY, '金融机构本外币贷款余额 金融机构本外币各项贷款余额'],
  ['存款余额', MONEY, '各项存款余额 金融机构存款余额 金融机构各项存款余额'],
  ['贷款余额', MONEY, '各项贷款余额 金融机构贷款余额 金融机构各项贷款余额'],
  ['旅游总收入', MONEY],
  ['旅游收入', MONEY],
  ['旅游综合收入', MONEY],
  ['接待游客人次', ['events', 'people'], '接待游客 接待游客数 接待游客总人次 游客接待量 旅游接待人次 接待旅游人次'],
  ['全社会用电量', ['electricity'], '社会用电量'],
  ['工业用电量', ['electricity']],
  ['粮食总产量', ['mass'], '粮食产量 粮食总产'],
  ['粮食播种面积', ['area'], '粮食作物播种面积 粮食种植面积'],
  ['常住人口', ['people']],
  ['户籍人口', ['people']],
  ['城镇新增就业', ['people'], '城镇新增就业人数 新增城镇就业 新增城镇就业人数'],
  ['失业人员再就业', ['people'], '城镇失业人员再就业 失业人员再就业人数 城镇失业人员再就业人数'],
  ['就业困难人员就业', ['people'], '就业困难人员就业人数 就业困难人员实现就业'],
  ['常住人口城镇化率', PERCENT, '城镇化率'],
  ['户籍人口城镇化率', PERCENT],
  ['城镇调查失业率', PERCENT],
  ['城镇登记失业率', PERCENT],
  ['森林覆盖率', PERCENT],
  [
    '空气质量优良天数比例',
    PERCENT,
    '环境空气质量优良率 环境空气质量优良天数比例 空气优良天数比例 优良天数比例 空气质量优良率 空气优良率 空气质量优良天数比率',
  ],
  ['研发投入强度', PERCENT, '研发经费投入强度 全社会研发投入强度 全社会研发经费投入强度 R&D投入强度 R&D经费投入强度'],
  ['农村自来水普及率', PERCENT],
  ['居民消费价格', [], '居民消费价格指数 居民消费价格总水平'],
  ['信访总量', ['件', '件次', '批', '人次', '批次']],
  ['刑事案件立案数', ['起', '件'], '刑事立案数 刑事案件数'],
  ['生产安全事故起数', ['起'], '生产安全事故 安全生产事故起数 安全事故起数'],
];

const CONSTANT = /生产总值$|增加值$|^农业总产值$|^农林牧渔业总产值$|产量$/;
const RESCOPED =
  /规上|限上|投资|零售|建筑业|工业总产值|旅游|游客|用电|人口|城镇化|外资|资金|利润|集体经济|播种面积|农民人均纯收入/;

/** Of the names below only. */
function seriesOf(name: string): Series {
  if (CONSTANT.test(name)) return 'constant';
  return RESCOPED.test(name) ? 'rescoped' : 'counted';
}

const BY_NAME: ReadonlyMap<string, Indicator> = indexByName();
const LONGEST = Math.max(...Array.from(BY_NAME.keys(), (name) => name.length));

function indexByName(): Map<string, Indicator> {
  const index = new Map<string, Indicator>();
  for (const [name, dimensions, others] of INDICATORS) {
    const indicator = { name, dimensions, series: seriesOf(name) };
    for (const form of [name, ...(others?.split(' ') ?? [])]) index.set(form, indicator);
  }
  return index;
}

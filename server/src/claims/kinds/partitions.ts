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
}

export const PARTITIONS: readonly Partition[] = [
  complete([/第?一(?:次)?产(?:业)?/, /第?二(?:次)?产(?:业)?/, /第?三(?:次)?产(?:业)?/], /生产总值|GDP|增加值$/),
  complete([/第?一产(?:业)?/, /第?二产(?:业)?/, /第?三产(?:业)?/, /居民/], /用电量?$/),
  complete([/(?<!非)税[收务]/, /非税/], /公共预算收入|财政(?:总)?收入|预算收入/),
  complete([/城镇|城区/, /乡村|农村/], /社会消费品零售总额|社零|常住人口|总人口|固定资产投资/),
  complete([/男/, /女/], /人口|职工|代表|委员|党员|学生/),
  complete([/(?<!进|工贸易|般贸易|务贸易|境贸易)出口/, /(?<!工贸易|般贸易|务贸易|境贸易)进口(?!额?出)/], /进出口/),
  complete([/工业/, /建筑业/], /第?二产(?:业)?增加值|第?二产业$/),
  complete([/境内|国内/, /境外|国外|入境/]),
  usual([/续建|结转/, /新(?:开工|建)/]),
  usual([/国税/, /地税/]),
  usual([/税务部门/, /财政部门/], /收入/),
  usual([/中央/, /地方/]),
  usual([/夏粮/, /秋粮/]),
  usual([/一般(?:事故)?隐患/, /重大(?:事故)?隐患/]),
  usual([/基本支出/, /项目支出/]),
  usual([/线上/, /线下/]),
  usual([/公办/, /民办/]),
  usual([/批发(?:业)?/, /零售(?:业)?/, /住宿(?:业)?/, /餐饮(?:业)?/]),
];

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

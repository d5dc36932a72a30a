/**
 * Names that divide a whole completely when they stand side by side: who lists all of them states a sum. The whole is
 * recognised by its own name, or by 其中 between it and the parts. 人均 figures are means and never add up.
 */
export interface Partition {
  /** One pattern a part, matched against the words before the part's figure. */
  readonly parts: readonly RegExp[];
  /** The name of the whole, when the parts may stand without 其中. */
  readonly whole: RegExp | undefined;
}

export const PARTITIONS: readonly Partition[] = [
  { parts: [/第?一(?:次)?产(?:业)?/, /第?二(?:次)?产(?:业)?/, /第?三(?:次)?产(?:业)?/], whole: /生产总值|GDP|增加值$/ },
  { parts: [/(?<!非)税[收务]/, /非税/], whole: /公共预算收入|财政(?:总)?收入|预算收入/ },
  { parts: [/城镇|城区/, /乡村|农村/], whole: /社会消费品零售总额|社零|常住人口|总人口|固定资产投资/ },
  { parts: [/男/, /女/], whole: /人口|职工|代表|委员|党员|学生/ },
  { parts: [/(?<!进)出口/, /进口(?!额?出)/], whole: /进出口/ },
  { parts: [/续建|结转/, /新(?:开工|建|增)/], whole: undefined },
  { parts: [/税务部门/, /财政部门/], whole: /收入/ },
  { parts: [/线上/, /线下/], whole: undefined },
  { parts: [/公办/, /民办/], whole: undefined },
  { parts: [/境内|国内/, /境外|国外|入境/], whole: undefined },
  { parts: [/批发(?:业)?/, /零售(?:业)?/, /住宿(?:业)?/, /餐饮(?:业)?/], whole: undefined },
];

/** 按经营单位所在地分, 分产业看, 从级次看: what follows covers the whole. */
export const DIVIDED_BY =
  /按[^,。;:]{1,14}(?:分|划分)|分[^,。;:]{1,8}看|从[^,。;:]{1,10}(?:来看|看)|按[^,。;:]{1,8}(?:看|来看)/;

/** A whole and parts that divide it completely, so that the whole's growth is a mean of theirs. */
export interface GrowthPartition {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
  /** Both whole and parts grow at constant prices, whether the text says so or not. */
  readonly real: boolean;
  /** What stands in every line that holds them: names are only read where it does. */
  readonly words: readonly RegExp[];
}

const INDUSTRIES = [/^第?一(?:次)?产业?$/, /^第?二(?:次)?产业?$/, /^第?三(?:次)?产业?$/];

function industries(measured: string): RegExp[] {
  return INDUSTRIES.map(({ source }) => new RegExp(source.replace(/\$$/, `(?:${measured})?$`)));
}

/**
 * Means per head are left out: the income of all residents may grow faster than that of townspeople and of villagers, when
 * people move to town. So is 财政总收入, which holds shared taxes too.
 */
export const GROWTH_PARTITIONS: readonly GrowthPartition[] = [
  { whole: /(?<!人均)(?:生产总值|GDP)$/, parts: industries('增加值'), real: true, words: [/总值|GDP/, /三次?产/] },
  {
    whole: /^固定资产投资(?:额|总额)?$/,
    parts: industries('投资|固定资产投资'),
    real: false,
    words: [/资产/, /三次?产/],
  },
  {
    whole: /^(?:规(?:模以)?上)?工业增加值$/,
    parts: [/^采矿业(?:增加值)?$/, /^制造业(?:增加值)?$/, /^电力.{0,20}业(?:增加值)?$/],
    real: true,
    words: [/工业/, /采矿/],
  },
  {
    whole: /^(?:规(?:模以)?上)?工业增加值$/,
    parts: [/^轻工业(?:增加值)?$/, /^重工业(?:增加值)?$/],
    real: true,
    words: [/工业/, /重工业/],
  },
  {
    whole: /^(?:地方)?一般公共预算收入$/,
    parts: [/^(?:各项)?税收(?:收入)?$/, /^非税收入$/],
    real: false,
    words: [/预算/, /非税/],
  },
  {
    whole: /^(?:社会消费品零售(?:总)?额|社零(?:总额)?)$/,
    parts: [/^城镇(?:市场)?(?:社会)?(?:消费品零售额|零售额)?$/, /^乡村(?:市场)?(?:社会)?(?:消费品零售额|零售额)?$/],
    real: false,
    words: [/零售/, /乡村/],
  },
  {
    whole: /^(?:社会消费品零售(?:总)?额|社零(?:总额)?)$/,
    parts: [/^商品零售(?:额)?$/, /^餐饮(?:业)?(?:收入|营业额)?$/],
    real: false,
    words: [/零售/, /餐饮/],
  },
  {
    whole: /^(?:外贸|货物(?:贸易)?)?进出口(?:总额|总值|额)?$/,
    parts: [/^(?:外贸)?出口(?:总额|总值|额)?$/, /^(?:外贸)?进口(?:总额|总值|额)?$/],
    real: false,
    words: [/进出口/, /进口/],
  },
  {
    whole: /^全社会用电量$/,
    parts: [...industries('用电量?'), /^(?:城乡)?居民(?:生活)?用电量?$/],
    real: false,
    words: [/用电/, /居民/],
  },
];

/** What an office of statistics counts month by month. */
export const INDICATOR =
  /产值|增加值|生产总值|GDP|投资|税收|财政|预算收入|营业收入|销售收入|可支配收入|零售|销售额|销售面积|外资|内资|境外资金|境内资金|到位资金|用电量|进出口|出口额|自营出口|存款|贷款余额|利润|经济指标/;

/** Words with which figures are reported. */
export const REPORTED = /(?:完成|实现|累计|共|达|引进|新增|办理|接待|受理|同比).{0,24}\d/;

/**
 * What is published one month after the month's other figures (错月数据): the finances of industrial enterprises above a certain
 * size come out around the 27th of the next month, those of service enterprises with the next month's release.
 */
export const LAGGED =
  /(?:规模以上|规上|限额以上|限上|营利性)[^,。;]{0,8}(?:工业|服务业)?[^。;]{0,24}(?:利润|营业收入|营收|亏损|利税|资产总[计额]|资产负债率)|服务业(?:企业|单位)?[^。;]{0,12}(?:营业收入|营收)|营利性服务业|工业企业[^。;]{0,12}(?:利润|利税|亏损|营业收入)|错月|滞后|错后|(?:数据|报表)[^,。;]{0,6}(?:未出|尚未|暂未)/;

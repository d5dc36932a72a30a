/** What an office of statistics counts month by month. */
export const INDICATOR =
  /产值|增加值|生产总值|GDP|投资|税收|财政|预算收入|营业收入|销售收入|可支配收入|零售|销售额|销售面积|外资|内资|境外资金|境内资金|到位资金|用电量|进出口|出口额|自营出口|存款|贷款余额|利润|经济指标/;

/** Words with which figures are reported. */
export const REPORTED = /(?:完成|实现|累计|共|达|引进|新增|办理|接待|受理|同比).{0,24}\d/;

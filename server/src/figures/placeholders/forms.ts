/** Lines that a hand is to write on: 承诺人（签名）：____　日期：__年__月__日, 单位____（盖章）, 姓名：____　电话：____. */
export function isForm(folded: string): boolean {
  if (!folded.includes('__') || /[。;!?]/.test(folded)) return false;
  return SIGNED.test(folded) || (FIELDS.test(folded) && (folded.match(/[:]/g)?.length ?? 0) > 1);
}

const BY_HAND = '签名|签字|签章|盖章|公章|手印|签署';
const PERSON = '填表|填报|制表|承诺|经办|审核|审批|负责|报告|申请|监督|领款|收款|验收';
const SIGNED = new RegExp(`\\((?:${BY_HAND}|签名或盖章|签字或盖章)\\)|(?:${BY_HAND}|(?:${PERSON})人) ?: ?_`);
/** Nothing but labels and lines behind them. */
const FIELDS = /^(?: {0,20}[\u4E00-\u9FA5()、]{1,16} ?: ?_{2,60}(?: ?年 ?_{1,20} ?月 ?_{1,20} ?日)?,?){2,12} {0,20}$/;

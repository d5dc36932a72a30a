/**
 * True for words that say nothing but what was done with the amount before them: 办结, 已整改销号, 省级交办的已化解. A name of something else
 * (重大隐患, 调解案件) is none.
 */
export function saysDone(words: string): boolean {
  return DONE.test(words.trim());
}

/** True for words that say that the amount is what a deed has left over: 剩余, 尚未整改, 正在办理. */
export function saysLeft(words: string): boolean {
  return LEFT.test(words.trim());
}

/** What offices do with what they have before them, until nothing is left of it. */
const DEED =
  '(?:整改|销号|销案|办结|办理|办毕|化解|审结|执结|结案|出清|处置|解决|治理|整治|消除|查处|查结|侦破|破获|调处|调解|答复|回复|清理|清退|清偿|偿还|兑付|拨付|支付|完成|完工|竣工|开工|拆除|搬迁|安置|验收|修复|核查|核销|落实|采纳|关闭|关停|退出|改造)';

const DONE = new RegExp(
  `^(?:其中[:,]?)?(?:目前|现|截至目前)?,?(?:已经?|均已?|全部|累计|共|按期)*${DEED}{1,3}(?:到位|完毕|了)?$|已经?${DEED}{1,3}(?:到位|完毕|了)?$`,
);

const LEFT =
  /^(?:目前|现)?(?:还|尚|仍)?(?:有|存|剩余?|余下?|剩下|其余|未[\u4e00-\u9fa5]{1,6}|没有?[\u4e00-\u9fa5]{1,6}|在办|正在[\u4e00-\u9fa5]{1,6})(?:的|(?:未|正在|尚)[\u4e00-\u9fa5]{1,6})?$/;

import { exactly, over, times } from '../../../arithmetic/interval';
import { compare, multiply, whole } from '../../../arithmetic/rational';
import { chineseValue } from '../../../document';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import type { Relation } from '../../relation';
import { matches, type Shape } from '../../shape';
import { verify } from '../../verify';
import { isAside } from '../common/amounts';
import { areAlike, nameOf } from '../common/ratio';

/**
 * What each of several gets of an amount: 发放消费券2000万元，春夏秋冬四季各500万元; 安排资金1200万元，两个镇各600万元. Others may get a share too, so that only a slip of
 * the pen is asked about.
 */
export function* readEachOf(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('各')) return;
  for (const match of matches(shape, /(Q)_?[,:(]_?Q?_(Q)(?=_?[,;.)])/dg)) {
    const [total, each] = [match.group(1)!, match.group(2)!];
    const [, count] = EACH.exec(shape.block.folded.slice(total.span.end, each.span.start)) ?? [];
    if (count === undefined || !areAlike(total.figure!, each.figure!) || isAside(shape, match.position(1))) continue;
    if (/其中|[比较由从占]/.test(nameOf(shape, total)) || hasMore(shape, match.end, each.figure!)) continue;
    const claim = claimOf(total.figure!, each.figure!, Number(/\d/.test(count) ? count : chineseValue(count)));
    if (claim) yield claim;
  }
}

/** 四季各, 6个镇各安排, 两项各: so many of a kind, each of them. */
const EACH =
  /^[\u4e00-\u9fa5“”]{0,8}[,:(](?!其中)[\u4e00-\u9fa5“”、]{0,16}?([两二三四五六七八九十]|\d{1,2})(?:[个家所条座处项户名]?[\u4e00-\u9fa5“”]{0,6})各(?:自)?(?:安排|补助|补贴|投入|奖励|发放|下达|拨付|支持|建成|新建|建设|占|出资|分配|得|有|约|为)*$/;

/** A further amount of the sentence may be another's share. */
function hasMore({ letters, tokens }: Shape, from: number, each: Figure): boolean {
  const stop = letters.slice(from).search(/[.;]/);
  const end = stop < 0 ? letters.length : from + stop;
  return tokens
    .slice(from, end)
    .some(({ figure, letter }) => letter === 'Q' && figure!.unit?.dimension === each.unit?.dimension);
}

function claimOf(total: Figure, each: Figure, count: number): Claim | undefined {
  if (count < 2 || count > 60) return undefined;
  const claim = verify({ kind: 'average', relation: relate(total, each, count) });
  return claim.verdict === 'holds' || isSlip(claim, total, each, count) ? { ...claim, basis: 'subset' } : undefined;
}

/** Less than the whole may be left for another use; then a single digit says nothing, since any other is a slip from it. */
function isSlip({ repairs: [first] }: Claim, total: Figure, each: Figure, count: number): boolean {
  if (first?.distance !== 1) return false;
  const isMore = compare(multiply(figureValue(each), whole(count)), figureValue(total)) > 0;
  const digits = [first.newText, each.number.coefficient.toString()].map(
    (text) => text.replace(/^[0.]+|0+$/g, '').length,
  );
  return isMore || digits.every((count) => count > 1);
}

/** total ÷ count = what each gets, where the count is a word of the text. */
function relate(total: Figure, each: Figure, count: number): Relation {
  const [amount = ''] = printed(total, each);
  const parts = exactly(whole(count));
  return {
    terms: [
      { role: 'total', figure: total, sign: 1 },
      { role: 'average', figure: each, sign: 1 },
    ],
    stated: 1,
    expression: `${amount} ÷ ${count}`,
    solve: (index, [sum, one]) => (index === 1 ? over(sum!, parts) : times(one!, parts)),
  };
}

import { type Figure, isExactCount } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape, Token } from '../../shape';
import { mayBeOfOther } from '../common/doubted';
import { countClaim, countOf } from './countClaim';

/**
 * As many values behind 分别 as things were counted in the clause before, whose names need not be told: 3个项目超概算，超概金额分别为420万元、316万元、187万元.
 * Since what the values are of is not said, another number of them is a question.
 */
export function* readCountedValues(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('L')) return;
  for (const match of shape.letters.matchAll(/Q_,_?[nsy]{0,2}_?L[_rdvUDty]{0,2}([QP])(?:[、&]\1){1,9}(?=_?[,;.])/g)) {
    const values = valuesIn(shape, match.index, match.index + match[0].length);
    const count = shape.tokens[match.index]!.figure!;
    if (!values || !isCount(count) || !isOfCounted(shape, count, values[0]!)) continue;
    const items = values.map(({ span }) => ({
      text: shape.block.folded.slice(span.start, span.end),
      span,
      quoted: false,
    }));
    const claim = countClaim(countOf(count), { items, ambiguous: 0, open: false }, () => true);
    if (claim) yield mayBeOfOther({ ...claim, workings: claim.workings.replaceAll(' + ', '、') });
  }
}

/** The exact values behind 分别, of one unit. */
function valuesIn({ letters, tokens }: Shape, start: number, end: number): readonly Token[] | undefined {
  const from = letters.indexOf('L', start);
  const values = tokens.slice(from, end).filter(({ letter }) => letter === 'Q' || letter === 'P');
  const { unit } = values[0]!.figure!;
  return values.every(({ figure }) => figure!.unit?.dimension === unit?.dimension && figure!.qualifier === 'exact')
    ? values
    : undefined;
}

/** Things that each have a value of their own; of more than ten nobody tells them. */
function isCount(figure: Figure): boolean {
  const count = figure.number.coefficient;
  const isSmall = count >= 2n && count <= 10n && figure.magnitude === 0 && figure.qualifier === 'exact';
  return isSmall && isExactCount(figure) && /^[个家项所条大类座户]$/.test(figure.unit?.text ?? '');
}

/** Between the count and its values nothing else is named that there may be two of. */
function isOfCounted({ block: { folded } }: Shape, count: Figure, first: Token): boolean {
  const words = folded.slice(count.span.end, first.span.start);
  const [clause = '', lead = ''] = words.split(',');
  const before = folded.slice(Math.max(0, count.span.start - 6), count.span.start);
  if (/[第前近每各连续]$|等$/.test(before)) return false;
  return /^[^、:;。()“”]{1,18}$/.test(clause) && MEASURE.test(lead) && !OF_TWO.test(words);
}

/** One measure at most before 分别 and a word behind it: 超概金额分别为, 同比分别增长. 用气用水 and 一产二产 are two. */
const MEASURE =
  /^(?:同比|增速|[^量值额率资价入积速幅数用产投比重]{0,3}(?:金额|产值|产量|投资|面积|收入|增速|增幅|降幅|涨幅|占比|比重|价格|得分|人数|户数|件数|数量|规模))?(?:分别|依次)(?:为|是|达到?|有|(?:完成|实现|获得?|安排|投入)(?:投资|产值|收入|补助|资金|奖励)?|增长|增加|上涨|上升|提高|下降|减少|同比增长|同比下降)?(?:了|到|至)?$/;

/** Two measures, two groups or two times: each of the counted may have several values then. */
const OF_TWO =
  /[和与及或]|城乡|产销|进出口|存贷|购销|收支|供销|供需|内外|上下|男女|新老|双|均|各|人次|今年|去年|上年|同期|较|比/;

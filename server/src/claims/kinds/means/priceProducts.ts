import { compare, ONE } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { quotientRelation, termOf } from '../../relation';
import type { Shape, Token } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther } from '../common/doubted';
import { clauseOf } from '../common/ratio';

/**
 * A number, what each costs or gets, and what that comes to, in whatever order a sentence has them: 按每亩120元的标准对2.35万亩再生稻给予补助，共安排资金282万元; 37家企业各奖励20万元，兑现740万元; 收购均价每公斤
 * 34.5元，全年收购286万公斤，售烟收入9867万元. The sentence has one price, one number that it can be of and one amount of its measure. Something else may have been paid as well, so that only a slip of the pen
 * is asked about.
 */
export function* readPriceProducts(shape: Shape): Generator<Claim> {
  if (!/[每各]/.test(shape.text)) return;
  for (const sentence of sentencesOf(shape)) {
    const prices = sentence.filter((token) => !isInBracket(shape, token) && saysPrice(clauseOf(shape, token)));
    if (prices.length !== 1 || sentence.length > MOST) continue;
    const [price] = prices as [Token];
    const numbers = sentence.filter((token) => token !== price && isNumberOf(shape, sentence, price, token));
    const totals = sentence.filter((token) => isTotalOf(shape, price.figure!, token));
    if (numbers.length !== 1 || totals.length !== 1 || totals[0] === numbers[0]) continue;
    const claim = claimOf(numbers[0]!.figure!, price.figure!, totals[0]!.figure!);
    if (claim.verdict === 'holds' || isSlipOfMany(claim)) yield mayBeOfOther(claim);
  }
}

/** One slip in a figure of three digits or more; of shorter ones one of the three too often fits by chance. */
function isSlipOfMany({ verdict, repairs: [first] }: Claim): boolean {
  return verdict === 'contradicted' && first?.distance === 1 && /(?:\d.*){3}/.test(first.newText.replace(/^0\.0*/, ''));
}

/** A sentence that tells of more is of more things. */
const MOST = 6;

function* sentencesOf({ letters, tokens }: Shape): Generator<Token[]> {
  for (let start = 0; start < letters.length; ) {
    const rest = letters.slice(start).indexOf('.');
    const end = rest < 0 ? letters.length : start + rest;
    const own = tokens
      .slice(start, end)
      .filter(({ letter, figure }) => letter === 'Q' && figure!.qualifier === 'exact');
    if (own.length > 2) yield own;
    start = end + 1;
  }
}

/** 米面油64份（每份100元）: a remark is of what it stands behind. */
function isInBracket({ block }: Shape, { span }: Token): boolean {
  return /\([^()]*$/.test(block.folded.slice(Math.max(0, span.start - 16), span.start));
}

/** 每亩, 每人每年发放工作补助, 各奖励. */
function saysPrice(clause: string): boolean {
  return PRICE.test(clause) && !/[均比较]|分别/.test(clause.slice(clause.search(PRICE)));
}

const PRICE =
  /(?:每(?:一)?[\u4e00-\u9fa5]{1,10}|(?<=[\u4e00-\u9fa5])各(?:奖励|补助|补贴|资助|给予)[\u4e00-\u9fa5]{0,2})$/;

/** 37家 of 各, which stands right behind it, 2.35万亩 of 每亩, 168名 of 每人. */
function isNumberOf(shape: Shape, sentence: readonly Token[], price: Token, { figure, span }: Token): boolean {
  const { unit } = figure!;
  if (unit === undefined || unit.dimension === price.figure!.unit?.dimension) return false;
  const clause = clauseOf(shape, price);
  const each = /每(?:一)?([\u4e00-\u9fa5]{1,10})$/.exec(clause)?.[1];
  if (each === undefined)
    return (
      span.end <= price.span.start &&
      sentence.indexOf(price) - 1 === sentence.findIndex((token) => token.figure === figure)
    );
  return each.startsWith(unit.text) || (unit.dimension === 'people' && /^[人名位]/.test(each));
}

/** An amount of the price's measure that is no price itself, and larger. */
function isTotalOf(shape: Shape, price: Figure, token: Token): boolean {
  const { figure } = token;
  const measure = price.unit?.dimension;
  if (figure === price || measure === undefined || measure === 'people' || figure!.unit?.dimension !== measure)
    return false;
  const words = clauseOf(shape, token);
  if (!TOTAL.test(words) || NO_TOTAL.test(words)) return false;
  return compare(figureValue(price), figureValue(figure!)) < 0;
}

const NO_TOTAL = /[每均各比较]|标准|起点|以上|其中/;
/** What says that it is what all of them cost, got or come to; 慰问品3.4万元 is another thing. */
const TOTAL = /[共计总需]|资金|资助|补助|补贴|奖励|兑现|支出|收入|费用|发放|投入|投资|保障|产值|销售额|贷/;

function claimOf(number: Figure, price: Figure, total: Figure): Claim {
  const [each, one] = [number, price].map((figure) => {
    const { value, unit } = figureLabel(figure);
    return value + unit;
  });
  const relation = quotientRelation(
    termOf('total', total),
    termOf('divisor', { ...number, unit: { ...number.unit!, factor: ONE } }),
    termOf('average', { ...price, unit: { ...price.unit!, discrete: false } }),
    `${one} × ${each}`,
  );
  return verify({ kind: 'average', relation: { ...relation, stated: 0 } });
}

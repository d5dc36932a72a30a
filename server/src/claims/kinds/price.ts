import { divide } from '../../arithmetic/rational';
import { type Figure, figureLabel, figureValue, type Unit, unitAt } from '../../figures';
import type { Claim } from '../claim';
import { quotientRelation, termOf } from '../relation';
import type { Shape } from '../shape';
import { verify } from '../verify';
import { clauseOf, isLevel } from './ratio';
import { isTellingSlip } from './slip';

/**
 * A mean price beside what was sold and what it brought: 商品房销售面积38.64万平方米，销售额21.45亿元，均价5551元/平方米. Both levels have these names, each once; the
 * price may be of some of what was sold, so that only a slip of the pen is asked about.
 */
export function* readPrices(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.block.folded)) return;
  const levels = shape.tokens.flatMap((token): Level[] =>
    token.letter === 'Q' && token.figure!.qualifier === 'exact' && isLevel(shape, token)
      ? [{ figure: token.figure!, name: clauseOf(shape, token) }]
      : [],
  );
  for (const { figure: price, name } of levels) {
    const named = PRICE.exec(name)?.groups;
    const [money, below] = (price.unit?.text ?? '').split('/');
    if (!named || money !== '元') continue;
    const per = below ?? named.by ?? (named.per === '' ? undefined : named.per);
    const near = levels.filter(
      ({ figure: { sentence } }) => sentence <= price.sentence && sentence >= price.sentence - REACH,
    );
    const amount = only(near, (other) => BROUGHT.test(other.name) && other.figure.unit?.text === '元');
    const sold = only(near, (other) => SOLD.test(other.name) && other.figure.unit?.text !== '元');
    if (!amount || !sold?.unit || figureValue(sold).n <= 0n) continue;
    const unit = per === undefined ? sold.unit : unitAt(per, 0);
    if (unit?.dimension !== sold.unit.dimension) continue;
    const claim = claimOf(amount, sold, price, unit);
    if (claim.verdict === 'holds' || isTellingSlip(claim)) yield claim;
  }
}

interface Level {
  readonly figure: Figure;
  readonly name: string;
}

const MAYBE = /均价|平均(?:价格|单价|售价)/;
/** How many sentences may lie between what was sold and its price. */
const REACH = 2;
const PRICE =
  /^(?:每(?<by>平方米|吨|公斤|斤|担|亩|头|台|套|辆))?(?:销售|成交|交易|出让|收购)?(?:均价|平均(?:价格|单价|售价))(?:约|为|达到?|是)*(?:每)?(?<per>(?:平方米|吨|公斤|斤|担|亩|头|台|套|辆)?)(?:约|为|达到?|是)*$/;
const BROUGHT =
  /(?:(?:销售|成交|交易|出让)(?:总额|额|金额|总价|价款|收入)|^(?:可|预计)?(?:实现)?总?产值)(?:约|为|达到?|实现)*$/;
const SOLD = /(?:(?:销售|成交|交易|出让)(?:总?面积|总?量|数量)|销量|收购量|产量)(?:约|为|达到?|实现)*$/;

function only(levels: readonly Level[], test: (level: Level) => boolean): Figure | undefined {
  const found = levels.filter(test);
  return found.length === 1 ? found[0]!.figure : undefined;
}

function claimOf(amount: Figure, sold: Figure, price: Figure, per: Unit): Claim {
  // What comes last is what the other two make.
  const isLast = amount.span.start > price.span.start;
  const [total, each, one] = [amount, sold, price].map((figure) => {
    const { value, unit } = figureLabel(figure);
    return value + unit;
  });
  const relation = quotientRelation(
    termOf('total', amount),
    termOf('divisor', { ...sold, unit: { ...sold.unit!, factor: divide(sold.unit!.factor, per.factor) } }),
    termOf('average', { ...price, unit: { ...price.unit!, factor: amount.unit!.factor, discrete: false } }),
    isLast ? `${one} × ${each}` : `${total} ÷ ${each}`,
  );
  const stated = isLast ? 0 : relation.stated;
  return { ...verify({ kind: 'average', relation: { ...relation, stated } }), basis: 'subset' };
}

import { divide } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue, type Unit, unitAt } from '../../../figures';
import type { Claim } from '../../claim';
import { quotientRelation, termOf } from '../../relation';
import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { clauseOf, isLevel } from '../common/ratio';
import { isTellingSlip } from '../common/slip';

/**
 * A mean that has a name of its own beside its two levels, which have theirs: 商品房销售面积38.64万平方米，销售额21.45亿元，均价5551元/平方米; 播种面积68.52万亩，总产31.84万吨，
 * 单产464.7公斤/亩; 接待游客1286.5万人次，旅游总花费118.4亿元，人均花费920元. Each name is there once, whatever is said of growth between them; the mean may
 * be of a part of them, so that only a slip of the pen is asked about.
 */
export function* readNamedMeans(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  const levels = shape.tokens.flatMap((token): Level[] =>
    token.letter === 'Q' && token.figure!.qualifier === 'exact' && isLevel(shape, token)
      ? [{ figure: token.figure!, name: clauseOf(shape, token) }]
      : [],
  );
  for (const level of levels) {
    for (const means of MEANS) {
      const claim = claimOf(shape, level, levels, means);
      if (claim && (claim.verdict === 'holds' || isTellingSlip(claim))) yield claim;
    }
  }
}

interface Level {
  readonly figure: Figure;
  readonly name: string;
}

const MAYBE = /均价|平均(?:价格|单价|售价)|单产|亩产|人均(?:旅游)?(?:花费|消费)|平均班额/;
/** How many sentences may lie between the levels and their mean. */
const REACH = 2;

/** A mean by its name, what it is in and by (each as a unit's dimension or text), and the names of what is divided and of what that is divided by. */
interface NamedMean {
  /** Its groups `by` and `per` may hold what it is by. */
  readonly mean: RegExp;
  readonly amount: RegExp;
  readonly divisor: RegExp;
  /** The dimension of what is divided. */
  readonly of: string;
  /** What it is by where nothing says so; undefined where it is by one of whatever was counted. */
  readonly by?: string;
}

const MEANS: readonly NamedMean[] = [
  {
    mean: /^(?:每(?<by>平方米|吨|公斤|斤|担|亩|头|台|套|辆))?(?:销售|成交|交易|出让|收购)?(?:均价|平均(?:价格|单价|售价))(?:约|为|达到?|是)*(?:每)?(?<per>(?:平方米|吨|公斤|斤|担|亩|头|台|套|辆)?)(?:约|为|达到?|是)*$/,
    amount:
      /(?:(?:销售|成交|交易|出让)(?:总额|额|金额|总价|价款|收入)|^(?:可|预计)?(?:实现)?总?产值)(?:约|为|达到?|实现)*$/,
    divisor: /(?:(?:销售|成交|交易|出让)(?:总?面积|总?量|数量)|销量|收购量|产量)(?:约|为|达到?|实现)*$/,
    of: 'money',
  },
  {
    mean: /^(?:平均)?(?:单产|亩产)(?:水平)?(?:约|为|达到?|是)*(?:每(?<per>亩|公顷))?$/,
    amount: /(?:总产量?|产量)(?:约|为|达到?|实现)*$/,
    divisor: /(?:播种|种植|收获|栽培)(?:总?面积)(?:约|为|达到?|有)*$/,
    of: 'mass',
    by: '亩',
  },
  {
    mean: /^(?:游客)?人均(?:旅游)?(?:花费|消费)(?:约|为|达到?|是)*$/,
    amount: /(?:旅游总?(?:收入|花费|消费)|(?<!人均)(?:总花费|总消费))(?:约|为|达到?|实现)*$/,
    divisor: /(?:接待|游客)[\u4e00-\u9fa5]{0,8}$/,
    of: 'money',
    by: '人次',
  },
  {
    mean: /^平均班额(?:约|为|达到?|是)*$/,
    amount: /在校(?:学)?生(?:人数|总数|数)?(?:约|为|达到?|有)*$/,
    divisor: /班级?(?:总?数)?(?:约|为|达到?|有)*$/,
    of: 'people',
  },
];

function only(levels: readonly Level[], test: (level: Level) => boolean): Figure | undefined {
  const found = levels.filter(test);
  return found.length === 1 ? found[0]!.figure : undefined;
}

function claimOf(
  shape: Shape,
  { figure: mean, name }: Level,
  levels: readonly Level[],
  means: NamedMean,
): Claim | undefined {
  const named = means.mean.exec(name);
  const [text, below] = (mean.unit?.text ?? '').split('/');
  if (!named || unitAt(text!, 0)?.dimension !== means.of) return undefined;
  const near = levels.filter(
    ({ figure: { sentence } }) => sentence <= mean.sentence && sentence >= mean.sentence - REACH,
  );
  const amount = only(near, (other) => means.amount.test(other.name) && other.figure.unit?.dimension === means.of);
  const divisor = only(near, (other) => means.divisor.test(other.name) && other.figure.unit?.dimension !== means.of);
  if (!amount || !divisor?.unit || figureValue(divisor).n <= 0n || isOfPart(shape, [amount, divisor], mean))
    return undefined;
  if (isOfOtherCrop(levels, amount, divisor)) return undefined;
  const by = below ?? named.groups?.by ?? (named.groups?.per || means.by);
  const per = by === undefined ? divisor.unit : unitAt(by, 0);
  return per?.dimension === divisor.unit.dimension ? verified(amount, divisor, mean, per) : undefined;
}

/** 农作物播种面积2.94万亩, of which a part only is grain, and 粮食总产量7056吨: each says of what it is, which is not the same. */
function isOfOtherCrop(levels: readonly Level[], amount: Figure, divisor: Figure): boolean {
  const [grown, sown] = [amount, divisor].map((figure) => {
    const { name } = levels.find((level) => level.figure === figure)!;
    return CROP.exec(name)?.[0];
  });
  return grown !== undefined && sown !== undefined && grown !== sown;
}

const CROP =
  /农作物|粮食|[早中晚]稻|水稻|[小大]麦|玉米|大豆|薯类|马铃薯|油料|油菜|花生|棉花|蔬菜|烤烟|水果|果树|茶叶|中药材/;

/** 播种面积62.3万亩，总产量26.8万吨，其中水稻面积41.5万亩、亩产512公斤: what follows 其中 is a part's. */
function isOfPart({ block }: Shape, levels: readonly Figure[], { span }: Figure): boolean {
  const ends = levels.map((figure) => figure.span.end).filter((end) => end <= span.start);
  const between = block.folded.slice(Math.max(...ends), span.start);
  // 其中夏粮6.13万吨、秋粮19.78万吨；平均亩产444.9公斤 goes on with all of it.
  return (/;(?:粮食)?平均/.test(between) ? between.slice(between.lastIndexOf(';')) : between).includes('其中');
}

function verified(amount: Figure, divisor: Figure, mean: Figure, per: Unit): Claim {
  // What comes last is what the other two make.
  const isLast = amount.span.start > mean.span.start;
  const [total, each, one] = [amount, divisor, mean].map((figure) => {
    const { value, unit } = figureLabel(figure);
    return value + unit;
  });
  const own = unitAt(mean.unit!.text.split('/')[0]!, 0)!;
  const relation = quotientRelation(
    termOf('total', amount),
    termOf('divisor', { ...divisor, unit: { ...divisor.unit!, factor: divide(divisor.unit!.factor, per.factor) } }),
    termOf('average', { ...mean, unit: { ...mean.unit!, factor: own.factor, discrete: false } }),
    isLast ? `${one} × ${each}` : `${total} ÷ ${each}`,
  );
  const stated = isLast ? 0 : relation.stated;
  return { ...verify({ kind: 'average', relation: { ...relation, stated } }), basis: 'subset' };
}

import { divide, multiply, type Rational, toNumber, whole } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue, type Unit, unitAt } from '../../../figures';
import type { Claim } from '../../claim';
import { quotientRelation, termOf } from '../../relation';
import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { clauseOf, isLevel } from '../common/ratio';
import { isTellingSlip } from '../common/slip';

/**
 * How many there are to so many: 经营主体31.26万户，每千人拥有109.1户（常住人口286.4万人）; 面积8.64平方公里，常住人口8.73万人，人口密度每平方公里10104人. Both levels stand
 * beside it. They may be of another time or scope, so that only a slip of the pen is asked about.
 */
export function* readDensities(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  const levels = shape.tokens.flatMap((token): Level[] =>
    token.letter === 'Q' && token.figure!.qualifier === 'exact'
      ? [{ figure: token.figure!, name: clauseOf(shape, token), isLevel: isLevel(shape, token) }]
      : [],
  );
  for (const { figure, name } of levels.slice(0, MOST)) {
    const per = perWhat(name, figure);
    if (!per) continue;
    const others = levels.filter((other) => isBeside(other.figure, figure) && other.isLevel && !MEAN.test(other.name));
    const divisors = others.filter((other) => isDivisor(other, per));
    const amounts = others.filter((other) => isCounted(other, per) && other.figure !== figure);
    const divisor = theOne(divisors, figure);
    const rest = amounts.filter((other) => per.counted.dimension !== per.unit.dimension || !divisors.includes(other));
    const amount = theOne(rest, figure);
    if (!amount || !divisor || amount === divisor || figureValue(divisor).n <= 0n) continue;
    const claim = claimOf(amount, divisor, figure, per);
    if (
      claim.verdict === 'holds' ||
      (isTellingSlip(claim) && !isClose(claim, meanOf(figure, per.counted), per.what ? 0.1 : 0.03))
    )
      yield claim;
  }
}

interface Level {
  readonly figure: Figure;
  readonly name: string;
  readonly isLevel: boolean;
}

interface Per {
  /** The unit of what there is so much of. */
  readonly counted: Unit;
  readonly unit: Unit;
  readonly count: number;
  /** Whom alone it is by: 老年人 of 每千名老年人拥有. */
  readonly whose: string;
  /** What alone is shared. */
  readonly what?: RegExp;
}

const MAYBE = /每[百千万十]|每平方[公千]|密度|人均(?:地区)?(?:生产总值|GDP)/;
const MEAN = /每|均|密度/;
/** No line states more figures of one kind for a reader to compare. */
const MOST = 200;

/** 每千人拥有, 每百平方公里, 人口密度…人/平方公里; a density of people is by square kilometres if nothing else is said. */
function perWhat(name: string, { unit }: Figure): Per | undefined {
  if (!unit) return undefined;
  if (PRODUCT.test(name)) return { counted: unit, unit: unitAt('人', 0)!, count: 1, whose: '', what: /生产总值|GDP/ };
  const [above = '', below] = unit.text.split('/');
  const [, multiplier = '', head = below ?? (/人口密度(?:约|为|达到?|是)*$/.test(name) ? '平方公里' : undefined)] =
    PER.exec(name) ?? [];
  if (head === undefined || (below !== undefined && !/密度/.test(name))) return undefined;
  const [counted, by] = [unitAt(above, 0), unitAt(head.replace('人口', '人'), 0)];
  const whose = WHOSE.exec(name)?.[1] ?? '';
  return counted && by && { counted, unit: by, count: MULTIPLIERS[multiplier]!, whose };
}

/** The product is by the mean of two years' people, so that only a slip in its first digits can be told. */
const PRODUCT = /人均(?:地区)?(?:生产总值|GDP)(?:约|达到?|为)*$/;

const MULTIPLIERS: Readonly<Record<string, number>> = {
  '': 1,
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
};
/** A single head or household is what 人均 and 户均 are by. */
const PER =
  /每(?:(百|千|万|十万|百万)(?:常住)?(?=人|户|名|位|平方|亩|公里)|(?=平方[公千]))(人口?|[名位]|户|平方公里|平方千米|亩|公里)[\u4e00-\u9fa5“”]{0,12}$/;

/** In the same sentence or the one before, whose end may be a semicolon. */
function isBeside(other: Figure, { sentence }: Figure): boolean {
  return other.sentence === sentence || other.sentence === sentence - 1;
}

function isCounted({ figure: { unit }, name }: Level, { counted, what }: Per): boolean {
  return unit?.text === counted.text && (!what || what.test(name));
}

const WHOSE = /每[百千万十]+[名位]([\u4e00-\u9fa5]{2,6}?)(?:拥有|享有|配备|平均|占有|有)/;

/** People are those who live there, an area is that of the place. */
function isDivisor({ figure: { unit }, name }: Level, { unit: per, whose }: Per): boolean {
  if (!unit || unit.dimension !== per.dimension) return false;
  if (whose !== '') return name.includes(whose);
  if (per.dimension === 'people') return /(?:常住|户籍|总)人口(?:总?数)?(?:约|为|达到?|有)*$/.test(name);
  if (per.dimension === 'area') return AREA.test(name);
  return true;
}

const AREA =
  /(?:(?:国土|区域|辖区|行政区划?域?|土地|总|[市县区镇乡]域|幅员|^(?:全[市县区镇乡])?)面积|^(?:辖区|幅员)?(?:总)?面积)(?:约|为|达到?)*$/;

/** The one in the mean's own sentence, else the one before. Two leave open which is meant, unless one alone is of those who live there or of all. */
function theOne(levels: readonly Level[], mean: Figure): Figure | undefined {
  const own = levels.filter(({ figure }) => figure.sentence === mean.sentence);
  const near = own.length > 0 ? own : levels;
  const main = near.length > 1 ? near.filter(({ name }) => /常住人口|总[数量里]/.test(name)) : near;
  return main.length === 1 ? main[0]!.figure : undefined;
}

function claimOf(amount: Figure, divisor: Figure, mean: Figure, { counted, unit, count }: Per): Claim {
  const [total, each] = [amount, divisor].map((figure) => {
    const { value, unit: text } = figureLabel(figure);
    return value + text;
  });
  const size: Rational = multiply(unit.factor, whole(count));
  const relation = quotientRelation(
    termOf('total', amount),
    termOf('divisor', { ...divisor, unit: { ...divisor.unit!, factor: divide(divisor.unit!.factor, size) } }),
    termOf('average', meanOf(mean, counted)),
    count === 1 ? `${total} ÷ ${each}` : `${total} ÷ ${each} × ${count}`,
  );
  return { ...verify({ kind: 'average', relation }), basis: 'subset' };
}

/** In the unit of what is counted; a mean of whole numbers is a rounded one. */
function meanOf(mean: Figure, { factor }: Unit): Figure {
  return { ...mean, unit: { ...mean.unit!, factor, discrete: false } };
}

/** What differs by little was made of another year's figures. */
function isClose({ implied }: Claim, mean: Figure, close: number): boolean {
  if (!implied?.low || !implied.high) return true;
  const stated = toNumber(figureValue(mean));
  return [implied.low, implied.high].every(({ at }) => Math.abs(stated / toNumber(at) - 1) < close);
}

import { ONE } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { quotientRelation, termOf } from '../../relation';
import { matches, type Shape, type ShapeMatch } from '../../shape';
import { verify } from '../../verify';
import { clauseOf } from '../common/ratio';
import { isTellingSlip } from '../common/slip';

/**
 * A number, what each of them gets or costs, and what that comes to, one right behind the other: 励志奖学金405人、每人5000元，计202.5万元; 安装路灯48盏，每盏2150元，计10.32万元. A
 * sentence may have several of these. Some may get more, so that only a slip of the pen is asked about.
 */
export function* readProducts(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('每') || !/Q.*Q.*Q/.test(shape.letters)) return;
  for (const match of matches(shape, /(Q)_?[、,(]_?(Q)\)?[、,]([sS]?v?_?)(Q)/dg)) {
    const [number, price, total] = [1, 2, 4].map((group) => match.group(group)!.figure!) as [Figure, Figure, Figure];
    if (!isPriceOf(shape, match) || !comesTo(shape, match)) continue;
    if ([number, price, total].some(({ qualifier }) => qualifier !== 'exact')) continue;
    if (price.unit?.dimension !== total.unit?.dimension || figureValue(number).n <= 0n) continue;
    const claim = claimOf(number, price, total);
    if (claim.verdict === 'holds' || isTellingSlip(claim)) yield claim;
  }
}

/** True where the second figure of a match is told of each of the first: 每人 of 405人, 每盏 of 48盏. */
export function isPriceOf(shape: Shape, match: ShapeMatch): boolean {
  const unit = match.group(1)!.figure!.unit?.text;
  if (unit === undefined || unit === '元') return false;
  const [, each] = PRICE.exec(clauseOf(shape, match.group(2)!)) ?? [];
  return each !== undefined && (each === unit || (PERSONS.test(each) && PERSONS.test(unit)));
}

const PRICE =
  /^每([\u4e00-\u9fa5]{1,2}?)(?:平均)?(?:[\u4e00-\u9fa5]{0,4}(?:收入|产值|纯利|利润|租金)|卖|售价|补助|补贴|发放|资助|奖励|奖补|造价|单价|投入|投资|安排|价格|均价)?(?:约|为)?$/;
const PERSONS = /^[人名位]$/;

/** 计, 共计, 共投入: nothing else is added. */
function comesTo(shape: Shape, match: ShapeMatch): boolean {
  return TOTAL.test(clauseOf(shape, match.group(4)!));
}

const TOTAL =
  /^(?:共计?|合计|总计|小计|计|可|能|一共|总共)?(?:卖|收入|得|挣|赚)了?$|^(?:共计?|合计|总计|小计|计)(?:投入|发放|补助|补贴|资助|支出|奖励|兑现|兑付|安排)?(?:资金|金额)?(?:为)?$/;

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
  return { ...verify({ kind: 'average', relation: { ...relation, stated: 0 } }), basis: 'subset' };
}

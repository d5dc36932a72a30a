import { ONE } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { quotientRelation, termOf } from '../../relation';
import { matches, type Shape, type ShapeMatch, type Token } from '../../shape';
import { verify } from '../../verify';
import { isAside, sentenceStart } from '../common/amounts';
import { mayBeOfOther } from '../common/doubted';
import { areAlike, clauseOf, isLevel, nameOf } from '../common/ratio';
import { isTellingSlip } from '../common/slip';
import { slipWithin } from '../common/slipWithin';
import { coreOf } from '../shares/wholeNamed';

/**
 * Means of what an earlier sentence has told under the same name, beside the number that it is divided by: 办结119875件，…。全市412名员额法官人均办结291件;
 * 地区生产总值2457.4亿元，…。按年平均常住人口312.2万人计算，人均地区生产总值78712元. The name must be one amount's alone; some of it may be another's work, so that only a
 * slip of the pen is asked about.
 */
export function* readMeansOfNamed(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  for (const match of matches(shape, /(Q)_?[,(]?_?(Q)/dg)) {
    const [number, mean] = [match.group(1)!, match.group(2)!];
    const { each, every, deed } = MEAN.exec(clauseOf(shape, mean))?.groups ?? {};
    if (!deed || !isNumberOf(each ?? every!, number.figure!) || mean.figure!.qualifier !== 'exact') continue;
    const total = totalNamed(shape, match, coreOf(deed), mean.figure!);
    const claim = total && claimOf(total, number.figure!, mean.figure!);
    if (claim) yield mayBeOfOther(claim);
  }
}

const MAYBE = /[人户家村校院厂]均|平均每/;
/** By whom it is divided, and what each does or has: 人均办结, 户均增收, 平均每家实现产值. */
const MEAN =
  /(?:(?<each>[人户家村校院厂])均|平均每[个名位]?(?<every>[人户家村校院厂]))(?<deed>[\u4e00-\u9fa5]{2,10}?)(?:了|约|为|达到?|是)*$/;

/** 412名 and 3120人 of 人均, 36家 of 家均. */
function isNumberOf(each: string, { unit, qualifier, kind }: Figure): boolean {
  if (kind !== 'quantity' || qualifier !== 'exact' || unit === undefined) return false;
  return each === '人' ? unit.dimension === 'people' : unit.text === each || (each !== '户' && unit.text === '个');
}

/** The one amount of the sentences before that is measured like the mean and goes by its name; one in the mean's own sentence is another reader's. */
function totalNamed(shape: Shape, match: ShapeMatch, deed: string, mean: Figure): Figure | undefined {
  const own = sentenceStart(shape, match.start);
  const named = (token: Token, index: number) => {
    const { figure } = token;
    if (token.letter !== 'Q' || !figure || !areAlike(figure, mean) || mean.sentence - figure.sentence > SENTENCES)
      return false;
    return coreOf(nameOf(shape, token)).endsWith(deed) && isLevel(shape, token) && !isAside(shape, index);
  };
  const first = Math.max(0, match.start - REACH);
  const found = shape.tokens.slice(first, match.start).filter((token, at) => named(token, first + at));
  return found.length === 1 && shape.tokens.indexOf(found[0]!) < own ? found[0]!.figure : undefined;
}

const REACH = 80;
/** How many sentences back, of which a semicolon ends one too. */
const SENTENCES = 5;

function claimOf(total: Figure, number: Figure, mean: Figure): Claim | undefined {
  if (figureValue(number).n <= 0n) return undefined;
  const [sum, by] = [total, number].map((figure) => {
    const { value, unit } = figureLabel(figure);
    return value + unit;
  });
  const relation = quotientRelation(
    termOf('total', total),
    termOf('divisor', { ...number, unit: { ...number.unit!, factor: ONE } }),
    termOf('average', { ...mean, unit: { ...mean.unit!, discrete: false } }),
    `${sum} ÷ ${by}`,
  );
  const claim = verify({ kind: 'average', relation });
  if (claim.verdict !== 'contradicted' || isTellingSlip(claim)) return claim;
  // The mean is rounded, so that more than one total would do.
  return slipWithin(claim, relation, ({ role }) => role === 'total', false);
}

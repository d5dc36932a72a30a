import { exactly, intersects, over, times } from '../../../arithmetic/interval';
import { whole } from '../../../arithmetic/rational';
import { type Figure, figureValue, intervalOf } from '../../../figures';
import type { Claim } from '../../claim';
import { type Relation, termOf } from '../../relation';
import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { isLevel, nameOf, ratioOf } from '../common/ratio';

/**
 * Days of good air and their share of a year: 优良天数312天，优良天数比例为85.5%. A few days may have no valid measurement, so that only one slip of
 * the pen, and a share that no such number of days gives, is a question.
 */
export function* readAirDays(shape: Shape): Generator<Claim> {
  if (!/优良/.test(shape.text) || !shape.letters.includes('P')) return;
  const levels = shape.tokens.flatMap((token) =>
    token.figure && isLevel(shape, token) && token.figure.qualifier === 'exact'
      ? [{ figure: token.figure, name: nameOf(shape, token) }]
      : [],
  );
  const days = levels.filter(({ figure, name }) => figure.unit?.text === '天' && DAYS.test(name));
  const shares = levels.filter(({ figure, name }) => figure.kind === 'percent' && SHARE.test(name));
  const [own, share] = [days[0]?.figure, shares[0]?.figure];
  if (!own || !share || days.length > 1 || shares.length > 1 || !isOfYear(own)) return;
  const valid = levels.find(({ figure, name }) => figure.unit?.text === '天' && VALID.test(name))?.figure;
  yield* valid ? ofValid(own, valid, share) : ofYear(own, share);
}

/** 有效监测363天，优良天数320天，优良率88.2%: of the days that were measured. */
function* ofValid(own: Figure, valid: Figure, share: Figure): Generator<Claim> {
  const relation = ratioOf(own, valid, share);
  const claim = relation && verify({ kind: 'share', relation });
  if (claim && (claim.verdict !== 'contradicted' || claim.repairs[0]?.distance === 1)) yield claim;
}

function* ofYear(own: Figure, share: Figure): Generator<Claim> {
  const claims = yearsOf(own).map((year) => verify({ kind: 'share', relation: shareOf(own, share, year) }));
  const fitting = ['holds', 'rounding'].flatMap((fits) => claims.find(({ verdict }) => verdict === fits) ?? [])[0];
  const near = isOfFewer(own, share) ? undefined : claims.find(({ repairs }) => repairs[0]?.distance === 1);
  if (fitting) yield fitting;
  else if (near) yield { ...near, basis: 'subset' };
}

const DAYS = /(?:优良|优良以上|达标)(?:以上)?(?:天数|的?天气|级别)?[^,;]{0,6}$/;
const SHARE = /优良(?:以上)?(?:天数)?(?:比例|比率|率|占比)[^,;]{0,4}$/;

/** So many days of good air no part of a year has, and no more has a year. */
function isOfYear(days: Figure): boolean {
  const { n, d } = figureValue(days);
  return n >= 250n * d && n <= 366n * d && (days.period?.months === undefined || days.period.months.last === 12);
}

const VALID = /有效(?:监测)?(?:天数)?[^,;]{0,4}$/;

/** How many days the year may have: 366 unless the sentence names one that is no leap year. */
function yearsOf({ period }: Figure): readonly number[] {
  const year = period?.year;
  return year === undefined || year % 4 === 0 ? [365, 366] : [365];
}

/** share = days ÷ the days of the year. Terms: days, share. */
function shareOf(days: Figure, share: Figure, year: number): Relation {
  const all = exactly(whole(year));
  return {
    terms: [termOf('part', days), termOf('share', share)],
    stated: 1,
    expression: `${figureValue(days).n} ÷ ${year}`,
    solve: (index, [part, rate]) => (index === 1 ? over(part!, all) : times(rate!, all)),
  };
}

/** True where so many of somewhat fewer valid days make that share. */
function isOfFewer(days: Figure, share: Figure): boolean {
  for (let valid = FEWEST; valid < 365; valid++)
    if (intersects(over(intervalOf(days), exactly(whole(valid))), intervalOf(share))) return true;
  return false;
}

/** Fewer valid days do not count as a year. */
const FEWEST = 340;

import { exactly, over, times } from '../../../arithmetic/interval';
import { whole } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import type { Relation } from '../../relation';
import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { clauseOf, isLevel } from '../common/ratio';
import { isTellingSlip } from '../common/slip';

/**
 * What each of those who share an amount gets a month, where the amount is a year's: 发放低保金486.72万元，惠及低保对象624人，人均每月650元. Nothing need say over how
 * many months, so that what fits another number of months is left alone, and only a slip of the pen is asked about.
 */
export function* readMonthlyMeans(shape: Shape): Generator<Claim> {
  if (!/均每?月|月[人户]均/.test(shape.text)) return;
  const levels = shape.tokens.flatMap((token) =>
    token.letter === 'Q' && token.figure!.qualifier === 'exact' && isLevel(shape, token)
      ? [{ figure: token.figure!, name: clauseOf(shape, token) }]
      : [],
  );
  for (const { figure: mean, name } of levels) {
    const [, head, other] = MEAN.exec(name) ?? [];
    const before = levels.filter(
      ({ figure, name: own }) =>
        figure.sentence === mean.sentence && figure.span.start < mean.span.start && !/均|每/.test(own),
    );
    const amounts = before.filter(({ figure }) => figure.unit?.dimension === mean.unit?.dimension);
    const sharers = before.filter(({ figure: { unit } }) => SHARERS[head ?? other ?? '']?.test(unit?.text ?? ''));
    const [amount, those] = [amounts[0]?.figure, sharers[0]?.figure];
    if (!amount || !those || amounts.length > 1 || sharers.length > 1 || figureValue(those).n <= 0n) continue;
    const claim = overYear(amount, those, mean);
    if (claim) yield claim;
  }
}

const MEAN = /^(?:平均)?(?:([人户])均每?月|每?月([人户])均)(?:补助|发放|补差|领取|收入|支出|增收|工资|约|达到?|为)*$/;
const SHARERS: Readonly<Record<string, RegExp>> = { 人: /^[人名位]$/, 户: /^户$/ };

function overYear(amount: Figure, those: Figure, mean: Figure): Claim | undefined {
  const over12 = claimOf(amount, those, mean, YEAR);
  if (over12.verdict === 'holds') return over12;
  const isOfLess = Array.from({ length: YEAR - 1 }, (_, at) => at + 1).some(
    (months) => claimOf(amount, those, mean, months).verdict === 'holds',
  );
  return !isOfLess && isTellingSlip(over12) ? over12 : undefined;
}

const YEAR = 12;

function claimOf(amount: Figure, those: Figure, mean: Figure, months: number): Claim {
  return { ...verify({ kind: 'average', relation: relate(amount, those, mean, months) }), basis: 'subset' };
}

function relate(amount: Figure, those: Figure, mean: Figure, months: number): Relation {
  const [total, heads] = [amount, those].map((figure) => {
    const { value, unit } = figureLabel(figure);
    return value + unit;
  });
  const parts = exactly(whole(months));
  return {
    terms: [
      { role: 'total', figure: amount, sign: 1 },
      { role: 'divisor', figure: those, sign: 1 },
      { role: 'average', figure: { ...mean, unit: { ...mean.unit!, discrete: false } }, sign: 1 },
    ],
    stated: 2,
    expression: `${total} ÷ ${heads} ÷ ${months}`,
    solve: (index, [sum, count, each]) => {
      if (index === 2) return over(over(sum!, count!), parts);
      return index === 1 ? over(over(sum!, each!), parts) : times(times(each!, count!), parts);
    },
  };
}

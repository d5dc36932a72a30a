import { over, wholesIn } from '../../../arithmetic/interval';
import { formatDecimal, multiply, rational, whole } from '../../../arithmetic/rational';
import { hull } from '../../../document';
import { type Figure, figureValue, intervalOf, isExactCount } from '../../../figures';
import type { Claim, Repair } from '../../claim';
import { slipDistance } from '../../repairs';
import type { Shape } from '../../shape';
import { headsBefore } from '../parts/heads';

/**
 * A counted value and a completion rate, without the target: does any whole target give this percentage? More than two
 * possible targets prove nothing, so the claim is then undecidable.
 */
export function wholeTarget(value: Figure, rate: Figure): Claim | undefined {
  if (!isExactCount(value) || value.qualifier !== 'exact' || value.number.coefficient < 1n) return undefined;
  if (rate.kind !== 'percent' || rate.qualifier !== 'exact' || rate.number.coefficient <= 0n) return undefined;
  const targets = over(intervalOf(value), intervalOf(rate));
  const possible = wholesIn(targets);
  const several = possible !== undefined && possible.greatest - possible.least > 1n;
  const nearest = nearestTargets(value, rate);
  return {
    kind: 'possibility',
    verdict: several ? 'undecidable' : possible ? 'holds' : 'contradicted',
    span: hull([value.span, rate.span]),
    statedSpan: rate.span,
    operands: [value, rate].map((figure, i) => ({ role: i === 0 ? 'value' : 'rate', figure, span: figure.span })),
    implied: targets,
    impliedText: undefined,
    workings: wholeWorkings(value, possible ? [possible.least] : nearest, rate, several),
    opposite: false,
    basis: several ? 'open-operand' : undefined,
    repairs: possible ? [] : wholeRepairs(value, rate, nearest),
  };
}

/** The whole targets just below and above value ÷ rate. */
function nearestTargets(value: Figure, rate: Figure): bigint[] {
  const quotient = figureValue(value);
  const share = figureValue(rate);
  const below = (quotient.n * share.d) / (quotient.d * share.n);
  return [below, below + 1n].filter((target) => target > 0n);
}

function wholeWorkings(value: Figure, targets: readonly bigint[], rate: Figure, several: boolean): string {
  if (several) return `${value.number.coefficient} ÷ ?`;
  const places = Math.max(0, -rate.number.exponent) + 2;
  return targets
    .map((target) => `${value.number.coefficient} ÷ ${target} = ${percentage(value, target, places)}%`)
    .join('，');
}

function wholeRepairs(value: Figure, rate: Figure, targets: readonly bigint[]): Repair[] {
  const places = Math.max(0, -rate.number.exponent);
  const old = formatDecimal(multiply(figureValue(rate), whole(100)), places);
  return targets
    .map((target) => percentage(value, target, places))
    .map((newText) => ({ span: rate.numberSpan, newText, distance: slipDistance(old, newText) }))
    .sort((a, b) => a.distance - b.distance);
}

function percentage(value: Figure, target: bigint, places: number): string {
  return formatDecimal(rational(value.number.coefficient * 100n, target), places);
}

/** 新建9所，其中小学3所，初中6所，完成任务数的90%: of the 9. */
export function mayBeOfHead(shape: Shape, value: number, rate: Figure): boolean {
  return headsBefore(shape, value).some(
    ({ head }) => wholeTarget(shape.tokens[head]!.figure!, rate)?.verdict !== 'contradicted',
  );
}

import { over, wholesIn } from '../../arithmetic/interval';
import { formatDecimal, multiply, rational, whole } from '../../arithmetic/rational';
import { hull } from '../../document';
import { type Figure, figureValue, intervalOf, isExactCount } from '../../figures';
import type { Claim, Repair } from '../claim';
import { printed } from '../expression';
import { quotientRelation, type Relation, type Term } from '../relation';
import { slipDistance } from '../repairs';
import { matches, type Shape, type Token } from '../shape';
import { verify } from '../verify';

/**
 * Completion claims of one line: a value, its target and the completion rate in any order. Where the target is not
 * stated, a small count still limits the rate: 27家 cannot be 62.7% of any whole number of tasks.
 */
export function readCompletion(shape: Shape): Claim[] {
  const claims: Claim[] = [];
  const decided = new Set<Figure>();
  for (const { pattern, value, target, rate } of STATED) {
    for (const match of matches(shape, pattern)) {
      const relation = stated(match.group(value), match.group(target), match.group(rate));
      if (!relation || relation.terms.some((term) => decided.has(term.figure) && term.role === 'rate')) continue;
      decided.add(relation.terms[2]!.figure);
      claims.push(verify({ kind: 'completion', relation }));
    }
  }
  for (const pattern of UNSTATED) {
    for (const match of matches(shape, pattern)) {
      const claim = wholeTarget(match.group(1)?.figure, match.group(2)?.figure);
      if (!claim || decided.has(match.group(2)!.figure!)) continue;
      decided.add(match.group(2)!.figure!);
      claims.push(claim);
    }
  }
  return claims;
}

/** 全年目标任务, 市下达的年度计划: periods and a few words may stand before the noun. */
const GOAL = '(?:y|_)?y?g+y?';

const STATED: readonly { pattern: RegExp; value: number; target: number; rate: number }[] = [
  // 完成投资3408万元，占年计划5000万元的68.2%；完成全年目标任务5000万元的68.2%
  { pattern: new RegExp(`(Q)_?[,(、][wv]*${GOAL}(Q)w?(P)`, 'dg'), value: 1, target: 2, rate: 3 },
  // 年度目标5000万元，已完成3408万元，完成率68.2%；占计划的68.2%
  {
    pattern: new RegExp(`g+[y_]?(Q)_?[,、;(][ys]*v*_?v?(Q)_?[,、(](?:R|[wv]+${GOAL}|v)(P)`, 'dg'),
    value: 2,
    target: 1,
    rate: 3,
  },
  // 完成率68.2%（完成3408万元，目标5000万元）
  { pattern: new RegExp(`R(P)[,(]v_?(Q)_?[,、]${GOAL}(Q)`, 'dg'), value: 2, target: 3, rate: 1 },
  // 完成3408万元，目标5000万元，完成率68.2%
  { pattern: new RegExp(`v_?(Q)_?[,、(]${GOAL}(Q)\\)?[,、]?(?:R|v)(P)`, 'dg'), value: 1, target: 2, rate: 3 },
];

const UNSTATED: readonly RegExp[] = [
  // 完成27家企业登记，占任务数的62.7%；完成11家，完成目标的122%
  new RegExp(`(Q)_?[,、(][wv]*${GOAL}(P)`, 'dg'),
  // 完成11家，完成122%；新建7个，完成率87.5%
  /v_?(Q)_?[,、(](?:v|R)(P)/dg,
];

function stated(value: Token | undefined, target: Token | undefined, rate: Token | undefined): Relation | undefined {
  if (!value?.figure || !target?.figure || !rate?.figure) return undefined;
  if (!value.figure.unit || value.figure.unit.dimension !== target.figure.unit?.dimension) return undefined;
  if (figureValue(target.figure).n <= 0n) return undefined;
  const [above = '', below = ''] = printed(value.figure, target.figure);
  return quotientRelation(
    term('value', value.figure),
    term('target', target.figure),
    term('rate', rate.figure),
    `${above} ÷ ${below}`,
  );
}

function term(role: Term['role'], figure: Figure): Term {
  return { role, figure, sign: 1 };
}

/**
 * A counted value and a completion rate, without the target: does any whole target give this percentage? More than two
 * possible targets prove nothing, so the claim is then undecidable.
 */
function wholeTarget(value: Figure | undefined, rate: Figure | undefined): Claim | undefined {
  if (!value || !rate || !isExactCount(value) || value.qualifier !== 'exact' || value.number.coefficient < 1n)
    return undefined;
  if (rate.kind !== 'percent' || rate.qualifier !== 'exact' || rate.number.coefficient <= 0n) return undefined;
  const targets = over(intervalOf(value), intervalOf(rate));
  const possible = wholesIn(targets);
  const several = possible !== undefined && possible.greatest - possible.least > 1n;
  const nearest = nearestTargets(value, rate);
  return {
    kind: 'completion',
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

import { compare } from '../../../arithmetic/rational';
import { hull } from '../../../document';
import { type Figure, figureLabel, intervalOf } from '../../../figures';
import type { Claim, Verdict } from '../../claim';

/** That a part is no larger than its whole. */
export function containmentClaim(whole: Figure, part: Figure): Claim {
  const { verdict, sign } = compareSizes(whole, part);
  const [all, some] = [figureLabel(whole), figureLabel(part)];
  return {
    kind: 'containment',
    verdict,
    span: hull([whole.span, part.span]),
    statedSpan: part.span,
    operands: [
      { role: 'whole', figure: whole, span: whole.span },
      { role: 'part', figure: part, span: part.span },
    ],
    implied: { low: undefined, high: intervalOf(whole).high },
    impliedText: undefined,
    workings: `${some.value}${some.unit} ${sign} ${all.value}${all.unit}`,
    opposite: false,
    basis: verdict === 'undecidable' ? 'open-operand' : undefined,
    repairs: [],
  };
}

/** True where the one may be a part of the other by what it is counted in and by its size. */
export function mayHold(whole: Figure, part: Figure): boolean {
  return sameUnit(whole, part) && compareSizes(whole, part).verdict !== 'contradicted';
}

/** 69.3亿 beside an amount in 元 has only lost its 元. */
export function sameUnit(a: Figure, b: Figure): boolean {
  if (a.unit && b.unit) return a.unit.dimension === b.unit.dimension;
  const [stated, bare] = a.unit ? [a, b] : [b, a];
  return stated.unit?.dimension === 'money' && !bare.unit && bare.magnitude >= WITHOUT_UNIT;
}

/** 万 and more are written where a unit follows, or was forgotten. */
const WITHOUT_UNIT = 4;

function compareSizes(whole: Figure, part: Figure): { verdict: Verdict; sign: string } {
  const high = intervalOf(whole).high;
  const low = intervalOf(part).low;
  if (high && low && compare(low.at, high.at) > 0) return { verdict: 'contradicted', sign: '>' };
  const open = whole.qualifier !== 'exact' || part.qualifier !== 'exact';
  return { verdict: open ? 'undecidable' : 'holds', sign: '≤' };
}

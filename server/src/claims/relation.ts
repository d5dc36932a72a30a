import {
  between,
  exactly,
  growthFactor,
  type Interval,
  minus,
  nonNegative,
  opposite,
  over,
  plus,
  power,
  root,
  scale,
  times,
} from '../arithmetic/interval';
import { decimal, formatDecimal, ONE, type Rational, rational, whole, ZERO } from '../arithmetic/rational';
import type { Span } from '../document';
import { type Figure, figureValue, intervalOf, truncatedInterval, unitSize } from '../figures';
import type { Role } from './claim';
import { doublingGrowth } from './doublings';

/** A figure as a relation sees it: which role it plays, and with which sign its printed value enters. */
export interface Term {
  readonly role: Role;
  readonly figure: Figure;
  /** −1 for a rate of decline or an amount taken away: 下降5% enters as −5%. */
  readonly sign: 1 | -1;
  /** The word that gives the sign (增长, 下降), where it may be the misprint. */
  readonly word?: { readonly span: Span; readonly text: string };
}

/** A figure in its role, as it is printed. */
export function termOf(role: Role, figure: Figure): Term {
  return { role, figure, sign: 1 };
}

/** An equation between terms that can be solved for each of them. */
export interface Relation {
  readonly terms: readonly Term[];
  /** Index of the term that the sentence presents as the result. */
  readonly stated: number;
  /** What term `index` must be for the equation to hold, given the others; undefined when they do not determine it. */
  solve(index: number, values: readonly Interval[]): Interval | undefined;
  /** The arithmetic up to the equals sign, over printed values. */
  readonly expression: string;
}

/** What a term contributes: a level in base units, a rate as a signed fraction (k倍 of growth as k, 翻n番 as 2^n − 1). */
export function termValue(term: Term): Interval {
  return signed(term, intervalOf(term.figure));
}

/** The term's printed value, taken as exact: for showing the arithmetic, never for a verdict. */
export function printedTerm(term: Term): Interval {
  const { figure } = term;
  return figure.kind === 'doubling'
    ? doublingGrowth({ ...figure, qualifier: 'exact' })
    : signed(term, exactly(figureValue(figure)));
}

/** A fraction in words is also said of what only comes near it (三分之一 of 32.9%), and 翻一番 of somewhat more than twice. Everything else means what it says. */
export function looseValue(term: Term): Interval {
  const { kind, qualifier } = term.figure;
  if (kind === 'doubling' && qualifier === 'exact')
    return plus(termValue(term), between(ZERO, rational(2n ** term.figure.number.coefficient, 10n)));
  if (kind !== 'fraction' || qualifier !== 'exact') return termValue(term);
  return termValue({ ...term, figure: { ...term.figure, qualifier: 'about' } });
}

/** The term's value had its author cut digits off instead of rounding. */
export function truncatedValue(term: Term): Interval {
  return signed(term, truncatedInterval(term.figure));
}

function signed(term: Term, value: Interval): Interval {
  if (term.figure.kind === 'doubling') return doublingGrowth(term.figure);
  return term.sign === 1 ? value : opposite(value);
}

/**
 * The printed number (without unit) that would say `value` in this term's place, at its own precision;
 * undefined where no number could, because the words already say the opposite.
 */
export function printAs(term: Term, value: Rational, extraPlaces = 0): string | undefined {
  if (term.figure.kind === 'doubling' || term.figure.kind === 'fraction') return undefined;
  const own = { n: value.n * BigInt(term.sign), d: value.d };
  if (own.n < 0n) return undefined;
  const size = unitSize(term.figure);
  const printed = { n: own.n * size.d, d: own.d * size.n };
  return formatDecimal(printed, Math.max(0, -term.figure.number.exponent) + extraPlaces);
}

/** current = base × (1 + rate). Terms: base, current, rate. */
export function growthRelation(base: Term, current: Term, rate: Term, expression: string): Relation {
  return ofThree([base, current, rate], expression, (index, b, c, r) => {
    if (index === 2) return minus(over(c, b), exactly(ONE));
    const factor = nonNegative(growthFactor(r));
    return index === 1 ? times(b, factor) : over(c, factor);
  });
}

/** current = base × (1 + rate)^years, as 年均增长 over a stated span means. Terms: base, current, rate. */
export function compoundRelation(base: Term, current: Term, rate: Term, years: number, expression: string): Relation {
  return ofThree([base, current, rate], expression, (index, b, c, r) => {
    if (index === 2) return minus(root(over(c, b), years), exactly(ONE));
    const factor = power(nonNegative(growthFactor(r)), years);
    return index === 1 ? times(b, factor) : over(c, factor);
  });
}

/** rate = change ÷ (current − change). Terms: current, change, rate; both change and rate are signed. */
export function changeRelation(current: Term, change: Term, rate: Term, expression: string): Relation {
  const sign = whole(change.sign);
  return ofThree([current, change, rate], expression, (index, c, d, r) => {
    const factor = nonNegative(growthFactor(r));
    // All three are solved through magnitudes, since quotients are only taken of numbers that are not negative.
    if (index === 2) return scale(over(scale(d, sign), nonNegative(minus(c, d))), sign);
    if (index === 1) return scale(over(times(c, scale(r, sign)), factor), sign);
    return over(times(scale(d, sign), factor), nonNegative(scale(r, sign)));
  });
}

/** rate = part ÷ whole. Terms: part, whole, rate (completion: value, target, rate; a mean: total, divisor, average). */
export function quotientRelation(part: Term, total: Term, rate: Term, expression: string): Relation {
  return ofThree([part, total, rate], expression, (index, p, w, r) => {
    if (index === 2) return over(p, w);
    return index === 0 ? times(w, r) : over(p, r);
  });
}

/** change = current − base. Terms: base, current, change; the change is signed. */
export function differenceRelation(base: Term, current: Term, change: Term, expression: string): Relation {
  return ofThree([base, current, change], expression, (index, b, c, d) => {
    if (index === 2) return minus(c, b);
    return index === 1 ? plus(b, d) : minus(c, d);
  });
}

/** change = (current − base) ÷ years, as 年均提高 over a stated span means. Terms: base, current, change; the change is signed. */
export function yearlyRelation(base: Term, current: Term, change: Term, years: number, expression: string): Relation {
  const span = whole(years);
  return ofThree([base, current, change], expression, (index, b, c, d) => {
    if (index === 2) return scale(minus(c, b), rational(1n, BigInt(years)));
    return index === 1 ? plus(b, scale(d, span)) : minus(c, scale(d, span));
  });
}

/** A relation of three terms, the last of which is what the sentence presents as the result. */
function ofThree(
  terms: readonly [Term, Term, Term],
  expression: string,
  solve: (index: number, a: Interval, b: Interval, c: Interval) => Interval,
): Relation {
  return {
    terms,
    stated: 2,
    expression,
    solve: (index, [a, b, c]) => (a && b && c ? solve(index, a, b, c) : undefined),
  };
}

/** total = sum of the parts. Terms: total, then the parts. */
export function sumRelation(total: Term, parts: readonly Term[], expression: string): Relation {
  return {
    terms: [total, ...parts],
    stated: 0,
    expression,
    solve(index, [sum, ...addends]) {
      if (index === 0) return addends.reduce(plus, exactly(decimal(0n, 0)));
      return addends.reduce((rest, addend, i) => (i === index - 1 ? rest : minus(rest, addend)), sum!);
    },
  };
}

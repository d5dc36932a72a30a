import { middle } from '../../arithmetic/interval';
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  whole,
} from '../../arithmetic/rational';
import type { Claim, Role } from '../../claims';
import { type Figure, figureValue, printedValue } from '../../figures';

/** An exact number as text: `4860`, or `2000/3` where no decimal would be exact. */
export type Exact = string;

/**
 * What a small picture of a claim shows. The numbers of one picture are of one measure. `stated` is where the text would have
 * the end be, and is there only when that is somewhere else.
 */
export type Picture =
  | { readonly shape: 'progress'; readonly part: Exact; readonly whole: Exact; readonly stated: Exact | undefined }
  | { readonly shape: 'change'; readonly from: Exact; readonly to: Exact; readonly stated: Exact | undefined }
  | { readonly shape: 'stack'; readonly parts: readonly Exact[]; readonly whole: Exact };

/** More parts than this are too thin to be seen. */
const MOST_PARTS = 12;

/** The picture of a claim, where one says more than its figures do; undefined where none does. */
export function pictureOf(claim: Claim): Picture | undefined {
  switch (claim.kind) {
    case 'completion':
    case 'share':
    case 'containment':
      return progress(claim);
    case 'growth':
    case 'difference':
    case 'direction':
      return change(claim);
    case 'sum':
      return stack(figuresOf(claim, 'part'), figureOf(claim, 'total'));
    case 'structure':
      return stack(sharesOf(claim), whole(100));
    default:
      return undefined;
  }
}

function progress(claim: Claim): Picture | undefined {
  const part = figureOf(claim, 'value') ?? figureOf(claim, 'part');
  const all = figureOf(claim, 'target') ?? figureOf(claim, 'whole');
  if (!part || !all) return undefined;
  const stated = claim.kind === 'containment' ? undefined : statedEnd(claim, all, part);
  return { shape: 'progress', part: exact(part), whole: exact(all), stated: stated && exact(stated) };
}

function change(claim: Claim): Picture | undefined {
  const to = figureOf(claim, 'current');
  const from = figureOf(claim, 'base') ?? baseOf(claim, to);
  if (!to || !from || sign(from) <= 0) return undefined;
  const stated = statedEnd(claim, from, to);
  return { shape: 'change', from: exact(from), to: exact(to), stated: stated && exact(stated) };
}

/** 完成8650万元，增收650万元，增长8.1%: what there was before is not written, but follows. */
function baseOf(claim: Claim, current: Rational | undefined): Rational | undefined {
  const amount = figureOf(claim, 'change');
  if (!amount || !current) return undefined;
  return subtract(current, directed(amount, claim));
}

function stack(parts: readonly Rational[] | undefined, all: Rational | undefined): Picture | undefined {
  if (!parts || !all || parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  return { shape: 'stack', parts: parts.map(exact), whole: exact(all) };
}

/**
 * Where the stated rate or amount would lead from the start, when it contradicts the end. A rate may be the quotient of the two
 * (完成率, 是…的3.6倍) or what the quotient is above one (增长25%): the one that is near to what the figures imply.
 */
function statedEnd(claim: Claim, start: Rational, end: Rational): Rational | undefined {
  if (claim.verdict !== 'contradicted') return undefined;
  const amount = figureOf(claim, 'change');
  const rate = figureOf(claim, 'rate') ?? figureOf(claim, 'share');
  if (!rate) return amount && claim.kind === 'difference' ? positive(add(start, directed(amount, claim))) : undefined;
  const implied = claim.implied && middle(claim.implied);
  if (!implied) return undefined;
  const quotient = divide(end, start);
  if (isNear(implied, quotient)) return positive(multiply(start, rate));
  if (!isNear(implied, subtract(quotient, ONE))) return undefined;
  return positive(multiply(start, add(ONE, directed(rate, claim))));
}

/** The size of a change with its direction, as the words have it. */
function directed(size: Rational, { implied, opposite }: Claim): Rational {
  const middleOf = implied && middle(implied);
  const falls = middleOf !== undefined && sign(middleOf) < 0;
  return falls !== opposite ? negate(size) : size;
}

function isNear(a: Rational, b: Rational): boolean {
  const difference = subtract(a, b);
  const distance = sign(difference) < 0 ? negate(difference) : difference;
  return compare(distance, rational(1n, 20n)) < 0;
}

function positive(value: Rational): Rational | undefined {
  return sign(value) < 0 ? undefined : value;
}

function figureOf(claim: Claim, role: Role): Rational | undefined {
  return figuresOf(claim, role)?.[0];
}

/** The printed values of all figures in a role; undefined when one of them has none, or none that can be drawn. */
function figuresOf({ operands }: Claim, role: Role): readonly Rational[] | undefined {
  const values = operands.filter((operand) => operand.role === role).map(({ figure }) => figure && drawable(figure));
  return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined;
}

function drawable(figure: Figure): Rational | undefined {
  if (figure.qualifier === 'unknown' || figure.kind === 'doubling' || figure.terms.length > 0) return undefined;
  const value = figureValue(figure);
  return sign(value) > 0 ? value : undefined;
}

function sharesOf({ operands }: Claim): readonly Rational[] | undefined {
  const numbers = operands.flatMap(({ figure }) =>
    figure ? (figure.terms.length > 0 ? figure.terms : [figure.number]) : [],
  );
  const values = numbers.map(printedValue);
  return values.every((value) => sign(value) >= 0) ? values : undefined;
}

function exact(value: Rational): Exact {
  const divisor = greatestCommon(value.n < 0n ? -value.n : value.n, value.d);
  const [n, d] = [value.n / divisor, value.d / divisor];
  return d === 1n ? `${n}` : `${n}/${d}`;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [greater, less] = [a, b];
  while (less > 0n) [greater, less] = [less, greater % less];
  return greater === 0n ? 1n : greater;
}

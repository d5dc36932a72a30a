import { exactly, type Interval, intersects, middle } from '../arithmetic/interval';
import { compare, formatDecimal, multiply, type Rational, sign, whole } from '../arithmetic/rational';
import { hull, type Span } from '../document';
import { unitLabel } from '../figures';
import type { Basis, Claim, ClaimKind, Operand, Verdict } from './claim';
import { asFineAsOthers } from './coarse';
import { looseValue, printAs, printedTerm, type Relation, type Term, termValue, truncatedValue } from './relation';
import { repairsOf } from './repairs';

/** What a reader of claims has found in a sentence, before it is checked. */
export interface Candidate {
  readonly kind: ClaimKind;
  readonly relation: Relation;
  /** The words around the operands that belong to the claim, when they reach further than the operands. */
  readonly span?: Span;
  /** Why the arithmetic cannot decide, when the sentence says so. */
  readonly basis?: Basis;
}

/**
 * Checks one claim, of whatever kind, over intervals: it holds when some choice of true values inside the printed
 * figures' intervals satisfies the relation, and is contradicted when none does. A figure that is open on one side
 * can still contradict, but never confirm. One that only holds because a whole number beside finer figures might be rounded is
 * contradicted on the basis `coarse`.
 */
export function verify(candidate: Candidate): Claim {
  const claim = judge(candidate);
  // A sum of rounded parts says nothing of how finely its total is known.
  const relation = candidate.kind === 'sum' ? undefined : asFineAsOthers(candidate.relation);
  if (!relation || (claim.verdict !== 'holds' && claim.verdict !== 'contradicted')) return claim;
  const finer = judge({ ...candidate, relation });
  if (claim.verdict === 'contradicted') return { ...claim, repairs: finer.repairs };
  return finer.verdict === 'contradicted' ? { ...finer, basis: 'coarse' } : { ...claim, implied: finer.implied };
}

function judge({ kind, relation, span, basis }: Candidate): Claim {
  const values = relation.terms.map(termValue);
  const implied = relation.solve(relation.stated, values);
  const open = relation.terms.some((term) => term.figure.qualifier !== 'exact');
  const verdict = basis ? 'undecidable' : verdictOf(relation, values, implied, open);
  const stated = relation.terms[relation.stated]!;
  const printedResult = resultOfPrinted(relation);
  const impliedText = printedResult && withSign(stated, resultText(stated, printedResult, 0));
  return {
    kind,
    verdict,
    span: span ?? hull(relation.terms.map((term) => term.figure.span)),
    statedSpan: stated.figure.span,
    operands: relation.terms.map(operand),
    implied,
    impliedText,
    workings: workings(relation, stated, printedResult),
    opposite: verdict === 'contradicted' && isOpposite(stated, implied),
    basis: basis ?? (verdict === 'undecidable' && open ? 'open-operand' : undefined),
    isCutOff:
      verdict === 'rounding' &&
      printedResult !== undefined &&
      intersects(exactly(printedResult), truncatedValue(stated)),
    repairs: verdict === 'contradicted' || verdict === 'rounding' ? repairsOf(relation, values) : [],
  };
}

function verdictOf(
  relation: Relation,
  values: readonly Interval[],
  implied: Interval | undefined,
  open: boolean,
): Verdict {
  if (!implied) return 'undecidable';
  const stated = relation.terms[relation.stated]!;
  if (intersects(implied, values[relation.stated]!)) return open ? 'undecidable' : 'holds';
  if (intersects(implied, truncatedValue(stated)) && !isNextMultiple(relation, stated)) return 'rounding';
  return isNearly(relation) ? 'undecidable' : 'contradicted';
}

/** 是320万元的2倍 for 960万元: three times as much, whatever was rounded, is not what cutting off makes of it. */
function isNextMultiple(relation: Relation, { figure }: Term): boolean {
  if (figure.kind !== 'multiple' || figure.number.exponent < 0) return false;
  const result = resultOfPrinted(relation);
  return result !== undefined && compare(result, whole(Number(figure.number.coefficient) + 1)) >= 0;
}

/** Whether the relation could be true if fractions in words were only meant roughly. */
function isNearly(relation: Relation): boolean {
  if (!relation.terms.some(({ figure }) => figure.kind === 'fraction' || figure.kind === 'doubling')) return false;
  const values = relation.terms.map(looseValue);
  const implied = relation.solve(relation.stated, values);
  return implied !== undefined && intersects(implied, values[relation.stated]!);
}

/** What the other figures give when taken at their printed values: what a person with a calculator gets. */
function resultOfPrinted(relation: Relation): Rational | undefined {
  const points = relation.terms.map(printedTerm);
  const result = relation.solve(relation.stated, points);
  return result && middle(result);
}

/** A cell prints the sign that a sentence has a word for. */
function withSign({ sign, figure, word }: Term, text: string | undefined): string | undefined {
  const isPrinted = sign < 0 && !word && figure.qualifier === 'exact' && figure.span.start < figure.numberSpan.start;
  return text !== undefined && isPrinted ? `−${text}` : text;
}

function resultText(stated: Term, value: Rational, extraPlaces: number): string | undefined {
  if (stated.figure.kind === 'fraction') return percentText(stated, value);
  const text = printAs(stated, value, extraPlaces);
  return text === undefined ? undefined : `${text}${unitLabel(stated.figure)}`;
}

/** What a fraction in words should have been is seldom a fraction: 67.3%. */
function percentText({ sign: direction }: Term, value: Rational): string | undefined {
  if (sign(value) * direction < 0) return undefined;
  return `${formatDecimal(multiply(value, whole(100 * direction)), 1)}%`;
}

function workings(relation: Relation, stated: Term, result: Rational | undefined): string {
  if (!result) return relation.expression;
  // A rate is shown two places further than it is printed, so that the rounding can be followed; levels are exact as they are.
  const extra = stated.role === 'rate' || stated.role === 'share' || isRoundedMean(stated, result) ? 2 : 0;
  const direct = resultText(stated, result, extra);
  if (direct !== undefined) return `${relation.expression} = ${stated.sign < 0 ? '−' : ''}${direct}`;
  const flipped = resultText({ ...stated, sign: stated.sign === 1 ? -1 : 1 }, result, extra);
  return flipped === undefined
    ? relation.expression
    : `${relation.expression} = ${stated.sign < 0 ? '' : '−'}${flipped}`;
}

/** 5 ÷ 3 is 1.67, even where the text says 每村2名 for it. */
function isRoundedMean(stated: Term, result: Rational): boolean {
  const { exponent, coefficient } = stated.figure.number;
  if (stated.role !== 'average' || exponent < 0 || coefficient >= 100n) return false;
  return (
    Number.parseFloat(resultText(stated, result, 0) ?? '') !== Number.parseFloat(resultText(stated, result, 2) ?? '')
  );
}

/** True when the words say up and the figures say down, or the other way round, whatever lies inside the intervals. */
function isOpposite(stated: Term, implied: Interval | undefined): boolean {
  if (stated.role !== 'rate' || !implied) return false;
  const end = stated.sign > 0 ? implied.high : implied.low;
  return end !== undefined && sign(end.at) * stated.sign < 0;
}

function operand(term: Term): Operand {
  return { role: term.role, figure: term.figure, span: term.figure.span };
}

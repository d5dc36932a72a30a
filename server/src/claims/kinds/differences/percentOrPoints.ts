import { compare, sign } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { withOpenBrackets } from '../../openBrackets';
import { growthRelation, termOf } from '../../relation';
import { type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { readGrowth } from '../growth/growth';
import type { LineReader } from '../lineReader';
import { readAhead } from './ahead';
import { readDifferences } from './difference';
import { readDifferencesOfEach } from './differenceEach';

/**
 * Changes in the wrong one of two units: 由91.6%提高到97.3%，提升5.7% is the difference of two rates, which is told in 百分点, and
 * 6284起，比上年的7391起下降15.0个百分点 is the rate of change of an amount, which is told in %. The sentence is read once more with the
 * other unit, by the readers of its kind: only what then holds, and what is not true as it stands, is mistaken.
 */
export function readMistakenUnits(shape: Shape, claims: readonly Claim[]): Claim[] {
  if (!MAYBE.test(shape.letters)) return [];
  const found: Claim[] = [];
  let taken: ReadonlySet<number> | undefined;
  for (const { start, end } of sentencesOf(shape.letters)) {
    for (const run of runsIn(shape, start, end)) {
      taken ??= confirmed(claims);
      const isOpen = run.every((index) => !taken!.has(shape.tokens[index]!.span.start));
      if (isOpen) found.push(...mistakenIn(shape, { start, end }, run));
    }
  }
  return found;
}

/** Three per cents, or 百分点 beside two amounts, in whatever order. */
const MAYBE = /P[^P.]*P[^P.]*P|[rd]T/;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function* sentencesOf(letters: string): Generator<Stretch> {
  for (let start = 0; start < letters.length; ) {
    const stop = letters.indexOf('.', start);
    const end = stop < 0 ? letters.length : stop + 1;
    if (end - start <= LONGEST && MAYBE.test(letters.slice(start, end))) yield { start, end };
    start = end;
  }
}

/** No sentence that a person can follow has more words and figures. */
const LONGEST = 240;

/** What takes part in a claim that holds is right as it is. */
function confirmed(claims: readonly Claim[]): ReadonlySet<number> {
  const holding = claims.filter(({ verdict }) => verdict === 'holds');
  return new Set(holding.flatMap(({ operands }) => operands.map(({ span }) => span.start)));
}

/** The changes of a sentence that might be of the other unit, 、-lists of them whole: 分别提高4.6%、5.7%. */
function* runsIn({ letters, tokens }: Shape, start: number, end: number): Generator<readonly number[]> {
  for (const match of letters.slice(start, end).matchAll(/P(?:[、&]P)*|T(?:[、&]T)*/g)) {
    const first = start + match.index;
    const run = Array.from({ length: (match[0].length + 1) / 2 }, (_, at) => first + at * 2);
    if (!run.every((index) => isPlain(tokens[index]!.figure!))) continue;
    if (
      match[0][0] === 'P'
        ? mayBePoints(letters, tokens, run, { start, end })
        : mayBePercent(letters, tokens, run, { start, end })
    )
      yield run;
  }
}

function isPlain({ kind, number, qualifier, magnitude }: Figure): boolean {
  return /^p/.test(kind) && kind !== 'permille' && number.arabic && qualifier === 'exact' && magnitude === 0;
}

/** Each is what two other rates of the sentence are apart, as far as they are printed. */
function mayBePoints(
  letters: string,
  tokens: Shape['tokens'],
  run: readonly number[],
  { start, end }: Stretch,
): boolean {
  const others = sizes(tokens, start, end, (index) => letters[index] === 'P' && !run.includes(index));
  return run.every((index) => {
    const { size, step } = sizeOf(tokens[index]!.figure!);
    return others.some((one, at) =>
      others.slice(at + 1).some((other) => {
        const apart = Math.abs(Math.abs(one.size - other.size) - size);
        return apart <= step + one.step + other.step;
      }),
    );
  });
}

/** A word of change stands before it and two amounts of one unit in its sentence; of one digit too many are true by chance. */
function mayBePercent(
  letters: string,
  tokens: Shape['tokens'],
  run: readonly number[],
  { start, end }: Stretch,
): boolean {
  const [first] = run as readonly [number];
  if (!/[rd][nLy]*$/.test(letters.slice(Math.max(start, first - 4), first))) return false;
  if (run.some((index) => tokens[index]!.figure!.number.coefficient < 10n)) return false;
  const units = tokens
    .slice(start, end)
    .flatMap(({ letter, figure }) => (letter === 'Q' ? [figure!.unit?.dimension] : []));
  return units.some((unit, at) => unit !== undefined && units.indexOf(unit) < at);
}

interface Size {
  readonly size: number;
  readonly step: number;
}

function sizes(tokens: Shape['tokens'], start: number, end: number, isMeant: (index: number) => boolean): Size[] {
  const all: Size[] = [];
  for (let index = start; index < end && all.length < MOST; index++)
    if (isMeant(index)) all.push(sizeOf(tokens[index]!.figure!));
  return all;
}

/** Rates of one sentence that are held against each other. */
const MOST = 24;

/** For a first look only: what is found is verified in exact numbers. */
function sizeOf(figure: Figure): Size {
  const { n, d } = figureValue(figure);
  return { size: Number(n) / Number(d), step: 0.51 * 10 ** (figure.number.exponent - 2) };
}

/** The sentence with the other unit in the run's places, and what of it then holds and was false before. */
function mistakenIn(shape: Shape, { start, end }: Stretch, run: readonly number[]): Claim[] {
  const isRate = shape.letters[run[0]!] === 'P';
  const sentence = withOtherUnit(shape, { start, end }, run, isRate);
  const opened = withOpenBrackets(sentence)?.shape;
  const readers = isRate ? OF_POINTS : OF_RATES;
  const claims = (opened ? [sentence, opened] : [sentence]).flatMap((line) =>
    readers.flatMap((read) => [...read(line)]),
  );
  const mistaken = run.map((index) => {
    const { figure } = shape.tokens[index]!;
    const claim = claims.find(
      ({ verdict, statedSpan }) => verdict === 'holds' && statedSpan.start === figure!.span.start,
    );
    return claim && !(isRate && isRelative(shape, claim, figure!)) ? asMistaken(claim, figure!) : undefined;
  });
  return mistaken.every((claim) => claim !== undefined) ? mistaken : [];
}

const OF_POINTS: readonly LineReader[] = [readDifferences, readDifferencesOfEach, readAhead];
const OF_RATES: readonly LineReader[] = [readGrowth];

function withOtherUnit(shape: Shape, { start, end }: Stretch, run: readonly number[], isRate: boolean): Shape {
  const [letter, kind] = isRate ? (['T', 'points'] as const) : (['P', 'percent'] as const);
  const tokens = shape.tokens.slice(start, end);
  for (const index of run) {
    const token = shape.tokens[index]!;
    tokens[index - start] = { ...token, letter, figure: { ...token.figure!, kind } };
  }
  const text = textBetween(shape, start, end - 1);
  return { block: shape.block, text, tokens, letters: tokens.map((token) => token.letter).join('') };
}

/** 由101.2%提高到104.2%，提高3.0%: near a hundred per cent the difference and the relative change are one number. */
function isRelative({ block }: Shape, { operands, span }: Claim, rate: Figure): boolean {
  const [base, current] = (['base', 'current'] as const).map((of) => operands.find(({ role }) => role === of)?.figure);
  if (!base || !current) return true;
  // What lies below another is taken from it, though it is the other that is relative to.
  const isBelow = /低于|慢于/.test(block.folded.slice(span.start, rate.span.start));
  const [from, to] = isBelow ? [current, base] : [base, current];
  if (sign(figureValue(from)) <= 0 || sign(figureValue(to)) <= 0) return false;
  const way = compare(figureValue(to), figureValue(from)) < 0 ? -1 : 1;
  const relation = growthRelation(
    termOf('base', from),
    termOf('current', to),
    { role: 'rate', figure: rate, sign: way },
    '',
  );
  return verify({ kind: 'growth', relation }).verdict === 'holds';
}

/** A claim that holds in the other unit, as a contradiction of what stands in its sentence: `figure` is the stated one as it is printed. */
export function asMistaken(claim: Claim, figure: Figure): Claim {
  const swapped = claim.operands.find(({ span }) => span.start === figure.span.start)!.figure!;
  const { value, unit } = figureLabel(swapped);
  const newText = `${value}${unit}`;
  return {
    ...claim,
    verdict: 'contradicted',
    basis: 'unit',
    operands: claim.operands.map((operand) => (operand.figure === swapped ? { ...operand, figure } : operand)),
    impliedText: newText,
    repairs: [{ span: figure.span, newText, distance: 0 }],
  };
}

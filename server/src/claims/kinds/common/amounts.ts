import type { Shape } from '../../shape';
import { isAdjustment, isCompared, mayTell, tellsOfAnother } from './bases';

/**
 * True for a quantity that says by how much, not how much (比上年增加30家, 由260家), and for one that a rate is taken of
 * (占年初预算9000万元的44.4%): neither is the amount that its sentence is about.
 */
export function isAside(shape: Shape, index: number): boolean {
  if (endsRange(shape, index) || isOfThose(shape, index)) return false;
  const before = shape.letters.slice(0, index);
  if (/[rdcfbUDt]y?$/.test(before.slice(-2))) return true;
  const { start } = shape.tokens[index]!.span;
  if (
    mayTell(shape, index) &&
    (isCompared(shape, index) ||
      isAdjustment(shape, index) ||
      saysHowMuchMore(shape.block.folded.slice(Math.max(0, start - 20), start)))
  )
    return true;
  return /^g?P/.test(shape.letters.slice(index + 1, index + 3)) && /[wgv][^,;:.]*$/.test(before);
}

/** 产值增长的52户: those that have grown. */
function isOfThose({ block, letters, tokens }: Shape, index: number): boolean {
  return /[rd]/.test(letters[index - 1] ?? '') && block.folded[tokens[index]!.span.start - 1] === '的';
}

/** True for 增收1亿元, 比预算短收1亿元 and 比上年多800人 where the amount itself stands before it: by how much, not how much. */
export function isStep(shape: Shape, index: number): boolean {
  const { block, letters, tokens } = shape;
  const { start } = tokens[index]!.span;
  const isNamed =
    isCompared(shape, index) ||
    /[rd]$/.test(letters.slice(0, index)) ||
    STEP.test(block.folded.slice(Math.max(0, start - 8), start));
  if (!isNamed) return false;
  const dimension = tokens[index]!.figure?.unit?.dimension;
  for (let at = index - 1; at >= 0 && letters[at] !== '.'; at -= 1) {
    if (letters[at] !== 'Q' || /[rdcfb]y?$/.test(letters.slice(Math.max(0, at - 2), at))) continue;
    if (tokens[at]!.figure!.unit?.dimension === dimension) return true;
  }
  return false;
}

const STEP = /[,、;()][^,、;(]*?(?:[超短多少][收支增减]?|净[增减]|[多少])(?:加|了)?$/;

/** 2700至2800人 is one amount, about which no more is known. */
function endsRange(shape: Shape, index: number): boolean {
  const last = shape.tokens[index - 1];
  return last?.letter === 't' && /\d/.test(shape.block.folded[last.span.start - 1] ?? '');
}

/** What stands before an amount says that it is a difference: 同比少57.8亿元, 比上年多支3.2亿元. */
export function saysHowMuchMore(before: string): boolean {
  return MORE_THAN_BEFORE.test(before);
}

/** 同比多增132亿元 compares two increases. */
const MORE_THAN_BEFORE =
  /[多少][增减][加少]?$|(?:同比|环比|[比较与][^,;。]{0,12})[多少高低快慢](?:[增减收支][加少]?)?了?$/;

/**
 * The quantity before `from` in the same list: beyond bracketed remarks and clauses without an amount of their own, and beyond
 * what it was before or was to be (36亿元，上年为31亿元，其中…).
 */
export function amountBefore(shape: Shape, from: number): number | undefined {
  let depth = 0;
  for (let at = from - 1; at >= 0; at -= 1) {
    const letter = shape.letters[at]!;
    if (letter === ')') depth += 1;
    else if (letter === '(') {
      if (depth === 0) return undefined;
      depth -= 1;
    } else if (depth > 0) continue;
    else if (/[.;z]/.test(letter)) return undefined;
    else if (letter === 'Q' && (isReached(shape, at) || !isAside(shape, at)))
      return tellsOfAnother(shape, at) ? amountBefore(shape, at) : at;
  }
  return undefined;
}

function areOfOneUnit({ tokens }: Shape, one: number, other: number): boolean {
  return tokens[one]!.figure!.unit?.dimension === tokens[other]!.figure!.unit?.dimension;
}

/** 新增126种，总数增至3088种: where a change ends is a level. */
function isReached({ letters }: Shape, index: number): boolean {
  return /[UD]y?$/.test(letters.slice(Math.max(0, index - 2), index));
}

/** Where the sentence of a token begins, or as far before it as anybody looks for what it is of. */
export function sentenceStart({ letters }: Shape, index: number, reach = 80): number {
  const from = Math.max(0, index - reach);
  return from + letters.slice(from, index + 1).lastIndexOf('.') + 1;
}

/** The amounts between two places in the line, without those in brackets. */
export function amountsIn(shape: Shape, start: number, end: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const letter = shape.letters[at]!;
    if (letter === '(') depth += 1;
    else if (letter === ')' || letter === '.') depth = 0;
    else if (letter === 'Q' && depth === 0 && !isAside(shape, at)) found.push(at);
  }
  return found;
}

/**
 * The level before 其中, in its own sentence or the one before: 294所，比上年增加3所。其中… speaks of the 294, and so it does where the
 * sentence before has parts of the level already (294所：公办210所、民办84所。其中…).
 */
export function levelBefore(shape: Shape, opening: number): number | undefined {
  const own = amountBefore(shape, opening);
  if (own !== undefined || !/[.;(]/.test(shape.letters[opening - 1] ?? '')) return own;
  const end = opening - 1;
  const start = shape.letters.lastIndexOf('.', end - 1) + 1;
  const levels = amountsIn(shape, start, end);
  const last = levels.at(-1);
  if (last === undefined || shape.letters[end] === '(') return last;
  const lead = Math.max(shape.letters.lastIndexOf(':', last), shape.letters.lastIndexOf('z', last));
  const listed = lead < start ? [] : levels.filter((at) => at > lead);
  const whole = levels.filter((at) => !listed.includes(at) && areOfOneUnit(shape, at, last)).at(-1);
  if (listed.length > 1 && whole !== undefined) return whole;
  return levels.findLast((at) => !tellsOfAnother(shape, at)) ?? last;
}

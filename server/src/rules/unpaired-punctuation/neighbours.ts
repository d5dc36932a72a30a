import type { Family, Mark } from './marks';

/** A mark without a partner in its own block, and what of the block decides where a partner may be. */
export interface LoneMark {
  readonly mark: Mark;
  /** Index of the block among those of the report. */
  readonly block: number;
  /** Nothing stands before it in its block. */
  readonly opensBlock: boolean;
}

/** What the search for partners asks of a block by its index. */
export interface Surroundings {
  /** The first character of the block's content. */
  firstOf(block: number): string;
  /** True when the block ends without a mark that ends a sentence: the next one goes on with it. */
  goesOn(block: number): boolean;
}

/**
 * The marks that have no partner in the blocks around them either. Lines are often broken in the middle of a paragraph, and a
 * quotation of several paragraphs opens at the beginning of each and closes with the last one (GB/T 15834-2011 4.8).
 * `lone` is in the order of the text.
 */
export function withoutPartner(lone: readonly LoneMark[], around: Surroundings): readonly LoneMark[] {
  const waiting = new Map<Family, LoneMark[]>();
  const partnered = new Set<LoneMark>();
  for (const current of lone) {
    const open = waiting.get(current.mark.family) ?? [];
    waiting.set(current.mark.family, open);
    if (current.mark.opens) {
      if (isContinued(current, around)) partnered.add(current);
      open.push(current);
    } else if (open.length > 0 && isInReach(open[open.length - 1]!, current, around)) {
      const partner = open.pop()!;
      for (const one of [current, partner, ...openedBefore(partner, open)]) partnered.add(one);
    }
  }
  return lone.filter((one) => !partnered.has(one));
}

/** How many blocks further on a partner is looked for; across lines that all go on it may lie further. */
const NEAR = 3;
const FAR = 12;

function isInReach(open: LoneMark, close: LoneMark, around: Surroundings): boolean {
  const isQuotation = open.opensBlock && open.mark.family === 'double' && close.block - open.block <= FAR;
  return isQuotation || areNear(open.block, close.block, around);
}

function areNear(first: number, second: number, around: Surroundings): boolean {
  if (second - first <= NEAR) return true;
  if (second - first > FAR) return false;
  for (let block = first; block < second; block++) if (!around.goesOn(block)) return false;
  return true;
}

/** A straight quote without another one in its block. */
export interface OddQuote {
  readonly block: number;
  readonly at: number;
}

/** The straight quotes that have no other one in the blocks around them either; they are in the order of the text. */
export function withoutOther(odd: readonly OddQuote[], around: Surroundings): readonly OddQuote[] {
  return odd.filter(({ block }, index) => {
    const before = odd[index - 1];
    const after = odd[index + 1];
    if (before && areNear(before.block, block, around)) return false;
    return !(after && areNear(block, after.block, around));
  });
}

/** The paragraphs of one quotation that came before. */
function openedBefore(partner: LoneMark, open: LoneMark[]): LoneMark[] {
  const found: LoneMark[] = [];
  for (let next = partner; open.length > 0; next = found[found.length - 1]!) {
    const last = open[open.length - 1]!;
    if (!last.opensBlock || !next.opensBlock || next.block - last.block > NEAR) break;
    found.push(open.pop()!);
  }
  return found;
}

/** The next paragraph opens with the same mark: it goes on with the quotation. */
function isContinued({ mark, block, opensBlock }: LoneMark, around: Surroundings): boolean {
  return opensBlock && mark.family === 'double' && around.firstOf(block + 1) === mark.text;
}

import type { Claim, ReportReading } from '../claims';
import { type PlacedBlock, type Span, shift } from '../document';
import type { Problem, Reach } from '../rules';
import type { Detected } from './detect';

/**
 * Leaves out what was found beside a place where a line was cut. In text that was copied from a page of fixed width most lines end
 * in the middle of a sentence: half of a list, of a number or of a unit is on the next line, and what a line says by itself
 * is not what was written. Only what is sure to be whole is kept; which lines belong together is for a person to say.
 */
export function withoutCut(detected: readonly Detected[], { report }: ReportReading): readonly Detected[] {
  const { blocks } = report;
  const near = new Set(detected.filter((one) => isNearCut(one, blocks)));
  return near.size > 0 && isSetInLines(blocks) ? detected.filter((one) => !near.has(one)) : detected;
}

function isNearCut({ rule, problem, start }: Detected, blocks: readonly PlacedBlock[]): boolean {
  const reach = rule.meta.reach ?? (rule.meta.category === 'figures' ? 'clause' : undefined);
  if (reach === undefined) return false;
  const span = shift(extentOf(problem), start);
  const index = blockAt(blocks, span.start);
  const placed = blocks[index];
  if (placed === undefined) return false;
  const { folded, content } = placed.block;
  const [from, to] = [span.start - placed.start, span.end - placed.start];
  const opens = isWithin(folded, content.start, from, reach) && isCut(blocks, index - 1);
  return opens || (isWithin(folded, Math.min(to, content.end), content.end, reach) && isCut(blocks, index));
}

/** True when nothing between two places ends what has to be whole. No line of a page is longer than the farthest place. */
function isWithin(folded: string, from: number, to: number, reach: Reach): boolean {
  if (reach === 'words') return from >= to;
  return to - from <= FARTHEST && !(reach === 'clause' ? CLAUSE : SENTENCE).test(folded.slice(from, to));
}

const FARTHEST = 120;

const CLAUSE = /[,。;:!?]/;
const SENTENCE = /[。!?]/;

/** A claim is about all its operands. */
function extentOf(problem: Problem): Span {
  const claim = 'claim' in problem ? (problem as Problem & { readonly claim: Claim }).claim : undefined;
  const spans = [problem.span, ...(claim?.operands ?? []).map((operand) => operand.span), claim?.span ?? problem.span];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The block in which an offset lies, by bisection. */
function blockAt(blocks: readonly PlacedBlock[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** True for a line that breaks off and goes on in the next. */
function isCut(blocks: readonly PlacedBlock[], index: number): boolean {
  const next = blocks[index + 1]?.block;
  return (
    isUnfinished(blocks[index]) &&
    (next?.kind === 'paragraph' || next?.kind === 'listItem') &&
    next.ordinal === undefined
  );
}

function isUnfinished(placed: PlacedBlock | undefined): boolean {
  if (placed === undefined) return false;
  const { kind, folded, content } = placed.block;
  if (kind === 'blank' || kind === 'tableRow') return false;
  return (
    content.end - content.start >= SHORTEST_LINE && !FINISHED.test(folded.slice(content.start, content.end).slice(-4))
  );
}

/** A heading may end without a mark; a line of a page is longer than most of them. */
const SHORTEST_LINE = 24;
const FINISHED = /[。!?;:…][”’」』)》]{0,3}\s*$/;

/** So many lines are cut that it is the page that cut them, and no slip of the writer's. */
function isSetInLines(blocks: readonly PlacedBlock[]): boolean {
  let [long, cut] = [0, 0];
  for (let index = 0; index < blocks.length; index++) {
    const { kind, content } = blocks[index]!.block;
    if (kind !== 'paragraph' || content.end - content.start < SHORTEST_LINE) continue;
    long += 1;
    if (isCut(blocks, index)) cut += 1;
  }
  return cut >= LEAST_CUT && cut * 2 >= long;
}

const LEAST_CUT = 4;

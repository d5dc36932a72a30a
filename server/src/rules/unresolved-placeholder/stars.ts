import type { Span } from '../../document';
import { UNIT } from './units';

/**
 * Runs of * that stand for a number or a name (*亿元, **镇). Runs that mark emphasis (**重点**), multiply (3*5) or
 * rule off a page (***) are left out.
 */
export function readStars(folded: string): readonly Span[] {
  const runs = Array.from(folded.matchAll(/\*+/g), (match) => readRun(folded, match.index, match[0].length));
  const emphasis = pairsOf(runs, folded);
  return runs.filter((run) => run.isBeforeWord && !emphasis.has(run)).map(({ span }) => span);
}

interface Run {
  readonly span: Span;
  /** A unit or the kind of a place follows, and nothing that is multiplied stands before. */
  readonly isBeforeWord: boolean;
}

const PLACE =
  '(?:省|市|县|区(?!域|别|间|块)|镇(?!级)|乡(?!村|镇)|村(?!级|民|庄|集体|两委)|街道|社区|公司|局|办(?!理|法|事|公)|路|同志|书记)';
const FOLLOWING = new RegExp(`^(?:${UNIT}|${PLACE}|[年月日](?!报))`);

function readRun(folded: string, start: number, length: number): Run {
  const end = start + length;
  const follows = FOLLOWING.test(folded.slice(end, end + 8));
  return { span: { start, end }, isBeforeWord: follows && !/[\w)]/.test(folded[start - 1] ?? '') };
}

/**
 * Markdown marks emphasis with two runs of the same length that touch what is between them. Two runs that both stand where a
 * number or a name is missing (**镇完成**亿元) are two placeholders instead.
 */
function pairsOf(runs: readonly Run[], folded: string): ReadonlySet<Run> {
  const emphasis = new Set<Run>();
  for (let i = 0; i + 1 < runs.length; i++) {
    const [open, close] = [runs[i]!, runs[i + 1]!];
    if (!isPair(open, close, folded) || (open.isBeforeWord && close.isBeforeWord)) continue;
    emphasis.add(open).add(close);
    i++;
  }
  return emphasis;
}

function isPair({ span: open }: Run, { span: close }: Run, folded: string): boolean {
  const isSameLength = open.end - open.start === close.end - close.start;
  return isSameLength && /\S/.test(folded[open.end] ?? ' ') && /\S/.test(folded[close.start - 1] ?? ' ');
}

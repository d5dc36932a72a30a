import type { Span } from '../../document';
import { expectedAt } from './expected';
import { NAMED } from './nouns';
import { markAt, type Placeholder } from './placeholder';
import { DATE_UNIT, UNIT } from './units';

/**
 * Runs of * that stand for a number or a name (*亿元, **镇). Runs that mark emphasis (**重点**), multiply (3*5) or
 * rule off a page (***) are left out, and so are those that a date has already.
 */
export function readStars(folded: string, dates: readonly Placeholder[]): Placeholder[] {
  const taken = new Set(
    dates.flatMap(({ span: { start, end } }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const runs = Array.from(folded.matchAll(/\*+/g), (match) => readRun(folded, match.index, match[0].length)).filter(
    ({ span }) => !taken.has(span.start),
  );
  const emphasis = pairsOf(runs, folded);
  return runs
    .filter((run) => run.isBeforeWord && !emphasis.has(run))
    .map(({ span }) => markAt(span.start, folded.slice(span.start, span.end), expectedAt(folded, span)));
}

interface Run {
  readonly span: Span;
  /** A unit or the kind of a place follows, and nothing that is multiplied stands before. */
  readonly isBeforeWord: boolean;
}

/** These begin ordinary words, too, which may stand in bold: 镇级, 村民, 办法. */
const ORDINARY = '镇级|村(?:级|民|庄|集体|两委)|乡(?:村|镇)|区间|中心(?:工作|任务)|书记(?:抓|项目)|学校(?:安全|教育)';
const PARTY = '风廉政|建(?:引领|工作|统领)|员干部';
const FOLLOWING = new RegExp(`^(?!${ORDINARY})(?:${UNIT}|${NAMED}|办(?!理|法|事|公)|${PARTY}|${DATE_UNIT})`);

function readRun(folded: string, start: number, length: number): Run {
  const end = start + length;
  const follows = FOLLOWING.test(folded.slice(end, end + 12));
  const before = folded[start - 1] ?? '';
  const isNote = length === 1 && folded.slice(0, start).trim() === '' && !isOpening(folded, end);
  return { span: { start, end }, isBeforeWord: follows && !isNote && !/[\w)]/.test(before) };
}

/** A line may begin with *镇 or *亿元; before other words its star marks a note at the foot. */
function isOpening(folded: string, end: number): boolean {
  return /^(?:[省市县镇乡]|区(?!域)|街道|[万亿]?元)/.test(folded.slice(end, end + 3));
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
  return isSameLength && /\S/.test(folded[open.end]!) && /\S/.test(folded[close.start - 1]!);
}

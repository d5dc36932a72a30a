import { gathering, type ReportReading } from '../../claims';
import { type Block, type PlacedBlock, type Span, shift, slice } from '../../document';
import { type Edit, type Fix, type Problem, reportRule, type Severity } from '../rule';
import { marksOf } from './blockMarks';
import type { Fault } from './fault';
import type { Mark } from './marks';
import { turned } from './nearMisses';
import { type LoneMark, type OddQuote, type Surroundings, withoutOther, withoutPartner } from './neighbours';
import { type Kind, messageOf, shortened } from './wording';

interface MarkProblem extends Problem {
  readonly kind: Kind;
  /** The mark, or the marks with the name between them. */
  readonly text: string;
  readonly repaired: string | undefined;
  /** The repair: what stands at each place of the report instead, and whether there is no other. */
  readonly edits: readonly Edit[];
  readonly isCertain: boolean;
  readonly mark: Mark | undefined;
  readonly count: number;
}

/** 标点不配对: quotes, brackets and title marks of which one half is missing or wrong (GB/T 15834-2011 4.8, 4.9, 4.15). */
export const rule = reportRule<MarkProblem>({
  meta: {
    id: 'unpaired-punctuation',
    category: 'wording',
    reach: 'sentence',
    severity: 'warning',
    preview: false,
    name: { zh: '标点不配对', en: 'Unpaired punctuation' },
    summary: {
      zh: '查找缺了一半、方向用反、互相交叉的引号、括号和书名号，以及与弯引号混用的直引号。',
      en: 'Finds quotes, brackets and title marks that lack their other half, face the wrong way or cross, and straight quotes among curved ones.',
    },
    options: {},
  },
  detect: (reading) => sayOnce(problemsOf(reading)),
  describe: (problem) => ({ message: messageOf(problem) }),
  fix: ({ edits, isCertain, text, repaired, count }): readonly Fix[] => {
    if (edits.length === 0) return [];
    const title =
      count > 1
        ? { zh: `全文${count}处一并改正`, en: `Change all ${count}` }
        : {
            zh: `把 ${shortened(text)} 改为 ${shortened(repaired ?? '')}`,
            en: `Change ${shortened(text)} to ${shortened(repaired ?? '')}`,
          };
    return [{ title, safe: isCertain, edits }];
  },
});

/** The lines of which anything is to be said. */
const linesOf = gathering(({ block }) => {
  const marks = marksOf(block);
  return marks.faults.length + marks.lone.length > 0 || marks.odd !== undefined ? [{ block, marks }] : [];
});

function problemsOf(reading: ReportReading): MarkProblem[] {
  const { blocks } = reading.report;
  const problems: MarkProblem[] = [];
  const lone: LoneMark[] = [];
  const odd: OddQuote[] = [];
  const around = surroundingsOf(blocks);
  for (const { start, index, value } of linesOf(reading)) {
    const { block, marks } = value;
    for (const fault of marks.faults) problems.push(problemOf({ start, block }, fault));
    for (const mark of marks.lone) lone.push({ mark, block: index, opensBlock: mark.at <= block.content.start });
    if (marks.odd !== undefined) odd.push({ block: index, at: marks.odd });
  }
  for (const { block, at } of withoutOther(odd, around)) {
    problems.push(problemAt(blocks[block]!, 'odd', { start: at, end: at + 1 }, 'information'));
  }
  const all = problems.concat(problemsOfLone(withoutPartner(lone, around), blocks));
  return all.sort((a, b) => a.span.start - b.span.start);
}

function surroundingsOf(blocks: readonly PlacedBlock[]): Surroundings {
  return {
    firstOf(index: number): string {
      const block = blocks[index]?.block;
      return block?.text[block.content.start] ?? '';
    },
    goesOn: (index: number) => !isFinished(blocks[index]!.block),
  };
}

/** True for a block that ends as a sentence or a heading does. */
function isFinished({ kind, folded }: Block): boolean {
  return kind === 'heading' || /[。!?;:…][”’」』)》]{0,3}\s*$/.test(folded.slice(-8));
}

function problemsOfLone(lone: readonly LoneMark[], blocks: readonly PlacedBlock[]): MarkProblem[] {
  const problems: MarkProblem[] = [];
  const isBroken = lone.length > 0 && hasBrokenLines(blocks);
  for (let i = 0; i < lone.length; i++) {
    const { mark, block: index } = lone[i]!;
    const placed = blocks[index]!;
    const next = lone[i + 1];
    const fault = next?.block === index ? turned(placed.block.folded, mark, next.mark) : undefined;
    if (fault) {
      problems.push(problemOf(placed, fault));
      i++;
    } else if (marksOf(placed.block).isProse && (!isBroken || isSure(mark, index, blocks))) {
      const severity = isSure(mark, index, blocks) ? 'warning' : 'information';
      const span = { start: mark.at, end: mark.at + 1 };
      problems.push({ ...problemAt(placed, mark.opens ? 'unclosed' : 'unopened', span, severity), mark });
    }
  }
  return problems;
}

/** Shorter lines that end no sentence are pieces: of a table, a picture, a paragraph that was cut. */
const SHORTEST_LINE = 15;

/** True when many lines end in the middle of a sentence, as in text taken from pages: there the other half may be anywhere. */
function hasBrokenLines(blocks: readonly PlacedBlock[]): boolean {
  const long = blocks.filter(({ block }) => block.kind === 'paragraph' && block.text.length >= SHORTEST_PARAGRAPH);
  const unfinished = long.filter(({ block }) => !isFinished(block)).length;
  return unfinished >= 3 && unfinished * 20 > long.length;
}

const SHORTEST_PARAGRAPH = 30;

/** The first line of a report is one too, but may as well be a piece of something. */
function isHeading({ kind, ordinal, markdownLevel }: Block): boolean {
  return kind === 'heading' && (ordinal !== undefined || markdownLevel !== undefined);
}

/** False where the other half may be on a part of the page that is not there. */
function isSure(mark: Mark, index: number, blocks: readonly PlacedBlock[]): boolean {
  const { block } = blocks[index]!;
  // 重点工作1）建立机制: perhaps an ordinal, whose 2） stands in the next line.
  if (mark.family === 'round' && /^\d\)[\u4E00-\u9FFF]/.test(block.folded.slice(Math.max(0, mark.at - 1), mark.at + 2)))
    return false;
  if (isHeading(block)) return true;
  if (block.text.trim().length < SHORTEST_LINE && !isFinished(block)) return false;
  const { sentences } = block;
  if (mark.opens) return isFinished(block) || mark.at < (sentences[sentences.length - 1]?.span.start ?? 0);
  const previous = blocks[index - 1]?.block;
  return !previous || isFinished(previous) || mark.at >= (sentences[0]?.span.end ?? 0);
}

function problemAt(placed: PlacedBlock, kind: Kind, span: Span, severity: Severity): MarkProblem {
  const { start, block } = placed;
  const problem = { kind, span: shift(span, start), severity, text: slice(block.text, span) };
  return { ...problem, repaired: undefined, edits: [], isCertain: false, mark: undefined, count: 1 };
}

function problemOf(placed: PlacedBlock, { kind, span, shown, repair }: Fault): MarkProblem {
  const { start, block } = placed;
  const problem = problemAt(placed, kind, span, STYLE.has(kind) ? 'hint' : 'warning');
  const text = slice(block.text, shown);
  if (!repair) return { ...problem, text };
  const { isCertain } = repair;
  const edits = repair.edits.map(({ at, newText }) => ({ span: shift({ start: at, end: at + 1 }, start), newText }));
  return { ...problem, text, edits, isCertain, repaired: applied(text, shown, repair) };
}

/** Nobody is misled by these. */
const STYLE: ReadonlySet<Kind> = new Set(['nested', 'mixed']);

function applied(text: string, { start }: Span, { edits }: NonNullable<Fault['repair']>): string {
  const characters = text.split('');
  for (const { at, newText } of edits) characters[at - start] = newText;
  return characters.join('');
}

/** From so many on it is the text's way and not a slip: a conversion has lost them all, or the writer's keyboard has no others. */
const MANY = 9;

/** What is wrong for certain is shown at each place; what is only style, or lost everywhere, is said once. */
function sayOnce(problems: readonly MarkProblem[]): MarkProblem[] {
  const alike = new Map<string, MarkProblem[]>();
  for (const problem of problems) {
    const key = `${problem.kind}${problem.mark?.text ?? ''}`;
    const group = alike.get(key);
    if (group) group.push(problem);
    else alike.set(key, [problem]);
  }
  return Array.from(alike.values()).flatMap((group) => {
    const [first] = group;
    if (group.length < MANY || (first!.isCertain && !STYLE.has(first!.kind))) return group;
    const severity = STYLE.has(first!.kind) ? 'hint' : 'information';
    return [{ ...first!, severity, count: group.length, edits: group.flatMap(({ edits }) => edits) }];
  });
}

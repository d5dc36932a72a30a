import { gathering, type ReportReading } from '../../claims';
import { type PlacedBlock, type Span, shift, slice } from '../../document';
import { type Fix, type Localized, type Problem, reportRule } from '../rule';
import { type Cut, endsOf } from './ends';

interface BrokenProblem extends Problem {
  /** How many breaks the finding stands for. */
  readonly count: number;
  readonly cut: Cut | 'mark';
  /** The end of the line that is cut off, and the beginning of the next. */
  readonly tail: string;
  readonly head: string;
  /** Where the other part of the sentence stands. */
  readonly other: Span;
  /** What stands between the two lines; undefined when that is more than space. */
  readonly gap: Span | undefined;
  /** What stands at the end of the line, and is replaced where the sentence does end there. */
  readonly end: Span;
}

/** 段落断行: a paragraph that is cut in the middle of a sentence, and goes on in the next line. */
export const rule = reportRule<BrokenProblem>({
  meta: {
    id: 'broken-paragraph',
    category: 'structure',
    severity: 'information',
    preview: false,
    name: { zh: '段落断行', en: 'Broken paragraph' },
    summary: {
      zh: '查找在句子中间断开、到下一段才接着写的段落。',
      en: 'Finds paragraphs that are cut in the middle of a sentence and go on in the next one.',
    },
    options: {},
  },
  *detect(reading) {
    const { text, blocks } = reading.report;
    const breaks = shownBreaks(text, blocks, breaksOf(reading));
    if (breaks.length <= FEW_BREAKS) for (const at of breaks) yield problemAt(text, blocks, at, 1);
    else yield problemAt(text, blocks, breaks[0]!, breaks.length);
  },
  describe: (problem) => ({
    message: messageOf(problem),
    related: [{ span: problem.other, message: problem.cut === 'mark' ? BEFORE : AFTER }],
  }),
  fix: fixesOf,
});

/** The breaks that are slips of the hand, and not how the whole text is set. */
function shownBreaks(text: string, blocks: readonly PlacedBlock[], breaks: readonly number[]): readonly number[] {
  if (breaks.length === 0 || isWrapped(breaks.length, blocks.length)) return [];
  const all = new Set(breaks);
  const softly = isSoftlyWrapped(text, blocks);
  return breaks.filter((at) => !all.has(at - 1) && !all.has(at + 1) && (!softly || isApart(text, blocks, at)));
}

/** The indexes of the lines that are cut off. Neighbours that all are, are verse, a list, or lines of a fixed width. */
function breaksOf(reading: ReportReading): readonly number[] {
  const { blocks } = reading.report;
  const breaks: number[] = [];
  for (const at of mayBreakAt(reading)) {
    if (at < 0 || at + 1 >= blocks.length) continue;
    const [ends, next] = [endsOf(blocks[at]!.block), endsOf(blocks[at + 1]!.block)];
    if (!ends.isText) continue;
    if (
      next.beginsWithMark
        ? /[\u4E00-\u9FA5”》)%]$/.test(slice(blocks[at]!.block.folded, ends.tail))
        : ends.cut && next.goesOn
    )
      breaks.push(at);
  }
  return breaks;
}

/** The indexes of the lines that are cut off, and of those before a line that begins with a mark; in order, each once. */
function mayBreakAt(reading: ReportReading): ReadonlySet<number> {
  return new Set(cutLines(reading).map(({ index, value }) => index + value));
}

/** −1 for the line before, 0 for the line itself: in this order, so that the indexes come in order. */
const cutLines = gathering(({ block }) => {
  const { cut, beginsWithMark } = endsOf(block);
  return [...(beginsWithMark ? [-1] : []), ...(cut ? [0] : [])];
});

/** In a text whose lines have a fixed width, or one clause each, a cut says nothing. A few cuts are slips. */
function isWrapped(breaks: number, blocks: number): boolean {
  return breaks > FEW_BREAKS && breaks * SHARE > blocks;
}

/** More than these come from how the text was copied: that is said once. */
const FEW_BREAKS = 3;
/** More than one line in so many. */
const SHARE = 25;

/** Where paragraphs have empty lines between them, as in Markdown, a line without one goes on with its paragraph. */
function isSoftlyWrapped(text: string, blocks: readonly PlacedBlock[]): boolean {
  let apart = 0;
  for (let at = 0; at + 1 < blocks.length; at++) if (isApart(text, blocks, at)) apart++;
  return apart * 2 >= blocks.length;
}

/** True when there is an empty line behind the block. */
function isApart(text: string, blocks: readonly PlacedBlock[], at: number): boolean {
  const { start, block } = blocks[at]!;
  return /[\n\r]\s*?[\n\r]/.test(text.slice(start + block.text.length, blocks[at + 1]!.start).replaceAll('\r\n', '\n'));
}

function problemAt(text: string, blocks: readonly PlacedBlock[], at: number, count: number): BrokenProblem {
  const [{ start, block }, next] = [blocks[at]!, blocks[at + 1]!];
  const ends = endsOf(block);
  const tail = shift(ends.tail, start);
  const first = next.start + next.block.content.start;
  const head = { start: first, end: Math.min(first + LONGEST_HEAD, next.start + next.block.content.end) };
  const cut = endsOf(next.block).beginsWithMark ? 'mark' : ends.cut!;
  const gap = { start: tail.end, end: first };
  return {
    span: cut === 'mark' ? { start: first, end: first + 1 } : tail,
    other: cut === 'mark' ? tail : head,
    count,
    cut,
    tail: slice(text, tail),
    head: slice(text, head),
    gap: /^\s*$/.test(slice(text, gap)) ? gap : undefined,
    end: { start: cut === 'comma' ? tail.end - 1 : tail.end, end: tail.end },
  };
}

const LONGEST_HEAD = 10;

const AFTER: Localized = { zh: '接着写的一段', en: 'Where it goes on' };
const BEFORE: Localized = { zh: '前面断开的一段', en: 'What it goes on from' };

const HOW: Readonly<Record<Cut, Localized>> = {
  comma: { zh: '本段以停顿的标点结尾', en: 'This paragraph ends with a mark that cannot end it' },
  word: { zh: '本段末句没有写完', en: 'This paragraph ends with a word that leads on' },
  bare: { zh: '本段末句没有标点', en: 'This paragraph ends without a mark' },
};

function messageOf(problem: BrokenProblem): Localized {
  const { zh, en } = oneMessage(problem);
  if (problem.count === 1) return { zh, en };
  return {
    zh: `${zh}全文这样的断行共${problem.count}处，多为复制时带入。`,
    en: `${en} There are ${problem.count} such breaks in the report.`,
  };
}

function oneMessage({ cut, tail, head }: BrokenProblem): Localized {
  if (cut === 'mark') {
    return {
      zh: `本段以标点“${head[0]}”开头，似与上一段“${endOf(tail)}”为同一句话，请核对是否误断行。`,
      en: `This paragraph begins with “${head[0]}”; it seems to go on from “${endOf(tail)}” in the one before.`,
    };
  }
  return {
    zh: `${HOW[cut].zh}，“${endOf(tail)}”与下一段“${head}…”似为同一句话，请核对是否误断行。`,
    en: `${HOW[cut].en}; “${endOf(tail)}” and the next one, “${head}…”, seem to be one sentence.`,
  };
}

/** Of a long clause the end is quoted: it is what the next paragraph goes on from. */
function endOf(tail: string): string {
  return tail.length > LONGEST_QUOTED ? `…${tail.slice(-LONGEST_QUOTED)}` : tail;
}

const LONGEST_QUOTED = 12;

/** One paragraph, or two of which the first wants its full stop: a person must see which. */
function fixesOf({ cut, gap, end }: BrokenProblem): readonly Fix[] {
  const join: Fix | undefined = gap && {
    title: { zh: '接上下一段', en: 'Join the next paragraph' },
    safe: false,
    edits: [{ span: gap, newText: '' }],
  };
  const stop: Fix | undefined =
    cut === 'comma' || cut === 'bare'
      ? {
          title: { zh: '段末用句号', en: 'End it with a full stop' },
          safe: false,
          edits: [{ span: end, newText: '。' }],
        }
      : undefined;
  return [join, stop].filter((fix) => fix !== undefined);
}

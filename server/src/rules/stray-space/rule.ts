import { type Gathered, gathering, type PlacedReading, type ReportReading } from '../../claims';
import { type Block, covers, shift } from '../../document';
import { placeholdersOf } from '../../figures';
import { type Localized, type Problem, reportRule } from '../rule';
import { type BlockSpaces, type SpaceKind, type StraySpace, spacesOf, textOf } from './spaces';

interface SpaceProblem extends Problem {
  readonly kind: SpaceKind;
  /** The space with what stands around it. */
  readonly text: string;
  readonly repaired: string;
  /** How often the report has such spaces, where that is said once. */
  readonly count: number;
}

/** 多余空格: spaces within Chinese sentences, before and behind marks, and within numbers. */
export const rule = reportRule<SpaceProblem>({
  meta: {
    id: 'stray-space',
    category: 'wording',
    severity: 'hint',
    preview: false,
    name: { zh: '多余空格', en: 'Stray space' },
    summary: {
      zh: '查找句中、标点前后和数字中间多出来的空格；标题、表格、对句，以及数字、字母两侧成体例的空格除外。',
      en: 'Finds spaces within Chinese sentences, beside marks and within numbers; not in headings, tables and couplets, nor around digits and letters where that is the style.',
    },
    options: {},
  },
  detect,
  describe: ({ kind, text, repaired, count }) => ({
    message: count > 1 ? onceForAll(text, count) : MESSAGES[kind](text, repaired),
  }),
  fix({ kind, span, text, repaired, count }) {
    if (count > 1 || kind === 'number' || kind === 'lost') return [];
    const title = { zh: `删去空格：“${repaired}”`, en: `Delete the space: “${repaired}”` };
    // Between two words a mark may be missing instead.
    return text === repaired ? [] : [{ title, safe: kind !== 'words', edits: [{ span, newText: '' }] }];
  },
});

const MESSAGES: Readonly<Record<SpaceKind, (text: string, repaired: string) => Localized>> = {
  beforeMark: (text) => ({
    zh: `“${text}”的标点前多了空格，建议删去。`,
    en: `There is a space before the mark in “${text}”; better delete it.`,
  }),
  afterMark: (text) => ({
    zh: `“${text}”的标点后多了空格，建议删去。`,
    en: `There is a space behind the mark in “${text}”; better delete it.`,
  }),
  words: (text) => ({
    zh: `“${text}”中间多了空格，建议删去；如是漏了标点，请补上。`,
    en: `There is a space in the middle of “${text}”; better delete it, or put the mark that is missing.`,
  }),
  unit: (text) => ({
    zh: `“${text}”的数字后有空格，而全文一般不空，建议删去。`,
    en: `There is a space behind the number in “${text}”, unlike elsewhere in the report; better delete it.`,
  }),
  number: (text) => ({
    zh: `“${text}”的数字中间有空格，可能多了空格，也可能丢了小数点或数字，请核对。`,
    en: `There is a space within the number “${text}”; a decimal point or a digit may have been lost.`,
  }),
  lost: (text) => ({
    zh: `“${text}”的空格处似乎漏了数值，请核对。`,
    en: `A figure seems to be missing where the space is in “${text}”.`,
  }),
};

function onceForAll(text: string, count: number): Localized {
  return {
    zh: `全文有${count}处多余的空格，可能是复制或转换时带入的，如“${text}”，建议统一清理。`,
    en: `The report has ${count} stray spaces, perhaps from copying or conversion, such as “${text}”; better remove them all.`,
  };
}

function detect(reading: ReportReading): SpaceProblem[] {
  const lines = spacedLines(reading);
  const isStyle = lines.length > 0 && hasSpacedNumbers(reading, lines);
  const style: SpaceProblem[] = [];
  const doubtful: SpaceProblem[] = [];
  for (const { start, value } of lines) {
    for (const space of value.spaces.stray) {
      if (space.kind === 'unit' && isStyle) continue;
      const problem = problemOf(start, value.block, space);
      (problem.severity === 'hint' ? style : doubtful).push(problem);
    }
  }
  const { length } = reading.report.text;
  return [...sayOnce(style, length), ...sayOnce(doubtful, length)];
}

interface SpacedLine {
  readonly block: Block;
  readonly spaces: BlockSpaces;
}

const spacedLines = gathering(({ block }): readonly SpacedLine[] => {
  const { spacedNumbers, stray: all } = spacesOf(block);
  const stray = all.filter((space) => space.kind !== 'lost' || !isPlaceholder(block, space));
  return stray.length + spacedNumbers === 0 ? [] : [{ block, spaces: { stray, spacedNumbers } }];
});

/** 增长 %: what is to be filled in is told as such. */
function isPlaceholder(block: Block, space: StraySpace): boolean {
  return placeholdersOf(block).some(({ span }) => covers(span, space.span));
}

function problemOf(start: number, block: Block, { kind, span, shown }: StraySpace): SpaceProblem {
  const head = textOf(block, { start: shown.start, end: span.start });
  const tail = textOf(block, { start: span.end, end: shown.end });
  const severity = kind === 'number' || kind === 'lost' ? 'information' : 'hint';
  return { kind, severity, span: shift(span, start), text: textOf(block, shown), repaired: head + tail, count: 1 };
}

/** More spaces beside numbers than a slip or two are the writer's style; where numbers are few, nobody can tell. */
function hasSpacedNumbers({ blocks }: ReportReading, lines: readonly Gathered<SpacedLine>[]): boolean {
  const spaced = lines.reduce((sum, { value }) => sum + value.spaces.spacedNumbers, 0);
  return spaced > MOST_SLIPS || hasFewFigures(blocks);
}

function hasFewFigures(blocks: readonly PlacedReading[]): boolean {
  let figures = 0;
  for (const { reading } of blocks) {
    figures += reading.figures.length;
    if (figures >= LEAST_FIGURES) return false;
  }
  return true;
}

const MOST_SLIPS = 3;
const LEAST_FIGURES = 15;

/** So many spaces have come into the text by copying; each of them is not worth a word. */
function sayOnce(problems: readonly SpaceProblem[], length: number): readonly SpaceProblem[] {
  const isMany = problems.length > MOST || (problems.length > 3 && problems.length * CHARACTERS_EACH > length);
  return isMany ? [{ ...problems[0]!, count: problems.length }] : problems;
}

const MOST = 10;
const CHARACTERS_EACH = 300;

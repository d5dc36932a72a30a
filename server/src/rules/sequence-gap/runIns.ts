import { gatheringNumbered, type Numbered, type ReportReading } from '../../claims';
import { type Block, chineseNumber, keepingLatest, readBrackets, type Span, slice } from '../../document';
import { type Beginnings, beginningsIn, followsColon, isBrokenBetween } from './breaks';
import { type Item, loneBefore, MOST_APART, newest, type Sequence, sequenceFor, withLoneFirsts } from './sequences';

/**
 * The sequences within paragraphs: 一是…二是…, 第一，…第二，…, 其一，…, ①…②…, （1）…（2）…. Those in words may go on in
 * the next paragraphs of the same section; the others stay in theirs. What is quoted or in parentheses is not looked at.
 */
export function readRunInSequences(reading: ReportReading): readonly Sequence[] {
  return sequencesOf(linesIn(reading), beginningsIn(reading));
}

const sequencesOf = keepingLatest((lines: readonly Numbered<PointedLine>[], beginnings: Beginnings) => {
  const all: Sequence[] = [];
  let open = new Map<Family, readonly Sequence[]>();
  for (const { index, value } of lines) {
    if (value.opensSection && open.size > 0) open = new Map();
    for (const [family, points] of value.points) {
      let sequences = (family.crossesBlocks && open.get(family)) || [];
      for (const point of points) {
        const item: Item = { ...point, mark: family.mark, block: index };
        const known = sequenceFor(sequences, item, (last) => isNear(last, item, beginnings));
        const sequence: Sequence = known ?? {
          items: [],
          kind: 'run-in',
          lone: family.crossesBlocks ? loneBefore(sequences, item, beginnings) : undefined,
        };
        if (!known) all.push(sequence);
        sequence.items.push(item);
        sequences = newest(sequences, sequence);
      }
      open.set(family, sequences);
    }
  }
  return withLoneFirsts(all);
});

/** In one paragraph, or both at the beginning of paragraphs with not many between them. */
function isNear(last: Item, item: Item, beginnings: Beginnings): boolean {
  if (last.block === item.block) return true;
  if (!last.opensBlock || !item.opensBlock || item.block - last.block > MOST_APART) return false;
  return !isBrokenBetween(last, item, beginnings);
}

interface Family {
  readonly crossesBlocks: boolean;
  /** The group is the number. */
  readonly pattern: RegExp;
  /** The number may stand within a clause. */
  readonly anywhere?: boolean;
  readonly mark: string;
  valueOf(number: string): number | undefined;
}

const NUMBER = '[一二三四五六七八九十]{1,3}';

/**
 * A point begins its clause: 统一是, 之一是 and 位居第一， do not. Asked of the few matches, not of every character. What was
 * copied out of a data file may have its line ends written out (\\n).
 */
function beginsClause(folded: string, at: number): boolean {
  return at === 0 || CLAUSE_START.test(folded[at - 1]!) || /^\\[nrt]$/.test(folded.slice(at - 2, at));
}
const CLAUSE_START = /[。!?;,:、…—\s\uFFFC”’」』》)*]/;

/** 这些宅院一是规模宏大，…。二是功能齐全: the first point goes on with the words before it. */
function isFirstOfTwo(folded: string, match: RegExpExecArray): boolean {
  if (match[0] !== '一是' || /[之统唯第同单专万归如划另]/.test(folded[match.index - 1]!)) return false;
  return SECOND.test(folded.slice(match.index + 2, match.index + FARTHEST_SECOND));
}

const SECOND = /[。;,]二是/;
const FARTHEST_SECOND = 400;

/** 第（3）、（4）两种情形, （一）、（三）项要求: points that are spoken of. Between two points of a list stand words. */
function isReference(folded: string, { index, 0: text }: RegExpExecArray): boolean {
  const end = index + text.length;
  return REFERRED.test(folded.slice(Math.max(0, index - 8), index)) || ANOTHER.test(folded.slice(end, end + 8));
}

const NUMBER_IN_BRACKETS = '\\([\\d一二三四五六七八九十]{1,3}\\)';
const AND = '(?:[、,~—-]|和|或|及|与|以及|至)';
const REFERRED = new RegExp(`(?:第|${NUMBER_IN_BRACKETS}${AND})$`);
const ANOTHER = new RegExp(`^${AND}第?${NUMBER_IN_BRACKETS}`);

const FAMILIES: readonly Family[] = [
  // 一是一、二是二 is a saying (but not 一是一般贸易…), and “吃住行游购娱”六要素 a count.
  {
    crossesBlocks: true,
    mark: '是',
    valueOf: chineseNumber,
    pattern: new RegExp(`(${NUMBER})(?:是|要(?![素件害闻员塞领目]))(?!\\1(?:[、,。;是]|$))`, 'g'),
  },
  { crossesBlocks: true, mark: '第', valueOf: chineseNumber, pattern: new RegExp(`第(${NUMBER})(?=[,:])`, 'g') },
  { crossesBlocks: true, mark: '其', valueOf: chineseNumber, pattern: new RegExp(`其(${NUMBER})(?=[,:])`, 'g') },
  { crossesBlocks: false, mark: '()', valueOf: Number, pattern: /\((\d{1,2})\)/g },
  { crossesBlocks: false, mark: '(一)', valueOf: chineseNumber, pattern: new RegExp(`\\((${NUMBER})\\)`, 'g') },
  {
    crossesBlocks: false,
    mark: '①',
    valueOf: (number) => number.charCodeAt(0) - 0x245f,
    pattern: /([\u2460-\u2473])/g,
    anywhere: true,
  },
];

/** Cheaper than the patterns: most lines hold no point at all. */
const MAYBE = /[一二三四五六七八九十](?:[是要,:)])|\(\d{1,2}\)|[\u2460-\u2473]/;

/** What a number within a line is by that line alone; the span is relative to it. */
type Point = Omit<Item, 'mark' | 'block'>;
/** The points of each family that the line has any of. */
type Points = readonly (readonly [Family, readonly Point[]])[];

interface PointedLine {
  readonly points: Points;
  readonly opensSection: boolean;
}

/** The lines that have points, and those that end the sequences before them. */
const linesIn = gatheringNumbered<PointedLine>(({ block }) => {
  const points = readPoints(block);
  const opensSection = block.kind === 'heading' || block.ordinal !== undefined;
  return opensSection || points.length > 0 ? [{ points, opensSection }] : [];
});

function readPoints(block: Block): Points {
  if (block.kind === 'heading' || block.kind === 'tableRow' || !MAYBE.test(block.folded)) return [];
  const quoted = readBrackets(block.folded);
  return FAMILIES.flatMap((family) => {
    const points = pointsOfFamily(block, family, quoted);
    return points.length === 0 ? [] : [[family, points] as const];
  });
}

function pointsOfFamily(block: Block, family: Family, quoted: readonly Span[]): Point[] {
  const { folded, text, content } = block;
  const points: Point[] = [];
  let next = 0;
  const { pattern } = family;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    if (!family.anywhere && !beginsClause(folded, match.index) && !isFirstOfTwo(folded, match)) continue;
    if (match[0].startsWith('(') && isReference(folded, match)) continue;
    const value = family.valueOf(match[1]!);
    while (next < quoted.length && quoted[next]!.end <= match.index) next++;
    const isQuoted = next < quoted.length && quoted[next]!.start < match.index;
    if (!value || isQuoted) continue;
    const at = match.index + match[0].indexOf(match[1]!);
    const span = { start: at, end: at + match[1]!.length };
    const opensBlock = match.index <= content.start;
    points.push({ value, span, text: slice(text, span), opensBlock, followsColon: followsColon(block, at) });
  }
  return points;
}

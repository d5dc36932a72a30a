import { type Block, readBrackets, type Span, slice } from '../../document';
import { unitAt } from '../../figures';
import { splitNumbers } from './numbers';
import { isStrayInWords } from './words';

/**
 * Where a space stands that does not belong there: before a mark, behind one, between two characters, between a number and its
 * unit; or where something may have been lost: within a number, or before a mark that a figure was to stand before.
 */
export type SpaceKind = 'beforeMark' | 'afterMark' | 'words' | 'unit' | 'number' | 'lost';

export interface StraySpace {
  readonly kind: SpaceKind;
  /** Relative to the block; covers nothing but the space. */
  readonly span: Span;
  /** The space with what stands around it. */
  readonly shown: Span;
}

/** What a block's spaces say. */
export interface BlockSpaces {
  readonly stray: readonly StraySpace[];
  /** How many numbers have a space before their unit or before them: the writer's style, if there are many. */
  readonly spacedNumbers: number;
}

const NOTHING: BlockSpaces = { stray: [], spacedNumbers: 0 };

const MAYBE = /\S[ \t]+\S/;
/** Sentences, and not a heading, a label with its value, a name or a date below the text. */
const PROSE = /[。;!?]/;
const SHORTEST_PROSE = 20;

/** Reads what the spaces of one line say. */
export function spacesOf(block: Block): BlockSpaces {
  const { folded, kind } = block;
  if (!MAYBE.test(folded)) return NOTHING;
  const spacedNumbers = countSpacedNumbers(folded);
  const isProse =
    (kind === 'paragraph' || kind === 'listItem') && folded.length >= SHORTEST_PROSE && PROSE.test(folded);
  return { stray: isProse ? findStray(block) : [], spacedNumbers };
}

function findStray(block: Block): readonly StraySpace[] {
  const { folded, content } = block;
  const numbers = splitNumbers(folded);
  const asides = readBrackets(folded);
  const stray: StraySpace[] = [];
  let [number, aside] = [0, 0];
  for (const match of folded.slice(0, content.end).matchAll(/[ \t]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start <= content.start || span.end >= content.end) continue;
    while (number < numbers.length && numbers[number]!.end <= span.start) {
      stray.push(inNumber(folded, numbers[number++]!));
    }
    while (aside < asides.length && asides[aside]!.end <= span.start) aside++;
    if (number < numbers.length && numbers[number]!.start <= span.start) continue;
    const isAside = aside < asides.length && asides[aside]!.start <= span.start;
    const found = isLaidOut(folded, content.start, span) ? undefined : kindOf(block, span, isAside);
    if (found) stray.push({ kind: found, span, shown: around(folded, span, found) });
  }
  return [...stray, ...numbers.slice(number).map((span) => inNumber(folded, span))];
}

/** Beside columns that were set with spaces, and in words that are set with a space behind every character. */
function isLaidOut(folded: string, start: number, span: Span): boolean {
  const near = folded.slice(Math.max(start, span.start - 40), span.end + 40).trimEnd();
  const word = folded.slice(Math.max(start, span.start - 8), span.end + 8);
  return / {3}/.test(near) || /(?:[\u4E00-\u9FFF] {1,2}){3}/.test(word);
}

function inNumber(folded: string, { start, end }: Span): StraySpace {
  const space = / +/.exec(folded.slice(start, end))!;
  const at = start + space.index;
  const unit = /^ ?[%\u4E00-\u9FFF]{0,2}/.exec(folded.slice(end, end + 3))![0].length;
  return { kind: 'number', span: { start: at, end: at + space[0].length }, shown: { start, end: end + unit } };
}

/** Enough to find the place: the whole number before it, and one or two characters behind. */
function around(folded: string, { start, end }: Span, kind: SpaceKind): Span {
  const number = /[\d.,]*.?$/.exec(folded.slice(Math.max(0, start - 12), start))![0].length;
  return { start: start - Math.max(2, number), end: end + (kind === 'beforeMark' || kind === 'lost' ? 1 : 2) };
}

const HAN = /[\u4E00-\u9FFF]/;
const MAGNITUDE_OR_TIME = /^(?:[百千]?[万亿]|[年月日天]|百分点)/;

function countSpacedNumbers(folded: string): number {
  return folded.match(/\d[ \t]+[\u4E00-\u9FFF%]|[\u4E00-\u9FFF][ \t]+\d/g)?.length ?? 0;
}

function kindOf(block: Block, span: Span, isAside: boolean): SpaceKind | undefined {
  const { folded, text } = block;
  const before = folded[span.start - 1]!;
  const after = folded[span.end]!;
  const length = span.end - span.start;
  // A wider gap is left to be filled in.
  if (length > 2) return undefined;
  if (isClosing(folded, text, span)) return kindBeforeMark(folded, span);
  if (/[“‘《〈【(]/.test(before)) return isNumberInBrackets(folded, span) ? undefined : 'afterMark';
  if (text[span.start - 1] === '，' || before === '、') return isBehindMark(folded, span) ? 'afterMark' : undefined;
  if (/[”》]/.test(before) && HAN.test(after)) return isQuoteInProse(folded, span) ? 'afterMark' : undefined;
  if (/\d/.test(before) && (after === '%' || isUnit(folded, span.end))) {
    return length === 1 && isPlainNumber(folded, span.start) ? 'unit' : undefined;
  }
  if (after === '%')
    return LEADS_TO_FIGURE.test(folded.slice(Math.max(0, span.start - 4), span.start)) ? 'lost' : undefined;
  if (!HAN.test(before) || !HAN.test(after) || text.slice(span.start, span.end).includes('\u3000')) return undefined;
  return !isAside && isStrayInWords(block, span) ? 'words' : undefined;
}

function isUnit(folded: string, at: number): boolean {
  return MAGNITUDE_OR_TIME.test(folded.slice(at, at + 3)) || unitAt(folded, at) !== undefined;
}

/** A mark that belongs to what stands before it. A colon may be set off from a label (来源 : …). */
function isClosing(folded: string, text: string, { start, end }: Span): boolean {
  if (!/[\u4E00-\u9FFFA-Za-z0-9%)”》]/.test(folded[start - 1]!)) return false;
  const after = folded[end]!;
  if (after === ':') return text[end] === '：' && !/\s/.test(folded[end + 1] ?? ' ') && end > 12;
  if (/[(（]\s*$/.test(folded.slice(Math.max(0, start - 1), end))) return false;
  return /[，。；、！？）》”’】,;!?)]/.test(after) && !/[A-Za-z]/.test(folded[start - 1]! + (folded[end + 1] ?? ''));
}

/** 同比增长 ， and 达到 。 lack their figure. */
function kindBeforeMark(folded: string, { start, end }: Span): SpaceKind {
  const lead = folded.slice(Math.max(0, start - 4), start);
  return /[,。;、]/.test(folded[end]!) && LEADS_TO_FIGURE.test(lead) ? 'lost' : 'beforeMark';
}

const LEADS_TO_FIGURE = /(?:同比|环比|年均)(?:增长|下降|增加|减少)$|(?:达到|[达约])$/;

/** （ 一 ）, （ 3 ） and （　） are set wide or left to be filled in. */
function isNumberInBrackets(folded: string, { end }: Span): boolean {
  return /^(?:[一二三四五六七八九十\d]{1,3} *)?[”’》〉】)]/.test(folded.slice(end, end + 6));
}

/** Behind an ordinal (一、 1、) a space is common. */
function isBehindMark(folded: string, { start, end }: Span): boolean {
  return (
    !/[一二三四五六七八九十\d]$/.test(folded.slice(start - 2, start - 1)) && /[\u4E00-\u9FFF\d“《]/.test(folded[end]!)
  );
}

/** A quotation that goes on in the sentence, and not one of several that stand beside each other. */
function isQuoteInProse(folded: string, { end }: Span): boolean {
  return /^[\u4E00-\u9FFF]{2,}/.test(folded.slice(end, end + 2));
}

/** Not the number of a table or picture, a road or a model. */
function isPlainNumber(folded: string, end: number): boolean {
  const before = /(.{0,2}?)[\d.,]+$/.exec(folded.slice(Math.max(0, end - 14), end))?.[1] ?? '';
  return before === '' ? false : !/[表图第号件栏录章节例题步之A-Za-z-]$|\s$/.test(before);
}

export function textOf({ text }: Block, span: Span): string {
  return slice(text, { start: Math.max(0, span.start), end: Math.min(text.length, span.end) });
}

import { type Block, chineseNumber, keeping, type Ordinal, type Span, slice } from '../../document';
import { opensAnnex } from '../blockNumber';

export type Level = Ordinal['level'];

/** The number that opens a block, as it is written. Spans are relative to the block. */
export interface Sign {
  readonly level: Level;
  readonly value: number;
  /** All of it, without the space around: 一、 or （一）. */
  readonly span: Span;
  /** What is printed behind the number of the levels 一、 and 1., and behind the bracket of the others. */
  readonly tail: Span;
  readonly number: Span;
  /** How it is written, whatever the width: 、 or . or () or ()、; or ( or ) where one bracket is missing. */
  readonly mark: string;
  /** No number by its form alone: only its place in a series makes it one (二，). */
  readonly isLoose: boolean;
}

/** What an outline needs to know of a block. */
export interface Signed {
  readonly sign: Sign | undefined;
  /** A heading without a number, or the beginning of an annex: what follows has numbers of its own. */
  readonly endsOutline: boolean;
  readonly markdownLevel: number | undefined;
}

/** The block's sign, by the block alone. */
export const signedOf = keeping((block: Block): Signed => {
  const sign = block.ordinal ? official(block, block.ordinal) : loose(block);
  const { markdownLevel } = block;
  return { sign, endsOutline: !sign && (markdownLevel !== undefined || opensAnnex(block)), markdownLevel };
});

function official({ folded }: Block, { level, value, span, numberSpan }: Ordinal): Sign {
  const end = span.start + slice(folded, span).trimEnd().length;
  const bracket = folded.slice(numberSpan.end, end).indexOf(')');
  const tail = { start: numberSpan.end + bracket + 1, end };
  const mark = `${bracket < 0 ? '' : '()'}${slice(folded, tail).trim()}`;
  return { level, value, span: { start: span.start, end }, tail, number: numberSpan, mark, isLoose: false };
}

/** 二， or 二： or 二 alone for 二、, and （二 or 二） for （二）. */
function loose({ folded, kind, content }: Block): Sign | undefined {
  if (kind === 'tableRow' || !/[一二三四五六七八九十\d(]/.test(folded[content.start] ?? listStart(folded)))
    return undefined;
  const match = LOOSE.exec(folded.slice(0, LONGEST));
  if (!match) return undefined;
  const [all, before = '', open = '', number = '', mark = ''] = match;
  if ((open !== '') === (mark !== '')) return undefined;
  const isChinese = !/\d/.test(number);
  if (mark === ' ' && !(isChinese && kind !== 'listItem' && standsAlone(slice(folded, content)))) return undefined;
  const isBracketed = open !== '' || mark === ')';
  const value = isChinese ? chineseNumber(number) : Number(number);
  if (!value) return undefined;
  const start = before.length + open.length;
  return {
    level: isBracketed ? (isChinese ? 2 : 4) : isChinese ? 1 : 3,
    value,
    span: { start: before.length, end: all.length },
    number: { start, end: start + number.length },
    tail: { start: start + number.length, end: all.length },
    mark: open || mark,
    isLoose: true,
  };
}

/** 2） is read as the mark of a list item, so that what begins the line is no content. */
function listStart(folded: string): string {
  return folded.trimStart()[0] ?? '';
}

/** 二 存在问题: with nothing but space behind the number it must at least be a heading. */
function standsAlone(content: string): boolean {
  return content.length <= LONGEST_HEADING && !/[。;,:!?]/.test(content);
}

const LONGEST_HEADING = 24;
const LONGEST = 40;
/** Groups: what stands before, an opening bracket, the number, a mark. A Chinese character follows. */
const LOOSE =
  /^([ \t>]{0,16}(?:#{1,6}[ \t]*)?)(\(?)([一二三四五六七八九十]{1,3}|\d{1,2})([,:;)]| (?=[^ ]))?(?=[ \t]?(?![一二三四五六七八九十])[\u4E00-\u9FFF“《])/;

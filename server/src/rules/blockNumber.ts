import { type Block, chineseNumber, type Span, slice } from '../document';

/** The number that opens a block, with its rank: what has a lower one stands above it. */
export interface BlockNumber {
  /** 1 to 4 are the official levels (GB/T 9704-2012 §7.3.3); parts and chapters stand above them, 1） below. */
  readonly rank: number;
  readonly value: number;
  /** The number alone, relative to the block. */
  readonly span: Span;
  /** The number as printed. */
  readonly text: string;
  /** What is printed around it: 、 or () or 第部分. */
  readonly mark: string;
}

/** What numbering needs to know of a block. */
export interface Numbered {
  readonly number: BlockNumber | undefined;
  /** 附件2 责任清单: behind the report its annexes begin to count anew. */
  readonly opensAnnex: boolean;
}

/** A block's number, official or other, by the block alone. */
export function numberedOf(block: Block): Numbered {
  return { number: official(block) ?? part(block) ?? listed(block), opensAnnex: opensAnnex(block) };
}

export function opensAnnex({ folded }: Block): boolean {
  return ANNEX.test(folded.slice(0, 24));
}

const ANNEX = /^\s*(?:#+\s*)?附\s?[件表录图](?:\s|\d|[一二三四五六七八九十:]|$)/;

function official({ text, folded, ordinal }: Block): BlockNumber | undefined {
  if (!ordinal) return undefined;
  const mark = slice(folded, ordinal.span).trim().replace(slice(folded, ordinal.numberSpan), '');
  const { level, value, numberSpan } = ordinal;
  return { rank: level, value, span: numberSpan, text: slice(text, numberSpan), mark };
}

/** 第一部分 总体情况, 第二章 产业发展: a line of its own. */
function part({ text, folded, content, kind }: Block): BlockNumber | undefined {
  if (kind === 'tableRow' || kind === 'listItem') return undefined;
  if (folded[content.start] !== '第' || content.end - content.start > LONGEST_PART) return undefined;
  const match = PART.exec(slice(folded, content));
  const value = match && chineseNumber(match[1]!);
  if (!value) return undefined;
  const span = { start: content.start + 1, end: content.start + 1 + match[1]!.length };
  return { rank: PARTS.indexOf(match[2]!) - PARTS.length, value, span, text: slice(text, span), mark: `第${match[2]}` };
}

const LONGEST_PART = 40;
const PARTS = ['部分', '篇', '章', '节'];
const PART = /^第([一二三四五六七八九十]{1,3})(部分|篇|章|节)(?![的是为和与至、,]|主要是)[^。;,!?]*$/;

/** 1）…: below all official levels. */
function listed({ text, folded, kind }: Block): BlockNumber | undefined {
  if (kind !== 'listItem') return undefined;
  const match = /^([\s>]{0,20})(\d{1,2})\)/.exec(folded.slice(0, 24));
  if (!match) return undefined;
  const span = { start: match[1]!.length, end: match[1]!.length + match[2]!.length };
  return { rank: LOWEST, value: Number(match[2]), span, text: slice(text, span), mark: ')' };
}

const LOWEST = 5;

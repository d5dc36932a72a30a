import type { Span } from '../../document';
import { type Found, spanOf } from './problem';

/** 1-9 where 1-9月 is meant: the words around it are those of a sum since January. */
export interface BareRange {
  readonly span: Span;
  readonly first: string;
  readonly last: number;
  /** 今年, 截至 or a year stands right before it. */
  readonly dated: boolean;
}

const BARE =
  /(^|[,。;:(] ?|(?:截[至止]|今年|本年|(?:19|20)\d{2}年)的?)((?:1|元) ?[-—–~至] ?)(1[0-2]|[2-9])(?= ?,? ?(?:全[镇县市区乡村省州旗]|我[镇县市区乡]|累计|共?完成|共?实现|规上|规模以上|固定资产投资|固投|工业))/g;

/** The ranges of a folded line that may have lost their 月. */
export function readBareRanges(folded: string, contentStart: number): readonly BareRange[] {
  if (!/[1元] ?[-—–~至]/.test(folded)) return [];
  const content = folded.slice(contentStart);
  return Array.from(content.matchAll(BARE), (match) => ({
    span: spanOf({ ...match, index: match.index + contentStart } as RegExpMatchArray, match[1]!.length),
    first: match[2]!,
    last: Number(match[3]),
    dated: /[年至止的]$/.test(match[1]!),
  }));
}

const MONTHS = /(?:1|元) ?月?份? ?[-—–~至到]{1,2} ?(1[0-2]|[2-9]) ?月/g;

/** The last months of the line's ranges since January. */
export function lastMonths(folded: string): readonly number[] {
  return folded.includes('月') ? Array.from(folded.matchAll(MONTHS), (match) => Number(match[1])) : [];
}

/** A bare range is taken for one of months where a year stands before it, or where the report uses such ranges. */
export function checkBareRange({ span, first, last, dated }: BareRange, used: ReadonlySet<number>): Found | undefined {
  const isUsual = used.has(last);
  if (!dated && used.size === 0) return undefined;
  const severity = dated || isUsual ? 'information' : 'hint';
  return { span, severity, fault: { kind: 'bare' }, right: `${first}${last}月` };
}

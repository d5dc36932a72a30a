import { chineseNumber } from './chineseNumber';
import type { Ordinal } from './report';
import type { Span } from './span';

/**
 * The official number at `at` in the folded line (GB/T 9704-2012 §7.3.3), spans relative to the line, or undefined.
 * Figures and lists that look like one (1.5亿元, 10、20万元, 一、二、三产业) are none.
 */
export function readOrdinal(folded: string, at: number): Ordinal | undefined {
  const head = folded.slice(at, at + LONGEST);
  for (const form of FORMS) {
    const match = form.pattern.exec(head);
    if (!match) continue;
    const number = match[2]!;
    const value = form.valueOf(number);
    if (!value || form.isOther?.(value, head.slice(match[0].length), match[0])) return undefined;
    const start = at + match[1]!.length;
    return {
      level: form.level,
      value,
      span: { start: at, end: at + match[0].length },
      numberSpan: spanFrom(start, number.length),
    };
  }
  return undefined;
}

interface Form {
  readonly level: Ordinal['level'];
  /** Groups: what stands before the number, the number. */
  readonly pattern: RegExp;
  valueOf(number: string): number | undefined;
  /** True when what follows shows that it is no ordinal after all. */
  isOther?(value: number, after: string, ordinal: string): boolean;
}

/** Enough for the longest ordinal and the few characters after it that decide. */
const LONGEST = 24;
const CHINESE = '[一二三四五六七八九十百零]{1,6}';

const FORMS: readonly Form[] = [
  { level: 1, pattern: new RegExp(`^()(${CHINESE}) ?[、.] ?`), valueOf: chineseNumber, isOther: isChineseList },
  { level: 2, pattern: new RegExp(`^(\\( ?)(${CHINESE}) ?\\)[、.]? ?`), valueOf: chineseNumber },
  { level: 3, pattern: /^()(\d{1,2}) ?[.、] */, valueOf: Number, isOther: isFigure },
  { level: 4, pattern: /^(\( ?)(\d{1,2}) ?\)[、.]? ?/, valueOf: Number },
  // Characters that hold a whole ordinal: ㈠ … ㈩, ⒈ … ⒛, ⑴ … ⒇.
  { level: 2, pattern: /^()([\u3220-\u3229]) ?/, valueOf: (number) => number.charCodeAt(0) - 0x3220 + 1 },
  { level: 3, pattern: /^()([\u2488-\u249B]) ?/, valueOf: (number) => number.charCodeAt(0) - 0x2488 + 1 },
  { level: 4, pattern: /^()([\u2474-\u2487]) ?/, valueOf: (number) => number.charCodeAt(0) - 0x2474 + 1 },
];

/** 一、二、三产业 and 三、四线城市 go on counting; 一、一季度工作 does not. */
function isChineseList(value: number, after: string): boolean {
  const next = /^[一二三四五六七八九十]/.exec(after)?.[0];
  if (!next || chineseNumber(next) !== value + 1) return false;
  return (
    /^.(?:[、和及至-]|产|线|级|类|期|号|楼|年级|等|次|届|批|组|周)/.test(after) || /^.(?:季度|月).*[,。]/.test(after)
  );
}

/** A digit right after the mark makes it a figure (1.5亿元, 1、2月), unless a year begins there. */
function isFigure(_value: number, after: string, ordinal: string): boolean {
  return !ordinal.endsWith(' ') && /^\d/.test(after) && !/^(?:19|20)\d\d ?年/.test(after);
}

function spanFrom(start: number, length: number): Span {
  return { start, end: start + length };
}

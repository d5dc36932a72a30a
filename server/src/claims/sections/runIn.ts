import { chineseNumber, type Span } from '../../document';

/** A number that opens a point inside a line: 一是, 二要, 其三, 第四, ⑤, （6）, 7. Spans are relative to the text read. */
export interface RunInMark {
  readonly form: RunInForm;
  readonly value: number;
  readonly span: Span;
}

export type RunInForm = 'is' | 'must' | 'ofThem' | 'nth' | 'circled' | 'bracketed' | 'bracketedChinese' | 'digits';

/**
 * Every number that opens a point in the folded text, in order. It must stand where a clause begins, so that 万无一是 or
 * a figure is none. Whether the numbers follow one another is for the caller to see.
 */
export function readRunInMarks(folded: string): RunInMark[] {
  const marks: RunInMark[] = [];
  for (const { form, pattern, read } of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      const value = read(match[1]!);
      if (value !== undefined && value > 0)
        marks.push({ form, value, span: { start: match.index, end: match.index + match[0].length } });
    }
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

interface Form {
  readonly form: RunInForm;
  readonly pattern: RegExp;
  read(number: string): number | undefined;
}

const CLAUSE = '(?<=^|[。;,:!?\\s—>*])';
const CHINESE = '([一二三四五六七八九十]{1,3})';

const FORMS: readonly Form[] = [
  { form: 'is', pattern: new RegExp(`${CLAUSE}${CHINESE}是`, 'g'), read: chineseNumber },
  { form: 'must', pattern: new RegExp(`${CLAUSE}${CHINESE}要`, 'g'), read: chineseNumber },
  { form: 'ofThem', pattern: new RegExp(`${CLAUSE}其${CHINESE}(?=[,、:是])`, 'g'), read: chineseNumber },
  { form: 'nth', pattern: new RegExp(`${CLAUSE}第${CHINESE}(?=[,、:是])`, 'g'), read: chineseNumber },
  { form: 'circled', pattern: /([\u2460-\u2473])/g, read: (sign) => sign.charCodeAt(0) - 0x2460 + 1 },
  { form: 'bracketed', pattern: new RegExp(`${CLAUSE}\\((\\d{1,2})\\)`, 'g'), read: Number },
  { form: 'bracketedChinese', pattern: new RegExp(`${CLAUSE}\\(${CHINESE}\\)`, 'g'), read: chineseNumber },
  { form: 'digits', pattern: new RegExp(`${CLAUSE}(\\d{1,2})[.、](?!\\d)`, 'g'), read: Number },
];

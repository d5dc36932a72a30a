import type { Span } from '../document';

/** A stretch of time that a figure speaks of: 2023年, 1-6月, 上半年, 截至10月底, 十三五期间. */
export interface Period {
  readonly span: Span;
  readonly text: string;
  /** The calendar year, when the words give one; `relativeYear` −1 for 去年/上年, 0 for 今年. */
  readonly year: number | undefined;
  readonly relativeYear: number | undefined;
  /** First and last month, when the words give them: 1-6月 and 上半年 are 1 and 6. */
  readonly months: { readonly first: number; readonly last: number } | undefined;
}

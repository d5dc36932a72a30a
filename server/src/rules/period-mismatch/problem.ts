import type { Problem, Related, Severity } from '../rule';

/** In what way words depart from the time that the report is about. */
export type Departure =
  /** 1-5月 in a report on half a year; `others` says how the report's other figures are reckoned, `late` that June may not be out yet. */
  | { readonly kind: 'months'; readonly own: string; readonly others: string | undefined; readonly late: boolean }
  /** 1-10月 in a report on a year. */
  | { readonly kind: 'partOfYear'; readonly own: string }
  /** 2022年1-6月 or 2022年，全镇完成… in a report on 2023. */
  | { readonly kind: 'year'; readonly own: string; readonly expected: number }
  /** A heading 2022年工作总结 or 2023年工作计划 that does not go with the title. */
  | { readonly kind: 'heading'; readonly own: string; readonly expected: number }
  /** 预计2022年10月底前完成 in a report that was written later. */
  | {
      readonly kind: 'stale';
      readonly end: string;
      readonly against: 'line' | 'page' | 'title';
      readonly date: string;
    };

/** Words that depart from the report's own time. */
export interface PeriodProblem extends Problem {
  readonly severity: Severity;
  readonly departure: Departure;
  readonly text: string;
  readonly related: Related | undefined;
}

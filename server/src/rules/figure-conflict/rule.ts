import { type Conflict, findConflicts, type PlacedStatement } from '../../claims';
import { type Span, shift, slice } from '../../document';
import { type Replacement, replacementFix } from '../replacement';
import { type Problem, reportRule, type Severity } from '../rule';
import { numberEdits, workingsOf } from './repair';
import { messageOf } from './wording';

export interface ConflictProblem extends Problem {
  readonly conflict: Conflict;
  readonly name: string;
  /** The two figures as they stand in the text. */
  readonly text: string;
  readonly otherText: string;
  readonly other: Span;
  readonly edits: readonly Replacement[];
}

/** 同一指标前后不一致: one indicator, one period, two values. */
export const rule = reportRule<ConflictProblem>({
  meta: {
    id: 'figure-conflict',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '同一指标前后不一致', en: 'Figure conflict' },
    summary: {
      zh: '查找同一指标、同一时期、同一范围在文中前后数值不一致之处（不同单位自动换算，约数和四舍五入不报）。',
      en: 'Finds one indicator of one period with two values in a report, in whatever units, rounding allowed for.',
    },
    options: {},
  },
  *detect(reading) {
    for (const conflict of findConflicts(reading)) yield problemOf(reading.report.text, conflict);
  },
  describe: (problem) => ({
    message: messageOf(problem),
    workings: workingsOf(problem.conflict),
    related: [
      {
        span: problem.other,
        message: { zh: `另一处：${problem.otherText}`, en: `elsewhere: ${problem.otherText}` },
      },
    ],
  }),
  fix: ({ edits }) => edits.map((edit) => replacementFix(edit)),
});

function problemOf(text: string, conflict: Conflict): ConflictProblem {
  const span = figureSpan(conflict.second);
  const other = figureSpan(conflict.first);
  return {
    span,
    severity: severityOf(conflict),
    conflict,
    name: conflict.second.statement.name,
    text: slice(text, span),
    otherText: slice(text, other),
    other,
    edits: numberEdits(text, conflict),
  };
}

function figureSpan({ statement, start }: PlacedStatement): Span {
  return shift(statement.figure.span, start);
}

function severityOf({ first, second }: Conflict): Severity {
  const both = [first, second];
  const exact = both.every(({ statement }) => statement.figure.qualifier === 'exact');
  return exact && both.every(({ certain }) => certain) ? 'warning' : 'information';
}

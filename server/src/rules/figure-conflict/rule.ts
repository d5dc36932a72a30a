import { type Conflict, findConflicts, type PlacedStatement, type Statement } from '../../claims';
import { keeping, type Span, shift, slice } from '../../document';
import { type Replacement, replacementFix } from '../replacement';
import { type Problem, reportRule, type Severity } from '../rule';
import { numberEdits, workingsOf } from './repair';
import { messageOf, type Saying } from './wording';

interface ConflictProblem extends Problem {
  readonly saying: Saying;
  readonly other: Span;
  readonly edits: readonly Replacement[];
}

/** 同一指标前后不一致: one indicator, one period, two values. */
export const rule = reportRule<ConflictProblem>({
  meta: {
    id: 'figure-conflict',
    category: 'figures',
    reach: 'sentence',
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
    const { text } = reading.report;
    for (const conflict of findConflicts(reading)) {
      yield { start: conflict.second.start, placed: problemOf(sayingOf(text, conflict), conflict) };
    }
  },
  describe({ saying, other }) {
    const { message, workings, elsewhere } = wordsOf(saying);
    return { message, workings, related: [{ span: other, message: elsewhere }] };
  },
  fix: ({ edits }) => edits.map((edit) => replacementFix(edit)),
});

/** Kept with what is said, for as long as the two lines are as far apart. Spans are relative to the second statement's line. */
function problemOf(saying: Saying, conflict: Conflict): ConflictProblem {
  const cell = problems(saying);
  const severity = severityOf(conflict);
  const by = conflict.first.start - conflict.second.start;
  if (cell.by !== by || cell.problem?.severity !== severity) {
    const { first, second, edits } = saying;
    cell.by = by;
    cell.problem = {
      span: second.figure.span,
      severity,
      saying,
      other: shift(first.figure.span, by),
      edits: edits.map(({ span, oldText, newText, isOfSecond }) => ({
        span: isOfSecond ? span : shift(span, by),
        oldText,
        newText,
      })),
    };
  }
  return cell.problem!;
}

const problems = keeping((_: Saying): { by: number; problem: ConflictProblem | undefined } => ({
  by: 0,
  problem: undefined,
}));

/** Kept with the second statement for as long as it is held against the same one, wherever the two may move to. */
function sayingOf(text: string, { first, second, shift: slip }: Conflict): Saying {
  const known = sayings.get(second.statement);
  if (known?.first === first.statement) return known;
  const [here, there] = [textOf(text, second), textOf(text, first)];
  const edits = numberEdits(text, first, second);
  const saying = { first: first.statement, second: second.statement, shift: slip, text: here, otherText: there, edits };
  sayings.set(second.statement, saying);
  return saying;
}

const sayings = new WeakMap<Statement, Saying>();

const wordsOf = keeping((saying: Saying) => ({
  message: messageOf(saying),
  workings: workingsOf(saying.first.figure, saying.second.figure),
  elsewhere: { zh: `另一处：${saying.otherText}`, en: `elsewhere: ${saying.otherText}` },
}));

function textOf(text: string, { statement, start }: PlacedStatement): string {
  return slice(text, shift(statement.figure.span, start));
}

function severityOf({ first, second }: Conflict): Severity {
  const both = [first, second];
  const exact = both.every(({ statement }) => statement.figure.qualifier === 'exact');
  return exact && both.every(({ certain }) => certain) ? 'warning' : 'information';
}

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
  describe({ saying, other }) {
    const { message, workings, elsewhere } = wordsOf(saying);
    return { message, workings, related: [{ span: other, message: elsewhere }] };
  },
  fix: ({ edits }) => edits.map((edit) => replacementFix(edit)),
});

function problemOf(text: string, conflict: Conflict): ConflictProblem {
  const { first, second } = conflict;
  const saying = sayingOf(text, conflict);
  return {
    span: figureSpan(second),
    severity: severityOf(conflict),
    saying,
    other: figureSpan(first),
    edits: saying.edits.map(({ span, oldText, newText, isOfSecond }) => ({
      span: shift(span, (isOfSecond ? second : first).start),
      oldText,
      newText,
    })),
  };
}

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

function figureSpan({ statement, start }: PlacedStatement): Span {
  return shift(statement.figure.span, start);
}

function textOf(text: string, placed: PlacedStatement): string {
  return slice(text, figureSpan(placed));
}

function severityOf({ first, second }: Conflict): Severity {
  const both = [first, second];
  const exact = both.every(({ statement }) => statement.figure.qualifier === 'exact');
  return exact && both.every(({ certain }) => certain) ? 'warning' : 'information';
}

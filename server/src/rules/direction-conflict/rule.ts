import { type Claim, gathering, type ReportReading } from '../../claims';
import { type Span, shift, slice } from '../../document';
import type { Figure } from '../../figures';
import { doubtedClaims } from '../claimRule';
import { type Replacement, replacementFix } from '../replacement';
import { type Localized, type Problem, reportRule } from '../rule';

interface DirectionProblem extends Problem {
  readonly sort: 'levels' | 'sign';
  readonly word: string;
  readonly from: string;
  readonly to: string;
  readonly workings: string | undefined;
  readonly operands: readonly Span[];
  readonly repairs: readonly Replacement[];
}

/** 升降用语与数值方向相反: 增加到 a smaller level, 下降到 a larger one, 增长-3%. */
export const rule = reportRule<DirectionProblem>({
  meta: {
    id: 'direction-conflict',
    category: 'figures',
    severity: 'error',
    preview: false,
    name: { zh: '升降方向矛盾', en: 'Direction conflict' },
    summary: {
      zh: '查找升降用语与数值方向相反之处：增加到更小的数、下降到更大的数、“增长-3%”。',
      en: 'Finds words of rise or fall that the numbers contradict: a rise to less, a fall to more, growth of −3%.',
    },
    options: {},
  },
  *detect(reading) {
    for (const { start, claim } of doubtedClaims(reading).get('direction') ?? []) {
      if (claim.verdict === 'contradicted') yield levels(reading, start, claim);
    }
    for (const { start, value } of signs(reading)) yield { start, placed: value };
  },
  describe: (problem) => ({
    message: problem.sort === 'levels' ? levelsMessage(problem) : signMessage(problem),
    workings: problem.workings,
    related: problem.operands.map((span, i) => ({
      span,
      message: i === 0 ? { zh: '基数', en: 'base' } : { zh: '现值', en: 'current value' },
    })),
  }),
  fix: ({ repairs }) => repairs.map((repair) => replacementFix(repair)),
});

function levels(reading: ReportReading, start: number, claim: Claim): DirectionProblem {
  const [from, to] = claim.operands.map((operand) => shift(operand.span, start));
  const span = shift(claim.statedSpan, start);
  const text = reading.report.text;
  return {
    span,
    sort: 'levels',
    word: slice(text, span),
    from: slice(text, from!),
    to: slice(text, to!),
    workings: claim.workings,
    operands: [from!, to!],
    repairs: claim.repairs.map((repair) => ({ span, oldText: slice(text, span), newText: repair.newText })),
  };
}

/** 增长-3% and 提高-1.4个百分点 are falls in the words of a rise; 下降-3% is neither. Tables and lists of rates (增速-3%) are read by their sign. */
const signs = gathering(({ block, figures }): readonly DirectionProblem[] => {
  const problems: DirectionProblem[] = [];
  if (block.kind === 'tableRow') return problems;
  for (const figure of figures) {
    if (!/^(?:percent|points)$/.test(figure.kind) || figure.number.coefficient >= 0n) continue;
    const before = block.folded.slice(Math.max(0, figure.numberSpan.start - 5), figure.numberSpan.start);
    const word = /(?:增长|增加|提高|上升|下降|减少|降低)(?=了?$)/.exec(before)?.[0];
    if (word === undefined) continue;
    const span = { start: figure.numberSpan.start, end: figure.span.end };
    const text = slice(block.text, span);
    const severity = isRise(word) ? 'information' : 'warning';
    const repairs = isRise(word) ? [asFall(block.text, figure)] : [];
    problems.push({
      span,
      severity,
      sort: 'sign',
      word,
      from: text,
      to: '',
      workings: undefined,
      operands: [],
      repairs,
    });
  }
  return problems;
});

/** 增长-3.2% says 下降3.2%. */
function asFall(line: string, { numberSpan, span }: Figure): Replacement {
  const word = /(?:增长|增加|提高|上升)了?$/.exec(line.slice(0, numberSpan.start))!;
  const place = { start: word.index, end: span.end };
  const newText = `下降${word[0].endsWith('了') ? '了' : ''}${line.slice(numberSpan.start + 1, span.end)}`;
  return { span: place, oldText: slice(line, place), newText };
}

function levelsMessage({ word, from, to }: DirectionProblem): Localized {
  return {
    zh: `从${from}到${to}，方向与“${word}”相反，请核对数值或用语。`,
    en: `From ${from} to ${to} is the opposite of “${word}”; please check the figures or the word.`,
  };
}

function signMessage({ word, from }: DirectionProblem): Localized {
  const rises = isRise(word);
  return {
    zh: rises ? `“${word}”与负号重复表示方向，宜写作“下降${from.slice(1)}”。` : `“${word}”后不应再用负号，请核对。`,
    en: rises
      ? `“${word}” with a minus sign is better written as a fall.`
      : `A fall needs no minus sign; please check.`,
  };
}

function isRise(word: string): boolean {
  return /增|提|升/.test(word);
}

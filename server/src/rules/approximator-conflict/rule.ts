import { type Span, slice } from '../../document';
import { type Figure, isExactCount } from '../../figures';
import { replacementFix } from '../replacement';
import { blockRule, type Localized, type Problem } from '../rule';

interface ApproximatorProblem extends Problem {
  readonly sort: 'doubled' | 'exact' | 'misplaced';
  readonly text: string;
  /** The readings that would be right, likeliest first. */
  readonly repairs: readonly string[];
}

/** 概数词叠用或错位: 超10亿元以上, 约50人左右, 236余户, 18余万元. */
export const rule = blockRule<ApproximatorProblem>({
  meta: {
    id: 'approximator-conflict',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '概数词叠用或错位', en: 'Approximator conflict' },
    summary: {
      zh: '查找互相重复或矛盾的概数词（超…以上、约…左右、近…余），确数带“余”，以及“余”“多”放错位置。',
      en: 'Finds approximators that repeat or contradict one another, an exact count with 余, and 余 in the wrong place.',
    },
    options: {},
  },
  *detect({ block, figures }) {
    for (const figure of figures) {
      const problem = problemOf(block.text, block.folded, figure);
      if (problem) yield problem;
    }
  },
  describe: ({ sort, text, repairs }) => ({ message: MESSAGES[sort](text, repairs) }),
  fix: ({ span, text, repairs }) => repairs.map((newText) => replacementFix({ span, oldText: text, newText })),
});

const MESSAGES: Readonly<Record<ApproximatorProblem['sort'], (text: string, repairs: readonly string[]) => Localized>> =
  {
    doubled: (text, repairs) => ({
      zh: `“${text}”中的概数词重复或矛盾，留一个即可，如“${repairs.join('”或“')}”。`,
      en: `The approximators in “${text}” repeat or contradict one another; keep one, e.g. “${repairs.join('” or “')}”.`,
    }),
    exact: (text, repairs) => ({
      zh: `“${text}”是确数，不必再加“余”或“多”，请核对，如“${repairs.join('”或“')}”。`,
      en: `“${text}” is an exact count, so 余 or 多 cannot follow it, e.g. “${repairs.join('” or “')}”.`,
    }),
    misplaced: (text, repairs) => ({
      zh: `“${text}”中“余”“多”的位置不当，一般写作“${repairs.join('”或“')}”。`,
      en: `余 or 多 stands in the wrong place in “${text}”; write “${repairs.join('” or “')}”.`,
    }),
  };

const BEFORE = /(?:超过|超|逾|突破|大约|约|将近|接近|近|不足|不到)$/;
const AFTER = /^(?:及?以上|左右|上下|以下|以内|余(?![震热额款粮量音波生地杭姚江庆干晖])|多(?![元样种]))/;
/** Cues that say the same thing, or opposite things, of one number. 突破…以上 and 近…左右 are of them, 不少于…以上 too. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:超过?|逾|突破)$/, /^及?以上$/],
  [/^(?:大约|约|将近|接近|近)$/, /^(?:左右|上下|余|多)$/],
  [/^(?:超过?|逾)$/, /^(?:左右|上下)$/],
  [/^(?:不足|不到)$/, /^(?:以下|以内|余|多|左右|上下)$/],
];

function problemOf(text: string, folded: string, figure: Figure): ApproximatorProblem | undefined {
  return doubled(text, folded, figure) ?? doubledBehind(text, folded, figure) ?? surplus(text, folded, figure);
}

function doubled(text: string, folded: string, figure: Figure): ApproximatorProblem | undefined {
  const before = BEFORE.exec(folded.slice(Math.max(0, figure.numberSpan.start - 3), figure.numberSpan.start))?.[0];
  if (before === undefined || (before === '近' && isLately(folded, figure))) return undefined;
  const after = afterOf(folded, figure);
  if (!after || !PAIRS.some(([first, second]) => first.test(before) && second.test(after.text))) return undefined;
  const span = { start: figure.numberSpan.start - before.length, end: Math.max(figure.span.end, after.span.end) };
  const whole = slice(text, span);
  const inner = { start: after.span.start - span.start, end: after.span.end - span.start };
  const repairs = [whole.slice(0, inner.start) + whole.slice(inner.end), whole.slice(before.length)];
  return { span, sort: 'doubled', text: whole, repairs };
}

/** 近十多年, 近两个多月: 近 tells when, and not how much. */
function isLately(folded: string, { number, numberSpan, magnitude }: Figure): boolean {
  if (magnitude !== 0 || number.coefficient > LONGEST_AGO) return false;
  return /^[个余多]{0,2}(?:年|月|周|天|星期|季度)/.test(folded.slice(numberSpan.end, numberSpan.end + 5));
}

const LONGEST_AGO = 30n;

/** 300余户左右: 余 behind the number and 左右 behind its unit, which belongs to the figure. */
function doubledBehind(text: string, folded: string, figure: Figure): ApproximatorProblem | undefined {
  const span = { start: figure.numberSpan.start, end: figure.span.end };
  const second = /(?:左右|上下)$/.exec(slice(folded, span))?.[0];
  const first = second && afterOf(folded, figure);
  if (!first || !/[余多]/.test(first.text) || SIDES.test(folded[span.end] ?? '')) return undefined;
  const whole = slice(text, span);
  const at = first.span.start - span.start;
  const repairs = [whole.slice(0, -second.length), whole.slice(0, at) + whole.slice(at + first.text.length)];
  return { span, sort: 'doubled', text: whole, repairs };
}

/** 绿化道路300余米左右两侧, 治理河道2000多米上下游. */
const SIDES = /[两侧岸方游层级联]/;

/** The cue behind the number, the magnitude or the unit. */
function afterOf(folded: string, figure: Figure): { text: string; span: Span } | undefined {
  for (let at = figure.numberSpan.end; at <= figure.span.end; at++) {
    const cue = AFTER.exec(folded.slice(at, at + 3))?.[0];
    if (cue) return { text: cue, span: { start: at, end: at + cue.length } };
  }
  return undefined;
}

/** 余 behind a number whose last digit is not zero says nothing: 236余户, and 18余万元 means 18万余元. */
function surplus(text: string, folded: string, figure: Figure): ApproximatorProblem | undefined {
  const at = figure.numberSpan.end;
  if (!/[余多]/.test(folded[at] ?? '') || !figure.number.arabic || figure.number.exponent < 0) return undefined;
  if (figure.number.coefficient % 10n === 0n) return undefined;
  const start = figure.numberSpan.start;
  if (figure.magnitude >= 4) {
    const magnitude = /^[余多]([百千]?[万亿]+)/.exec(folded.slice(at, at + 5))?.[1];
    const unit = figure.unit?.text ?? '';
    if (magnitude === undefined) return undefined;
    const end = at + 1 + magnitude.length + unit.length;
    const moved = `${slice(text, { start, end: at })}${magnitude}${text[at]}${unit}`;
    return { span: { start, end }, sort: 'misplaced', text: slice(text, { start, end }), repairs: [moved] };
  }
  if (!isExactCount(figure) || figure.number.coefficient < 10n) return undefined;
  const span = { start, end: at + 1 + (figure.unit?.text.length ?? 0) };
  const digits = slice(text, { start, end: at });
  const rounded = `${digits.slice(0, -1)}0`;
  const unit = figure.unit?.text ?? '';
  return {
    span,
    sort: 'exact',
    text: slice(text, span),
    repairs: [`${digits}${unit}`, `${rounded}${text[at]}${unit}`],
  };
}

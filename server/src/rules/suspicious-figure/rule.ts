import { compare, decimal, multiply } from '../../arithmetic/rational';
import type { BlockReading } from '../../claims';
import { slice } from '../../document';
import { type Figure, figureValue } from '../../figures';
import { blockRule, type Localized, type OptionValue, type Problem } from '../rule';

interface SuspiciousProblem extends Problem {
  readonly sort: 'completion' | 'growth' | 'decimals';
  readonly text: string;
  /** The figure in the same list that is printed with fewer decimals. */
  readonly other: string;
}

/** 数值异常，请核对: figures that may be right but that a careful reader would ask about. */
export const rule = blockRule<SuspiciousProblem>({
  meta: {
    id: 'suspicious-figure',
    category: 'figures',
    severity: 'hint',
    preview: false,
    name: { zh: '数值异常', en: 'Suspicious figure' },
    summary: {
      zh: '提示异常高的完成率和增长率，以及同一句中小数位数明显不一致的同类数值。',
      en: 'Points out unusually high completion and growth rates, and figures of one list that differ widely in decimals.',
    },
    options: {
      completionAbove: {
        type: 'integer',
        default: 300,
        minimum: 100,
        maximum: 10_000,
        description: {
          zh: '完成率高于此值（%）时提示。',
          en: 'A completion rate above this many per cent is pointed out.',
        },
      },
      growthAbove: {
        type: 'integer',
        default: 500,
        minimum: 100,
        maximum: 100_000,
        description: {
          zh: '增长率高于此值（%）时提示。',
          en: 'A growth rate above this many per cent is pointed out.',
        },
      },
    },
  },
  *detect(reading, { options }) {
    for (const figure of reading.figures) {
      const sort = highRate(reading, figure, options);
      if (sort && !isExplained(reading, figure))
        yield { span: figure.span, sort, text: slice(reading.block.text, figure.span), other: '' };
    }
    yield* unlikeDecimals(reading);
  },
  describe: ({ sort, text, other }) => ({ message: MESSAGES[sort](text, other) }),
});

/** The levels beside a rate of growth show that it is as high as it says. */
function isExplained({ claims }: BlockReading, figure: Figure): boolean {
  return claims.some(
    ({ kind, verdict, operands }) =>
      kind === 'growth' && verdict === 'holds' && operands.some((operand) => operand.figure === figure),
  );
}

const MESSAGES: Readonly<Record<SuspiciousProblem['sort'], (text: string, other: string) => Localized>> = {
  completion: (text) => ({
    zh: `完成率${text}异常高，请核对完成数、任务数和小数点。`,
    en: `A completion rate of ${text} is unusually high; please check value, target and decimal point.`,
  }),
  growth: (text) => ({
    zh: `增长${text}异常高，如确因基数低，建议说明；请核对小数点。`,
    en: `Growth of ${text} is unusually high; if the base is low, say so, and check the decimal point.`,
  }),
  decimals: (text, other) => ({
    zh: `“${text}”与同句“${other}”的小数位数不一致，建议统一。`,
    en: `“${text}” has more decimals than “${other}” in the same sentence; consider making them alike.`,
  }),
};

function highRate(
  { block }: BlockReading,
  figure: Figure,
  options: Readonly<Record<string, OptionValue>>,
): 'completion' | 'growth' | undefined {
  if (figure.kind !== 'percent' || figure.qualifier === 'unknown') return undefined;
  const before = block.folded.slice(Math.max(0, figure.span.start - 16), figure.span.start);
  if (COMPLETION.test(before) && isAbove(figure, options.completionAbove)) return 'completion';
  if (!GROWTH.test(before) || !isAbove(figure, options.growthAbove)) return undefined;
  const sentence = block.sentences[figure.sentence]?.span;
  return sentence && LOW_BASE.test(slice(block.folded, sentence)) ? undefined : 'growth';
}

const COMPLETION = /(?:完成率|达成率|(?:目标|任务|计划|预算)[数任务的]{0,3})(?:达到?|为|的)?$/;
const GROWTH = /(?:增长|增加|提高|增速|增幅)了?(?:达到?|为|约|近|超过?)?$/;
const LOW_BASE = /基数[较低小]|低基数|从无到有|上年同期.{0,6}低/;

function isAbove(figure: Figure, percent: OptionValue | undefined): boolean {
  return compare(figureValue(figure), decimal(BigInt(Number(percent)), -2)) > 0;
}

/** Two or more decimals of difference between like quantities that no full stop parts: 86.20亩 and 32.0715亩. */
function* unlikeDecimals({ block, figures }: BlockReading): Generator<SuspiciousProblem> {
  for (const [index, figure] of figures.entries()) {
    if (!isDecimal(figure) || figure.number.exponent > -3) continue;
    const other = figures.find(
      (candidate) =>
        candidate !== figure &&
        isDecimal(candidate) &&
        candidate.qualifier === 'exact' &&
        digitsOf(candidate) < digitsOf(figure) &&
        !block.folded
          .slice(Math.min(candidate.span.end, figure.span.end), Math.max(candidate.span.start, figure.span.start))
          .includes('。') &&
        candidate.unit?.text === figure.unit?.text &&
        candidate.magnitude === figure.magnitude &&
        candidate.number.exponent - figure.number.exponent >= 2 &&
        !isLimit(block.folded, candidate),
    );
    if (
      other &&
      !isUsual(figure, other, figures) &&
      !isReckoned(figure, figures.slice(Math.max(0, index - NEAR), index + NEAR))
    ) {
      yield {
        span: figure.span,
        sort: 'decimals',
        text: slice(block.text, figure.span),
        other: slice(block.text, other.span),
      };
    }
  }
}

/** 0.932亿元, 14.166亿元, 11.904亿元 and one 8.7亿元: where most have as many decimals, it is the other that may be round. */
function isUsual(figure: Figure, other: Figure, figures: readonly Figure[]): boolean {
  const alike = figures.filter(
    (candidate) =>
      isDecimal(candidate) && candidate.unit?.text === figure.unit?.text && candidate.magnitude === figure.magnitude,
  );
  const [fine, coarse] = [figure, other].map(
    ({ number }) => alike.filter((candidate) => candidate.number.exponent === number.exponent).length,
  );
  return fine! > coarse!;
}

/** 480.5万元, of which 25% are 120.125万元: a share that was reckoned has the decimals that it needs. */
function isReckoned(figure: Figure, near: readonly Figure[]): boolean {
  const rates = near.filter(({ kind }) => kind === 'percent');
  return near.some(
    (whole) =>
      whole !== figure &&
      whole.unit?.dimension === figure.unit?.dimension &&
      rates.some((rate) => compare(multiply(figureValue(whole), figureValue(rate)), figureValue(figure)) === 0),
  );
}

/** How many figures away its whole and its rate may stand. */
const NEAR = 16;

/** 实测0.224毫克/升，标准限值0.2毫克/升: a limit has as many decimals as whoever laid it down gave it. */
function isLimit(folded: string, { span }: Figure): boolean {
  const before = folded.slice(Math.max(0, span.start - 10), span.start).replace(/^.*[,;。、:(]/, '');
  return LIMIT.test(before) || /^的?(?:标准|限[值量额]|[上下]限|要求|阈值)/.test(folded.slice(span.end, span.end + 4));
}

const LIMIT = /标准|限[值量额]|[上下]限|阈值|警戒|超过|低于|高于|少于|定额|要求|目标|指标/;

/** How many digits it is given with, leading zeros aside: a small rate needs more decimals to say as much (0.027 beside 1.2). */
function digitsOf({ number }: Figure): number {
  return number.coefficient.toString().length;
}

function isDecimal(figure: Figure): boolean {
  return figure.kind === 'quantity' && figure.unit !== undefined && figure.number.arabic && figure.number.exponent < 0;
}

import { between, exactly, growthFactor, intersects, opposite, times } from '../../arithmetic/interval';
import { add, divide, formatDecimal, multiply, negate, ONE, type Rational, rational } from '../../arithmetic/rational';
import { baseTopic, type Fact, type ReportFacts, ratesWithLevels } from '../../claims';
import { figureLabel, figureValue, intervalOf, unitSize } from '../../figures';
import type { Stated } from '../others';
import { periodName, reportName, signedText } from '../reportNames';
import { type Problem, workspaceRule } from '../rule';

export interface BaseProblem extends Problem {
  readonly rate: Fact;
  readonly level: Fact;
  readonly base: Stated;
}

/** 上年数与增速对不上: the level of the year before, in that year's report, and this year's rate do not give this year's level. */
export const rule = workspaceRule<BaseProblem>({
  meta: {
    id: 'base-mismatch',
    category: 'figures',
    severity: 'information',
    preview: false,
    name: { zh: '与上年报告推算不符', en: 'Base mismatch' },
    summary: {
      zh: '用上年报告中的数和本报告的增速推算，查找与本报告数值对不上之处（可比价、可比口径、初步数、修订数不报）。',
      en: 'Finds levels that do not follow from last year’s report and this year’s rate of growth; constant prices, changed scopes and preliminary figures are allowed for.',
    },
    options: {},
  },
  *detect(facts, others) {
    for (const { rate, level } of ratesWithLevels(facts)) {
      if (!isPlain(rate) || !isPlain(level) || rate.period !== facts.period || statesBase(facts, rate)) continue;
      const bases = others.stating(baseTopic(rate, level.dimension));
      if (bases.some((base) => !isPlain(base.fact) || follows(base, rate, level))) continue;
      const base = bases.find(({ report, fact }) => report.period === fact.period);
      if (base) yield { span: { start: rate.start, end: rate.end }, rate, level, base };
    }
  },
  describe: ({ rate, level, base }) => ({
    message: {
      zh: `“${level.indicator}”${periodName(level.period)}为“${level.text}”、${signedText(rate)}，而${reportName(base.report)}中${periodName(base.fact.period)}为“${base.fact.text}”，推算不符；上年数调整过或口径有变的除外，请核对。`,
      en: `“${level.indicator}” does not follow: “${level.text}” at “${rate.text}”, but ${reportName(base.report)} has “${base.fact.text}” for ${base.fact.period}.`,
    },
    workings: workingsOf(base.fact, rate, level),
    related: [
      {
        path: base.report.path,
        span: { start: base.fact.start, end: base.fact.end },
        message: { zh: `上年：${base.fact.text}`, en: `the year before: ${base.fact.text}` },
      },
      {
        span: { start: level.start, end: level.end },
        message: { zh: `本年：${level.text}`, en: `this year: ${level.text}` },
      },
    ],
  }),
});

function isPlain({ figure, finality, adjusted }: Fact): boolean {
  return figure.qualifier === 'exact' && finality === undefined && !adjusted;
}

/** The report gives its own base, which may have been adjusted; the two reports' bases are another rule's business. */
function statesBase({ facts }: ReportFacts, rate: Fact): boolean {
  const { indicator, period } = baseTopic(rate, rate.dimension);
  return facts.some((fact) => fact.indicator === indicator && fact.period === period && fact.measure === 'level');
}

function follows({ report, fact }: Stated, rate: Fact, level: Fact): boolean {
  const interval = intervalOf(rate.figure);
  const factor = growthFactor(rate.sign < 0 ? opposite(interval) : interval);
  const base = times(intervalOf(fact.figure), isEarly(report) ? SETTLING : exactly(ONE));
  return intersects(times(base, factor), intervalOf(level.figure));
}

/** In January the books of the year are not closed yet, and a communiqué has first figures; they still move by that much. */
const SETTLING = between(rational(995n, 1000n), rational(1005n, 1000n));

function isEarly({ kind, noted }: ReportFacts): boolean {
  return kind === 'government' || noted === 'preliminary';
}

/** 12.05亿元 ×（1 + 5%）= 12.65亿元 ≠ 13.20亿元; by the two levels 增长9.5%. */
function workingsOf(base: Fact, rate: Fact, level: Fact): string {
  const [from, to, by] = [base.figure, level.figure, rate.figure].map(figureLabel);
  const factor = add(ONE, rate.sign < 0 ? negate(figureValue(rate.figure)) : figureValue(rate.figure));
  const implied = divide(multiply(figureValue(base.figure), factor), unitSize(level.figure));
  const places = Math.max(0, -level.figure.number.exponent);
  const actual = add(divide(figureValue(level.figure), figureValue(base.figure)), negate(ONE));
  return `${from!.value}${from!.unit} ×（1 ${rate.sign < 0 ? '−' : '+'} ${by!.value}%）= ${formatDecimal(implied, places)}${to!.unit} ≠ ${to!.value}${to!.unit}；按两年数计算为${percent(actual)}`;
}

function percent(rate: Rational): string {
  const text = formatDecimal(multiply(rate, { n: 100n, d: 1n }), 1);
  return text.startsWith('-') ? `下降${text.slice(1)}%` : `增长${text}%`;
}

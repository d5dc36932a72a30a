import type { ReportFacts, SentencePrint } from '../../claims';
import type { Repeated } from '../others';
import { endOfPeriod, periodName, reportName } from '../reportNames';
import { type Problem, workspaceRule } from '../rule';

export interface CarriedOverProblem extends Problem {
  /** The latest of the earlier reports that have the sentence. */
  readonly source: Repeated;
}

/** 沿用往期数字: a sentence with figures that stands word for word in the report of an earlier period. */
export const rule = workspaceRule<CarriedOverProblem>({
  meta: {
    id: 'carried-over-figure',
    category: 'figures',
    severity: 'hint',
    preview: false,
    name: { zh: '沿用往期数字', en: 'Carried-over figure' },
    summary: {
      zh: '查找整句连同数字与往期报告完全相同之处，可能忘了更新（基本情况、标准、写明往年的句子不报）。',
      en: 'Finds sentences that stand word for word and figure for figure in an earlier period’s report and may have been left unchanged by mistake.',
    },
    options: {},
  },
  *detect(facts, others) {
    if (facts.period === '') return;
    for (const print of facts.sentences) {
      const source = latestBefore(facts, print, others.repeating(print));
      if (source) yield { span: { start: print.start, end: print.end }, source };
    }
  },
  describe: ({ source }) => ({
    message: {
      zh: `整句连同数字与${reportName(source.report)}（${periodName(source.report.period)}）相同，请核对数字是否已更新。`,
      en: `This sentence stands word for word in ${reportName(source.report)} (${source.report.period}); check that its figures are up to date.`,
    },
    related: [
      {
        path: source.report.path,
        span: { start: source.print.start, end: source.print.end },
        message: { zh: '往期报告中的同一句', en: 'the same sentence in the earlier report' },
      },
    ],
  }),
});

function latestBefore(own: ReportFacts, print: SentencePrint, repeated: readonly Repeated[]): Repeated | undefined {
  return repeated
    .filter(({ report }) => report.period !== '' && endOfPeriod(report.period) < endOfPeriod(own.period))
    .filter(({ report }) => !print.namesMonths || report.period.slice(0, 4) !== own.period.slice(0, 4))
    .sort((a, b) => endOfPeriod(b.report.period) - endOfPeriod(a.report.period))[0];
}

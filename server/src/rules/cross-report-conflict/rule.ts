import type { Fact, ReportFacts } from '../../claims';
import type { Others, Stated } from '../others';
import { type Problem, type Related, workspaceRule } from '../rule';
import { type Difference, differenceOf } from './compare';
import { messageOf, otherText, workingsOf } from './wording';

export interface CrossConflictProblem extends Problem {
  /** The gravest first. */
  readonly differences: readonly Difference[];
}

/** 报告之间数值不一致: one indicator of one place and one period, and two reports that give it two values. */
export const rule = workspaceRule<CrossConflictProblem>({
  meta: {
    id: 'cross-report-conflict',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '报告之间数值不一致', en: 'Conflict between reports' },
    summary: {
      zh: '查找同一地方、同一时期、同一指标在不同报告中数值不一致之处（初步数、修订数和同一报告的各稿不报）。',
      en: 'Finds one indicator of one place and period with two values in two reports; preliminary and revised figures and drafts are allowed for.',
    },
    options: {},
  },
  *detect(facts, others) {
    for (const own of byTopic(facts)) {
      const differences = differencesOf(own, others);
      const [first] = differences;
      if (first) {
        const { start, end } = first.here.fact;
        yield { span: { start, end }, severity: first.severity, differences };
      }
    }
  },
  describe: ({ differences }) => ({
    message: messageOf(differences),
    workings: workingsOf(differences[0]!),
    related: differences.slice(0, MOST_SHOWN).map(relatedOf),
  }),
});

const MOST_SHOWN = 5;

/** The report's statements, those on one topic together. */
function byTopic(report: ReportFacts): Stated[][] {
  const topics = new Map<string, Stated[]>();
  for (const fact of report.facts) {
    const key = [fact.indicator, fact.measure, fact.dimension, fact.comparison, fact.period].join('|');
    const sides = topics.get(key);
    if (sides) sides.push({ report, fact });
    else topics.set(key, [{ report, fact }]);
  }
  return [...topics.values()];
}

function differencesOf(own: readonly Stated[], others: Others): Difference[] {
  const found = byReport(others.stating(own[0]!.fact)).flatMap((there) => differenceOf(own, there) ?? []);
  return found.sort((a, b) => Number(a.severity !== 'warning') - Number(b.severity !== 'warning'));
}

function byReport(stated: readonly Stated[]): Stated[][] {
  const reports = new Map<ReportFacts, Stated[]>();
  for (const item of stated) reports.set(item.report, [...(reports.get(item.report) ?? []), item]);
  return [...reports.values()];
}

function relatedOf({ there }: Difference): Related {
  const { start, end }: Fact = there.fact;
  const text = otherText(there);
  return {
    path: there.report.path,
    span: { start, end },
    message: { zh: `另一份报告：${text}`, en: `the other report: ${text}` },
  };
}

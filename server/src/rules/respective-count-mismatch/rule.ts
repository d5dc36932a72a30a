import { isMiscounted, readRespectiveLists } from '../../claims';
import { type Span, slice } from '../../document';
import { blockRule, type Localized, type Problem } from '../rule';

interface RespectiveProblem extends Problem {
  readonly subjects: readonly string[];
  readonly subjectsSpan: Span;
  readonly values: number;
}

/** “分别”前后项数不符: three subjects before 分别, two values behind it. */
export const rule = blockRule<RespectiveProblem>({
  meta: {
    id: 'respective-count-mismatch',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '“分别”前后项数不符', en: 'Respective count mismatch' },
    summary: {
      zh: '核对“甲、乙、丙分别……”前面列出的项数与后面数值的个数是否一致。',
      en: 'Checks that as many values follow 分别 as subjects are listed before it.',
    },
    options: {},
  },
  *detect({ block, figures }) {
    for (const list of readRespectiveLists(block, figures)) {
      if (!isMiscounted(block.folded, list)) continue;
      const { items } = list.subjects;
      yield {
        span: list.values.span,
        subjects: items.map(({ span }) => slice(block.text, span)),
        subjectsSpan: { start: items[0]!.span.start, end: items.at(-1)!.span.end },
        values: list.values.count,
      };
    }
  },
  describe: (problem) => ({
    message: messageOf(problem),
    related: [{ span: problem.subjectsSpan, message: { zh: '“分别”前的各项', en: 'the subjects before 分别' } }],
  }),
});

function messageOf({ subjects, values }: RespectiveProblem): Localized {
  const count = subjects.length;
  const amount = values < count ? `只有${values}个数` : `却有${values}个数`;
  return {
    zh: `“分别”前列了${count}项（${subjects.join('、')}），后面${amount}，请核对是否漏写或多写。`,
    en: `${count} subjects (${subjects.join(', ')}) stand before 分别, but ${values} values follow it.`,
  };
}

import { countSections, isMismatch, printedCount, type SectionCount } from '../../claims';
import { type Span, shift, slice } from '../../document';
import { type Replacement, replacementFix } from '../replacement';
import { type Localized, type Problem, reportRule } from '../rule';

interface SectionCountProblem extends Problem {
  readonly stated: string;
  readonly count: number;
  readonly last: Span;
  readonly lastText: string;
  readonly repair: Replacement;
}

/** 所列方面与个数不符: 五项工作 with four points behind it. */
export const rule = reportRule<SectionCountProblem>({
  meta: {
    id: 'section-count-mismatch',
    category: 'structure',
    reach: 'sentence',
    severity: 'warning',
    preview: false,
    name: { zh: '所列方面与个数不符', en: 'Section count mismatch' },
    summary: {
      zh: '核对“六个方面”“以下五项工作”“三个坚持”等个数与后面的（一）（二）、一是二是或列表项数是否一致。',
      en: 'Checks that as many numbered sections or points follow as 六个方面 or 以下五项工作 announces.',
    },
    options: {},
  },
  *detect(reading) {
    for (const found of countSections(reading)) {
      if (isMismatch(found)) yield problemOf(reading.report.text, found);
    }
  },
  describe: (problem) => ({
    message: messageOf(problem),
    related: [{ span: problem.last, message: { zh: '所列的最后一项', en: 'the last of the points' } }],
  }),
  fix: ({ repair }) => [replacementFix(repair)],
});

function problemOf(text: string, found: SectionCount): SectionCountProblem {
  const { announcement, start, points } = found;
  const span = shift(announcement.span, start);
  const { newText } = printedCount(found, slice(text, { start, end: span.end }));
  const number = shift(announcement.numberSpan, start);
  return {
    span,
    severity: announcement.explicit && Math.abs(points.count - announcement.count) <= 3 ? 'warning' : 'information',
    stated: slice(text, span),
    count: points.count,
    last: points.last,
    lastText: slice(text, points.last).trim(),
    repair: { span: number, oldText: slice(text, number), newText },
  };
}

function messageOf({ stated, count, lastText }: SectionCountProblem): Localized {
  return {
    zh: `文中写“${stated}”，后面列出了${count}项（到“${lastText}”为止），请核对个数或补全内容。`,
    en: `The text announces “${stated}”, but ${count} points follow (up to “${lastText}”).`,
  };
}

import { gathering } from '../../claims';
import { reportTimes, shift, slice } from '../../document';
import { reportRule } from '../rule';
import { checkOpenings } from './checkOpenings';
import { checkPlans } from './checkPlans';
import { checkRanges } from './checkRanges';
import type { Placed } from './placed';
import type { PeriodProblem } from './problem';
import { NOTHING, readLine } from './readLine';
import { messageOf, relatedMessage } from './wording';

/** 时间口径不一: figures of other months or another year than the report's own, and plans whose term was over when it was written. */
export const rule = reportRule<PeriodProblem>({
  meta: {
    id: 'period-mismatch',
    category: 'figures',
    severity: 'information',
    preview: false,
    name: { zh: '时间口径不一', en: 'Period mismatch' },
    summary: {
      zh: '查找与报告时间范围不一致的数据（上半年总结里的1-5月数据、上一年度的遗留表述），以及成文时已经过期的“预计…前完成”。',
      en: 'Finds figures of other months or another year than the report is about, and plans whose term had passed when it was written.',
    },
    options: {},
  },
  *detect(reading) {
    const { report } = reading;
    const times = reportTimes(report);
    if (!times.title && !times.written) return;
    const lines = timedLines(reading).map(({ start, value }) => ({ start, line: value }));
    const placed: Placed[] = [
      ...checkRanges(lines, times),
      ...checkOpenings(lines, times, report.blocks),
      ...checkPlans(lines, times),
    ];
    for (const { start, span, severity, departure, against } of placed) {
      const own = shift(span, start);
      const related = against && { span: against.span, message: relatedMessage(against.sort) };
      yield { span: own, severity, departure, text: slice(report.text, own), related };
    }
  },
  describe: ({ departure, text, related }) => ({
    message: messageOf(departure, text),
    related: related ? [related] : [],
  }),
});

const timedLines = gathering(({ block }) => {
  const line = readLine(block);
  return line === NOTHING ? [] : [line];
});

import { gathering } from '../../claims';
import { type ReportTimes, reportTimes, shift, slice } from '../../document';
import { replacementFix } from '../replacement';
import { type Related, reportRule } from '../rule';
import { checkBareRange } from './bareRanges';
import { checkCutoff } from './cutoffs';
import type { DateProblem, Found } from './problem';
import { type LineDates, NOTHING, readLine } from './readLine';
import { checkWeekday } from './weekdays';
import { messageOf, OWN_DATE, OWN_TITLE, PAGE_DATE } from './wording';

/** 日期有误: dates that no calendar has, that contradict themselves, or that have lost a character. */
export const rule = reportRule<DateProblem>({
  meta: {
    id: 'invalid-date',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '日期有误', en: 'Invalid date' },
    summary: {
      zh: '查找不存在的日期和时间（2月30日、13月、8:75）、年月连写（20211-6月）、首尾颠倒的起止时间、与日期不符的星期，以及晚于成文日期的“截至”。',
      en: 'Finds dates and times that do not exist, a year run into its month, ranges that run backwards, weekdays that do not fit their date, and a 截至 later than the report itself.',
    },
    options: {},
  },
  *detect(reading) {
    const lines = datedLines(reading);
    const used = new Set(lines.flatMap(({ value }) => value.line.lastMonths));
    const times = reportTimes(reading.report);
    for (const { start, value } of lines) {
      for (const found of problemsOf(value.line, used, times)) {
        const text = slice(value.block.text, found.span);
        yield { ...found, span: shift(found.span, start), text, ...relatedTo(found, times) };
      }
    }
  },
  describe: ({ fault, text, right, related }) => ({
    message: messageOf(fault, text, right),
    related: related ? [related] : [],
  }),
  fix: ({ span, text, right }) =>
    right === undefined ? [] : [replacementFix({ span, oldText: text, newText: right })],
});

const datedLines = gathering(({ block }) => {
  const line = readLine(block);
  return line === NOTHING ? [] : [{ block, line }];
});

function* problemsOf(line: LineDates, used: ReadonlySet<number>, times: ReportTimes): Generator<Found> {
  yield* line.found;
  for (const named of line.weekdays) yield* present(checkWeekday(named, times, line.years.size > 0));
  for (const cutoff of line.cutoffs) yield* present(checkCutoff(cutoff, times));
  for (const range of line.bareRanges) yield* present(checkBareRange(range, used));
}

function present(found: Found | undefined): readonly Found[] {
  return found ? [found] : [];
}

/** The place that a date is held against. */
function relatedTo({ fault }: Found, { title, written }: ReportTimes): { readonly related?: Related } {
  if (fault.kind === 'weekday' && fault.assumed) {
    if (written?.source === 'line') return { related: { span: written.span, message: OWN_DATE } };
    return title ? { related: { span: title.span, message: OWN_TITLE } } : {};
  }
  if (fault.kind !== 'cutoff') return {};
  if (fault.sort === 'title') return title ? { related: { span: title.span, message: OWN_TITLE } } : {};
  return written ? { related: { span: written.span, message: fault.sort === 'line' ? OWN_DATE : PAGE_DATE } } : {};
}

import type { Subject } from './figure';
import type { Period } from './period';

/**
 * The words between the previous boundary and a figure, without the periods, adverbs and verbs around the name of the
 * indicator: for 1-6月,全镇完成固定资产投资|42860万元 it is 固定资产投资. Undefined when nothing is left.
 */
export function subjectBefore(
  folded: string,
  from: number,
  to: number,
  periods: readonly Period[],
): Subject | undefined {
  const words = folded.slice(from, to);
  let start = from + Math.max(words.lastIndexOf('、'), words.lastIndexOf(':'), words.lastIndexOf('(')) + 1;
  const period = periods.findLast((candidate) => candidate.span.start >= start && candidate.span.end <= to);
  if (period) start = period.span.end;
  let end = to;
  const raw = folded.slice(start, end);
  start += LEADING.exec(raw)?.[0].length ?? 0;
  if (start > end) return undefined;
  end -= TRAILING.exec(folded.slice(start, end))?.[0].length ?? 0;
  return start < end ? { span: { start, end }, text: folded.slice(start, end) } : undefined;
}

const LEADING =
  /^(?:[,、;:()\s的]|其中|以及|[和与及并]|全[国省市县区镇乡村州旗街]|累计|全面|共计|预计|实现|完成|新增|达成|获得|争取|安排|投入|共(?![同享建富产青识])|我[省市县区镇])*/;
const TRAILING =
  /(?:达到|达|为|是|有|完成|实现|共计|合计|总计|累计|总共|一共|共|分别|约|近|超过?|逾|(?:增加|增长|上升|提高|提升|扩大|发展|下降|减少|降低|缩小|突破)[到至]?|[增升降减][至到]|到|至|仅|已|就|的|[\s,:])+$/;

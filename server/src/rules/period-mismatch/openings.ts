import type { Block, Span } from '../../document';

/** The year with which a line opens what it reports, or that a heading gives to what follows. */
export interface Opening {
  readonly span: Span;
  readonly year: number;
  /** `leadership`: 2022年，在县委的坚强领导下; `figures`: 2022年，全镇完成…; `summary` and `plan`: headings. */
  readonly sort: 'leadership' | 'figures' | 'summary' | 'plan';
}

/** 2022年以来 and 2022年底 are no year that is reported. */
const YEAR = /^((?:19|20)\d{2}) ?年度?(?:, ?|(?=[在我全本]))/;
const LEADERSHIP =
  /^[^。;\d是将]{0,30}(?:领导|指导|支持|关心|关怀|帮助)下|^[^。;,\d是要将]{0,12}(?:坚持以|紧紧围绕|深入贯彻|认真贯彻|全面贯彻)/;
const FIGURES =
  /^(?:全[镇县市区乡村州旗]|我[镇县市区乡]|[\u4E00-\u9FA5]{2,4}[镇县乡]|预计)?(?:共|累计|预计)?(?:完成|实现)[^,。;\d]{0,20}\d/;
const SUMMARY =
  /^((?:19|20)\d{2}) ?年度?(?:全年)?(?:主要|重点|各项)?(?:政府|经济社会)?(?:发展)?工作(?:的?总结|的?回顾|完成情况|开展情况|进展情况|情况|情况总结|小结)$/;
const PLAN =
  /^((?:19|20)\d{2}) ?年度?(?:主要|重点|下一步)?(?:政府|经济社会)?(?:发展)?工作(?:计划|打算|思路|安排|谋划|要点|重点|任务|建议|部署|目标|设想)$/;

/** What the line opens with; undefined for most lines. A line that names other years too is a course of time. */
export function readOpening({ kind, folded, content }: Block): Opening | undefined {
  const words = folded.slice(content.start, content.end);
  if (kind === 'heading') return readHeading(words.replace(/[:。]$/, ''), content.start);
  const match = YEAR.exec(words.slice(0, 12));
  if (!match || kind === 'tableRow') return undefined;
  const rest = words.slice(match[0].length);
  const sort = LEADERSHIP.test(rest) ? 'leadership' : FIGURES.test(rest) ? 'figures' : undefined;
  if (!sort || (sort === 'figures' && /(?:19|20)\d{2}|同期|上年|去年|[比较]|以来|[两三四五]年|今年/.test(rest)))
    return undefined;
  return { span: { start: content.start, end: content.start + words.indexOf('年') + 1 }, year: Number(match[1]), sort };
}

function readHeading(words: string, start: number): Opening | undefined {
  for (const [sort, pattern] of [
    ['summary', SUMMARY],
    ['plan', PLAN],
  ] as const) {
    const year = pattern.exec(words)?.[1];
    if (year !== undefined) return { span: { start, end: start + words.length }, year: Number(year), sort };
  }
  return undefined;
}

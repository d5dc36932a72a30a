import type { Sentence } from '../../document';

/** What is planned or hoped for is no fact that could contradict another. */
export function isPlanned(folded: string, { span }: Sentence): boolean {
  return PLANNED.test(folded.slice(span.start, span.end));
}

const PLANNED =
  /目标(?!(?:任务)?[数值]?的)|预期|力争|争取|确保|计划(?!数?的)|预计|预测|拟|将|明年|下半年|年底前|规划|(?<![主重需摘纪必首紧])要[^素求点闻]|努力|奋斗|奋力|到20\d\d年|以上[,。;]?$/;

import type { List } from './sumLists';
import type { Part } from './sumParts';

/** 农村人口25万人。全县常住人口中，男性…: the words before the list name another total than the last figure's. */
export function dividesAnother(total: Part, { link }: List): boolean {
  if (ABOVE_SIZE.test(link) && !ABOVE_SIZE.test(total.name)) return true;
  const named = /(?:^|[,。;])([^,。;]{2,24})(?<!其)中[,:][^,。;]*$/.exec(link)?.[1]?.replace(OF_ALL_BEFORE, '');
  if (!named) return false;
  const at = total.name.indexOf(named);
  return at < 0 || !OF_ALL.test(total.name.slice(0, at));
}

const OF_ALL_BEFORE = /^(?:[\d年末底月日\s]|截至|在|全[国省市区县镇乡村])+/;

/** What stands before 常住人口 where it is the whole's: 2024年末全县. Any other word narrows it: 农村人口. */
const OF_ALL = /^(?:[\d年末底月日\s]|截至|[全我][国省市区县镇乡村]|总|共有?)*$/;

/** The units above a certain size are some of all: 限额以上单位中城镇…、乡村… do not make up all retail sales. */
const ABOVE_SIZE = /限额以上|限上|规模以上|规上/;

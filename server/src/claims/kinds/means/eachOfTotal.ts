import type { Figure } from '../../../figures';
import type { Shape } from '../../shape';
import { figuresOf } from '../sums/sumClaim';
import type { Part } from '../sums/sumParts';

/**
 * What each of several has, directly before what all have together: 蓄水池2口（容积分别为80立方米、120立方米），总容积200立方米. They are as many as the
 * things before them, and the total is called by their name.
 */
export function eachOfTotal({ letters }: Shape, parts: readonly Part[], at: number): Figure[] | undefined {
  const total = parts[at]!;
  const kind = TOTAL_OF.exec(total.name)?.[1];
  if (kind === undefined) return undefined;
  let first = at - 1;
  while (first > 0 && at - first < LONGEST && /^[和与及]?$/.test(parts[first]!.name)) first -= 1;
  const [list, things] = [parts.slice(first, at), parts[first - 1]];
  // 4座，其中两座分别…: others have their share of the total too.
  if (!things || things.opensSubset || things.figure.number.coefficient !== BigInt(list.length)) return undefined;
  if (RESPECTIVELY.exec(list[0]!.name)?.[1]?.endsWith(kind) !== true) return undefined;
  if (!/^Q(?:[、&]Q)+\)?,$/.test(letters.slice(list[0]!.index, total.start))) return undefined;
  const dimension = total.figure.unit?.dimension;
  const areAlike = [...list, total].every(
    ({ figure }) => figure.unit?.dimension === dimension && figure.qualifier === 'exact',
  );
  return areAlike ? figuresOf(list) : undefined;
}

/** No more things are told of one by one. */
const LONGEST = 20;

/** 总容积, 总库容, 总装机容量 */
const TOTAL_OF = /^总([\u4e00-\u9fa5]{1,6}?)(?:共|为|达到?)*$/;

/** 容积分别为, but not 人均面积分别为 */
const RESPECTIVELY = /^([^总均]*)分别(?:为|是|达)?$/;

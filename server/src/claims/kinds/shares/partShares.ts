import type { Figure } from '../../../figures';
import type { Shape } from '../../shape';
import { nameOf } from '../common/ratio';
import { wholeDivision } from '../parts/partitions';

/**
 * Shares that are told one by one, of parts whose names divide a whole: 第一产业增加值占地区生产总值的比重为7.8%，第二产业增加值比重为52.1%，
 * 第三产业增加值比重为40.1%. They are of one thing, which the later ones leave out or say again. One list for each.
 */
export function* readPartShares(shape: Shape): Generator<readonly Figure[]> {
  if (!/P[^.]*P/.test(shape.letters) || !/占|比重/.test(shape.text)) return;
  let list: Entry[] = [];
  for (const token of shape.tokens) {
    if (token.letter === '.') {
      if (isDivision(list)) yield list.map(({ share }) => share);
      list = [];
    } else if (token.figure?.kind === 'percent') {
      const told = TOLD.exec(nameOf(shape, token))?.groups;
      if (told) list.push({ share: token.figure, name: told.name ?? '', whole: told.whole ?? '' });
    }
  }
  if (isDivision(list)) yield list.map(({ share }) => share);
}

interface Entry {
  readonly share: Figure;
  /** What the share is said of: 第二产业增加值. */
  readonly name: string;
  /** What it is a share of: 地区生产总值; '' where that is left out. */
  readonly whole: string;
}

/** 男性占, 乡村人口占总人口的比重为, 第三产业增加值比重达到 */
const TOLD =
  /^(?<name>.{1,30}?)(?:占比|占(?:到|了)?(?<whole>[^占比]*?)(?:的?比[重例])?|的?比重)(?:达到?|为|是|约|仅|已)*$/;

function isDivision(list: readonly Entry[]): boolean {
  if (list.length < 2) return false;
  const places = wholeDivision(list.map(({ name }) => name));
  if (!places) return false;
  const [first, ...rest] = places;
  const [{ whole }, ...others] = list as [Entry, ...Entry[]];
  return (
    !OF_WIDER.test(whole) &&
    (list.length > 3 || !first!.isOfIndustry || INDUSTRIES_MAKE_IT.test(first!.after)) &&
    others.every((entry) => entry.whole === '' || entry.whole === whole) &&
    rest.every(
      ({ before, after }) => /^(?:而|其中[,:]?|城乡)?$/.test(before) && (after === '' || after.endsWith(first!.after)),
    )
  );
}

/** 占全市 and 占全国: each of them is a share of another whole. */
export const OF_WIDER = /^全[国省市州盟区县旗]|^[国省市州]内/;

/** Of 用电量 and 贷款 households have a part too. */
const INDUSTRIES_MAKE_IT =
  /^(?:增加值|总?产值|投资|税收|就业(?:人员|人口|人数)|从业(?:人员|人口|人数)|劳动力|法人单位|单位)?(?:数量?)?$/;

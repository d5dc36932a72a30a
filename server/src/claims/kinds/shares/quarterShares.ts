import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { matches, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { doubted, mayBeOfOther } from '../common/doubted';
import { shareOfSums } from './sharesOfSums';

/**
 * Shares of a year whose quarters are listed: 一至四季度存款分别新增132.6亿元、41.9亿元、8.4亿元和37.8亿元，一季度新增额占全年的60.1%; 一至四季度供水量依次为…。上半年累计供水7800.8万立方米，占全年的
 * 46.9%. The four quarters are the year; what no slip of the pen explains may be of something else, and is information.
 */
export function* readQuarterShares(shape: Shape): Generator<Claim> {
  if (!/季度/.test(shape.text) || !/占全年/.test(shape.text)) return;
  const list = quartersOf(shape);
  if (!list) return;
  for (const match of matches(shape, /(w)[y_]{1,2}(P)/dg)) {
    const [cue, rate] = [match.position(1), match.position(2)];
    if (cue < list.end || cue - list.end > REACH || !YEAR.test(textBetween(shape, cue + 1, rate - 1))) continue;
    const parts = partsBefore(shape, list, cue);
    const share = shape.tokens[rate]!.figure!;
    if (!parts || share.qualifier !== 'exact') continue;
    const claim = doubted(verify({ kind: 'share', relation: shareOfSums({ parts, wholes: list.quarters }, share) }));
    yield claim.verdict === 'holds' ? mayBeOfOther(claim) : claim;
  }
}

/** How many tokens behind a list its shares may be told. */
const REACH = 40;
const YEAR = /^全年(?:的?(?:总量|总额|总数|新增额|增量|比重|比例))*的?$/;

interface Quarters {
  readonly quarters: readonly Figure[];
  /** What they are of: 供水量, 存款. */
  readonly words: string;
  readonly end: number;
}

/** The only list of four in the line that is said to be of the four quarters; the unit may stand behind the last alone. */
function quartersOf(shape: Shape): Quarters | undefined {
  const found = [...matches(shape, /(L)[vr_]{0,3}(Q)[、,](Q)[、,](Q)[、,&](Q)(?![、,&]Q)/dg)].flatMap(
    (match): Quarters[] => {
      const { start } = shape.tokens[match.position(1)]!.span;
      const words = LEAD.exec(shape.block.folded.slice(Math.max(0, start - FAR), start))?.[1];
      const last = match.group(5)!.figure!;
      const quarters = [2, 3, 4, 5].map((group) => match.group(group)!.figure!);
      const areAlike = quarters.every(
        ({ unit, qualifier, magnitude }) =>
          qualifier === 'exact' && (unit ? unit.text === last.unit?.text : magnitude === last.magnitude),
      );
      if (words === undefined || /累计|余额|存量|均/.test(words) || !last.unit || !areAlike) return [];
      return [{ quarters: quarters.map((figure) => ({ ...figure, unit: last.unit })), words, end: match.end }];
    },
  );
  return found.length === 1 ? found[0] : undefined;
}

const FAR = 24;
const LEAD = /(?:[一1](?:季度)?[至到—-]四季度|四个季度|各季度)([\u4e00-\u9fa5]{0,10})$/;

/** 一季度新增额, or 上半年累计供水7800.8万立方米 of what is listed by 供水量. */
function partsBefore(shape: Shape, { quarters, words }: Quarters, cue: number): readonly Figure[] | undefined {
  const { start } = shape.tokens[cue]!.span;
  const before = shape.block.folded.slice(Math.max(0, start - FAR), start);
  const [, quarter, half, kind] = SINGLE.exec(before) ?? [];
  if (!isOfList(kind ?? '', words)) return undefined;
  if (quarter !== undefined) return [quarters['一二三四'.indexOf(quarter)]!];
  if (half !== undefined) return half === '上半年' ? quarters.slice(0, 2) : quarters.slice(2);
  const at = shape.letters.slice(cue - 3, cue).lastIndexOf('Q');
  const amount = at < 0 ? undefined : shape.tokens[cue - 3 + at]!.figure!;
  const core = words.replace(/(?:总?[量额数])$/, '');
  const isOwn = /[。,;](?:上|下)半年[^,;。]*,$/.test(before) && core.length > 1 && before.includes(core);
  return isOwn && amount?.unit?.text === quarters[0]!.unit?.text && amount?.qualifier === 'exact'
    ? [amount]
    : undefined;
}

const SINGLE = /[。,;](?:其中,?)?(?:([一二三四])季度|([上下]半年))([\u4e00-\u9fa5]{0,6})$/;

/** 一季度新增额 and 一季度供水 are of what is listed, 三季度工业用电 is a part of it. */
function isOfList(kind: string, words: string): boolean {
  const core = kind.replace(/(?:总?[量额数])$/, '');
  return core === '' || /^新增$|^增$|^完成$/.test(core) || words.startsWith(core);
}

import { type IndicatorName, indicatorNames } from '../claims';
import { fold, type PlacedBlock, type Report } from '../document';
import { blockAt } from './placeholders';
import type { Proposed } from './proposal';

/** The name of an indicator. `isUsed`: this report or another one of the workspace states it. */
export interface IndicatorProposal extends Proposed {
  readonly kind: 'indicator';
  readonly isUsed: boolean;
}

/** So many characters must be typed, and of an everyday word (农村, 工业) that begins a name that no report has, one more. */
const SHORTEST_PREFIX = 2;

const MOST = 8;

/**
 * The indicators whose names go on from what is typed before the offset, where a clause or the name of something may begin: those
 * that this report names already come first, then those that others state (`isStated`, by its usual name). A synonym is left
 * out where the usual name goes on from the same characters, unless the report uses it.
 */
export function indicatorsAt(
  report: Report,
  offset: number,
  isStated: (indicator: string) => boolean,
): readonly IndicatorProposal[] {
  const placed = blockAt(report, offset);
  if (!placed) return [];
  const begun = begunAt(placed, offset);
  const longerThan = (name: string) =>
    begun.flatMap(({ known }) => (known.name !== name && known.name.startsWith(name) ? [known.name] : []));
  const usual = new Set(begun.flatMap(({ known, prefix }) => (known.isUsual ? [prefix + known.indicator.name] : [])));
  return begun
    .map((each) => ({ ...each, rank: rankOf(each.known, longerThan(each.known.name), report.text, isStated) }))
    .filter(({ known, prefix, rank }) => {
      if (rank === 0) return true;
      if (!known.isUsual && usual.has(prefix + known.indicator.name)) return false;
      return rank === 1 || prefix.length > SHORTEST_PREFIX || !EVERYDAY.test(prefix);
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ known: { name }, prefix, rank }) => ({
      label: name,
      typed:
        placed.block.text.slice(offset - placed.start - prefix.length, offset - placed.start) +
        name.slice(prefix.length),
      newText: name,
      span: { start: offset - prefix.length, end: offset },
      kind: 'indicator',
      isUsed: rank < 2,
    }));
}

interface Begun {
  readonly known: IndicatorName;
  readonly prefix: string;
}

const NAMES = indicatorNames().map((known) => ({ known, form: fold(known.name) }));

/** The names of which at least two characters stand before the offset, and not the whole. */
function begunAt({ start, block }: PlacedBlock, offset: number): Begun[] {
  const before = block.folded.slice(0, offset - start);
  return NAMES.flatMap(({ known, form }) => {
    for (let length = Math.min(form.length - 1, before.length); length >= SHORTEST_PREFIX; length--) {
      const prefix = form.slice(0, length);
      if (before.endsWith(prefix)) return MAY_BEGIN.test(before.slice(0, -length)) ? [{ known, prefix }] : [];
    }
    return [];
  });
}

/** Before the name of an indicator: the start of a clause, or a word that tells whose, when or that it was reached. */
const MAY_BEGIN =
  /(?:^|[\s。;,:!?、.()“"「*|])$|(?:[一二三四五六七八九十][是要]|[全我本各][国省市县区镇乡村]|实现|完成|其中|累计|预计|地方|[年月日季度期]|[的和及与])$/;

const EVERYDAY =
  /^(?:农村|农民|农业|城镇|居民|服务|工业|建筑|制造|装备|交通|生态|旅游|社会|全部|粮食|森林|网络|网上|就业|失业|接待|安全|生产|基础|招商|引进|民间|新增|户籍|常住|信访|进口|出口|存款|贷款|各项)$/;

/** 0: this report names it. 1: another report states it, and this is what it is called. 2: neither. */
function rankOf(
  { name, indicator, isUsual }: IndicatorName,
  longer: readonly string[],
  text: string,
  isStated: (name: string) => boolean,
): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    // 固定资产投资总额 does not name 固定资产投资.
    if (!longer.some((other) => text.startsWith(other, at))) return 0;
  }
  return isUsual && isStated(indicator.name) ? 1 : 2;
}

import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { numberOf } from './countedParts';
import { plausibleSum } from './sumClaim';
import type { Part } from './sumParts';

/**
 * Totals of some that were told before, which their sentence names again: 教育支出68.42亿元，社保支出57.19亿元，卫生健康支出39.64亿元，…。教育、社保、卫生健康三项合计165.25亿元. Each name is
 * that of one amount before, and there are as many as are counted; the names may be used loosely, so that only a slip of the pen is asked about.
 */
export function* sumsByName(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  if (!/[项者类种][\u4e00-\u9fa5]{0,4}合计/.test(shape.text)) return;
  for (const [at, total] of parts.entries()) {
    const names = namesBefore(shape, total);
    if (!names) continue;
    const named = names.map((name) => only(parts.slice(Math.max(0, at - LONGEST), at), name, total));
    const found = named.filter((part) => part !== undefined);
    if (found.length < names.length || new Set(found).size < names.length) continue;
    const claim = plausibleSum(
      total,
      found.map(({ figure }) => figure),
    );
    if (claim) yield claim;
  }
}

/** How many amounts may lie between the total and what it names. */
const LONGEST = 30;
const LONGEST_CLAUSE = 60;

/** 教育、社会保障和就业、卫生健康 of …三项合计 */
function namesBefore(shape: Shape, { figure }: Part): readonly string[] | undefined {
  const { start } = figure.span;
  const clause = /[^,;:。()]*$/.exec(shape.block.folded.slice(Math.max(0, start - LONGEST_CLAUSE), start))![0];
  const [, listed = '', numeral = ''] = TOTAL.exec(clause) ?? [];
  const count = numberOf(numeral);
  const names = listed.split('、');
  if (count === names.length) return names;
  // 甲和乙: only the last mark may be a word.
  const last = /^(.+?)(?:以及|[和与及])(.+)$/.exec(names.at(-1) ?? '');
  return last && count === names.length + 1 ? [...names.slice(0, -1), last[1]!, last[2]!] : undefined;
}

const TOTAL =
  /^([\u4e00-\u9fa5、]+?)(?:等)?(?:这|上述)?([两二三四五六七八九十])(?:[大个]?[项者类种])[\u4e00-\u9fa5]{0,4}合计(?:为|达到?|完成|实现|支出)*$/;

/** The one amount that goes by the name, whatever stands around it: 教育 in 教育支出. */
function only(parts: readonly Part[], name: string, total: Part): Part | undefined {
  const found = parts.filter(
    (part) =>
      part.name.includes(name) &&
      !part.isDetail &&
      part.figure.qualifier === 'exact' &&
      part.figure.unit?.dimension === total.figure.unit?.dimension,
  );
  return name.length >= 2 && found.length === 1 ? found[0] : undefined;
}

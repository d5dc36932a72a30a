import type { Figure } from '../../../figures';
import { matches, type Shape, textBetween } from '../../shape';
import type { Part } from './sumParts';
import { type ClosedList, isAll, runBefore } from './totalsAfter';

/**
 * Totals whose words name both of the kinds that were listed: 村委会158个、居委会32个，共有190个村（社区）; and those that name both of
 * their measure words: 高速公路3条、枢纽2个，共5个（条）.
 */
export function* namedTotals(shape: Shape, parts: readonly Part[]): Generator<ClosedList> {
  if (!/\)/.test(shape.text)) return;
  for (const match of matches(shape, /[,、](?:s_?|_?)(Q)(?=[_(,;.])/dg)) {
    const kinds = kindsOf(shape, match.group(1)!.figure!);
    const at = kinds ? parts.findIndex(({ figure }) => figure === match.group(1)!.figure) : -1;
    const total = parts[at];
    if (!kinds || !total) continue;
    const before = parts.slice(Math.max(0, at - LONGEST), at);
    const isMeasured = kinds.includes(total.figure.unit!.text);
    const run = isMeasured
      ? mixedRun(shape, before, match.start, kinds)
      : runBefore(shape, before, match.start, total.figure);
    const isWhole = isMeasured
      ? run.length >= kinds.length && areAllUsed(run, kinds) && isAll(shape, run[0]!, run.length)
      : run.length === kinds.length &&
        run.every(({ name, figure }, index) => isCalled(shape, name, figure, kinds[index]!));
    if (isWhole) yield { total: total.figure, parts: [run.map(({ figure }) => figure)], isWhole };
  }
}

const LONGEST = 12;

/** 村 and 社区 of 共有190个村（社区）; 个 and 条 of 共5个（条）. */
function kindsOf({ block: { folded } }: Shape, { span, unit }: Figure): string[] | undefined {
  const words = folded.slice(Math.max(0, span.start - 6), span.start);
  if (!unit?.discrete || !/[,、](?:全[省市县区镇乡]|现)?(?:共有?|合计|总共|共计)$/.test(words)) return undefined;
  const [, noun = '', other = '', rest = ''] =
    /^([\u4e00-\u9fa5]{0,4})\(([\u4e00-\u9fa5、]{1,6})\)([\u4e00-\u9fa5]?)/.exec(
      folded.slice(span.end, span.end + 14),
    ) ?? [];
  // 个村（居）民小组 are neither villages nor 居委会.
  return other === '' || (noun !== '' && rest !== '')
    ? undefined
    : [noun === '' ? unit.text : noun, ...other.split('、')];
}

/** 支部158个，共190个（含联合支部）: what stands in the bracket is no measure word of the parts. */
function areAllUsed(run: readonly Part[], units: readonly string[]): boolean {
  return units.every((unit) => run.some(({ figure }) => figure.unit?.text === unit));
}

/** 村委会158个 is of 村, and 社区居委会32个 of 社区. */
function isCalled(shape: Shape, name: string, { span }: Figure, kind: string): boolean {
  const behind = shape.block.folded.slice(span.end, span.end + 4);
  const own = `${name}${behind}`;
  return own.includes(kind) || (SAME[kind]?.test(own) ?? false);
}

const SAME: Readonly<Record<string, RegExp>> = { 社区: /居委会|居民委员会/, 村: /村/, 居: /居委会|社区/ };

/** Amounts of either measure word that stand directly before `end`. */
function mixedRun(shape: Shape, parts: readonly Part[], end: number, units: readonly string[]): Part[] {
  const run: Part[] = [];
  let limit = end;
  for (const part of parts.toReversed()) {
    const between = part.index < limit ? textBetween(shape, part.index + 1, limit - 1) : '';
    if (part.index >= limit || !/^_?$/.test(shape.letters.slice(part.index + 1, limit)) || between.length > LONGEST)
      break;
    if (!units.includes(part.figure.unit?.text ?? '') || part.figure.qualifier !== 'exact' || part.isDetail) break;
    run.unshift(part);
    if (!/[,、&]/.test(shape.letters[part.start - 1] ?? '')) break;
    limit = part.start - 1;
  }
  return run;
}

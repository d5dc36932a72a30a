import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { figuresOf, sumClaim } from './sumClaim';
import { sharedDigits } from './sumDigits';
import { isAddend, NO_TOTAL, type Part } from './sumParts';
import { runBefore } from './totalsAfter';

/**
 * What is added to an amount that stands further back, as budgets reckon: 一般公共预算收入22.46亿元，为预算的103%。其中：税收15.94亿元，…。加上级补助收入31.87亿元、上年结转3.65亿元，收入总计57.98亿元. Which amount that is the words do
 * not say, so that of the first by the name only a slip of the pen is asked about.
 */
export function* reckonedTotals(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  if (!/加/.test(shape.text) || !/[总合]计|总量/.test(shape.text)) return;
  for (const [at, total] of parts.entries()) {
    const kind = TOTAL.exec(total.name)?.[1];
    const from = shape.letters[total.start - 1] === ',' ? total.start - 1 : undefined;
    if (kind === undefined || from === undefined) continue;
    const run = runBefore(shape, parts.slice(Math.max(0, at - LONGEST), at), from, total.figure);
    const first = run[0];
    if (!first || !ADDED.test(first.name) || !/[.;]/.test(shape.letters[first.start - 1] ?? '')) continue;
    const { levels, inner } = levelsBefore(parts.slice(Math.max(0, at - FAR), parts.indexOf(first)), total, kind);
    const [claim, ...others] = [...levels, ...inner].map((level) =>
      sumClaim(total.figure, figuresOf([level, ...run]), 'subset'),
    );
    const fitting =
      [claim, ...others].find((found) => found?.verdict === 'holds') ?? (levels.length > 0 ? claim : undefined);
    const isSlip = fitting?.repairs[0]?.distance === 1 && sharedDigits(total.figure, figuresOf(run)) >= 3;
    if (fitting && (fitting.verdict === 'holds' || isSlip)) yield fitting;
  }
}

/** How many amounts may lie between. */
const FAR = 24;
const TOTAL = /^(收入|支出)(?:总计|合计|总量)(?:为|达)?$/;
const ADDED = /^加(?:上|:)?(?!快|强|大|工)/;
const LONGEST = 16;

/** The amounts of that kind that stand at most two sentences back, and those among them that a 其中 opens. */
function levelsBefore(
  parts: readonly Part[],
  total: Part,
  kind: string,
): { readonly levels: readonly Part[]; readonly inner: readonly Part[] } {
  const [levels, inner]: [Part[], Part[]] = [[], []];
  let opened: number | undefined;
  for (const part of parts) {
    const { figure, name, sentence, isBase, isDetail, opensSubset } = part;
    if (opensSubset) opened = sentence;
    if (isBase || isDetail || total.sentence - sentence > 2 || figure.qualifier !== 'exact') continue;
    if (!name.includes(kind) || NO_TOTAL.test(name) || !isAddend(part, total.figure)) continue;
    (opened === sentence ? inner : levels).push(part);
  }
  return { levels, inner };
}

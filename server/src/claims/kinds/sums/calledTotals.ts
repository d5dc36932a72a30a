import type { Claim } from '../../claim';
import { matches, type Shape } from '../../shape';
import { eachOfTotal } from '../means/eachOfTotal';
import { areExclusive } from '../parts/exclusive';
import { plausibleSum, ratioOfSum, sumClaim } from './sumClaim';
import type { Part } from './sumParts';
import { runBefore } from './totalsAfter';

/**
 * A total behind its parts that says so by its name: 金牌23枚、银牌19枚、铜牌31枚，奖牌总数73枚. What was not listed may be in it too, so that a
 * difference is asked about only where one slip of the pen explains it.
 */
export function* calledTotals(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  if (!/总|合计/.test(shape.text)) return;
  for (const match of matches(shape, /[,;](_S?|S)(Q)(?=_?[,;.)])/dg)) {
    const at = parts.findIndex(({ figure }) => figure === match.group(2)!.figure);
    const total = parts[at];
    const [, kind] = (total && CALLED.exec(total.name)) ?? [];
    if (!total) continue;
    const each = eachOfTotal(shape, parts, at);
    if (each) yield sumClaim(total.figure, each);
    if (each || kind === undefined) continue;
    const run = runBefore(shape, parts.slice(Math.max(0, at - LONGEST), at), match.start, total.figure);
    const claim = claimOf(run, total, kind);
    if (claim) yield claim;
  }
}

const LONGEST = 20;
const CALLED = /^([\u4e00-\u9fa5]{2,8}?)(?:总(?:数量?|量|计|额)|合计)(?:共|为|达到?)*$/;

/** Three or more of what the total counts by its name, 牌 of 奖牌; or all of one family, of which nothing is twice. */
function claimOf(run: readonly Part[], total: Part, kind: string): Claim | undefined {
  if (run.length < 3 || total.figure.qualifier !== 'exact') return undefined;
  const names = run.map(({ name }) => name);
  if (names.some((name) => OTHER.test(name))) return undefined;
  const figures = run.map(({ figure }) => figure);
  if (!areExclusive(names) || !names.every((name) => name.endsWith(kind.at(-1)!))) return plausibleSum(total, figures);
  const ratio = ratioOfSum(total.figure, figures);
  const claim = ratio > 0.8 && ratio < 1.25 ? sumClaim(total.figure, figures, 'subset') : undefined;
  return claim?.verdict === 'holds' || claim?.repairs[0]?.distance === 1 ? claim : undefined;
}

/** What is new or added is no part of all that there is. */
const OTHER = /新|增|减|退|其中|平均/;

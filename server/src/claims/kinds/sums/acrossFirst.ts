import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { ratioOfSum, sumClaim } from './sumClaim';

/**
 * 施工面积312万平方米，其中新开工68万平方米，住宅226万平方米、商业用房49万平方米、其他37万平方米: the 其中 tells only of the first amounts, which lie across the
 * others, and those make up the total by themselves. What 、 joins to the next is one of a list with it.
 */
export function acrossFirst({ letters, tokens }: Shape, { operands, basis }: Claim): Claim | undefined {
  const [total, ...parts] = operands.map(({ figure }) => figure!);
  const overfull = ratioOfSum(total!, parts) > 1 + NEAR;
  for (const count of [1, 2]) {
    const [first, rest] = [parts[count - 1], parts.slice(count)];
    if (rest.length <= count) return undefined;
    const behind = tokens.findIndex(({ figure }) => figure === first) + 1;
    if (!/^[^Q、]*[,;(]/.test(letters.slice(behind, behind + LONGEST_GAP))) continue;
    const claim = sumClaim(total!, rest, basis);
    if (claim.verdict === 'holds') return claim;
    // Where all together are far too much, a slip is looked for in the others.
    const isNear = Math.abs(ratioOfSum(total!, rest) - 1) < NEAR;
    if (overfull && isNear && claim.repairs[0]?.distance === 1) return claim;
  }
  return undefined;
}

const NEAR = 0.1;
/** No more tokens stand between two members of a list. */
const LONGEST_GAP = 40;

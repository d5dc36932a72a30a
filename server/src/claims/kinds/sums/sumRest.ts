import { intersects, plus } from '../../../arithmetic/interval';
import { type Figure, intervalOf } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { figuresOf, plausibleSum, ratioOfSum, sumClaim } from './sumClaim';
import type { List } from './sumLists';
import type { Part } from './sumParts';

/** The sum of a list whose member at `rest` is what the others leave over (其余18个, 其他200万元). */
export function sumWithRest(shape: Shape, total: Part, list: List, rest: number): Claim | undefined {
  const divided = dividedTwice(shape, total, list, rest);
  if (divided) return divided.claim;
  const claim = filledBefore(total, list) ?? flowSum(total, list, restSum(total, list.parts, rest + 1));
  if (claim?.verdict !== 'contradicted') return claim;
  return isOfOuterList(shape, total, list, rest) ? undefined : (ofMember(list, rest) ?? claim);
}

/** 职工968人，其中卫技人员812人；卫技人员中，医生268人、护士412人、医技及其他132人: the rest may be what a member is divided by. */
function ofMember({ parts }: List, rest: number): Claim | undefined {
  for (let at = 0; at < rest - 1; at++) {
    const claim = sumClaim(parts[at]!.figure, figuresOf(parts.slice(at + 1, rest + 1)), 'subset');
    if (claim.verdict === 'holds') return claim;
  }
  return undefined;
}

/**
 * 驳回161件；撤诉173件，其中和解104件；其他方式结案32件: the rest may be that of a list in which the total itself is a member: it stands behind a
 * semicolon that parts no members of the inner list, or behind a single one of those where something like the total stands before it.
 */
function isOfOuterList({ letters, tokens }: Shape, total: Part, { parts }: List, rest: number): boolean {
  const marks = parts.slice(1, rest + 1).map(({ start }) => letters[start - 1]);
  const last = marks.at(-1);
  if (last === ';' && (rest === 1 || marks.slice(0, -1).some((mark) => mark !== ';'))) return true;
  const [sibling] =
    /Q_?(?:[,(][a-z_]{0,4}P\)?)?[;,、]$/.exec(letters.slice(Math.max(0, total.start - 10), total.start)) ?? [];
  if (rest > 1 || sibling === undefined) return false;
  return tokens[total.start - sibling.length]!.figure!.unit?.text === total.figure.unit?.text;
}

/**
 * 项目66个，其中制造业36个、服务业30个，当年开工48个，其余18个未开工: two divisions of one total, by what they are and by what was done. All four are
 * together twice the total, and the list is the first division.
 */
function dividedTwice(
  { letters }: Shape,
  total: Part,
  { parts }: List,
  rest: number,
): { readonly claim: Claim | undefined } | undefined {
  for (let count = 2; count < rest; count++) {
    if (!/[,;]/.test(letters[parts[count]!.start - 1] ?? '')) continue;
    const [first, second] = [figuresOf(parts.slice(0, count)), figuresOf(parts.slice(count, rest + 1))];
    const claim = sumClaim(total.figure, first, 'subset');
    if (claim.verdict === 'holds') return { claim };
    // Two that agree with each other are both right, and the total is not.
    if (areEqual(first, second)) return { claim: sumClaim(total.figure, first) };
    // Where the second one is full, a slip is looked for in the first.
    const ratio = ratioOfSum(total.figure, first);
    if (ratio > 0.5 && sumClaim(total.figure, second).verdict === 'holds')
      return { claim: ratio > 1 && claim.repairs[0]?.distance === 1 ? claim : plausibleSum(total, first) };
  }
  return undefined;
}

function areEqual(some: readonly Figure[], others: readonly Figure[]): boolean {
  const [one, other] = [some, others].map((figures) => figures.map(intervalOf).reduce(plus));
  return intersects(one!, other!);
}

/**
 * 其他… is what makes a list complete. Where more members follow it, it may be the rest of the kinds before it only
 * （经营性的甲类…，乙类…，其他类…；非经营性的…）, so neither reading can be held against the total.
 */
function restSum(total: Part, parts: readonly Part[], end: number): Claim | undefined {
  const [closed, all] = [figuresOf(parts.slice(0, end)), figuresOf(parts)];
  // 动支318万元，其中甲98万元、乙100万元、丙120万元，剩余182万元: the rest is of something wider.
  const filled = end > 2 ? sumClaim(total.figure, closed.slice(0, -1), 'subset') : undefined;
  if (filled?.verdict === 'holds') return filled;
  // What makes the list far larger than the total is of something else (；审结…件).
  if (end === parts.length || ratioOfSum(total.figure, all) > 1.25) return sumClaim(total.figure, closed);
  const claims = [closed, all].map((figures) => plausibleSum(total, figures));
  return claims.find((claim) => claim?.verdict === 'holds') ?? claims.find((claim) => claim !== undefined);
}

const FALLS = /(?:减少?|下降)$/;

/** 工资800万元，其中基本工资300万元，津贴500万元；办公443万元；其他200万元: what fills the total ends at its semicolon. */
function filledBefore(total: Part, { beginnings }: List): Claim | undefined {
  const claims = beginnings.map((parts) => (parts.length > 1 ? sumClaim(total.figure, figuresOf(parts)) : undefined));
  return claims.find((claim) => claim?.verdict === 'holds');
}

/** 增量219亿元，其中贷款增加169亿元、债券28亿元、其他22亿元: what was added is a part too, of what is added in all. */
function flowSum(total: Part, { parts, flows }: List, claim: Claim | undefined): Claim | undefined {
  if (claim?.verdict !== 'contradicted' || flows.length === parts.length) return claim;
  const whole = sumClaim(total.figure, figuresOf(flows), undefined, (at) => (FALLS.test(flows[at]!.name) ? -1 : 1));
  return whole.verdict === 'holds' || /增/.test(total.name) ? whole : undefined;
}

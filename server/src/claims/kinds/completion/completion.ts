import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import {
  inOrder,
  matches,
  type Shape,
  type ShapeMatch,
  type Token,
  textBetween,
  tokenText,
  withoutAsides,
} from '../../shape';
import { verify } from '../../verify';
import { amountBefore, isStep } from '../common/amounts';
import { isCompared, isFormer, tellsOfAnother } from '../common/bases';
import { slipsOf } from '../common/doubted';
import { nameOf } from '../common/ratio';
import { headsBefore, isBeyond, rateOfMeant } from '../parts/heads';
import { SHARING, STATED, type Stated, UNSTATED } from './completionForms';
import { completionRelation } from './completionRelation';
import { ofMeantTarget } from './targetBefore';
import { mayBeOfHead, wholeTarget } from './wholeTarget';
import { ofWiderPlace } from './widerTarget';

/**
 * Completion claims of one line: a value, its target and the completion rate in any order. Where the target is not
 * stated, a small count still limits the rate (27家 cannot be 62.7% of any whole number of tasks): a claim of possibility.
 */
export function readCompletion(shape: Shape): Claim[] {
  if (!/[gvRe].*P/.test(shape.letters)) return [];
  const plain = withoutAsides(shape);
  const decided = new Set<Figure>();
  const claims: Claim[] = [];
  // A stated target always goes before a guessed one, wherever the brackets are.
  for (const each of plain ? [shape, plain] : [shape]) claims.push(...withTarget(each, decided));
  for (const each of plain ? [shape, plain] : [shape]) claims.push(...withoutTarget(each, decided));
  return claims;
}

const READY = STATED.map((form) => ({ ...form, mayMatch: inOrder(form.needs) }));

function withTarget(shape: Shape, decided: Set<Figure>): Claim[] {
  const claims: Claim[] = [];
  for (const form of READY) {
    if (!form.mayMatch(shape.letters)) continue;
    for (const match of matches(shape, form.pattern)) {
      const rate = match.group(form.rate)?.figure;
      if (!rate || decided.has(rate) || !sameThing(shape, match, form)) continue;
      const claim = form.nearest
        ? ofMeantTarget(shape, match.position(form.target), (target) => claimOf(shape, match, form, target))
        : claimOf(shape, match, form);
      if (!claim) continue;
      decided.add(rate);
      claims.push(ofWiderPlace(shape, claim));
    }
  }
  return claims.length === 0 ? claims : [...claims, ...withSharedTarget(shape, claims, decided)];
}

/** 计划投资5000万元，1-6月完成2000万元，完成率40%，1-9月完成3000万元，完成率60%: the plan is that of both. */
function withSharedTarget(shape: Shape, claims: readonly Claim[], decided: Set<Figure>): Claim[] {
  return Array.from(matches(shape, SHARING)).flatMap((match) => {
    const [value, rate] = [match.group(1), match.group(2)];
    if (!rate?.figure || decided.has(rate.figure)) return [];
    const before = claims.findLast(({ span }) => span.end <= shape.tokens[match.start]!.span.start);
    const target = before?.operands.find(({ role }) => role === 'target')?.figure;
    const from = shape.tokens.findIndex(({ figure }) => figure !== undefined && figure === target);
    if (!target || from < 0 || /[.zg]/.test(shape.letters.slice(from + 1, match.start))) return [];
    const relation = completionRelation(value, shape.tokens[from], rate);
    if (!relation) return [];
    decided.add(rate.figure);
    return [verify({ kind: 'completion', relation })];
  });
}

function withoutTarget(shape: Shape, decided: Set<Figure>): Claim[] {
  const claims: Claim[] = [];
  for (const { pattern, estimate } of UNSTATED) {
    for (const match of matches(shape, pattern)) {
      const [value, rate] = [match.group(1)?.figure, match.group(3)?.figure];
      if (!value || !rate || decided.has(rate) || !isOwnValue(shape, match) || !isOwnGoal(shape, match)) continue;
      const claim = wholeTarget(value, rate);
      // 完成3个安置点建设，完成63% tells how far the work has come; what was counted has decimals or is above 100.
      if (!claim || (claim.verdict === 'contradicted' && estimate && isProgress(rate))) continue;
      if (claim.verdict === 'contradicted' && mayBeOfHead(shape, match.position(1), rate)) continue;
      decided.add(rate);
      claims.push(claim);
    }
  }
  return claims;
}

/**
 * 其中新增3家，占任务30家的90% may speak of the 3 or of what they are among: of the latter where that alone holds. 收入54亿元，上年收入50亿元，
 * 完成预算60亿元的90% may speak of either year's too: where neither holds, of the one that fewer slips make true.
 */
function claimOf(
  shape: Shape,
  match: ShapeMatch,
  form: Stated,
  target = match.position(form.target),
): Claim | undefined {
  const at = valueAt(shape, match.position(form.value), match.position(form.rate));
  const judge = (index: number) => claimWith(shape.tokens[index], match, form, shape.tokens[target]);
  const own = at === undefined ? undefined : judge(at);
  const isOfYearBefore = at !== undefined && YEAR_BEFORE.test(nameOf(shape, shape.tokens[at]!));
  if (at === undefined || !own || own.verdict === 'holds') return own;
  if (!isOfYearBefore) return rateOfMeant(shape, at, target, match.position(form.rate), judge);
  const before = shape.tokens.slice(shape.letters.lastIndexOf('.', at) + 1, at);
  const alike = before.filter((token) => isLike(token, shape.tokens[at])).slice(-FEW);
  const others = alike.reverse().flatMap((token) => claimWith(token, match, form, shape.tokens[target]) ?? []);
  const other = others.find(({ verdict }) => verdict === 'holds') ?? others[0];
  if (!other || other.verdict === 'holds') return other ?? own;
  return slipsOf(other) <= slipsOf(own) ? other : own;
}

/** 收入54亿元，支出48亿元，上年收入50亿元: as many amounts may stand before. */
const FEW = 3;

const YEAR_BEFORE = /^(?:而|但)?(?:上一?年|去年|前年|上年度)/;

/**
 * The amount that was done: the one beside the rate, unless that only tells of the one before it what it was a year ago
 * (3.27亿元，上年同期2.98亿元，完成…), by how much it is more, or, in a bracket that is closed again, what it is made of.
 */
function valueAt(shape: Shape, at: number, rate: number): number | undefined {
  // 税收比上年增长3.8%，增收9.06亿元，完成年度计划246亿元的101.1%: by how much something else has grown.
  if (CHANGE_OF_ANOTHER.test(shape.letters.slice(Math.max(0, at - 8), at)) || isSurplus(shape, at)) return undefined;
  if (!tellsOfAnother(shape, at) && !isStep(shape, at) && !isCompared(shape, at) && !isRemark(shape, at, rate))
    return at;
  const inBracket = isRemark(shape, at, rate);
  const before = amountBefore(shape, inBracket ? shape.letters.lastIndexOf('(', at) : at);
  if (before !== undefined && isLike(shape.tokens[before]!, shape.tokens[at])) return before;
  return inBracket && !isFormer(shape, at) ? at : undefined;
}

/** 超任务68批次: by how much the task was passed. */
function isSurplus({ letters, tokens, block }: Shape, at: number): boolean {
  return letters[at - 1] === 'e' && /^超[任计目]/.test(block.folded.slice(tokens[at - 1]!.span.start));
}

const CHANGE_OF_ANOTHER = /[rd]P[,、]n?[rd]$/;

/** True for an amount in a bracket that closes before the rate. */
function isRemark({ letters }: Shape, at: number, rate: number): boolean {
  return at < rate && /\([^)]*$/.test(letters.slice(Math.max(0, at - 40), at)) && letters.slice(at, rate).includes(')');
}

function isLike(token: Token, other: Token | undefined): boolean {
  return token.letter === 'Q' && token.figure?.unit?.dimension === other?.figure?.unit?.dimension;
}

function claimWith(
  value: Token | undefined,
  match: ShapeMatch,
  form: Stated,
  target = match.group(form.target),
): Claim | undefined {
  const relation = completionRelation(value, target, match.group(form.rate), form.surplus);
  return relation && verify({ kind: 'completion', relation });
}

/**
 * False when value and target are visibly of different things (计划投资…，完成税收…), of different bodies (…，石门村完成…), or when
 * a plan of several years meets the rate of one year's.
 */
function sameThing(shape: Shape, match: ShapeMatch, form: Stated): boolean {
  const missed = form.byHowMuch === undefined ? undefined : match.group(form.byHowMuch);
  if (missed && !/^(?:短收|超收|短缺|超支|节约|结余|缺口|少收|多收)$/.test(tokenText(shape, missed))) return false;
  const isOwn = isOwnValueAt(shape, match, form.value, match.group(form.target)?.figure);
  if (!(isOwn || isOfHead(shape, match, form)) || (form.goals && !isOneGoal(shape, match, form.goals))) return false;
  const [value, target] = (form.names ?? []).map((group) => match.group(group));
  const [named, aimed] = [value, target].map((token) => (token ? tokenText(shape, token).replace(DEED, '') : ''));
  if (named && BODY.test(named)) return false;
  if (named && aimed && !named.includes(aimed) && !aimed.includes(named)) return false;
  // 占三年计划15亿元的30% names what the rate is of; where the value stands between, it may be of this year's part.
  const isNamed = match.position(form.value) < match.position(form.target);
  return isNamed || !OF_YEARS.test(nameOf(shape, match.group(form.target)!));
}

/** 培训900人次，其中家政500人次、电工400人次，完成任务1000人次的90%: of what the list divides. */
function isOfHead(shape: Shape, match: ShapeMatch, form: Stated): boolean {
  const value = match.position(form.value);
  return headsBefore(shape, value).some(
    ({ head }) => !isBeyond(shape, head, value) || claimWith(shape.tokens[head], match, form)?.verdict === 'holds',
  );
}

const OF_YEARS = /[两三四五六]年|总投资|总规模|总面积|总任务|总目标/;

/** 年初预算 is not 调整预算; a bracket may say which 预算 was meant. */
function isOneGoal(shape: Shape, match: ShapeMatch, [first, second]: readonly [number, number]): boolean {
  const [one, other] = [goalText(shape, match, first), goalText(shape, match, second)];
  return one === other || (shape.letters[match.position(second) - 1] === '(' && other.endsWith(one));
}

function goalText(shape: Shape, match: ShapeMatch, group: number): string {
  const first = match.position(group);
  return textBetween(shape, first, first + match.letters(group).length - 1).replace(/[数额值]?[为的是]*$/, '');
}

/** 计划新建120户，已建成96户: the deeds differ, the thing is the same. */
const DEED =
  /^(?:已经?|实际|累计|新)?(?:新建|改建|建成|建设|完工|竣工|开工|动工|改造|整治|修建|发放|安排|支出|下达|拨付|使用|落实|培育|引进|栽植|种植|到位|实施|验收|签约|办结|收购|清理|新增)?/;

const BODY = /(?:[省市县区镇乡村局办站]|街道|社区|公司|单位|部门|企业)$/;

/** A member of a 其中 is no value of a whole whose target is not even stated, nor is one of several values that share a rate. */
function isOwnValue(shape: Shape, match: ShapeMatch): boolean {
  const at = match.position(1);
  return (
    isOwnValueAt(shape, match, 1, undefined) && !isAmong(shape, at) && valueAt(shape, at, match.position(3)) === at
  );
}

/** True for a figure that 其中 introduces. */
function isAmong(shape: Shape, position: number): boolean {
  return /z[^,;.(]*$/.test(shape.letters.slice(Math.max(0, position - 12), position));
}

/** 管网12公里、窨井31处: with a target in the same unit the value is found, without one it is not. */
function isOwnValueAt(shape: Shape, match: ShapeMatch, group: number, target: Figure | undefined): boolean {
  const position = match.position(group);
  const before = shape.letters.slice(Math.max(0, position - 40), position);
  if (/Q_?\([^)]*z[^)]*$/.test(before)) return false;
  const clause = /[^,;.(]*$/.exec(before)?.[0] ?? '';
  const other = /(Q)_?[、&][^Q]*$/.exec(clause);
  if (!other) return true;
  const figure = shape.tokens[position - clause.length + other.index]?.figure;
  // 计划45.8亿元、完成52.1亿元: what stands before it is the target.
  return target !== undefined && (figure === target || figure?.unit?.dimension !== target.unit?.dimension);
}

/** The words before 目标 say who set it; any other word says that it is the target of something else (投资目标). */
function isOwnGoal(shape: Shape, match: ShapeMatch): boolean {
  const start = match.position(2);
  const words = shape.tokens.slice(start, start + match.letters(2).length).filter(({ letter }) => letter === '_');
  return words.every((token) => ISSUER.test(tokenText(shape, token)));
}

const ISSUER =
  /^(?:[省市县区镇乡州]|上级|年初|年度|全年|三年|人大|人代会|考核|既定|预定|原定|分解|下达|确定|核定|批准|通过|安排|制定|政府|党?委|给|我|局|总|的|已|经|由|所)+$/;

function isProgress(rate: Figure): boolean {
  return rate.number.exponent >= 0 && rate.number.coefficient < 100n;
}

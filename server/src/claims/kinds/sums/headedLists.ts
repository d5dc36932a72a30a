import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { type Head, headOf, PLAIN } from '../counts/listHeads';
import { areOfOneKind } from '../parts/exclusive';
import { bareHead } from './bareHeads';
import { memberRun } from './memberRuns';
import { figuresOf, ratioOfSum, sumClaim } from './sumClaim';
import { sharedDigits } from './sumDigits';
import { NO_TOTAL, type Part } from './sumParts';

/**
 * Lists whose words say what they divide, though other things stand between them and their total: 立案187件，结案162件，罚没款143万元。立案按领域分：食品71件，…，其他29件;
 * 总共进账170万元，比上年多收27.5万元。钱从五处来：租金86.4万元，…; 处置0.86亿元，期末2.31亿元。处置方式为核销0.42亿元、…. What is listed need not be all, so that only a
 * slip of the pen is asked about, and the surer the words are that it is, the fewer digits have to tell of it.
 */
export function* headedLists(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  for (let at = 0; at < parts.length; ) {
    const { members, end, mayGoOn } = memberRun(shape, parts, at);
    if (members.length < 2) {
      at += 1;
      continue;
    }
    const ahead = parts.slice(Math.max(0, at - FAR), at);
    const inner = firstList(shape, members);
    const claims = [ofRun(shape, ahead, members, mayGoOn), inner && ofRun(shape, ahead, inner, true)];
    const claim = claims.find((found) => found?.verdict === 'holds') ?? claims.find((found) => found !== undefined);
    if (claim) yield claim;
    at = end;
  }
}

/** How many amounts may lie between a list and its total. */
const FAR = 24;

/** 中央资金820万元、省级资金460万元、自筹580万元，已完成投资1240万元: a comma may end what lighter marks part. */
function firstList({ letters }: Shape, members: readonly Part[]): readonly Part[] | undefined {
  const marks = members.slice(1).map(({ start }) => letters[start - 1]);
  const end = marks.indexOf(',');
  return end > 0 ? members.slice(0, end + 1) : undefined;
}

/** The list with what leads on to it; or its first member is the total of the others. */
function ofRun(shape: Shape, ahead: readonly Part[], members: readonly Part[], mayGoOn: boolean): Claim | undefined {
  const head = headOf(shape, members);
  const isInBracket = shape.letters[members[0]!.start - 1] === '(';
  const claim = head && claimOf(isInBracket ? ahead.slice(-1) : ahead, members, head, mayGoOn);
  const [total, ...others] = members;
  if (claim || others.length < 2 || shape.letters[others[0]!.start - 1] !== ',') return claim;
  const own = headOf(shape, others) ?? bareHead(shape, total!, others);
  return own && claimOf([total!], others, { ...own, name: '', isNear: true }, mayGoOn);
}

function claimOf(before: readonly Part[], members: readonly Part[], head: Head, mayGoOn: boolean): Claim | undefined {
  const totals = totalsFor(before, members[0]!, head);
  const claims = totals.map((total) => ({ total, claim: sumClaim(total.figure, figuresOf(members), 'subset') }));
  const fitting = claims.find(({ claim }) => claim.verdict === 'holds');
  if (fitting) return fitting.claim;
  const [likeliest] = claims;
  return likeliest && isTelling(likeliest.total, members, likeliest.claim, head, mayGoOn) ? likeliest.claim : undefined;
}

/** The amounts that the list may divide, the likeliest first. */
function totalsFor(before: readonly Part[], first: Part, { name, isNear }: Head): readonly Part[] {
  const near = before.filter(
    (part) =>
      part.figure.unit?.text === first.figure.unit?.text && isTotal(part) && first.sentence - part.sentence <= 2,
  );
  if (name !== '') return ofName(near, name);
  const own = near.filter(({ sentence }) => sentence === first.sentence);
  if (own.length > 0 || isNear) return own;
  return near.filter(({ sentence }) => first.sentence - sentence === 1);
}

/** 劳动力1264人 before 非劳动力723人, whatever is nearer; of several that only hold the words, the nearest. */
function ofName(near: readonly Part[], name: string): readonly Part[] {
  const named = near.filter((part) => part.name.includes(name)).toReversed();
  const own = named.filter((part) => part.name.replace(/^其中[:,]?|(?:实现|完成|[共为达到是有])*$/g, '') === name);
  return [...own, ...named.filter((part) => !own.includes(part))];
}

function isTotal({ figure, name, isBase, isDetail, isCompared, isPrice }: Part): boolean {
  return !isBase && !isDetail && !isCompared && !isPrice && figure.qualifier === 'exact' && !NO_TOTAL.test(name);
}

/** Whether a list that does not add up was to do so. */
function isTelling({ figure }: Part, members: readonly Part[], claim: Claim, head: Head, mayGoOn: boolean): boolean {
  const figures = figuresOf(members);
  const ratio = ratioOfSum(figure, figures);
  const slips = claim.repairs[0]?.distance ?? Number.POSITIVE_INFINITY;
  if (claim.verdict !== 'contradicted' || slips > 2 || ratio < 0.5 || ratio > 2) return false;
  if ((mayGoOn && ratio < 1) || !areOfOneKind(members.map(({ name }) => name))) return false;
  const digits = sharedDigits(figure, figures);
  const isClose = ratio > 0.75 && ratio < 1.33;
  if (head.digits < PLAIN) return digits >= (isClose && slips < 2 ? head.digits : PLAIN);
  if (slips > 1 || (ratio > 1 && members.some(({ name }) => OVERLAPS.test(name)))) return false;
  // What a word divides, as 处置 by its 方式, it divides once.
  const isTooMuch = ratio > 1 && members.length > 2 && head.name !== '';
  return digits >= (isTooMuch ? 2 : isClose && members.length > 2 ? head.digits : PLAIN + 1);
}

/** 女党员, 35岁以下: what one person may be beside something else of the list. */
const OVERLAPS = /以[上下]|女|少数民族|残疾|脱贫|党员|学历|职称/;

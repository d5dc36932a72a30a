import { intersects, over, plus } from '../../../arithmetic/interval';
import { compare } from '../../../arithmetic/rational';
import { type Figure, figureValue, intervalOf } from '../../../figures';
import type { Claim } from '../../claim';
import { type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { amountBefore } from '../common/amounts';
import { doubted } from '../common/doubted';
import { nameOf, ratioOf } from '../common/ratio';
import { shareOfSum } from './peerShares';

/**
 * Rates named after a deed, beside what came in and what the deed was done to: 发现隐患58处，整改56处，整改率96.6%；应参保860人，
 * 已参保843人，参保率98%. The deed must be the same word in the rate and before the count. Of several amounts before it
 * (项目120个，开工90个，竣工40个，竣工率33.3%) each may be the whole, so that only what is true of one of them is said; unless a rate right
 * before has told what the whole is.
 */
export function* readDoneRates(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('率')) return;
  let last: Settled | undefined;
  for (const [index, { figure: rate }] of shape.tokens.entries()) {
    const stated = rate?.kind === 'percent' ? deedBefore(shape, index) : undefined;
    if (!stated) continue;
    const { deed, done } = stated;
    // 审结3796件（含上年结转112件），结案率95.2%: of more than came in.
    if (LEFT_OVER.test(textBetween(shape, done + 1, index - 1)) || isByFormula(shape, index)) continue;
    const wholes = amountsAlike(shape, done).filter((at) => !isCostOfProfit(nameOf(shape, shape.tokens[at]!), deed));
    const known = last && goesOn(shape, last, done) ? last.found : undefined;
    const sure =
      known ?? (wholes.length === 1 ? wholes[0] : (askedFor(shape, wholes, deed) ?? named(shape, wholes, done, deed)));
    const claims = [...new Set([...(known === undefined ? [] : [known]), ...wholes])].flatMap((found) => {
      if (!mayHold(shape, found, done, deed)) return [];
      const claim = shareOf(shape, done, found, rate!, deed);
      return claim ? [{ found, claim }] : [];
    });
    const own = claims.find(({ found }) => found === sure);
    const read = own?.claim.verdict === 'holds' ? own : (claims.find(({ claim }) => claim.verdict === 'holds') ?? own);
    if (!read) continue;
    last = { found: read.found, rate: index };
    yield read.found === sure ? read.claim : { ...read.claim, basis: 'subset' };
  }
}

/** 采购金额4065万元，节约377万元，节约率8.5%: what was saved is a part of the budget, which is what was paid and what was saved. */
function isOfBoth(saved: Figure, paid: Figure, rate: Figure): boolean {
  const [one, other, stated] = [saved, paid, rate].map(intervalOf);
  const implied = over(one!, plus(one!, other!));
  return intersects(implied, stated!);
}

const SAVING = /^(?:节约|节支|节资|节省|结余|下浮|[核审]减|调减)/;

/** What was saved is of what was asked for: 送审480.50万元，审定467.58万元，核减12.92万元，核减率2.69%; saved of the budget: 预算4500万元，成交4230万元，节约270万元. */
function askedFor(shape: Shape, wholes: readonly number[], deed: string): number | undefined {
  const words = SAVING.test(deed) ? ASKED : deed === '报到' ? ADMITTED : undefined;
  const asked = wholes.filter((whole) => words?.test(nameOf(shape, shape.tokens[whole]!)));
  return asked.length === 1 ? asked[0] : undefined;
}

/** 收集议题93个，形成决议67个，落实61个，决议落实率 */
function named(shape: Shape, wholes: readonly number[], done: number, deed: string): number | undefined {
  const own = nameOf(shape, shape.tokens[done]!);
  const found = wholes.filter((whole) => isDoneToNamed(nameOf(shape, shape.tokens[whole]!), own, deed));
  return found.length === 1 ? found[0] : undefined;
}

/** 招生计划500人，录取480人，报到466人，报到率97.1% */
const ADMITTED = /录取/;
const ASKED = /送审|报审|申报|预算|控制价|概算/;
/** Where only this is told, it and what was saved are together what was asked for. */
const GRANTED = /审定|核定|中标|成交|实付|实际支付|合同/;

function shareOf(shape: Shape, done: number, found: number, share: Figure, deed: string): Claim | undefined {
  const [part, whole] = [shape.tokens[done]!.figure!, shape.tokens[found]!.figure!];
  const relation = ratioOf(part, whole, share);
  const claim = relation && verify({ kind: 'share', relation });
  // 量刑建议2511人，法院采纳2463人: some of them may not have been decided upon.
  if (claim && deed === '采纳') return doubted(claim);
  if (!claim || !SAVING.test(deed)) return claim;
  const name = nameOf(shape, shape.tokens[found]!);
  if (ASKED.test(name) || !GRANTED.test(name)) return isOfBoth(part, whole, share) ? undefined : claim;
  // Some divide by what was granted.
  const ofBoth = shareOfSum({ part, share }, [whole]);
  return claim.verdict === 'contradicted' || ofBoth.verdict === 'holds' ? ofBoth : undefined;
}

/** 收入138万元，成本92万元，利润46万元，利润率33.6%: what was spent is not what the profit is a part of. */
function isCostOfProfit(name: string, deed: string): boolean {
  return /利润|盈利|毛利|净利|收益/.test(deed) && /成本|费用|支出|开支|花费|税费/.test(name);
}

/** 综合利用率为78.5%（计算公式为…）, 按规定口径计算，综合利用率为78.5% */
function isByFormula({ block: { folded }, tokens }: Shape, index: number): boolean {
  const { start, end } = tokens[index]!.span;
  return (
    /^\(?[^,;。()]{0,2}(?:计算公式|公式为|计算口径)/.test(folded.slice(end, end + 10)) ||
    /按[^,;。]{0,8}(?:口径|公式)[^。;]{0,16}$/.test(folded.slice(Math.max(0, start - 30), start))
  );
}

const LEFT_OVER = /\((?:含|其中)[^)]{0,12}(?:结转|旧存|积存|遗留|往年|贮存)/;

/** A rate that was read, by the tokens of what came in and of the rate. */
interface Settled {
  readonly found: number;
  readonly rate: number;
}

/** 项目120个，开工108个，开工率90%；竣工66个，竣工率55% goes on with the 120. */
function goesOn(shape: Shape, { found, rate }: Settled, done: number): boolean {
  const [whole, part] = [shape.tokens[found]!.figure!, shape.tokens[done]!.figure!];
  return whole.unit?.text === part.unit?.text && /^[,;、]_?$/.test(shape.letters.slice(rate + 1, done));
}

/** The deed that a rate is named after, and the count before it of what it was done to. */
function deedBefore(shape: Shape, index: number): { deed: string; done: number } | undefined {
  const deed = DEED_RATE.exec(nameOf(shape, shape.tokens[index]!))?.[1];
  if (deed === undefined || OTHER_RATE.test(deed)) return undefined;
  const last = amountBefore(shape, index);
  // 办结2438件，尚未办结37件，办结率98.5%: what is left does not part the rate from its deed.
  const done = last !== undefined && LEFT.test(nameOf(shape, shape.tokens[last]!)) ? amountBefore(shape, last) : last;
  return done === undefined ? undefined : { deed, done };
}

const LEFT = /^(?:目前|其中)?(?:尚|还|仍|暂)?(?:有)?(?:未[\u4e00-\u9fa5]{2,4}|剩余|正在[\u4e00-\u9fa5]{2,4}|在办)$/;

const DEED_RATE = /^([\u4e00-\u9fa5]{2,6}?)(?:完成)?率(?:仅|只)?(?:为|达到?|是|有)?$/;

/** Rates of a population, not of the cases before them; and those that are of a target, which `completion` reads. */
const OTHER_RATE = /溢价|增值|升值|加价|减值|死亡|出生|生育|发病|失业|完成|达成|执行|任务|目标|计划|预算|时序|进度/;

/** 已整改到位56处, but neither 不合格12批次 beside 合格率 nor 提前办结84件 beside 办结率. */
function isDone(name: string, deed: string): boolean {
  // 收回582份，回收率; 成功调处22起，调处成功率
  const half = deed.length % 2 === 0 ? deed.length / 2 : 0;
  const turned = deed.slice(half) + deed.slice(0, half);
  const own = [deed, turned, ...(CALLED[deed] ?? [])].find((word) => name.includes(word));
  if (own === undefined) return false;
  const at = name.indexOf(own);
  const behind = name.slice(at + own.length);
  // 破获积案12起 and 审结民商事案件1256件 are of a part of the cases only.
  if (CALLED[deed]?.includes(own) && !/^(?:各类|全部)?(?:案件)?数?$/.test(behind)) return false;
  return LEADING.test(name.slice(0, at)) && !/[不未没]/.test(behind);
}

/** Deeds that a rate is named after by another word than their counts: courts say 审结 and 结案率, the police 破获 and 破案率. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  结案: ['审执结', '审结', '执结', '办结'],
  破案: ['破获', '侦破'],
};

const LEADING =
  /^(?:[\d年月日底末截至止—~-]|目前|当前|现|均|全部|全年|今年|累计|共|已经?|(?:人民)?法院|成功|完成|实现|予以|得到)*$/;

/** The amounts before one in the same list that are counted by the same word, the nearest first. */
function amountsAlike(shape: Shape, from: number): number[] {
  const unit = shape.tokens[from]!.figure!.unit?.text;
  const found: number[] = [];
  let at = amountBefore(shape, from);
  for (let looked = 0; at !== undefined && looked < FAR; looked++) {
    if (shape.tokens[at]!.figure!.unit?.text === unit) found.push(at);
    at = amountBefore(shape, at);
  }
  return found;
}

/** Further back no list has its whole. */
const FAR = 8;

/** What came in is all that there was to deal with, not only this year's. */
function mayHold(shape: Shape, found: number, done: number, deed: string): boolean {
  const [all, some] = [shape.tokens[found]!.figure!, shape.tokens[done]!.figure!];
  const [name, own] = [nameOf(shape, shape.tokens[found]!), nameOf(shape, shape.tokens[done]!)];
  if (isDoneToNamed(name, own, deed)) return compare(figureValue(some), figureValue(all)) <= 0;
  const isDue = isOwed(name, own, deed);
  if (!isDue && (!isDone(own, deed) || name.includes(deed))) return false;
  const between = textBetween(shape, found + 1, done - 1).replace(/\([^)]*\)/g, '');
  if (isOpposite(name, deed) || /新收|新增|新受理|其中|剩余|结转/.test(name + between)) return false;
  return isDue || compare(figureValue(some), figureValue(all)) <= 0;
}

/** 形成决议67个，落实61个，决议落实率91.0%: the rate itself names what the deed is done to, and both counts go by their own words alone. */
export function isDoneToNamed(name: string, own: string, deed: string): boolean {
  if (deed.length !== 4) return false;
  const [thing, done] = [deed.slice(0, 2), deed.slice(2)];
  return (
    name.endsWith(thing) &&
    !/[其不未]/.test(name) &&
    LEADING.test(own.replace(new RegExp(`${done}(?:了|到位)?$`), '')) &&
    own.includes(done)
  );
}

/** 应参保人数860人，已参保843人; 应收物业费32万元，实收28.8万元，收缴率: what was due and what came, by one word. */
function isOwed(name: string, own: string, deed: string): boolean {
  const [, due, thing = ''] = /[应需须](?:当)?([\u4e00-\u9fa5])(.*)$/.exec(name) ?? [];
  if (due === undefined || !own.includes(due) || /[应需须]/.test(own)) return false;
  if (!deed.includes(due) && !(ALSO_CALLED[due]?.test(deed) && own.startsWith('实'))) return false;
  // 应参加培训860人，参加调研120人 is of two things.
  return thing.includes(own.slice(own.indexOf(due) + 1).replace(/(?:人数|户数|数|了)$/, ''));
}

/** 应到120人，实到118人，出席率; 应检2140人，实检1926人，筛查率: the rate goes by another word for the same deed. */
const ALSO_CALLED: Readonly<Record<string, RegExp>> = {
  到: /^(?:出席|出勤|参会|参训|到会)$/,
  检: /^(?:筛查|体检|检查|检测)$/,
  收: /^(?:征缴|收缴)$/,
  种: /^(?:接种|免疫)$/,
};

/** 逮捕35人，不捕21人，不捕率37.5%: both together came in, and neither count is the whole. */
function isOpposite(name: string, deed: string): boolean {
  return /^[不未没非]/.test(deed) && name.includes(deed.slice(1));
}

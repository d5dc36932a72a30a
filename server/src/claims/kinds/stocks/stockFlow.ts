import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { sumRelation, type Term, termOf } from '../../relation';
import type { Shape, Token } from '../../shape';
import { isSlip } from '../../slip';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { clauseOf, nameOf } from '../common/ratio';
import { type StockRole, stockRoleOf } from './stockWords';

/**
 * A stock, what came in and went out, and what is there at the end: 年初在册120件，新增35件，销号58件，年末剩余97件; 上年结余203万元，本年收入1252万元，
 * 本年支出1040万元，年末结余415万元; and of one year alone 收入…，支出…，当年结余…. The figures follow one another in a sentence with nothing else
 * of their kind between them.
 */
export function* readStockFlows(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  const entries = entriesOf(shape);
  let run: Entry[] = [];
  let open: Open | undefined;
  for (const [at, entry] of entries.entries()) {
    if (!entry || (run.length > 0 && !areAlike(run[0]!.figure, entry.figure))) run = [];
    const late = entry?.is === 'opening' && open ? openedBy(open, entry) : undefined;
    if (late) yield late;
    open = undefined;
    if (!entry) continue;
    if (entry.is === 'closing') {
      const closed = closedBy(run, entry) ?? closedAsTold(run, entry, entries[at + 1]);
      if (closed) yield closed.claim;
      else if (run.length > 0 && run.every(({ is }) => is !== 'opening')) open = { flows: run, closing: entry };
      run = afterClosing(run, entry, closed);
    } else run = goOn(run, entry);
  }
  yield* closedFirst(entries);
}

/** All figures but rates as what they are of a stock, with a gap where one is nothing of the kind or a sentence ends. */
function entriesOf(shape: Shape): (Entry | undefined)[] {
  const entries: (Entry | undefined)[] = [];
  for (const token of shape.tokens) {
    if (token.letter === '.') entries.push(undefined);
    if (token.figure && token.figure.kind !== 'percent' && !WITHIN.test(clauseOf(shape, token)))
      entries.push(entryOf(shape, token));
  }
  return entries;
}

/** 年末在册1210户（年初1246户），当年新纳入98户、退出134户: what there is comes first, and all that the sentence goes on to tell makes it up. */
function* closedFirst(entries: readonly (Entry | undefined)[]): Generator<Claim> {
  for (const [at, closing] of entries.entries()) {
    if (closing?.is !== 'closing' || entries[at - 1]) continue;
    const end = entries.findIndex((entry, index) => index > at && (!entry || !areAlike(entry.figure, closing.figure)));
    const told = entries.slice(at + 1, end < 0 ? undefined : end).flatMap((entry) => entry ?? []);
    const [opening, ...more] = told.filter(({ is }) => is === 'opening' || is === 'closing');
    const flows = told.filter(({ is, name }) => (is === 'in' || is === 'out') && !NET.test(name));
    if (opening?.is !== 'opening' || more.length > 0 || new Set(flows.map(({ is }) => is)).size < 2) continue;
    const claim = AT_ONCE.test(opening.name) ? slipOnly(claimOf(opening, flows, closing), 2) : undefined;
    if (claim) yield claim;
  }
}

/** What came and went and what there is, of which it has not been said yet what there was. */
interface Open {
  readonly flows: readonly Entry[];
  readonly closing: Entry;
}

/** 新增14家，退库3家，年末在库98家，上年末为87家; 当年结余4676万元，年末滚存结余43088万元（上年末滚存结余38412万元): what there was comes last. */
function openedBy({ flows, closing }: Open, opening: Entry): Claim | undefined {
  if (!AT_ONCE.test(opening.name) || !areAlike(opening.figure, closing.figure)) return undefined;
  const claim = slipOnly(claimOf(opening, flows, closing), 2);
  return claim?.verdict === 'holds' || (isWhole(flows) && !opening.isOpen) ? claim : undefined;
}

const AT_ONCE = /^(?:而)?(?:年初|期初|[上去]年[末底]|[上去]年度?(?:结转|结余|滚存))/;

/** Told of both directions, or of what they leave of a year, nothing is left out. */
function isWhole(flows: readonly Entry[]): boolean {
  return new Set(flows.map(({ is }) => is)).size === 2 || OF_YEAR.test(flows[0]!.name);
}

/** 收入3260万元（含上年结转260万元）: what is in another amount already. */
const WITHIN = /^(?:含|包括|包含)/;

function goOn(run: readonly Entry[], entry: Entry): Entry[] {
  if (entry.is === 'opening') return run.length === 1 && OF_YEAR.test(run[0]!.name) ? [run[0]!, entry] : [entry];
  // 上年结转收入528万元，收入总量5700万元: the opening stock is in the total.
  if (entry.is === 'in' && run.some(({ is }) => is === 'opening') && TOTAL.test(entry.name))
    return [{ ...entry, is: 'opening' }];
  // 新收12846件，办结12317件，净增529件: the net change is what both have told.
  if (NET.test(entry.name) && run.some(({ is }) => is !== 'opening')) return [...run];
  return [...run, entry].slice(-LONGEST);
}

/**
 * 当年收支结余8352万元，加上年滚存结余84519万元，…: what one year has left comes to what was there. Where the latter was told before (上年结余…，本年收入…、支出…，
 * 当年结余…，滚存结余…), the account goes on with the flows, which have the year's surplus in them.
 */
function afterClosing(run: readonly Entry[], entry: Entry, closed: Closed | undefined): Entry[] {
  if (!isSurplus(entry, closed)) return [];
  const surplus: Entry = { ...entry, is: 'in' };
  if (!run.some(({ is }) => is === 'opening')) return [surplus];
  if (!closed) return run.length === 1 ? [...run, surplus] : [];
  return closed.claim.verdict === 'holds' ? [...run] : [];
}

function isSurplus({ name }: Entry, closed: Closed | undefined): boolean {
  return closed ? closed.isOfYear : OF_YEAR.test(name);
}

const TOTAL = /总(?:[量计额]|收入)(?:为)?$|合计(?:为)?$/;

/** No account has more entries in one sentence. */
const LONGEST = 8;

const MAYBE = /结[余存转]|余额|未[审办]?结|节余|盈余|剩余|库存|现有|[年期季月]末|年底|尚有|账上|[还尚仍]欠/;

interface Entry {
  readonly is: StockRole;
  /** See `stockRoleOf`. */
  readonly isLoose: boolean;
  /** 年末在库99家，另有1家由外县迁入: others are told of behind it. */
  readonly isOpen: boolean;
  readonly figure: Figure;
  readonly name: string;
}

const MORE = /^[\u4e00-\u9fa5]{0,4}\)?[,;、(](?:另|此外|还有|同时有)/;

function entryOf(shape: Shape, token: Token): Entry | undefined {
  const figure = token.figure!;
  const name = nameOf(shape, token);
  if (figure.kind !== 'quantity' || figure.qualifier !== 'exact') return undefined;
  // 还欠24万元: the first word weighs nothing elsewhere.
  const role = stockRoleOf(name) ?? (name.startsWith('欠') ? stockRoleOf(clauseOf(shape, token)) : undefined);
  const { end } = figure.span;
  return role && { ...role, figure, name, isOpen: MORE.test(shape.block.folded.slice(end, end + 20)) };
}

/** What the closing figure closes: the year alone, or all that there was. */
interface Closed {
  readonly claim: Claim;
  readonly isOfYear: boolean;
}

function closedBy(run: readonly Entry[], closing: Entry): Closed | undefined {
  const opening = run.find(({ is }) => is === 'opening');
  const flows = run.filter(({ is }) => is !== 'opening');
  if (flows.length === 0 || !areAlike(run[0]!.figure, closing.figure)) return undefined;
  if (opening) return nearest(opening, flows, closing);
  // Without an opening stock only what came in and what went out in one year leave what is left of it.
  const claim = isAccount(flows, closing) ? claimOf(undefined, flows, closing) : undefined;
  return claim && { claim, isOfYear: true };
}

/** 年初2186公里，新建74公里，报废22公里，年末2260公里，净增52公里: what came and went is told twice, so that it is all, by whatever words. */
function closedAsTold(run: readonly Entry[], closing: Entry, net: Entry | undefined): Closed | undefined {
  const [opening, ...flows] = run;
  if (opening?.is !== 'opening' || !net || !/净增/.test(net.name) || !areAlike(net.figure, closing.figure))
    return undefined;
  const told = [...flows].sort((a, b) => Number(b.is === 'in') - Number(a.is === 'in'));
  if (new Set(told.map(({ is }) => is)).size < 2 || claimOf(undefined, told, net)?.verdict !== 'holds')
    return undefined;
  const claim = verify({ kind: 'difference', relation: relationOf(opening, flows, closing) });
  return { claim: mayBeOfOther(claim), isOfYear: false };
}

/** 上年结余12亿元，收入8亿元，支出7亿元，结余1亿元 is left of the year, 结余13亿元 is left of all. */
function nearest(opening: Entry, flows: readonly Entry[], closing: Entry): Closed | undefined {
  const all = claimOf(opening, flows, closing);
  if (!all) return undefined;
  const ofAll = { claim: all, isOfYear: false };
  if (ofAll.claim.verdict === 'holds' || OF_ALL.test(closing.name)) return ofAll;
  const claim = yearClaim(flows, closing);
  if (!claim) return ofAll;
  const isNearer = distanceOf(claim) < distanceOf(ofAll.claim);
  return claim.verdict === 'holds' || OF_YEAR.test(closing.name) || isNearer ? { claim, isOfYear: true } : ofAll;
}

/** Income less what was spent; 调出 and 上缴 may have been taken off as well, or only from what is left of all. */
function yearClaim(flows: readonly Entry[], closing: Entry): Claim | undefined {
  const account = flows.filter(({ name }) => /收入|支出/.test(name));
  if (new Set(account.map(({ is }) => is)).size < 2) return undefined;
  const inFirst = (entries: readonly Entry[]) =>
    [...entries].sort((a, b) => Number(b.is === 'in') - Number(a.is === 'in'));
  const [claim, other] = [account, flows].map((entries) => claimOf(undefined, inFirst(entries), closing));
  return other?.verdict === 'holds' ? other : claim;
}

function distanceOf({ repairs }: Claim): number {
  return repairs[0]?.distance ?? Number.POSITIVE_INFINITY;
}

function claimOf(opening: Entry | undefined, flows: readonly Entry[], closing: Entry): Claim | undefined {
  const claim = verify({ kind: 'difference', relation: relationOf(opening, flows, closing) });
  const all = opening ? [opening, ...flows, closing] : [...flows, closing];
  const isSure = !opening || isWhole(flows);
  if (claim.verdict === 'holds') return isSure && !all.some(({ isLoose }) => isLoose) ? claim : mayBeOfOther(claim);
  if (all.some(({ isLoose }) => isLoose))
    return isSure && !closing.isOpen && isOfOne(all) ? slipOnly(claim, 2) : undefined;
  if (isSure && claim.repairs[0]?.distance === 1) return claim;
  // 年初436件，新收2187件，年末410件: what went is not told.
  return isSure || isSlip(claim) ? mayBeOfOther(claim) : undefined;
}

/** 年初在档困难职工…，年末在档…: what both are called, where both are called something. */
function isOfOne(entries: readonly Entry[]): boolean {
  const [first, last] = [entries[0]!, entries.at(-1)!].map(({ name }) => name.replace(TIMES, ''));
  return first === '' || last === '' || first!.includes(last!) || last!.includes(first!);
}

const TIMES = /^(?:截至)?(?:加上|而)?(?:年初|期初|年[末底]|期末|[上去]年[末底])|(?:为|有|达到?|还|尚|共|剩|余)+$/g;

/** 收入…，支出…，当年结余…: 年末结余 has in it what was there before. */
function isAccount([income, spent, ...more]: readonly Entry[], closing: Entry): boolean {
  return (
    more.length === 0 &&
    income?.is === 'in' &&
    spent?.is === 'out' &&
    /收入/.test(income.name) &&
    OF_YEAR.test(closing.name) &&
    !/滚存|累计|历年/.test(closing.name)
  );
}

const OF_YEAR = /当年|本年|当期|本期|收支/;
const OF_ALL = /滚存|累计|历年|年[末底终]|期末|下年|目前|[现尚]有/;
const NET = /净[增减]/;

function relationOf(opening: Entry | undefined, flows: readonly Entry[], closing: Entry) {
  const first = opening ?? flows[0]!;
  const others = opening ? flows : flows.slice(1);
  const [start = '', ...rest] = printed(first.figure, ...others.map(({ figure }) => figure));
  const terms = others.map(({ is, figure }): Term => ({ role: 'change', figure, sign: is === 'out' ? -1 : 1 }));
  const expression = start + rest.map((text, at) => ` ${terms[at]!.sign < 0 ? '−' : '+'} ${text}`).join('');
  return sumRelation(termOf('current', closing.figure), [termOf('base', first.figure), ...terms], expression);
}

function areAlike(one: Figure, other: Figure): boolean {
  return one.unit !== undefined && one.unit.dimension === other.unit?.dimension && one.unit.text === other.unit.text;
}

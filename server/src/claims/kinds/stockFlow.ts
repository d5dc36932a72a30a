import type { Figure } from '../../figures';
import type { Claim } from '../claim';
import { printed } from '../expression';
import { sumRelation, type Term, termOf } from '../relation';
import type { Shape, Token } from '../shape';
import { verify } from '../verify';
import { clauseOf, nameOf } from './ratio';

/**
 * A stock, what came in and went out, and what is there at the end: 年初在册120件，新增35件，销号58件，年末剩余97件; 上年结余203万元，本年收入1252万元，
 * 本年支出1040万元，年末结余415万元; and of one year alone 收入…，支出…，当年结余…. The figures follow one another in a sentence with nothing else
 * of their kind between them.
 */
export function* readStockFlows(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  let run: Entry[] = [];
  for (const token of shape.tokens) {
    if (token.letter === '.') run = [];
    if (!token.figure || token.figure.kind === 'percent' || WITHIN.test(clauseOf(shape, token))) continue;
    const entry = entryOf(shape, token);
    if (!entry || (run.length > 0 && !areAlike(run[0]!.figure, entry.figure))) run = [];
    if (!entry) continue;
    if (entry.is === 'closing') {
      const closed = closedBy(run, entry);
      if (closed) yield closed.claim;
      run = afterClosing(run, entry, closed);
    } else run = goOn(run, entry);
  }
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

const MAYBE = /结[余存转]|余额|未[审办]?结|节余|盈余|剩余|库存|现有|[年期季月]末|年底|尚有/;

type Kind = 'opening' | 'in' | 'out' | 'net' | 'closing';

interface Entry {
  readonly is: Kind;
  readonly figure: Figure;
  readonly name: string;
}

function entryOf(shape: Shape, token: Token): Entry | undefined {
  const figure = token.figure!;
  const name = nameOf(shape, token);
  if (figure.kind !== 'quantity' || figure.qualifier !== 'exact' || OTHER.test(name)) return undefined;
  const is = KINDS.find(([, words]) => words.test(name))?.[0];
  return is && { is, figure, name };
}

/** A change against another time, a part, and what is said of one member of a list. */
const OTHER = /同比|环比|比|较|其中(?!:?年初|:?上年|:?期初)|占|平均|每|目标|计划|预算/;

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'closing',
    /^(?!年初|期初|上年|去年)(?:截至)?(?:年末|年底|年终|期末|[季月]末|当年|本年|当期|本期|收支相抵|目前|现有?|尚有|剩余|滚存|累计|历年)*(?:滚存|收支)?(?:[净]?(?:结余|节余|盈余|结存|结转(?:下年)?|剩余|[\u4e00-\u9fa5]{0,4}余额|库存|在册|现有|未[审办]?结)|(?<=现有|尚有))(?:资金|数)?(?:为)?$/,
  ],
  ['opening', /(?:年初|期初|原有|[上去]年[末底]|[上去]年度?(?:结转|结余|滚存|遗留|未结))[\u4e00-\u9fa5]{0,10}$/],
  [
    'in',
    /^(?:本年|当年|全年|今年|年内|本期|其间|期间)?(?:新(?:增|收|立|纳入|发展|识别|受理|吸纳|认定|发现|接收|登记|入职|招录?)|增加|净增|转入|调入|入库|购入|接收|迁入|(?:[\u4e00-\u9fa5]{0,8}(?:基金|集体))?(?:经济|经营|预算)?总?收入(?:总[量计额]|合计)?)(?:[\u4e00-\u9fa5]{0,2})(?:资金|数)?(?:为)?$/,
  ],
  [
    'out',
    /^(?:本年|当年|全年|今年|年内|本期|其间|期间)?(?:已|共)?(?:总?支出|销号|化解|退出|净?减少|净减|转出|调出|注销|办结|审结|出库|消化|核销|偿还|归还|迁出|清退|审执结|死亡|解除|解矫|清欠|清收|清缴|离职|退休|减员)(?:[\u4e00-\u9fa5]{0,2})(?:资金|数)?(?:为)?$/,
  ],
];

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
  return isAccount(flows, closing) ? { claim: claimOf(undefined, flows, closing), isOfYear: true } : undefined;
}

/** 上年结余12亿元，收入8亿元，支出7亿元，结余1亿元 is left of the year, 结余13亿元 is left of all. */
function nearest(opening: Entry, flows: readonly Entry[], closing: Entry): Closed {
  const ofAll = { claim: claimOf(opening, flows, closing), isOfYear: false };
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
  return other!.verdict === 'holds' ? other : claim;
}

function distanceOf({ repairs }: Claim): number {
  return repairs[0]?.distance ?? Number.POSITIVE_INFINITY;
}

function claimOf(opening: Entry | undefined, flows: readonly Entry[], closing: Entry): Claim {
  const claim = verify({ kind: 'difference', relation: relationOf(opening, flows, closing) });
  const isSure = !opening || new Set(flows.map(({ is }) => is)).size === 2 || OF_YEAR.test(flows[0]!.name);
  return claim.verdict === 'holds' || (isSure && claim.repairs[0]?.distance === 1)
    ? claim
    : { ...claim, basis: claim.basis ?? 'subset' };
}

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

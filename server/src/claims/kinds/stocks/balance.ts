import { middle } from '../../../arithmetic/interval';
import { compare, multiply, rational } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, type Relation, type Term } from '../../relation';
import type { Shape, Token } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { clauseOf, nameOf } from '../common/ratio';
import { sumClaim } from '../sums/sumClaim';

/** A difference that has a name of its own, and the names of the two levels that it lies between. */
interface Balance {
  readonly result: RegExp;
  readonly more: RegExp;
  readonly less: RegExp;
  /** Other amounts may have been added or taken away as well, so that only a slip of the pen is asked about. */
  readonly mayHaveMore?: true;
}

const BALANCES: readonly Balance[] = [
  { result: surplus('顺差'), more: trade('出口'), less: trade('进口') },
  { result: surplus('逆差'), more: trade('进口'), less: trade('出口') },
  {
    result:
      /^(?:收支相抵,?)?(?:年终|年末|当年|滚存|净)?(?:结余|结转|结转结余|净结余|滚存结余|年终结余|结转下年)(?:资金|支出|使用)?(?:为)?$/,
    more: /(?:收入(?:总[计额]|合计|总量)|总收入)(?:为)?$/,
    less: /(?:支出(?:总[计额]|合计|总量)|总(?:支出|费用)|费用(?:总额|合计))(?:为)?$/,
  },
  {
    result: /^(?:资金|经费)?(?:结余|节余)(?:资金|经费)?(?:为)?$/,
    more: /预算(?:安排|数)?(?:[\u4e00-\u9fa5]{2,8}(?:经费|资金))?(?:为)?$/,
    less: /^实际(?:支出|支付|使用)(?:资金|经费)?(?:为)?$/,
  },
  {
    result: /^(?:所有者权益|净资产)(?:总[额计]|合计)?(?:为)?$/,
    more: /(?<!净|固定|流动|不良|无形|金融)资产(?:总[额计]|合计)(?:为)?$/,
    less: /(?:^|[,;])(?:总)?负债(?:总[额计]|合计)?(?:为)?$/,
  },
  {
    result: /^(?:其余|剩余)?(?:结转|结余)(?:下年|下一年度?)?(?:使用)?(?:资金)?(?:为)?$/,
    more: /(?:下达|安排|到位|筹集|归集)[\u4e00-\u9fa5]{0,10}(?:资金|经费|预算|额度|款)(?:为)?$/,
    less: /^(?:目前|全年|实际|累计)*(?:已|共)?(?:支出|使用|拨付|支付|兑付)(?:资金|金额)?(?:为)?$/,
    mayHaveMore: true,
  },
  { result: /^(?:人口)?自然增长率(?:为)?$/, more: /出生率(?:为)?$/, less: /死亡率(?:为)?$/ },
  {
    result: /^(?:人口)?(?:自然增加|自然增长|净增|净增加)(?:人口)?(?:人数)?(?:为)?$/,
    more: /出生(?:人口|人数)?(?:为)?$/,
    less: /死亡(?:人口|人数)?(?:为)?$/,
  },
  {
    result: /^(?:人口)?(?:自然减少|净减少)(?:人口)?(?:人数)?(?:为)?$/,
    more: /死亡(?:人口|人数)?(?:为)?$/,
    less: /出生(?:人口|人数)?(?:为)?$/,
  },
  { result: /^(?:审|核)减(?:额|金额|资金)?(?:为)?$/, more: /送审|报审/, less: /审定|审核定/ },
  {
    result: /^(?:核定|审定)(?:工程|项目)?(?:造价|金额|投资|总?额|价)?(?:为)?$/,
    more: /送审|报审/,
    less: /^(?:审|核)减(?:额|金额|资金|造价|投资)?(?:为)?$/,
  },
  {
    result: /补贴后(?:净)?亏损(?:额)?(?:为)?$/,
    more: /补贴前(?:净)?亏损(?:额)?(?:为)?$/,
    less: /^(?:补贴)?实际到位$/,
    mayHaveMore: true,
  },
  {
    result: /^(?:全年|累计)*(?:实现)?利润总额(?:为)?$/,
    more: /营业总?收入(?:为)?$/,
    less: /^(?:营业)?(?:总成本|成本[及和]各项(?:税费|费用))(?:净额|总[额计]|合计)?(?:为)?$/,
    mayHaveMore: true,
  },
  {
    result: /^(?:当年|本年|全年)(?:结余|节余)(?:资金)?(?:为)?$/,
    more: /^(?:共|全年|累计)*(?:归集|筹集|征缴|收缴)(?:互助|统筹)?(?:[资基]金|会费|费用|金额|款)(?:为)?$/,
    less: /^(?:全年|共|累计)*(?:补助|支付|支出|使用|报销|救助|补偿|赔付)(?:[资基]金|待遇|金额|支出)?(?:为)?$/,
    mayHaveMore: true,
  },
  { result: /削减$/, more: /(?:洪峰|入库)流量(?:为)?$/, less: /(?:下泄|出库)(?:流量)?(?:为)?$/ },
  {
    result: /^(?:尚有|还有|期末|年末)?(?:未审结|未办结|未结)(?:各类)?(?:案件)?(?:为)?$/,
    more: /(?<!新)受理(?:各类)?[^,;]{0,6}(?:案件|申请|诉求)?$/,
    less: /^(?:共|已|全年|累计)*(?:审执结|审结|执结|办结|结案)(?:各类)?(?:案件)?$/,
  },
  {
    result: /^净偿还(?:债务|本金|融资)?(?:为)?$/,
    more: /(?<!净)(?:偿还|归还)[\u4e00-\u9fa5]{0,8}$/,
    less: /新增(?:融资|借款|贷款|债务)$/,
  },
  {
    result: /^(?:空编|缺编)(?:人数|数)?(?:为)?$/,
    more: /编制(?:总?数|名额)?(?:为)?$/,
    less: /^(?:实有|现有|实际在编|在编|在岗)(?:在编)?(?:人员|人数|数)?(?:为)?$/,
  },
  {
    result: /^(?:目前|仍)?(?:空置|闲置)(?:面积|厂房)?(?:为)?$/,
    more: /(?:建成|总面积|总量)(?:面积)?(?:为)?$/,
    less: /^(?:目前)?已?(?:入驻|出租|使用|利用)(?:企业)?(?:面积)?(?:为)?$/,
  },
  {
    result: /^(?:尚有|还有)?(?:债务)?(?:限额空间|举债空间|债务空间|剩余限额|结存限额)(?:为)?$/,
    more: /(?<!一般|专项)债务限额(?:总额)?(?:为)?$/,
    less: /(?<!一般|专项)债务余额(?:总额)?(?:为)?$/,
  },
  { result: /^(?:请假|缺席|因事请假|因事缺席)$/, more: /应到/, less: /实到/ },
];

function surplus(word: string): RegExp {
  return new RegExp(`^(?:全年|实现|货物|对外|累计)*(?:贸易|外贸|进出口)*${word}(?:额)?(?:为|达到?)?$`);
}

/** 对美出口 and 加工贸易进口 are parts of trade. */
function trade(word: string): RegExp {
  return new RegExp(
    `^(?:其中[,:]?|全年|全[市县区]|货物|贸易|外贸|累计|实现|完成)*${word}(?:总?[额值])?(?:为|达到?|完成|实现)*$`,
  );
}

/** 全年补助4.18万人次、1735.6万元 are two measures of one thing: the second has the name of the first. */
function measured(shape: Shape, token: Token): Token {
  const index = shape.tokens.indexOf(token);
  const first = shape.tokens[index - 2];
  const isSecond = shape.letters.slice(Math.max(0, index - 2), index) === 'Q、';
  return isSecond && first!.figure!.unit?.dimension !== token.figure!.unit?.dimension ? first! : token;
}

/** How many sentences may lie between a level and the difference. Those that end with a semicolon only count where fewer will do, since further away other levels have the same names. */
const REACH = 2;

/** 出口31.8亿元，进口13.4亿元，贸易顺差18.4亿元: each name once before the difference, in one unit; a name that comes twice is no one's. */
export function* readBalances(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  const named = shape.tokens.flatMap((token) =>
    token.figure ? [{ token, name: nameOf(shape, measured(shape, token)), clause: clauseOf(shape, token) }] : [],
  );
  for (const [at, entry] of named.entries()) {
    // 核定造价2.86亿元的30个项目 are some of them.
    if (!MAYBE.test(entry.clause) || shape.block.folded[entry.token.span.end] === '的') continue;
    const balances = BALANCES.filter(({ result }) => result.test(entry.name) || result.test(entry.clause));
    if (balances.length === 0) continue;
    const before = named.slice(Math.max(0, at - LONGEST), at);
    for (const balance of balances) {
      const near = before.filter(({ token }) => isNear(shape, token, entry.token));
      const nearest = near.filter(({ token }) => entry.token.figure!.sentence - token.figure!.sentence <= REACH);
      const claim = balanceOf(balance, nearest, entry) ?? balanceOf(balance, near, entry);
      if (claim) yield claim;
    }
  }
}

function balanceOf({ more, less, mayHaveMore }: Balance, near: readonly Named[], { name, token }: Named) {
  // 迁入9人，迁出5人，出生18人，死亡12人，净增10人 is of all four.
  if (name.includes('净增') && near.some((entry) => /[迁流转调][入出]/.test(entry.name))) return undefined;
  const [whole, part] = [only(near, more), only(near, less)];
  if (!whole || !part || !isLast(near, whole, part) || isOfSubset(near, whole, part)) return undefined;
  const claim = claimOf(whole.token.figure!, part.token.figure!, token.figure!);
  // 总收入11.27亿元，总支出11.04亿元，年末滚存结余3.86亿元 has in it what there was before.
  if (/滚存|累计/.test(name)) return slipOnly(claim);
  return mayHaveMore ? ofThoseTold(claim, token.figure!) : claim;
}

/** 归集1902万元，支出1735.6万元，结余167.1万元 may have some interest in it: a little more is nobody's slip. */
function ofThoseTold(claim: Claim | undefined, result: Figure): Claim | undefined {
  const judged = slipOnly(claim);
  const given = judged?.verdict === 'contradicted' ? judged.implied && middle(judged.implied) : undefined;
  if (given) {
    const [small, large] = [figureValue(result), given].sort(compare);
    if (compare(multiply(large!, rational(49n, 50n)), small!) < 0) return undefined;
  }
  return judged && mayBeOfOther(judged);
}

const MAYBE =
  /[顺逆]差|核定|审定|补贴后|利润总额|削减|所有者权益|净资产|[结节]余|结转|自然|净[增减]|[审核]减|请假|缺席|未[审办]?结|净偿还|空间|限额|[空缺]编|[空闲]置/;
/** No difference stands further behind its levels. */
const LONGEST = 16;

interface Named {
  readonly token: Token;
  readonly name: string;
}

function isNear({ block: { folded } }: Shape, entry: Token, token: Token): boolean {
  const [one, other] = [entry.figure!, token.figure!];
  return (
    one.kind === other.kind &&
    one.unit?.dimension === other.unit?.dimension &&
    one.qualifier === 'exact' &&
    folded.slice(one.span.end, other.span.start).split('。').length - 1 <= REACH
  );
}

/** A level by that name; a change of it (出口增长…, 比上年增加) is none. */
function only(entries: readonly Named[], name: RegExp): Named | undefined {
  const found = entries.filter((entry) => name.test(entry.name) && !CHANGE.test(entry.name));
  return found.length === 1 ? found[0] : undefined;
}

/** 支出总计52.1亿元，上解支出2.4亿元，年终结余3.9亿元: what else comes before the result may have been taken away too. */
function isLast(near: readonly Named[], one: Named, other: Named): boolean {
  const later = near.slice(Math.max(near.indexOf(one), near.indexOf(other)) + 1);
  if (later.every(({ name }) => CHANGE.test(name) || ASIDE.test(name))) return true;
  // 支出总计360亿元，包括：甲326亿元、乙34亿元。收支相抵…: what makes up the last level has been taken away with it.
  const last = near.indexOf(one) > near.indexOf(other) ? one : other;
  const figures = later.map(({ token }) => token.figure!);
  return later.length > 1 && sumClaim(last.token.figure!, figures).verdict === 'holds';
}

/** 受理862件，其中疑难46件，审结43件，未审结3件: what was done and what is left may be of what 其中 opens. */
function isOfSubset(near: readonly Named[], one: Named, other: Named): boolean {
  const [first, last] = [near.indexOf(one), near.indexOf(other)];
  return near.slice(first + 1, last).some(({ name }, offset) => {
    // 亏损5.56亿元。应补5.12亿元，其中市级4.30亿元；到位4.46亿元: those are of what should have come.
    const before = near.slice(first, first + 1 + offset).findLast((entry) => !CHANGE.test(entry.name));
    return SUBSET.test(name) && before === near[first];
  });
}

/** 受理12846件，其中旧存1138件、新收11708件 divides all that there was. */
const SUBSET = /^其中(?!:?(?:出口|进口|旧存|积存|上年|新收|存案|往年|一般债务|专项债务))/;
/** What it was in the year before, in brackets, and what has not been paid yet. */
const ASIDE =
  /^(?:[上去]年(?:同期)?|[12]\d{3}年)(?:为)?$|^(?:欠拨|欠缴|未到位|尚未拨付|未拨付)$|^(?:[人户次件]均|平均每)/;

const CHANGE = /增长|增加|提高|下降|减少|降低|比上年|较上年|同比|占|其中(?!:?(?:出口|进口))|对[^,]{1,6}(?:出口|进口)/;

function claimOf(more: Figure, less: Figure, result: Figure): Claim | undefined {
  if (more === less || result.qualifier !== 'exact') return undefined;
  const claim = verify({ kind: 'difference', relation: relationOf(more, less, result, 1) });
  const isBelow = claim.verdict === 'contradicted' && claim.impliedText === undefined;
  return isBelow ? belowNothing(claim, more, less, result) : claim;
}

/** No word says that there is less than nothing, so a minus sign has to. A rate may only have lost it: 自然增长率−1.5‰. */
function belowNothing(claim: Claim, more: Figure, less: Figure, result: Figure): Claim {
  const { impliedText, verdict } = verify({ kind: 'difference', relation: relationOf(more, less, result, -1) });
  if (impliedText === undefined) return claim;
  const isLost = verdict === 'holds' && result.kind !== 'quantity';
  const newText = `-${/^[\d.]+/.exec(impliedText)?.[0]}`;
  const repairs = isLost ? [{ span: result.numberSpan, newText, distance: 1 }, ...claim.repairs] : claim.repairs;
  return { ...claim, impliedText: `-${impliedText}`, repairs };
}

function relationOf(more: Figure, less: Figure, result: Figure, sign: Term['sign']): Relation {
  const [whole = '', part = ''] = printed(more, less, result);
  return differenceRelation(
    { role: 'base', figure: less, sign: 1 },
    { role: 'current', figure: more, sign: 1 },
    { role: 'change', figure: result, sign },
    `${whole} − ${part}`,
  );
}

import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape, Token } from '../../shape';
import { verify } from '../../verify';
import { amountBefore } from '../common/amounts';
import { doubted, mayBeOfOther, slipOnly } from '../common/doubted';
import { isLevel, nameOf, ratioOf } from '../common/ratio';
import { openersOf } from '../parts/openers';

/** A rate that by definition is one level of another, and the names of the two. */
interface NamedRate {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

const RATES: readonly NamedRate[] = [
  named('资产负债率', /(?<!流动)负债(?:总[额计]|合计)?/, /(?<!净|固定|流动|不良|无形|金融)资产(?:总[额计]|合计)?/),
  named('(?:余额)?[存贷][贷存]比(?:例|率)?', /(?<!不良)贷款余额/, /存款余额/),
  named('不良(?:贷款)?(?:率|占比)', /不良贷款(?:余额)?/, /(?<!不良)贷款余额/),
  named('(?:营业|主营业务)收入利润率', /(?<!净)利润(?:总额)?/, /(?:营业|主营业务)收入/),
  named('(?:综合|主营业务)?毛利率', /毛利(?:润|额)?/, /(?:营业|主营业务)收入/),
  named('(?:销售)?净利(?:润)?率', /净利润/, /(?:营业|主营业务)收入/),
  named('期间费用率', /期间费用/, /(?:营业|主营业务)收入/),
  named(
    '(?:研究?与?开?发|R&D|研发)(?:经费|费用)?(?:投入)?(?:强度|占比)',
    /(?:研发|R&D|研究与试验发展)(?:\\(R&D\\))?(?:经费|费用)?(?:投入|支出)?/,
    /(?:营业|主营业务)收入|地区生产总值|GDP/,
  ),
  named('(?:工业)?(?:产品)?产销率', /销售产值/, /(?<!销售)(?:工业)?总产值/),
  named('税(?:收(?:收入)?)?(?:占比|比重)', /(?<!非)税收(?:收入)?/, /一般公共预算收入/),
  named('(?<!一级)资本充足率', /(?<!一级)资本净额/, /风险加权资产/),
  named('(?:地方)?(?:财政)?自给率', /(?:^|公共预算|地方财政)收入/, /(?:^|公共预算|地方财政)支出/),
  named('恩格尔系数', /食品(?:烟酒)?(?:类)?(?:消费)?支出/, /(?<!烟酒|服务性)(?:生活)?消费(?:性)?(?:总)?支出/),
];

function named(rate: string, part: RegExp, whole: RegExp): NamedRate {
  const level = ({ source }: RegExp) => new RegExp(`${source}(?:数|达到?|为|约)*$`);
  return {
    rate: new RegExp(`^(?:平均|整体|综合|全[省市州县区镇])*${rate}(?:数)?(?:为|达到?|仅|是)*$`),
    part: level(part),
    whole: level(whole),
  };
}

/** 41个行业中有33个增长，增长面为80.5%: of those that the sentence began with, how many are said to. */
function faceOf(shape: Shape, index: number): Claim | undefined {
  const deed = FACE.exec(nameOf(shape, shape.tokens[index]!))?.[1];
  const opener = deed === undefined ? undefined : openersOf(shape).findLast(({ at, end }) => at < index && index < end);
  if (deed === undefined || !opener) return undefined;
  const some = shape.tokens.findLastIndex(
    ({ letter, span }, at) =>
      at < index && at > opener.at && letter === 'Q' && clauseAround(shape, span.start).includes(deed),
  );
  if (some < 0) return undefined;
  // 亏损26家，亏损面18.8%；大中型企业18家，亏损2家，亏损面11.1%: of another number than the list began with.
  const beside = amountBefore(shape, some);
  const claims = [beside, opener.whole].flatMap((at) => {
    const relation =
      at === undefined
        ? undefined
        : ratioOf(shape.tokens[some]!.figure, shape.tokens[at]!.figure, shape.tokens[index]!.figure);
    return relation && shape.tokens[some]!.figure!.unit?.text === shape.tokens[at!]!.figure!.unit?.text
      ? [verify({ kind: 'share', relation })]
      : [];
  });
  const isTrue = claims.find(({ verdict }) => verdict === 'holds');
  // Where it is true of neither, a slip of the pen tells of which it was to be.
  const slip = claims.map((claim) => slipOnly(claim)).find((claim) => claim !== undefined);
  return (
    isTrue ??
    (slip && mayBeOfOther(slip)) ??
    (beside === opener.whole || beside === undefined ? claims.map(doubted)[0] : undefined)
  );
}

const FACE = /^(?:行业|企业|总体)?(增长|盈利|亏损|增产|达标|上涨|下降)面(?:为|达到?|是)*$/;

function clauseAround({ block: { folded } }: Shape, at: number): string {
  return (
    /[^,;。:(]*$/.exec(folded.slice(Math.max(0, at - LONGEST_CLAUSE), at))![0] +
    /^[^,;。)]*/.exec(folded.slice(at, at + LONGEST_CLAUSE))![0]
  );
}

const LONGEST_CLAUSE = 40;

/**
 * Rates that have a name and a definition: 资产总额120.5亿元，负债总额66.3亿元，资产负债率55.0%. Both levels stand before the rate, each name once. Where
 * no slip of the pen explains the difference, the two may be of another scope, and it is information.
 */
export function* readNamedRates(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text) || !shape.letters.includes('P')) return;
  const entries = shape.tokens.flatMap((token) =>
    token.figure ? [{ token, figure: token.figure, name: nameOf(shape, token) }] : [],
  );
  for (const [at, { token, figure: rate, name }] of entries.entries()) {
    const face = rate.kind === 'percent' ? faceOf(shape, shape.tokens.indexOf(token)) : undefined;
    if (face) yield face;
    const definition = rate.kind === 'percent' ? RATES.find((other) => other.rate.test(name)) : undefined;
    if (!definition || !isLevel(shape, token)) continue;
    const beside = bracketBehind(shape, token, entries.slice(at + 1, at + 3));
    const near = (beside ?? entries.slice(Math.max(0, at - LONGEST), at)).filter(
      (entry) =>
        rate.sentence - entry.figure.sentence <= REACH &&
        isPlain(shape, entry.token) &&
        (beside || !BARE.test(entry.name)),
    );
    const relation = ratioOf(only(near, definition.part), only(near, definition.whole), rate);
    if (relation) yield doubted(verify({ kind: 'share', relation }));
  }
}

/** 自给率30%（收入9.4亿元、支出31.2亿元）: the two levels may stand in a bracket right behind the rate. */
function bracketBehind<T extends { token: Token }>(
  { letters, tokens }: Shape,
  rate: Token,
  next: readonly T[],
): readonly T[] | undefined {
  const from = tokens.indexOf(rate) + 1;
  return next.length === 2 && /^\([_gv]{0,4}Q_?[、,;][_gv]{0,4}Q_?\)/.test(letters.slice(from, from + 16))
    ? next
    : undefined;
}

/** What 收入 alone is of, no other place than the bracket says. */
const BARE = /^(?:收入|支出)/;

const MAYBE =
  /自给率|负债率|[存贷][贷存]比|不良|利润率|产销率|恩格尔|毛利|净利|期间费用率|强度|研发|税(?:收|收收入)?(?:占比|比重)|资本充足|[长利产标涨损降]面/;
/** No rate stands further behind its levels. */
const LONGEST = 12;
/** How many sentences, of which a semicolon ends one too, may lie between a level and the rate. */
const REACH = 4;

function isPlain(shape: Shape, token: Token): boolean {
  return token.figure!.kind === 'quantity' && token.figure!.qualifier === 'exact' && isLevel(shape, token);
}

function only(entries: readonly { figure: Figure; name: string }[], words: RegExp): Figure | undefined {
  const found = entries.filter(({ name }) => words.test(name));
  return found.length === 1 ? found[0]!.figure : undefined;
}

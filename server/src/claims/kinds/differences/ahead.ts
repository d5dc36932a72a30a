import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation } from '../../relation';
import { matches, type Shape, type ShapeMatch, type Token } from '../../shape';
import { verify } from '../../verify';
import { nameOf } from '../common/ratio';

/**
 * How far a rate lies above or below another, where the line states both: 增长6.8%，高于全市平均水平0.6个百分点（全市增长6.2%）;
 * 91.5%，高于目标88%3.5个百分点; 城镇居民收入增长5.6%，农村居民收入增长7.3%，农村快于城镇1.7个百分点.
 */
export function* readAhead(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text) || !/P.*T/.test(shape.letters)) return;
  const seen = new Set<Figure>();
  for (const read of [withinClause, behind, before, ofResidents]) {
    for (const { current, base, points, sign } of read(shape)) {
      if (seen.has(points.figure!)) continue;
      seen.add(points.figure!);
      yield claimOf(current, base, points, sign);
    }
  }
}

/** （上年同期444.5亿元）, 居全市第2位, 同比提高1.2个百分点, 较2023届的91.03%提高1.34个百分点: what else may be said of a rate before it is compared. */
const MEANWHILE = '(?:\\(y_?v?Q\\))?(?:,[_ncyrd]{0,6}[HT]|,c[yQ_]{0,3}P_?[rd]T)?';
const WITHIN = new RegExp(`(P)_?${MEANWHILE},([_gryw]{0,6})\\(?(P)\\)?([_gry]{0,6})(T)`, 'dg');
const BEHIND = new RegExp(`(P)_?${MEANWHILE},(_r?y?|y_r?)(T)[,(]([_ry]{1,6})(P)(?=[),.;])`, 'dg');
const BEFORE = /(P)_?,([_ry]{1,6})(P)_?,(_r?y?)(T)(?=[),.;])/dg;
const MAYBE = /[高低快慢]于|高出|超[过出前]|领先|[落滞]后/;

/** One rate that lies `points` above (or, negative, below) another. */
interface Lead {
  readonly current: Token;
  readonly base: Token;
  readonly points: Token;
  readonly sign: 1 | -1;
}

/** The words between a rate and the points: which way the one lies from the other, and what the other is of. */
const COMPARED =
  /^(?:其?增速|其?增幅|涨幅|仍|继续|明显|显著|依然)*(?:(?<up>高于|高出|快于|超过|超出|超前|领先(?:于)?)|低于|慢于|(?:落后|滞后)(?:于)?)(?:了)?(?<other>[^,。;]*)$/;

/** 91.5%，高于市定目标88%3.5个百分点; 66%，超过省定目标（60%）6个百分点; 2.9%，低于4.5%的控制目标1.6个百分点; 9.2%，高于全省平均水平（5.7%）3.5个百分点 */
function* withinClause(shape: Shape): Generator<Lead> {
  for (const match of matches(shape, WITHIN)) {
    const [current, base, points] = [1, 3, 5].map((group) => match.group(group)!) as [Token, Token, Token];
    const compared = COMPARED.exec(wordsBefore(shape, base))?.groups;
    const between = shape.block.folded.slice(base.span.end, points.span.start);
    if (!compared || isFall(shape, current) || !/^[^,。;比增高低快慢]{0,10}$/.test(between)) continue;
    // The word of comparison is read as the bound of the figure that it touches (低于4.5%).
    const level = compared.other === '' ? exactToken(base) : base;
    yield { current, base: level, points, sign: compared.up ? 1 : -1 };
  }
}

/** 增长6.8%，高于全市平均水平0.6个百分点（全市增长6.2%）: the other rate follows, by the same name. */
function* behind(shape: Shape): Generator<Lead> {
  for (const match of matches(shape, BEHIND)) {
    const sign = namesOther(shape, match, match.group(1)!, { words: 2, other: 4 });
    if (sign) yield { current: match.group(1)!, base: match.group(5)!, points: match.group(3)!, sign };
  }
}

/** 增长7.9%，全市平均增长6.5%，高于全市1.4个百分点: the other rate stands between. */
function* before(shape: Shape): Generator<Lead> {
  for (const match of matches(shape, BEFORE)) {
    const sign = namesOther(shape, match, match.group(1)!, { words: 4, other: 2 });
    if (sign) yield { current: match.group(1)!, base: match.group(3)!, points: match.group(5)!, sign };
  }
}

/** Which way the first rate lies from the other, where the words beside both name the same whole: 高于全市 and 全市平均增长. */
function namesOther(
  shape: Shape,
  match: ShapeMatch,
  current: Token,
  groups: { words: number; other: number },
): 1 | -1 | undefined {
  const compared = COMPARED.exec(groupText(shape, match, groups.words))?.groups;
  const name = groupText(shape, match, groups.other);
  if (!compared || isFall(shape, current)) return undefined;
  const realm = REALM.exec(compared.other!)?.[1];
  if (realm === undefined || !name.startsWith(realm)) return undefined;
  // （全市规上工业增加值增长6.2%）: what is named again must be what the first rate is of.
  const again = name.slice(realm.length).replace(USUAL, '');
  const own = nameOf(shape, current).replace(OPENING, '').replace(USUAL, '');
  return again === '' || again === own ? (compared.up ? 1 : -1) : undefined;
}

/** 2025年全县工业用电量: what stands before the name of an indicator. */
const OPENING = /^(?:其中|全年|(?:19|20)\d\d年|\d{1,2}[-—]\d{1,2}月|[上下]半年|[全我][省市州盟区县旗乡镇])+/;
const REALM =
  /^(全[国省市州盟区县旗]|[省市州区县]|目标|预期)(?:的?(?:平均|均值|水平|增速|增幅|值|年度|同期|目标|标准))*$/;
const USUAL = /(?:平均|水平|增速|增幅|增长|同期|均值|同比|目标|值|数|为|是|达到?|约)+/g;

/** 城镇、农村居民人均可支配收入分别增长5.6%、7.3%，农村居民收入增速快于城镇1.7个百分点 */
function* ofResidents(shape: Shape): Generator<Lead> {
  if (!/农村|城镇/.test(shape.text)) return;
  for (const [index, points] of shape.tokens.entries()) {
    if (points.letter !== 'T') continue;
    const said = RESIDENTS.exec(clauseBefore(shape, index))?.groups;
    if (!said || said.own === said.other) continue;
    const start = shape.letters.lastIndexOf('.', index) + 1;
    const rates = shape.tokens.slice(start, index).filter(({ letter }) => letter === 'P');
    const [town, country] = [townOf, countryOf].map((of) => of(shape, rates));
    if (!town || !country) continue;
    const [current, base] = said.other === '城镇' ? [country, town] : [town, country];
    yield { current, base, points, sign: /[快高]/.test(said.way!) ? 1 : -1 };
  }
}

const RESIDENTS =
  /^(?:其中)?(?:(?<own>农村|城镇)(?:常住)?(?:居民)?(?:人均)?(?:可支配)?(?:收入)?)?(?:增速|增幅|增长)?(?:继续|持续|仍|连续[\d一二三四五六七八九十]+年)*(?<way>快于|高于|高出|低于|慢于)(?<other>农村|城镇)(?:常住)?(?:居民)?(?:人均)?(?:可支配)?(?:收入)?(?:增速|增幅)?$/;

function townOf(shape: Shape, rates: readonly Token[]): Token | undefined {
  return rateOf(shape, rates, /城镇(?:常住)?居民/, /农村(?:常住)?居民/, 0);
}

function countryOf(shape: Shape, rates: readonly Token[]): Token | undefined {
  return rateOf(shape, rates, /农村(?:常住)?居民/, /城镇(?:常住)?居民/, 1);
}

/** 农村居民人均可支配收入20137元，增长6.6%: the rate goes by the name of the level before it. */
function whoseName(shape: Shape, rate: Token): string {
  const name = nameOf(shape, rate);
  if (!/^(?:同比|比上年|较上年|名义)*增长$/.test(name)) return name;
  const level = shape.tokens.slice(0, shape.tokens.indexOf(rate)).findLast(({ letter }) => letter === 'Q');
  return level ? `${nameOf(shape, level)}增长` : name;
}

/** The one rate of growth of income by that name, or that of the two of 城乡居民人均可支配收入分别 which stands in its place. */
function rateOf(shape: Shape, rates: readonly Token[], own: RegExp, other: RegExp, place: 0 | 1): Token | undefined {
  const named = rates.flatMap((rate, at) => {
    const name = whoseName(shape, rate);
    if (BOTH.test(name)) return isPair(shape, rates, at) ? [rates[at + place]!] : [];
    return own.test(name) && !other.test(name) && INCOME.test(name) ? [rate] : [];
  });
  return named.length === 1 ? named[0] : undefined;
}

const INCOME = /收入(?:预计|同比)?(?:名义)?(?:增长|增速(?:为)?)$/;
const BOTH = /(?:城乡居民|城镇(?:居民)?[、和与]?农村居民).*收入分别(?:同比)?增长$/;

/** 5.6%、7.3%: two rates and no third. */
function isPair({ letters, tokens }: Shape, rates: readonly Token[], at: number): boolean {
  return /^P[、&]P(?![、&])/.test(letters.slice(tokens.indexOf(rates[at]!)));
}

/** The words of the clause before a token. */
function clauseBefore(shape: Shape, index: number): string {
  return nameOf(shape, shape.tokens[index]!);
}

/** The words between the last comma before a figure and its digits. */
function wordsBefore({ block }: Shape, { figure }: Token): string {
  const end = figure!.numberSpan.start;
  const words = block.folded.slice(Math.max(0, end - LONGEST), end);
  return words.slice(words.lastIndexOf(',') + 1);
}

const LONGEST = 40;

/** The words that a group caught, up to the figure behind them. */
function groupText({ block, tokens }: Shape, match: ShapeMatch, group: number): string {
  const first = match.position(group);
  const next = tokens[first + match.letters(group).length]!;
  return block.folded.slice(tokens[first - 1]!.span.end, next.span.start);
}

/** 下降3.6%，高于全省0.4个百分点: is it the fall that is larger, or what is left? */
function isFall({ letters, tokens }: Shape, rate: Token): boolean {
  return letters[tokens.indexOf(rate) - 1] === 'd';
}

function exactToken(token: Token): Token {
  return { ...token, figure: { ...token.figure!, qualifier: 'exact' } };
}

/** The smaller of the two by its words is taken from the larger, so that the difference is positive. */
function claimOf(current: Token, base: Token, points: Token, sign: 1 | -1): Claim {
  const [more, less] = sign > 0 ? [current, base] : [base, current];
  const [above, below] = printed(more.figure!, less.figure!);
  const relation = differenceRelation(
    { role: 'base', figure: less.figure!, sign: 1 },
    { role: 'current', figure: more.figure!, sign: 1 },
    { role: 'change', figure: points.figure!, sign: 1 },
    `${above} − ${below}`,
  );
  return verify({ kind: 'difference', relation });
}

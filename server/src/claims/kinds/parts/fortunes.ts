import type { Claim } from '../../claim';
import type { Shape, Token } from '../../shape';
import { ratioOfSum, sumClaim } from '../sums/sumClaim';

/**
 * How many of a number fared well, as before and badly: 14家中盈利9家、持平2家、亏损3家; 27家银行实现利润29.8亿元，23家盈利、4家亏损; 480户中，186户认为收入不变，173户认为有所增加，121户认为有所减少. Nothing
 * lies beside the three, and only one slip of the pen is asked about all the same.
 */
export function* readFortunes(shape: Shape): Generator<Claim> {
  if (!/亏损|持平|不变|下降|减少|反对/.test(shape.text) || !/Q.*Q.*Q/.test(shape.letters)) return;
  for (let at = 1; at < shape.tokens.length; at++) {
    const lists = FAMILIES.map((family) => ({ family, list: fortunesFrom(shape, at, family) }));
    const { family, list } = lists.find((found) => found.list.length > 1) ?? lists[0]!;
    const places = new Set(list.map(({ place }) => place));
    if (list.length < 2 || places.size < list.length) continue;
    const claim = claimOf(shape, at, family, list);
    if (claim) yield claim;
    at = list.at(-1)!.index;
  }
}

/** Good, as before, bad. */
interface Family {
  readonly words: readonly [RegExp, RegExp, RegExp];
  /** Hardly anything is in the middle, so that it need not be told. */
  readonly isTwofold: boolean;
}

const FAMILIES: readonly Family[] = [
  { words: [/盈利|赢利|盈余/, /持平|保本|盈亏平衡/, /亏损/], isTwofold: true },
  { words: [/(?<!负)增[长加]|上升|上涨|提高/, /持平|不变|变化不大/, /下降|减少|回落|下跌|负增长/], isTwofold: false },
  { words: [/赞成|同意/, /弃权/, /反对/], isTwofold: false },
];

interface Fortune {
  readonly token: Token;
  readonly index: number;
  readonly place: number;
  /** 产值增长的85家，利润下降的50家: it is told of something by name. */
  readonly isOfOther: boolean;
}

/** 盈利9家, 盈利的只有9家, 9家盈利, 增长的83户, 83户认为有所增加; but not 增加3家, which is a change. */
function fortuneOf(shape: Shape, at: number, family: Family): Fortune | undefined {
  const token = shape.tokens[at]!;
  const { figure, letter } = token;
  if (letter !== 'Q' || !figure!.unit?.discrete || figure!.qualifier !== 'exact') return undefined;
  const { folded } = shape.block;
  const behind = /^[^,;:。、()\d]*/.exec(folded.slice(token.span.end, token.span.end + REACH))![0];
  const before = /[^,;:。、()\d]*$/.exec(folded.slice(Math.max(0, token.span.start - REACH), token.span.start))![0];
  const words = [behind, family.isTwofold || /的[\u4e00-\u9fa5]{0,4}$/.test(before) ? before : ''];
  const places = words.map((text) => family.words.findIndex((word) => word.test(text)));
  const place = places.find((found) => found >= 0);
  // 9家盈利企业增长 says more than one thing.
  if (place === undefined || places.some((found) => found >= 0 && found !== place)) return undefined;
  return {
    token,
    index: at,
    place,
    isOfOther: before.replace(family.words[place]!, '').replace(WEIGHTLESS, '').length > 1,
  };
}

const REACH = 18;
/** No sentence that is meant here has more words and figures. */
const FAR = 60;
const WEIGHTLESS = /同比|环比|有所|企业|[的有只仅为则而微小略]/g;

/** Those from a place on, with nothing counted between them. */
function fortunesFrom(shape: Shape, from: number, family: Family): Fortune[] {
  const list: Fortune[] = [];
  for (let at = from; at < Math.min(shape.tokens.length, from + FAR) && list.length < 3; at++) {
    const { figure, letter } = shape.tokens[at]!;
    if (/[.;(]/.test(letter) || (at === from && letter !== 'Q')) break;
    if (letter !== 'Q') continue;
    const next = fortuneOf(shape, at, family);
    if (!next || (list.length > 0 && next.isOfOther) || figure!.unit!.text !== shape.tokens[from]!.figure!.unit!.text)
      break;
    list.push(next);
  }
  return list;
}

function claimOf(shape: Shape, from: number, family: Family, list: readonly Fortune[]): Claim | undefined {
  const figures = list.map(({ token }) => token.figure!);
  const totals = totalsBefore(shape, from);
  const claims = totals.map((total) => sumClaim(total.figure!, figures, 'subset'));
  const fitting = claims.find(({ verdict }) => verdict === 'holds');
  const [claim] = claims;
  // Of several amounts nobody can say which one is divided.
  if (fitting || !claim || claims.length > 1) return fitting;
  const ratio = ratioOfSum(totals[0]!.figure!, figures);
  const isWhole = list.length === 3 || family.isTwofold;
  const isNear = ratio > 0.75 && ratio < 1.33 && (ratio > 1 || !goesOn(shape, list.at(-1)!));
  return isWhole && isNear && claim.verdict === 'contradicted' && claim.repairs[0]?.distance === 1 ? claim : undefined;
}

/** 25家盈利，9家亏损，其余2家尚未投产 */
function goesOn({ tokens }: Shape, { token: last, index }: Fortune): boolean {
  const behind = tokens.slice(index + 1, index + FAR);
  const end = behind.findIndex(({ letter }) => letter === '.');
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ letter, figure }) => letter === 'o' || (letter === 'Q' && figure!.unit?.text === last.figure!.unit!.text));
}

/** The counts of the sentence before the list, if nothing of them is left out of it. */
function totalsBefore({ tokens }: Shape, from: number): Token[] {
  const found: Token[] = [];
  const { unit } = tokens[from]!.figure!;
  for (let at = from - 1; at >= Math.max(0, from - FAR) && tokens[at]!.letter !== '.'; at -= 1) {
    const { figure, letter } = tokens[at]!;
    if (letter === 'Q' && figure!.qualifier === 'exact' && figure!.unit?.text === unit!.text) found.push(tokens[at]!);
  }
  return found;
}

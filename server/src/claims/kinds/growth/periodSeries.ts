import type { Figure, Period } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, type Term, termOf } from '../../relation';
import { inOrder, type Shape, type Token, textBetween, tokenText } from '../../shape';
import { verify } from '../../verify';
import { doubted, mayBeOfOther } from '../common/doubted';
import { explained } from '../common/explained';
import { isNextStretch, isSamePeriod, isYearAfter } from '../common/periods';
import { areAlike } from '../common/ratio';
import { levels } from './growthRelations';

/**
 * Changes within a series that is told time by time: 2018年4.12万人，2019年4.26万人，增长3.4%；2020年3.87万人，下降9.2%; 三季度4265件、四季度4643件，
 * 四季度环比增长8.9%; 2018年3.12%、2020年3.48%，2020年较2018年上升0.36个百分点. A change is against the time that is named, or else the one just before.
 */
export function* readPeriodSeries(shape: Shape): Generator<Claim> {
  if (!mayTell(shape.letters)) return;
  const seen = new Set<Figure>();
  let series: Member[] = [];
  for (const [index, token] of shape.tokens.entries()) {
    if (token.letter === '.') series = [];
    if (!token.figure || seen.has(token.figure)) continue;
    const member = memberAt(shape, index);
    if (member) {
      series = goesOn(series.at(-1), member) ? [...series.slice(-LONGEST), member] : [member];
      continue;
    }
    const claim = series.length > 1 ? changeAt(shape, series, index) : undefined;
    if (!claim) continue;
    seen.add(token.figure);
    yield claim;
  }
}

/** Two times with their values, and a change behind them. */
const mayTell = inOrder('y QP y QP rd_ PQT');
const LONGEST = 12;

/** One time's value. */
interface Member {
  readonly index: number;
  readonly token: Token;
  readonly period: Period;
  /** What stands between the time and the value, if it names something. */
  readonly name: string;
}

/** A value right behind its time, in one clause with it: 2019年完成4.26万人, 10月当月8.7亿元. */
function memberAt(shape: Shape, index: number): Member | undefined {
  const token = shape.tokens[index]!;
  if (!/[QP]/.test(token.letter) || token.figure!.qualifier !== 'exact') return undefined;
  const found = /([,;、:(.]|^)[zft]?(y)[_vsU]{0,4}$/.exec(shape.letters.slice(Math.max(0, index - 8), index));
  if (!found) return undefined;
  const at = index - found[0].length + found[1]!.length + (/[zft]/.test(found[0]) ? 1 : 0);
  const { period } = shape.tokens[at]!;
  if (!period || (period.year === undefined && !period.months && period.relativeYear !== -1)) return undefined;
  const words = at + 1 < index ? textBetween(shape, at + 1, index - 1) : '';
  return { index, token, period, name: words.replace(WEIGHTLESS, '') };
}

const WEIGHTLESS = /当月|当季|当年|单月|单季|累计|完成|实现|达到?|全年|[为是有共约的]/g;

/** The next time's value of the same thing in the same unit, with what may be said of the one before in between. */
function goesOn(last: Member | undefined, next: Member): boolean {
  if (!last || last.token.letter !== next.token.letter) return false;
  const [one, other] = [last.token.figure!, next.token.figure!];
  const isAlike = one.kind === 'percent' ? other.kind === 'percent' : areAlike(one, other);
  return isAlike && (next.name === '' || next.name === last.name) && !isSamePeriod(last.period, next.period);
}

/** What is said behind a member of how it differs from an earlier one. */
function changeAt(shape: Shape, series: readonly Member[], index: number): Claim | undefined {
  const start = clauseStart(shape, index);
  const said = /^(y?)(cy|[hn]?)(_?)([nh]?)([rd_])$/.exec(shape.letters.slice(start, index));
  if (!said || !areWordsOfWay(shape, start, index)) return undefined;
  const word = wordOf(shape, shape.tokens[index - 1]!);
  const pair = pairOf(shape, series, start, said);
  if (!word || !pair) return undefined;
  return claimOf(shape, pair, shape.tokens[index]!, word);
}

/** Which two members are compared. */
function pairOf(
  shape: Shape,
  series: readonly Member[],
  start: number,
  [, own = '', compared = '', , late = '']: RegExpExecArray,
): Pair | undefined {
  const period = own ? shape.tokens[start]!.period! : undefined;
  const current = period ? series.find((member) => isSamePeriod(member.period, period)) : series.at(-1);
  if (!current || series.some((one) => one !== current && isSamePeriod(one.period, current.period))) return undefined;
  if (!period && !isRightBehind(shape, current, start)) return undefined;
  const step = compared + late;
  if (compared === 'cy') {
    const against = shape.tokens[start + own.length + 1]!.period!;
    const base = series.find((member) => isSamePeriod(member.period, against));
    return base && base !== current ? { base, current, isNamed: true } : undefined;
  }
  const isBase = step.includes('h') ? isNextStretch : isYearAfter;
  const before = series.at(-2);
  // 10月当月9.8亿元，9月为8.7亿元，环比增长12.6%: the earlier time may come last.
  if (!period && before && isBase(current.period, before.period))
    return { base: current, current: before, isNamed: false };
  const base = series.find((member) => isBase(member.period, current.period));
  // Of months and quarters a change without 环比 may be against the year before.
  if (!base || (step === '' && current.period.months)) return undefined;
  return { base, current, isNamed: period !== undefined && step !== '' };
}

interface Pair {
  readonly base: Member;
  readonly current: Member;
  /** The words name the times that are compared. */
  readonly isNamed: boolean;
}

/** Nothing stands between the value and what is said of it but other changes. */
function isRightBehind(shape: Shape, { index }: Member, start: number): boolean {
  return /^(?:[,、(](?:[nh]?[rd][PQT]\)?[,、])?)$/.test(shape.letters.slice(index + 1, start));
}

function claimOf(shape: Shape, { base, current, isNamed }: Pair, change: Token, word: Token): Claim | undefined {
  const [before, now] = [base.token, current.token];
  if (change.letter === 'P') {
    if (OTHER_BASIS.test(sentenceAround(shape, base.index, shape.tokens.indexOf(change)))) return undefined;
    const [relation] = now.letter === 'Q' && word.letter !== '_' ? levels(shape, before, now, change, word) : [];
    const claim = relation && verify({ kind: 'growth', relation });
    if (!claim || !relation) return undefined;
    if (isNamed) return claim.verdict === 'contradicted' ? (explained(claim, relation) ?? mayBeOfOther(claim)) : claim;
    return explained(claim, relation);
  }
  if ((change.letter === 'T') !== (now.letter === 'P')) return undefined;
  if (change.letter === 'Q' && !areAlike(before.figure!, change.figure!)) return undefined;
  const [from, to] =
    now.letter === 'P' ? printed(before.figure!, now.figure!) : printed(before.figure!, now.figure!, change.figure!);
  const by: Term = { role: 'change', figure: change.figure!, sign: word.letter === 'd' ? -1 : 1 };
  const relation = differenceRelation(
    termOf('base', before.figure!),
    termOf('current', now.figure!),
    by,
    `${to} − ${from}`,
  );
  const claim = verify({ kind: 'difference', relation });
  return isNamed ? doubted(claim) : explained(claim, relation);
}

/** Rates at constant prices, or of another scope, do not follow from the levels. */
const OTHER_BASIS = /可比|不变价|口径|剔除|扣除|实际[增下]|生产总值|GDP|增加值|修订/;

function sentenceAround({ block, letters, tokens }: Shape, from: number, to: number): string {
  const first = letters.lastIndexOf('.', from) + 1;
  const end = letters.indexOf('.', to);
  return block.folded.slice(tokens[first]!.span.start, end < 0 ? undefined : tokens[end]!.span.end);
}

function clauseStart({ letters }: Shape, index: number): number {
  let start = index;
  while (start > 0 && !/[,;、:().]/.test(letters[start - 1]!)) start -= 1;
  return start;
}

/** 受疫情冲击下降, 又增长: the words before a change tell why or how, and name nothing else that changed. */
function areWordsOfWay(shape: Shape, start: number, index: number): boolean {
  return shape.tokens
    .slice(start, index - 1)
    .every((token) => token.letter !== '_' || HOW.test(tokenText(shape, token)));
}

const HOW =
  /^(?:[受因在][\u4e00-\u9fa5“”]{2,14}|又|再|再次|仍|仍然|继续|持续|大幅|明显|小幅|略|略有|恢复性|逆势|高速|快速|稳步|小幅|进一步)$/;

/** 多收12万元 and 少8个 go the same way as a rise and a fall. */
function wordOf(shape: Shape, word: Token): Token | undefined {
  if (word.letter !== '_') return word;
  const text = tokenText(shape, word).replace(/[了出]$/, '');
  if (/^(?:[净再又]?多[收产销发]?|高)$/.test(text)) return { ...word, letter: 'r' };
  return /^(?:[净再又]?少[收产销发]?|低)$/.test(text) ? { ...word, letter: 'd' } : undefined;
}

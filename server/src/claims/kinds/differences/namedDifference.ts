import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, termOf } from '../../relation';
import { inOrder, type Shape, type Token } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { clauseOf } from '../common/ratio';

/**
 * How far one of two things that the line has told lies from the other, both called by their names: 收入增长3.0%；支出增长8.1%，支出增速高于收入增速5.1个百分点; 旅游968.4万元，木材
 * 876.2万元。旅游首次超过木材，多出92.2万元. A name may stand for more than one thing, so that only a slip of the pen is told.
 */
export function* readNamedDifferences(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text) || !mayTell(shape.letters)) return;
  for (const [index, change] of shape.tokens.entries()) {
    if (!/[QT]/.test(change.letter) || change.figure!.qualifier !== 'exact') continue;
    const { start } = change.span;
    if (!WAY.test(shape.block.folded.slice(Math.max(0, start - FARTHEST), start))) continue;
    const words = wordsBefore(shape, index);
    const said = (SAID.exec(words) ?? THAN.exec(words))?.groups;
    if (!said) continue;
    const [own, other] = [said.own!, said.other!].map((name) => name.replace(MEASURE, ''));
    if (!own || !other || own.length < 2 || other.length < 2 || own === other || WIDER.test(other)) continue;
    const ranks = change.letter === 'T' ? ratesCalled(shape, index) : amountsCalled(shape, index, change);
    const [current, base] = [onlyOf(ranks, own, other), onlyOf(ranks, other, own)];
    if (!current || !base || current === base) continue;
    const claim = claimOf(current.figure!, base.figure!, change.figure!, /[高多快超领]/.test(said.way!));
    if (claim) yield claim;
  }
}

const WAY = /[高低快慢多少超领落]/;
/** Two names and what stands between them are no longer. */
const FARTHEST = 40;
const mayTell = inOrder('PQ PQT');
const MAYBE = /[高低快慢多少]于|超[过出]|领先|[高快慢低多少]出?[\d一二三四五六七八九十]/;
const NAME = '[\\u4e00-\\u9fa5“”]';
const STILL = '(?:已|已经|首次|依然|仍|仍然|继续|持续|明显|大幅|显著|略|反超|稳定|分别)*';
const SAID = new RegExp(
  `(?:^|[,;、:。])(?:其中)?(?:(?<own>${NAME}{2,14}?)${STILL}(?<way>高于|高出|快于|多于|超过|超出|领先|低于|慢于|少于|落后于)(?<other>${NAME}{2,14}?),?(?:高出?|多出?|低|少|快|慢|相差|差距为?)?)$`,
);
/** 门诊收入比住院收入多 */
const THAN = new RegExp(
  `^(?:其中)?(?<own>${NAME}{2,14}?)[比较](?<other>${NAME}{2,14}?)(?:要|还|仍|略|分别)*(?<way>[高多快]|[低少慢])出?$`,
);
/** 增速 and the like say what is compared, and are left out where the rates are told. */
const MEASURE = /(?:增长)?(?:增速|增幅|涨幅|速度|水平|的)$/;
/** Other rates of the same thing: of a wider whole, a target, another time. */
const WIDER = /^(?:全|平均|预期|目标|计划|预算|任务|上年|去年|同期|年初|[省市县区]|序时|时序|时间|均衡|历史|往年)/;

/** The words of the clause before a figure, and of the one before that where the clause has no subject: 旅游超过木材，多出92万元. */
function wordsBefore(shape: Shape, index: number): string {
  const own = clauseOf(shape, shape.tokens[index]!);
  if (!/^(?:高出?|多出?|低|少|快|慢|相差|差距为?)$/.test(own)) return own;
  let start = index;
  for (let marks = 0; start > 0; start -= 1) {
    const letter = shape.letters[start - 1]!;
    if (/[QPTMNFXH]/.test(letter)) return own;
    if (/[,;、:().]/.test(letter) && ++marks > 1) break;
  }
  const first = shape.tokens[start];
  return first ? shape.block.folded.slice(first.span.start, shape.tokens[index]!.span.start) : own;
}

interface Called {
  readonly token: Token;
  readonly name: string;
}

/** The rates of growth of this sentence and the one before, with the names of the levels that they are of. */
function ratesCalled(shape: Shape, index: number): Called[] {
  return called(shape, index, (token, at) => {
    if (token.letter !== 'P') return undefined;
    const name = clauseOf(shape, token);
    if (!/[rd]$/.test(shape.letters.slice(0, at))) return name;
    if (!CHANGE_ONLY.test(name)) return name;
    const level = shape.letters.slice(0, at).lastIndexOf('Q');
    return level < 0 || /[.P]/.test(shape.letters.slice(level, at)) ? undefined : clauseOf(shape, shape.tokens[level]!);
  });
}

const CHANGE_ONLY = /^(?:同比|比上年|较上年|名义|分别)*(?:增长|下降|增加|减少|上升|提高)$/;

function amountsCalled(shape: Shape, index: number, change: Token): Called[] {
  return called(shape, index, (token, at) => {
    const isAlike = token.letter === 'Q' && token.figure!.unit?.dimension === change.figure!.unit?.dimension;
    return isAlike && !/[rdc]y?$/.test(shape.letters.slice(Math.max(0, at - 2), at))
      ? clauseOf(shape, token)
      : undefined;
  });
}

function called(shape: Shape, index: number, nameOf: (token: Token, at: number) => string | undefined): Called[] {
  const stop = shape.letters.lastIndexOf('.', index - 1);
  const start = stop < 0 ? 0 : shape.letters.lastIndexOf('.', stop - 1) + 1;
  const next = shape.letters.indexOf('.', index);
  return shape.tokens.slice(start, next < 0 ? undefined : next).flatMap((token, at) => {
    const isOther = start + at === index || isNarrowed(shape, token);
    const name = !isOther && token.figure?.qualifier === 'exact' ? nameOf(token, start + at) : undefined;
    return name === undefined ? [] : [{ token, name }];
  });
}

/** 216.8万元（含上级补助20万元）: what is compared may be without that. */
function isNarrowed({ block }: Shape, { span }: Token): boolean {
  return /^\((?:不?含|包括|剔除|扣除|未计)/.test(block.folded.slice(span.end, span.end + 4));
}

/** The one figure that goes by the one name and not by the other. */
function onlyOf(figures: readonly Called[], own: string, other: string): Token | undefined {
  const found = figures.filter(({ name }) => name.includes(own) && !name.includes(other));
  return found.length === 1 ? found[0]!.token : undefined;
}

function claimOf(current: Figure, base: Figure, change: Figure, isMore: boolean): Claim | undefined {
  const [more, less] = isMore ? [current, base] : [base, current];
  const [above, below] = current.kind === 'percent' ? printed(more, less) : printed(more, less, change);
  const relation = differenceRelation(
    termOf('base', less),
    termOf('current', more),
    termOf('change', change),
    `${above} − ${below}`,
  );
  const claim = slipOnly(verify({ kind: 'difference', relation }), 2);
  return claim && mayBeOfOther(claim);
}

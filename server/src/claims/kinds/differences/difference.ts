import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, type Relation, type Term } from '../../relation';
import { matches, type Shape, type ShapeMatch, type Token, tokenText, withoutAsides } from '../../shape';
import { verify } from '../../verify';
import { slipOnly } from '../common/doubted';
import { isRank } from '../common/ranks';
import { sameNoun } from '../counts/nouns';
import { isBaseYear, isYearStart } from '../growth/growthBasis';
import { ofComparedLevel } from '../means/eachBefore';
import { meantOf } from '../parts/heads';
import { FORMS, type Groups } from './differenceForms';

/**
 * Differences of one line: two levels and the change between them in the same unit: 由260家增加到300家，净增40家; for rates
 * the change is in points (由85%提高到92%，提高7个百分点), for ranks in places (由第28名上升到第16名，提高12位).
 */
export function readDifferences(shape: Shape): Claim[] {
  if (!(/[rdceU]/.test(shape.letters) || /[超多少高低]|短收/.test(shape.text)) || !/[QTH]/.test(shape.letters))
    return [];
  const claims: Claim[] = [];
  const seen = new Set<Figure>();
  const plain = withoutAsides(shape);
  for (const line of plain ? [shape, plain] : [shape]) {
    for (const { pattern, ...groups } of FORMS) {
      for (const match of matches(line, pattern)) {
        const figure = match.group(groups.change)?.figure;
        const relation = figure && !seen.has(figure) ? relate(line, match, groups) : undefined;
        if (!relation || !figure) continue;
        const claim = verify({ kind: 'difference', relation });
        // 完成97.2%，超额…: what was not reached can only be another surplus.
        if (groups.isTarget && claim.impliedText === undefined) continue;
        seen.add(figure);
        // 提高-1.4个百分点: what is true by its minus sign is not what the word says.
        if (figure.number.coefficient < 0n && claim.verdict === 'holds') continue;
        const isExact = groups.isTarget && claim.basis === 'coarse';
        // 五年累计增加 may be of each year's, so that only a slip of the pen is told.
        if ((groups.stretch || groups.mayLeave) && !slipOnly(claim, 2)) continue;
        const judged = isExact ? { ...claim, basis: undefined } : claim;
        claims.push(ofHead(line, judged, relation));
      }
    }
  }
  return claims;
}

function relate(shape: Shape, match: ShapeMatch, groups: Groups, level?: Token): Relation | undefined {
  const [base, stated, word, change] = [groups.base, groups.current, groups.word, groups.change].map((index) =>
    match.group(index),
  );
  if (!base?.figure || !stated?.figure || !change?.figure || !word) return undefined;
  const again = (other: Token) => relate(shape, match, groups, other);
  if (!level) return ofComparedLevel(shape, [stated, base], 'difference', again);
  const current = { ...level, figure: level.figure! };
  // 比预算节约1.1万元，比市价6.2万元还节省0.3万元: the saving before is no level.
  if (
    /(?:节约|节省|少|多|高|低|快|慢)[了出]?$/.test(
      shape.block.folded.slice(Math.max(0, current.span.start - 3), current.span.start),
    )
  )
    return undefined;
  if (word.letter === '_' && isFall(shape, match, level)) return undefined;
  if (
    groups.baseYear &&
    !isBaseYear(shape, match, match.group(groups.baseYear), level) &&
    !isYearStart(shape, match, match.group(groups.baseYear)!)
  )
    return undefined;
  if (groups.stretch && match.group(groups.stretch)?.figure?.unit?.text !== '年') return undefined;
  if (groups.ends && !areEnds(shape, match, groups.ends)) return undefined;
  if (groups.all && !isChangeOfAll(shape, match.group(groups.all)!, change)) return undefined;
  if (groups.nouns && !sameNoun(shape, match, ...groups.nouns)) return undefined;
  const up = isRise(shape, word, base.figure);
  const isOfRanks = isRank(shape, base.figure);
  if (up === undefined || isOfRanks === undefined || !sameMeasure(base.figure, current.figure, change.figure))
    return undefined;
  const [from = '', to = ''] = labels(base.figure, current.figure, change.figure);
  // A better rank is a smaller number: ranks count downwards, so that 第28名 to 第16名 is 28 − 16 = 12 up.
  const sign = isOfRanks ? -1 : 1;
  return differenceRelation(
    term('base', base, sign),
    term('current', level, sign),
    term('change', change, up ? 1 : -1),
    sign < 0 ? `${from} − ${to}` : `${to} − ${from}`,
  );
}

/** 年初 and 年末, 期初 and 期末, of one name or none. */
function areEnds(shape: Shape, match: ShapeMatch, ends: readonly [number, number]): boolean {
  const [first, last] = ends.map((group) => tokenText(shape, match.group(group)!));
  return /[初]$/.test(first!) && /[末底]$/.test(last!);
}

/** 新增经认证的企业6家，总数: what came or went is all that the number of them has changed by. */
function isChangeOfAll(shape: Shape, words: Token, { span }: Token): boolean {
  const before = shape.block.folded.slice(Math.max(0, span.start - 30), span.start);
  return (
    /^(?:目前|全[省市县区镇乡])*(?:总数|总量|总规模|总人数|总面积|总里程|数量)$/.test(tokenText(shape, words)) &&
    CHANGED.test(before)
  );
}

const CHANGED = /(?:新[增建设培认][\u4e00-\u9fa5]?|净增|增加|减少|关闭|注销|退出)[^,;。\d]{0,24}$/;

/** 耕地62.3万亩，其中水田40.1万亩、旱地22.2万亩，比上年减少0.3万亩（上年62.6万亩）: behind a list the change may be of what the list divides. */
function ofHead(shape: Shape, claim: Claim, { terms }: Relation): Claim {
  if (claim.verdict === 'holds') return claim;
  const [base, current, change] = terms as readonly [Term, Term, Term];
  const at = shape.tokens.findIndex(({ figure }) => figure === current.figure);
  const claimOf = (index: number) => {
    const whole = shape.tokens[index]!.figure!;
    if (index === at || !sameMeasure(base.figure, whole, change.figure)) return index === at ? claim : undefined;
    const [from, to] = labels(base.figure, whole, change.figure);
    const relation = differenceRelation(base, { ...current, figure: whole }, change, `${to} − ${from}`);
    return verify({ kind: 'difference', relation });
  };
  return claimOf(meantOf(shape, at, claimOf)) ?? claim;
}

/** 下降3.6%，比全省（-4.0%）高0.4个百分点: a fall is a negative rate, unless it is the fall (降幅) that is compared. */
function isFall({ block, letters, tokens }: Shape, { end }: ShapeMatch, { figure, span }: Token): boolean {
  if (
    figure!.kind !== 'percent' ||
    !/d$/.test(
      letters.slice(
        0,
        tokens.findIndex((token) => token.figure === figure),
      ),
    )
  )
    return false;
  return !/[降跌减]幅/.test(block.folded.slice(span.end, tokens[end - 1]!.span.start));
}

/** True for a word of rise, false for one of fall, undefined for any other word. */
function isRise(shape: Shape, word: Token, base: Figure | undefined): boolean | undefined {
  if (word.letter !== '_') return /[rUe]/.test(word.letter);
  const text = tokenText(shape, word).replace(/^,|(?<=.)(?:年度|全年|全年度|原定|既定)$/g, '');
  // 11.6分钟，比上年的13.2分钟快1.6分钟: who is faster takes less time.
  const isOfTime = /^(?:快|慢|加快)/.test(text) && TIMES.has(base?.unit?.dimension ?? '');
  if (MORE.test(text)) return !isOfTime;
  return LESS.test(text) ? isOfTime : undefined;
}

/** 多收, 少支出: what was done more or less of goes with the word. */
const DEED = '(?:[收支投缴征产销招储贷拨发]|收入|支出|投入|完成|筹集|争取)?[了出]?';
const TIMES: ReadonlySet<string> = new Set(['duration', 'months', 'days', 'hours', 'minutes']);
const MORE = new RegExp(`^(?:(?:多|高|快|加快)${DEED}|超[出过收支]?|(?:年内|共|累计)?新增)$`);
const LESS = new RegExp(`^(?:(?:少|低|慢|放缓)${DEED}|(?:节约|节省|结余)[了出]?|短收)$`);

function sameMeasure(base: Figure, current: Figure, change: Figure): boolean {
  if (base.kind !== current.kind) return false;
  if (base.kind === 'percent') return change.kind === 'points';
  if (base.kind === 'rank')
    return change.kind === 'quantity' && PLACES.test(change.unit?.text ?? '') && change.magnitude === 0;
  return (
    change.kind === 'quantity' &&
    base.unit !== undefined &&
    base.unit.dimension === current.unit?.dimension &&
    (base.unit.dimension === change.unit?.dimension || isPricePer(base, change))
  );
}

/** 由1680元/月调整为1850元/月，上调170元: the change need not say again by what. */
function isPricePer({ unit }: Figure, change: Figure): boolean {
  return change.unit?.text === '元' && unit!.text.startsWith('元/');
}

const PLACES = /^(?:[位名]|个?位次|个名次)$/;

/** The change's unit counts too: 2.10万吨 − 1.25万吨 = 8500吨, but 300 − 260 = 40家. */
function labels(base: Figure, current: Figure, change: Figure): string[] {
  if (base.kind === 'rank') return [base, current].map((figure) => figure.number.coefficient.toString());
  return base.kind === 'quantity' ? printed(base, current, change) : printed(base, current);
}

function term(role: Term['role'], token: Token, sign: Term['sign']): Term {
  return { role, figure: token.figure!, sign };
}

import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { matches, type Shape, textBetween } from '../../shape';
import { amountsIn, levelBefore } from '../common/amounts';
import { isLimit } from '../common/bases';
import { nameOf } from '../common/ratio';
import { isComparedMean, isMean } from '../means/means';
import { dividedWhole, listedWhole } from '../sums/listedWhole';
import { ofOneName } from '../sums/ofOneName';
import { ratioOfSum } from '../sums/sumClaim';
import { containmentClaim, mayHold, sameUnit } from './containmentClaim';
import { otherWholes } from './derived';

/**
 * Parts that cannot be larger than their whole: what follows 其中, the settled among the found (收集诉求186件，已办结185件),
 * a month against the months so far, and counts above nested thresholds (5000万元以上20个，亿元以上7个).
 */
export function readContainments(shape: Shape): Claim[] {
  return [...subsets(shape), ...settled(shape), ...months(shape), ...thresholds(shape)];
}

/** 完成内资12400万元，其中县外到位资金7350万元; 总投资2821万元，其中2023年完成投资…; an increase between the two (同比增收260万元) is not the whole. */
function* subsets(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('z')) return;
  for (const match of matches(shape, /z_?(y?)_?([vg]?)_?(Q)/dg)) {
    const first = levelBefore(shape, match.start);
    const last = match.position(3);
    if (
      first === undefined ||
      NO_PART.test(textBetween(shape, Math.max(0, first - 2), last)) ||
      isComparedMean(shape, first)
    )
      continue;
    if (isMean(shape, first) || isMean(shape, last)) continue;
    // 本月受理36件，其中累计…: of more than the month's.
    if (textBetween(shape, match.start, last).includes('累计')) continue;
    // 941家预告，16家快报。其中7月12日42家预告: what a day is part of may stand further before.
    if (match.letters(1) !== '' && shape.letters.slice(first, match.start).includes('.')) continue;
    // More may be done than was planned (目标56处，其中完成65处), but not of all that is to be invested.
    if (match.letters(2) !== '' && !/总投资/.test(textBetween(shape, Math.max(0, first - 2), first))) continue;
    const [whole, part] = [shape.tokens[first]!.figure!, shape.tokens[last]!.figure!];
    // 其中超50万元的村4个: a threshold, not a part.
    if (isThreshold(shape, last)) continue;
    if (isSample(shape, whole) || (shape.block.folded[whole.span.end] === '的' && !mayHold(whole, part))) continue;
    if (isOfOtherBodies(shape, whole, part, textBetween(shape, match.start, last - 1))) continue;
    if (isStockOfFlow(shape, first, last) || !sameUnit(whole, part) || isOfPair(shape, first, part)) continue;
    const named = ofOneName(shape, first, last);
    // What a semicolon parts from the nearest, or a change leads from, is not what it is about.
    const beside = named.filter((at) => !/[;UDt]/.test(shape.letters.slice(at, first))).toReversed();
    const meant = [listedWhole(shape, first, match.start), ...beside, first].filter((at) => at !== undefined);
    const wholes = [...meant, ...otherWholes(shape, first, match.start)].map((at) => shape.tokens[at]!.figure!);
    const claim = containmentClaim(wholes.find((figure) => mayHold(figure, part)) ?? whole, part);
    const isBracketed = shape.letters[match.start - 1] === '(';
    if (claim.verdict === 'contradicted' && !isBracketed && mayBeOfOther(shape, first, match.start, part, named))
      continue;
    yield claim;
    const larger = claim.verdict === 'holds' ? largerMember(shape, last, whole) : undefined;
    if (larger && !isBracketed && !isHeldBefore(shape, match.start, larger)) yield containmentClaim(whole, larger);
  }
}

/** 4.7公里，其中通组路1.9公里、入户路8.2公里: a later member of the list, which 、 joins, that the whole cannot hold. */
function largerMember(shape: Shape, first: number, whole: Figure): Figure | undefined {
  const list = /^Q(?:、_Q)+/.exec(shape.letters.slice(first, first + LONGEST))?.[0] ?? '';
  const figures = shape.tokens.slice(first + 1, first + list.length).flatMap(({ figure }) => figure ?? []);
  return figures.find((figure) => figure.qualifier === 'exact' && sameUnit(whole, figure) && !mayHold(whole, figure));
}

/** No list has more tokens. */
const LONGEST = 60;

/** Whatever is told of before may be what is divided: 新建12个，累计达到67个，其中…市级21个. */
function isHeldBefore(shape: Shape, opening: number, part: Figure): boolean {
  return shape.tokens
    .slice(Math.max(0, opening - LONGEST), opening)
    .some(({ letter, figure }) => letter === 'Q' && sameUnit(figure!, part) && mayHold(figure!, part));
}

/** What seemed to tell of the whole may be the whole itself (项目12个，2026年18个，其中新建15个), and so may the kinds beside it, or all of them together. */
function mayBeOfOther(shape: Shape, nearest: number, opening: number, part: Figure, named: readonly number[]): boolean {
  const [between, beside] = [amountsIn(shape, nearest + 1, opening), beyondRest(shape, nearest, opening)];
  return (
    [...between, ...inBrackets(shape, nearest, opening), ...beside, ...named, ...dividedWhole(shape, nearest)].some(
      (at) => !isLimit(shape, at) && mayHold(shape.tokens[at]!.figure!, part),
    ) ||
    mayHoldTogether(
      [nearest, ...beside].map((at) => shape.tokens[at]!.figure!),
      part,
    )
  );
}

/** 服务站38个，覆盖建制村（42个）的95%，其中40个村…: what a bracket counts may be what is divided. */
function inBrackets({ letters }: Shape, nearest: number, opening: number): number[] {
  return Array.from(letters.slice(nearest, opening).matchAll(/\((?=Q\))/g), ({ index }) => nearest + index + 1);
}

/** 到位的6个，推进的2个。其中财政7个: what two kinds have together. */
function mayHoldTogether(wholes: readonly Figure[], part: Figure): boolean {
  const alike = wholes.filter((whole) => sameUnit(whole, part));
  return alike.length > 1 && ratioOfSum(part, alike) >= 1;
}

/** 其中超50万元的村4个, 其中10亿元以上项目12个: of what size those are that are counted. */
function isThreshold({ block: { folded }, letters, tokens }: Shape, index: number): boolean {
  const { qualifier, span, unit } = tokens[index]!.figure!;
  if (qualifier === 'exact' || qualifier === 'about') return false;
  const behind = /^_?Q/.exec(letters.slice(index + 1, index + 3));
  const counted = behind ? tokens[index + behind[0].length]!.figure! : undefined;
  return folded[span.end] === '的' || (counted !== undefined && counted.unit?.dimension !== unit?.dimension);
}

/**
 * 30个村中达标26个，未达标4个，其中8个…; 26个项目中，24个已开工，2个未开工，其中5个…: behind the last kind of a whole, a part may be of the whole or of another
 * kind, and so may the part that a sentence of its own tells of. Not where the kind was itself opened by 其中.
 */
function beyondRest(shape: Shape, index: number, opening: number): number[] {
  const from = shape.letters.lastIndexOf('.', index) + 1;
  const { end } = shape.tokens[index]!.span;
  const isRest =
    shape.letters[opening - 1] === '.' ||
    REST.test(nameOf(shape, shape.tokens[index]!)) ||
    STATE.test(shape.block.folded.slice(end, end + 40));
  return !isRest || shape.letters.slice(from, index).includes('z') ? [] : amountsIn(shape, from, index);
}

const REST =
  /^[^,;]{0,8}[未不没无尚余剩另]|正在|^在[办审建查调侦]|的$|新[登增招聘设发办]|注销|吊销|退休|死亡|出生|招[聘录]|退出|迁[入出]|辞职|离职|调[入出]/;
/** 2项（…）未达预期, 2件正在办理, 2家停产: in which state those of the last kind are. */
const STATE = /^[\u4e00-\u9fa5]{0,3}(?:\([^)]*\))?[\u4e00-\u9fa5]{0,3}?(?:[未不没尚停暂待]|正在)/;

/** 出栏28万头，其中能繁母猪存栏1.6万头: what there is on a day is no part of what came or went in a year, nor the other way round. */
function isStockOfFlow(shape: Shape, whole: number, part: number): boolean {
  const [above, below] = [whole, part].map((index) => nameOf(shape, shape.tokens[index]!));
  return (FLOW.test(above!) && STOCK.test(below!)) || (STOCK.test(above!) && FLOW.test(below!));
}

const STOCK = /存栏|库存|存量|保有量|余额(?!宝)/;
const FLOW = /出栏|屠宰|调[出入]|[销出]售|发放|投放|回收|产量/;

/** 任何一个团队，其中包含4个方面; 6升、4.5升等型号，其中6升的…: neither is an amount that has parts. */
function isSample({ block: { folded } }: Shape, { number, span }: Figure): boolean {
  return (!number.arabic && number.coefficient === 1n) || folded[span.end] === '等';
}

/** 12个乡镇，其中行政村150个: bodies of another level, of which there may well be more. */
function isOfOtherBodies({ block: { folded } }: Shape, whole: Figure, part: Figure, named: string): boolean {
  const behind = ({ span }: Figure) => WORD.exec(folded.slice(span.end, span.end + LONGEST_WORD))![0];
  const [above, below] = [whole, part].map((figure) => BODY.exec(behind(figure))?.[0]);
  const own = below ?? BODY.exec(named)?.[0];
  return above !== undefined && own !== undefined && !behind(whole).includes(own.at(-1)!);
}

const BODY = /(?:小组|居委会|村委会|村|社区|乡镇?|镇|街道|片区|网格|县|党委|总支|支部)$/;
const WORD = /^[\u4e00-\u9fa5]*/;
const LONGEST_WORD = 6;

/** 建成区12平方公里、绿地3.6平方公里，其中东区5平方公里: the part may be of either, and is too large for the nearer only. */
function isOfPair(shape: Shape, nearer: number, part: Figure): boolean {
  const gap = /Q_?[、&]_?$/.exec(shape.letters.slice(Math.max(0, nearer - 4), nearer));
  const other = gap ? shape.tokens[nearer - gap[0].length]!.figure! : undefined;
  if (!other || !sameUnit(other, part)) return false;
  return !mayHold(shape.tokens[nearer]!.figure!, part) && mayHold(other, part);
}

/**
 * A mean, a price or a number per head on either side of 其中 is no amount that could contain another; nor is what is left when
 * losses or repayments are taken away.
 */
const NO_PART =
  /[人户亩村镇]均|平均|单产|亩产|单价|均价|最高|最多|最大|历年|每[百千万]?(?:[人户亩年月天日米吨斤度台套件次个块棵株座栋]|公里|公斤|平方米)|利润|盈利|亏损|净|[顺逆]差|差额|新增[^,。]{0,4}[贷存]款|[贷存]款[^,。]{0,4}新增/;

/** 收集诉求186件，已办结185件: found things, and how many of them are dealt with. */
function* settled(shape: Shape): Generator<Claim> {
  if (!FOUND.test(shape.text)) return;
  for (const match of matches(shape, /(Q)_?[,;]_?(?:v|_)(Q)/dg)) {
    const [found, done] = [match.group(1)!, match.group(2)!];
    const first = shape.tokens.indexOf(found);
    const before = textBetween(shape, Math.max(0, first - 2), first);
    const between = textBetween(shape, first + 1, shape.tokens.indexOf(done) - 1);
    if (!sameUnit(found.figure!, done.figure!) || !FOUND.test(before + between) || !SETTLED.test(between)) continue;
    if (OF_THIS_YEAR.test(before + between)) continue;
    const head = headOf(shape, first);
    if (head === undefined || !sameUnit(shape.tokens[head]!.figure!, done.figure!)) {
      yield containmentClaim(found.figure!, done.figure!);
      continue;
    }
    // 未办结19件，其中重点案件46件，办结44件: of the part before it, where that has room for it.
    const wholes = [...(between.includes(';') ? [] : [first]), head, ...beyondRest(shape, head, first)];
    const figures = wholes.map((at) => shape.tokens[at]!.figure!);
    const whole = figures.find((figure) => mayHold(figure, done.figure!)) ?? shape.tokens[head]!.figure!;
    yield containmentClaim(whole, done.figure!);
  }
}

/** 隐患3628项，其中重大隐患26项；已整改3511项: of all that were found. */
function headOf(shape: Shape, index: number): number | undefined {
  const opening = shape.letters.lastIndexOf('z', index);
  return opening < 0 || /[.;]/.test(shape.letters.slice(opening, index)) ? undefined : levelBefore(shape, opening);
}

const FOUND = /问题|隐患|诉求|线索|意见|建议|纠纷|案件|信访|投诉|事项|办件/;
/** What is new is not all that there is to deal with: 新收案件186件，办结192件. */
const OF_THIS_YEAR = /新[收增受接发排]|结转|旧存|存量|积案/;
const SETTLED =
  /[,;](?:已|目前已|均已|累计)?(?:经)?(?:解决|整改|办结|化解|完成整改|整改到位|销号|处置|答复|回复|调处)(?:完成|到位)?$/;

/** 1-6月累计产值12.8亿元，6月当月产值2.8亿元: a month is no more than the months that it is one of. */
function* months(shape: Shape): Generator<Claim> {
  if (!MONTHLY.test(shape.text)) return;
  let running: Figure | undefined;
  for (const { figure, letter } of shape.tokens) {
    if (letter === '.') running = undefined;
    if (!figure || letter !== 'Q' || !figure.subject) continue;
    const before = shape.block.folded.slice(Math.max(0, figure.subject.span.start - 8), figure.span.start);
    if (!MONTHLY.test(before)) {
      const stretch = figure.period?.months;
      if (before.includes('累计') || (stretch?.first === 1 && stretch.last > 1)) running = figure;
      continue;
    }
    const name = figure.subject.text.replace(MONTHLY, '');
    if (running && sameUnit(running, figure) && name.length >= 2 && running.subject?.text.endsWith(name))
      yield containmentClaim(running, figure);
  }
}

const MONTHLY = /当月|本月|单月/;

/** 亿元以上7个、5000万元以上20个: with a higher bar there cannot be more. */
function* thresholds(shape: Shape): Generator<Claim> {
  const { folded } = shape.block;
  if (!shape.text.includes('以上')) return;
  const counts = shape.tokens.flatMap(({ figure, span }) => {
    const bar = figure && barBefore(folded, span.start);
    return figure && bar ? [{ figure, bar }] : [];
  });
  for (const [i, first] of counts.entries()) {
    const second = counts[i + 1];
    if (!second || !sameUnit(first.figure, second.figure) || first.bar.size === second.bar.size) continue;
    if (!ofOneThing(first.bar, second.bar, folded.slice(first.figure.span.end, second.bar.start))) continue;
    const isFirstHigher = first.bar.size > second.bar.size;
    yield isFirstHigher ? containmentClaim(second.figure, first.figure) : containmentClaim(first.figure, second.figure);
  }
}

/** A bar in 元, where it is named, the words before it and those between it and the count. */
interface Bar {
  readonly size: number;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** The bar that is named right before a count: 亿元以上, 总投资5000万元以上项目. */
function barBefore(folded: string, at: number): Bar | undefined {
  const from = Math.max(0, at - 24);
  const match = /(\d+(?:\.\d+)?)?([百千十]?[万亿])元(?:及)?以上([\u4e00-\u9fa5]{0,6})$/.exec(folded.slice(from, at));
  if (!match) return undefined;
  const unit = [...match[2]!].reduce((size, character) => size * (SIZES[character] ?? 1), 1);
  const start = from + match.index;
  const before = folded.slice(Math.max(0, start - 12), start);
  return { size: Number(match[1] ?? 1) * unit, start, before, after: match[3]! };
}

/** 新开工亿元以上项目7个、竣工5000万元以上项目5个 count two things: other words before the second bar, or behind it. */
function ofOneThing(first: Bar, second: Bar, between: string): boolean {
  const words = between.replace(/^[个家]?[、,和及]?(?:其中)?[,:]?(?:计划)?(?:总投资)?/, '');
  return first.before.endsWith(words) && (second.after === '' || first.after === '' || first.after === second.after);
}

const SIZES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

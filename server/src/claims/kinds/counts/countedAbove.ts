import { compare } from '../../../arithmetic/rational';
import { type Figure, figureValue, isExactCount } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape, Token } from '../../shape';
import { countClaim, countOf } from './countClaim';
import type { ListItem } from './items';

/**
 * How many of listed amounts lie above or below a mark: 9个村全部过了3万元：桥头23.7万元、田坝17.9万元、…。过10万元的4个村，…. Only where a count before the
 * list says that all are listed.
 */
export function* readCountedAbove(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('的') || !/[QP][、&]_[QP][、&]_[QP]/.test(shape.letters)) return;
  for (const match of shape.letters.matchAll(/_([QP])(?:[、&]_\1){3,60}(?=[.;,])/g)) {
    const end = match.index + match[0].length;
    const list = membersOf(shape, match.index, end);
    const whole = list && countBefore(shape, match.index, list);
    if (!whole) continue;
    for (const stated of marksAfter(shape, end, list[0]!.figure, whole)) {
      const claim = claimOf(list, stated);
      if (claim) yield claim;
    }
  }
}

interface Member extends ListItem {
  readonly figure: Figure;
}

/** 桥头23.7万元, 田坝17.9万元: names and amounts, all exact and of one unit. */
function membersOf({ block, tokens }: Shape, start: number, end: number): readonly Member[] | undefined {
  const members: Member[] = [];
  for (let at = start; at + 1 < end; at += 3) {
    const { span } = tokens[at]!;
    const figure = tokens[at + 1]!.figure!;
    const whole = { start: span.start, end: figure.span.end };
    members.push({ text: block.folded.slice(whole.start, whole.end), span: whole, quoted: false, figure });
  }
  const [first] = members as [Member];
  const isOfOne = members.every(
    ({ figure: { kind, unit, qualifier } }) =>
      kind === first.figure.kind && unit?.text === first.figure.unit?.text && qualifier === 'exact',
  );
  return isOfOne ? members : undefined;
}

/** 9个村 before nine names: the count of all, in the list's sentence or the one before. */
function countBefore({ letters, tokens }: Shape, start: number, list: readonly Member[]): Figure | undefined {
  const from = letters.lastIndexOf('.', letters.lastIndexOf('.', start) - 1) + 1;
  return tokens
    .slice(from, start)
    .findLast(({ figure }) => figure && isCount(figure) && figure.number.coefficient === BigInt(list.length))?.figure;
}

function isCount(figure: Figure): boolean {
  return figure.kind === 'quantity' && figure.qualifier === 'exact' && isExactCount(figure) && figure.magnitude === 0;
}

interface Stated {
  readonly count: Figure;
  readonly isMeant: (value: Figure) => boolean | undefined;
}

/** 过10万元的4个村, 不足5万元的只剩岩湾1个: the marks in the list's sentence and the two that follow. */
function* marksAfter(shape: Shape, end: number, like: Figure, whole: Figure): Generator<Stated> {
  const { letters, tokens, block } = shape;
  let stop = end;
  for (let sentence = 0; sentence < 2 && stop >= 0; sentence++) stop = letters.indexOf('.', stop + 1);
  const last = stop < 0 ? letters.length : stop;
  for (let at = end; at < last; at++) {
    const [mark, count] = [tokens[at]!, tokens[letters[at + 1] === '_' ? at + 2 : at + 1]];
    if (mark.letter !== (like.kind === 'quantity' ? 'Q' : 'P') || mark.figure!.unit?.dimension !== like.unit?.dimension)
      continue;
    if (!count?.figure || !isCount(count.figure) || count.figure.unit?.text !== whole.unit?.text) continue;
    if (!BETWEEN.test(block.folded.slice(mark.figure!.numberSpan.end, count.span.start))) continue;
    if (!isAlikeNoun(block.folded, count.figure, whole)) continue;
    const isMeant = sideOf(shape, end, mark);
    if (isMeant) yield { count: count.figure, isMeant };
  }
}

/** 万元的, %的有, 万元以上的只剩岩湾 */
const BETWEEN =
  /^[^,。;的以]{1,3}(?:以[上下])?的?(?:村|镇|乡|街道|企业|单位|项目)?(?:只|仅|共|还|也|已|就)?(?:有|剩|达到?)?[\u4e00-\u9fa5]{0,4}$/;

/** 9个村 and 4个村, or 1个 alone. */
function isAlikeNoun(folded: string, count: Figure, whole: Figure): boolean {
  const [own, other] = [folded[count.span.end] ?? '。', folded[whole.span.end] ?? '。'];
  return own === other || /[,;。、)]/.test(own);
}

/** Which amounts the words beside a mark mean; nothing else may be said of what lies there. */
function sideOf({ block: { folded }, tokens }: Shape, end: number, { figure, span }: Token) {
  const from = tokens[end - 1]!.span.end;
  const words = folded
    .slice(from, figure!.numberSpan.start)
    .split(/[,;。:]/)
    .at(-1)!;
  if (OF_ANOTHER_TIME.test(folded.slice(from, span.start))) return undefined;
  const behind = folded.slice(figure!.numberSpan.end, figure!.numberSpan.end + 6);
  const bound = figureValue(figure!);
  const side = (value: Figure) => compare(figureValue(value), bound);
  // What is just at the mark is above it for some and not for others.
  if (/^(?:其中|有)?(?:超过?|过|高于|突破|高出|多于|大于)$/.test(words))
    return (value: Figure) => strictly(side(value), 1);
  if (/^(?:其中|有)?(?:不足|不到|低于|少于|未达到?|小于)$/.test(words))
    return (value: Figure) => strictly(side(value), -1);
  if (!/^(?:其中|有|在)?$/.test(words)) return undefined;
  if (/^[^,。;]{1,3}以上/.test(behind)) return (value: Figure) => side(value) >= 0;
  return /^[^,。;]{1,3}以下/.test(behind) ? (value: Figure) => strictly(side(value), -1) : undefined;
}

function strictly(side: number, way: 1 | -1): boolean | undefined {
  return side === 0 ? undefined : side === way;
}

const OF_ANOTHER_TIME = /去年|上年|前年|明年|来年|下一步|计划|力争|预计|确保|目标|往年|最初|原来/;

function claimOf(list: readonly Member[], { count, isMeant }: Stated): Claim | undefined {
  const sides = list.map(({ figure }) => isMeant(figure));
  const items = list.filter((_, at) => sides[at]);
  if (sides.includes(undefined) || items.length === 0 || count.number.coefficient > 30n) return undefined;
  const claim = countClaim(countOf(count), { items, ambiguous: 0, open: false }, () => true);
  return claim && { ...claim, workings: claim.workings.replaceAll(' + ', '、') };
}

import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape, Token } from '../../shape';
import { ratioOfSum, sumClaim } from '../sums/sumClaim';
import { areExclusive } from './exclusive';
import { PARTITIONS } from './partitions';

/**
 * What a number of things is divided among, where 中 opens the list and it ends the sentence: 20项主要指标中，约束性指标8项、预期性指标12项; 6个项目中，因用地未批的2个、资金未落实的3个、
 * 方案调整的1个. Others may be left out, or two may be of one, so that only names which have all can lack something, and only a slip of the pen is asked about.
 */
export function* readDividedAmong(shape: Shape): Generator<Claim> {
  if (!/中[,:一二三四五甲乙丙省市县区乡镇特优良国]/.test(shape.text)) return;
  for (const [index, all] of shape.tokens.entries()) {
    if (all.letter !== 'Q' || all.figure!.qualifier !== 'exact') continue;
    const opening = OPENING.exec(shape.block.folded.slice(all.span.end, all.span.end + REACH))?.[0];
    if (opening === undefined) continue;
    const { parts, isAll } = partsBehind(shape, index, all.span.end + opening.length);
    const claim = parts.length < 2 ? undefined : claimOf(shape, all.figure!, parts, opening);
    // Where the list goes on, or something else follows, it may be too much already, and can be too little no more.
    if (claim && (isAll || exceeds(all.figure!, parts))) yield claim;
  }
}

const REACH = 16;
/** 54个支部中五星级16个 needs no mark behind 中. */
const OPENING = /^[\u4e00-\u9fa5]{0,10}(?<!其)中(?:[,:]|(?=[一二三四五甲乙丙省市县区乡镇特优良国]))/;
const LONGEST = 8;

/** The amounts from a place on that are counted as the whole is and stand in one list, and whether they end the sentence. */
function partsBehind(
  { block, letters, tokens }: Shape,
  index: number,
  start: number,
): { readonly parts: readonly Token[]; readonly isAll: boolean } {
  const parts: Token[] = [];
  let end = start;
  for (let at = index + 1; at < letters.length && parts.length <= LONGEST; at++) {
    const token = tokens[at]!;
    if (/[.;]/.test(token.letter)) return { parts, isAll: true };
    if (!token.figure) continue;
    const name = block.folded.slice(end, token.span.start);
    const isNext = parts.length === 0 ? FIRST.test(name) : NEXT.test(name);
    if (!isNext || !areAlike(token.figure, tokens[index]!.figure!)) return { parts, isAll: false };
    parts.push(token);
    end = token.span.end;
  }
  return { parts, isAll: false };
}

function exceeds(all: Figure, parts: readonly Token[]): boolean {
  const figures = parts.map(({ figure }) => figure!);
  return ratioOfSum(all, figures) >= 1;
}

const FIRST = /^[\u4e00-\u9fa5]{1,16}$/;
const NEXT = /^(?:[,、]|和|以及)[\u4e00-\u9fa5]{1,16}$/;

function areAlike(part: Figure, all: Figure): boolean {
  return part.qualifier === 'exact' && part.unit?.discrete === true && part.unit.text === all.unit?.text;
}

function claimOf(shape: Shape, all: Figure, parts: readonly Token[], opening: string): Claim | undefined {
  const names = parts.map((token, at) => nameOf(shape, token, parts[at - 1]));
  const figures = parts.map(({ figure }) => figure!);
  const ratio = ratioOfSum(all, figures);
  const isWhole = isPartition(names, opening);
  const isApart = isWhole || areExclusive(names) || areCauses(names);
  if (!isApart || ratio > 2 || ratio < 0.5) return undefined;
  const claim = sumClaim(all, figures, 'subset');
  if (claim.verdict === 'holds') return claim;
  return (isWhole || ratio > 1) && claim.repairs[0]?.distance === 1 ? claim : undefined;
}

function nameOf({ block }: Shape, { span }: Token, previous: Token | undefined): string {
  const words = block.folded.slice(previous?.span.end ?? Math.max(0, span.start - REACH), span.start);
  return words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf('、'), words.lastIndexOf(':')) + 1);
}

/** 约束性 and 预期性 of 指标: nothing of what goes by that name lies beside them. */
function isPartition(names: readonly string[], opening: string): boolean {
  return PARTITIONS.some(
    ({ parts, whole, isComplete, isInWider }) =>
      isComplete &&
      !isInWider &&
      parts.length === names.length &&
      whole?.test(opening.replace(/中[,:]$/, '')) &&
      parts.every((part) => names.filter((name) => part.test(name)).length === 1),
  );
}

/** 因用地未批的2个、资金未落实的3个、方案调整的1个: one is not done for one cause. */
function areCauses(names: readonly string[]): boolean {
  return names[0]!.startsWith('因') && names.every((name) => name.startsWith('因') || name.endsWith('的'));
}

import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { figuresOf, plausibleSum, sumClaim } from './sumClaim';
import { depthBetween, type List } from './sumLists';
import type { Part } from './sumParts';

/** 甲6亿元；乙9亿元，其中丙5亿元；丁2亿元: a list that a 其中 within it interrupts, with all that it goes on with. */
export function interruptedSum(shape: Shape, total: Part, list: List): Claim | undefined {
  if (!list.subset || list.deep.length === list.parts.length) return undefined;
  const behind = outerBehind(shape, total, list, list.parts);
  return behind.length > 0 ? plausibleSum(total, figuresOf([...list.parts, ...behind])) : undefined;
}

/**
 * The members of the outer list behind some of its parts. What follows a 其中 belongs to that until a semicolon or another industry; where all are parted by
 * commas, the outer list is seen to go on only where what is left of it makes the total full.
 */
export function outerBehind(shape: Shape, total: Part, { deep }: List, parts: readonly Part[]): readonly Part[] {
  const last = Math.max(...parts.map(({ index }) => index));
  const behind = deep.filter(({ index }) => index > last && depthBetween(shape, last, index) === 0);
  const outer = outside(shape, last, behind);
  if (outer.length > 0) return outer;
  const from = behind.slice(0, LONGEST).findIndex((_, at) => at > 0 && fills(total, [...parts, ...behind.slice(at)]));
  return from < 0 ? [] : behind.slice(from);
}

/** No inner list is longer. */
const LONGEST = 12;

function outside({ letters }: Shape, last: number, parts: readonly Part[]): readonly Part[] {
  let isInner = false;
  let before = last;
  return parts.filter(({ index, start, opensSubset, name }) => {
    if (opensSubset) isInner = true;
    else if (INDUSTRY.test(name) || letters.slice(before + 1, start).includes(';')) isInner = false;
    before = index;
    return !isInner;
  });
}

/** No industry is a part of another one. */
const INDUSTRY = /^第?[一二三](?:次)?产(?:业|(?![业量]))/;

function fills({ figure }: Part, parts: readonly Part[]): boolean {
  return sumClaim(figure, figuresOf(parts)).verdict === 'holds';
}

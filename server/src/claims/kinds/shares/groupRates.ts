import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { inOrder, matches, type Shape } from '../../shape';
import { verify } from '../../verify';
import { amountsIn } from '../common/amounts';
import { nameOf, ratioOf } from '../common/ratio';

/**
 * The rates of groups, each beside all of its group, where an earlier list has those that the rate counts: 63名失业人员中，16—24岁17人，25—59岁41人，60岁以上5人。16—24岁劳动力108人，
 * 失业率15.7%；25—59岁劳动力1009人，失业率4.1%；…. All but one are true, to so many digits that it is no chance.
 */
export function* readGroupRates(shape: Shape): Generator<Claim> {
  if (!MAYBE(shape.letters) || !shape.text.includes('率')) return;
  let group: Rate[] = [];
  for (const match of matches(shape, /(Q)[,、]_(P)/dg)) {
    const [whole, rate] = [match.position(1), match.position(2)];
    const name = RATE.exec(nameOf(shape, shape.tokens[rate]!))?.[1];
    if (name === undefined) continue;
    if (group.length > 0 && group[0]!.name !== name) {
      yield* claimsOf(shape, group);
      group = [];
    }
    group.push({ name, whole, rate });
  }
  yield* claimsOf(shape, group);
}

const MAYBE = inOrder('Q Q ,、 P Q ,、 P Q ,、 P');

interface Rate {
  readonly name: string;
  readonly whole: number;
  readonly rate: number;
}

const RATE = /^([\u4e00-\u9fa5]{2,8}率)(?:为|达到?|是)?$/;

function claimsOf(shape: Shape, group: readonly Rate[]): readonly Claim[] {
  if (group.length < 3 || group.length > LONGEST) return [];
  const parts = amountsIn(shape, Math.max(0, group[0]!.whole - REACH), group[0]!.whole);
  const claims = group.flatMap(({ whole, rate }) => {
    const [part, ...others] = parts.filter((at) => isOfGroup(shape, at, whole));
    const relation =
      others.length > 0 ? undefined : ratioOf(figureAt(shape, part), figureAt(shape, whole), figureAt(shape, rate));
    return relation ? [verify({ kind: 'share', relation })] : [];
  });
  return claims.length === group.length && areProven(claims) ? claims : [];
}

/** No list has more groups. */
const LONGEST = 12;
/** How many tokens back the list of parts may stand. */
const REACH = 60;

function figureAt({ tokens }: Shape, index: number | undefined): Figure | undefined {
  return index === undefined ? undefined : tokens[index]!.figure;
}

/** 25—59岁 of 25—59岁劳动力, counted alike. */
function isOfGroup(shape: Shape, part: number, whole: number): boolean {
  const [own, all] = [part, whole].map((at) => shape.tokens[at]!);
  const name = nameOf(shape, own!).replace(/^其中[,:]?/, '');
  return name.length > 1 && own!.figure!.unit?.text === all!.figure!.unit?.text && nameOf(shape, all!).startsWith(name);
}

function areProven(claims: readonly Claim[]): boolean {
  const held = claims.filter(({ verdict }) => verdict === 'holds');
  const digits = held.map(({ operands }) => operands[2]!.figure!.number.coefficient.toString().length);
  return held.length >= claims.length - 1 && digits.reduce((sum, own) => sum + own, 0) >= DIGITS;
}

const DIGITS = 4;

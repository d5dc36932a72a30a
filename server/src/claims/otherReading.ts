import { exactly, type Interval, intersects, minus, opposite, over, plus } from '../arithmetic/interval';
import { ONE } from '../arithmetic/rational';
import { covers } from '../document';
import { type Figure, intervalOf } from '../figures';
import type { Claim, ClaimKind, Role } from './claim';

/** What a line prints, and its figures. */
export interface FigureLine {
  readonly folded: string;
  readonly figures: readonly Figure[];
}

/**
 * True where what a claim says of its figures is true of another amount beside them: 合计628万元，平均每村39.25万元，比上年510万元增长23.1% is said of the
 * sum, and 五年共18.35亿元，年均3.67亿元，比“十二五”期间的11.24亿元增长63.3% of the five years.
 */
export function isTrueOfAnother({ kind, operands, statedSpan }: Claim, { figures }: FigureLine): boolean {
  const isTrue = TRUE_OF[kind];
  const stated = operands.find(({ span }) => span === statedSpan)?.figure;
  if (!isTrue || !stated || operands.length !== 3) return false;
  const own = new Map(operands.map(({ role, figure }) => [role, figure]));
  const others = figures.filter((other) => isNear(other, stated) && ![...own.values()].includes(other));
  return [...own].some(
    ([role, figure]) =>
      figure !== stated &&
      others.some((other) => areAlike(other, figure) && isTrue((of) => (of === role ? other : own.get(of)))),
  );
}

/** Leaves open what holds as soon as a figure is taken for what its own words may say that it is. */
export function unlessTrueOtherwise(claim: Claim, line: FigureLine): Claim {
  const isMeant = claim.verdict === 'contradicted' && (isTrueWithAnother(claim, line) || isOfLastYear(claim));
  return isMeant ? { ...claim, verdict: 'undecidable', basis: 'subset', repairs: [] } : claim;
}

/** 去年是28.5万元，多了7.9万元，涨了27.7%: the level is what the change and its rate are taken of. */
function isOfLastYear({ kind, operands }: Claim): boolean {
  const [level, change, rate] = (['current', 'change', 'rate'] as const).map(
    (of) => operands.find(({ role }) => role === of)?.figure,
  );
  return kind === 'growth' && level?.period?.relativeYear === -1 && makes(change, level, rate);
}

/**
 * True of a sum that misses its total by exactly one amount that stands among its own or right behind them: 支出438亿元，加上解支出9亿元、还本12亿元，支出合计459亿元 was read without one of
 * them; or one of its parts is what those before it make (优121天、良197天，优良天数共318天), or
 * what follows says that they are not all (742件、688件、391件，合计占64.0%); or without one that is none of them (列了11.4万元中的9万元，其余6.6万元).
 */
function isTrueWithAnother({ kind, span, operands: [total, ...parts] }: Claim, line: FigureLine): boolean {
  const whole = total?.figure;
  const own = parts.flatMap(({ figure }) => figure ?? []);
  if (kind !== 'sum' || !whole || own.length < 2) return false;
  const sum = own.map(intervalOf).reduce(plus);
  return (
    hasSubtotal(own, line.folded) ||
    hasStranger(own, whole, line.folded) ||
    ONLY_PART.test(line.folded.slice(span.end, span.end + 16)) ||
    line.figures.some(
      (other) =>
        covers({ start: span.start, end: span.end + JUST_BEHIND }, other.span) &&
        other !== whole &&
        !own.includes(other) &&
        areAlike(other, whole) &&
        meets(plus(sum, intervalOf(other)), whole),
    )
  );
}

/** Another amount than a part, by its words: 11.4万元中的9万元, or the only one behind a semicolon; the others make up the whole. */
function hasStranger(parts: readonly Figure[], whole: Figure, folded: string): boolean {
  if (parts.length < 3) return false;
  return parts.some((figure, at) => {
    const before = at < parts.length - 1 ? '' : folded.slice(parts[at - 1]!.span.end, figure.span.start);
    if (!before.includes(';') && !/^[中里]的?/.test(folded.slice(figure.span.end, figure.span.end + 2))) return false;
    const others = parts.filter((part) => part !== figure);
    return meets(others.map(intervalOf).reduce(plus), whole);
  });
}

/** 管网改造1.9亿元、智慧水务0.5亿元，另有0.7亿元 */
const JUST_BEHIND = 12;
const ONLY_PART = /^[,、]?(?:[两二三四五六七八九十]+[项者类种个]|[合共]计?|总共|以上)[^,。;\d]{0,6}占/;

function hasSubtotal(parts: readonly Figure[], folded: string): boolean {
  let sum: Interval | undefined;
  for (const [at, figure] of parts.entries()) {
    const { start } = figure.span;
    const isCalled = at > 1 && /[共计]$/.test(folded.slice(Math.max(0, start - 2), start));
    if (isCalled && sum && meets(sum, figure)) return true;
    sum = sum ? plus(sum, intervalOf(figure)) : intervalOf(figure);
  }
  return false;
}

/** The amounts before it in its sentence and in the one before. */
function isNear({ sentence, span }: Figure, stated: Figure): boolean {
  return span.start < stated.span.start && stated.sentence - sentence <= 1;
}

function areAlike(other: Figure, figure: Figure | undefined): boolean {
  return (
    figure !== undefined &&
    other.kind === figure.kind &&
    other.qualifier === 'exact' &&
    other.unit?.dimension === figure.unit?.dimension
  );
}

type Operands = (role: Role) => Figure | undefined;

/** Whether the figures in their roles make the stated one. Which way a rate goes is not asked. */
const TRUE_OF: Partial<Record<ClaimKind, (of: Operands) => boolean>> = {
  growth: (of) => changes(of('current'), of('base'), of('rate')),
  share: (of) => makes(of('part'), of('whole'), of('share')),
  completion: (of) => makes(of('value'), of('target'), of('rate')),
};

function changes(current: Figure | undefined, base: Figure | undefined, rate: Figure | undefined): boolean {
  if (!current || !base || !rate) return false;
  const growth = minus(over(intervalOf(current), intervalOf(base)), exactly(ONE));
  return meets(growth, rate) || meets(opposite(growth), rate);
}

function makes(above: Figure | undefined, below: Figure | undefined, rate: Figure | undefined): boolean {
  return (
    above !== undefined &&
    below !== undefined &&
    rate !== undefined &&
    meets(over(intervalOf(above), intervalOf(below)), rate)
  );
}

function meets(value: Interval, figure: Figure): boolean {
  return intersects(value, intervalOf(figure));
}

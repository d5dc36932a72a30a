import { minus, over, plus, times } from '../../arithmetic/interval';
import type { Figure } from '../../figures';
import type { Claim } from '../claim';
import { printed } from '../expression';
import { type Relation, termOf } from '../relation';
import { matches, type Shape, tokenText } from '../shape';
import { verify } from '../verify';
import { amountsIn, sentenceStart } from './amounts';
import { slipOnly } from './doubted';
import { nameOf, ratioOf } from './ratio';

/**
 * The share of two members of a list that are named together: 其中相对不起诉139件、附条件不起诉75件、其他128件，相对不起诉（含附条件不起诉）占62.6%;
 * 甲和乙占…. The first may have been counted with the other in it, so that its own share is right too.
 */
export function* readSharesTogether(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.block.folded)) return;
  for (const match of matches(shape, /(w)(_?(Q)?_?)w?_?(P)/dg)) {
    const cue = match.position(1);
    const names = namedTogether(shape, cue);
    if (!names) continue;
    const start = sentenceStart(shape, cue);
    // The clause itself has no member of the list: 甲、乙两类.
    const end = shape.letters.slice(0, cue).search(/[,;:][^,;:]*$/);
    const [one, other] = names.map((name) => called(shape, start, end, name));
    if (one === undefined || other === undefined || one >= other) continue;
    const words = match.letters(2).startsWith('_') ? tokenText(shape, match.group(2)!) : '';
    const whole = match.group(3)?.figure ?? wholeOf(shape, start, one, words.replace(AMOUNT, ''));
    const [first, second] = [one, other].map((at) => shape.tokens[at]!.figure!);
    const share = match.group(4)!.figure!;
    const alone = ratioOf(first, whole, share);
    if (!whole || !alone || first!.unit?.text !== second!.unit?.text) continue;
    if (verify({ kind: 'share', relation: alone }).verdict === 'holds') continue;
    const claim = slipOnly(verify({ kind: 'share', relation: relationOf(first!, second!, share, whole) }), 2);
    if (claim) yield claim;
  }
}

/** True where the words before 占 name more than one member of a list, or one with another in it or without it. */
export function isOfSeveral(shape: Shape, cue: number): boolean {
  const words = clauseBefore(shape, cue);
  return TOGETHER.test(words) || APART.test(words);
}

function namedTogether(shape: Shape, cue: number): readonly [string, string] | undefined {
  const [, one, within, beside] = TOGETHER.exec(clauseBefore(shape, cue)) ?? [];
  const other = within ?? beside;
  return one && other ? [one, other] : undefined;
}

function clauseBefore({ block: { folded }, tokens }: Shape, cue: number): string {
  const { start } = tokens[cue]!.span;
  return /[^,;:。]*$/.exec(folded.slice(Math.max(0, start - LONGEST), start))![0];
}

const LONGEST = 40;
const NAME = '[\\u4e00-\\u9fa5]{2,12}?';
const MAYBE = /[(](?:含|包括|包含|连同)|[和与及、]/;
const BOTH = '(?:两[项类者种]|二者)?(?:合计|共计?|总计)?';
const TOGETHER = new RegExp(
  `^(${NAME})(?:\\((?:含|包括|包含|连同)(${NAME})\\)|(?:以及|[和与及、])(${NAME})${BOTH})的?$`,
);
/** 相对不起诉（不含附条件不起诉） */
const APART = /\((?:不含|不包括|剔除|扣除)[^()]{1,16}\)的?$/;

/** The one amount of the sentence that is called so. */
function called(shape: Shape, start: number, end: number, name: string): number | undefined {
  const found = amountsIn(shape, start, end).filter(
    (at) => nameOf(shape, shape.tokens[at]!).replace(/^其中[:,]?|(?:共|有|为)+$/g, '') === name,
  );
  return found.length === 1 ? found[0] : undefined;
}

/** What 占 names, or the amount that 其中 divides. */
function wholeOf(shape: Shape, start: number, part: number, named: string): Figure | undefined {
  const opening = shape.letters.lastIndexOf('z', part);
  const before = amountsIn(shape, start, Math.max(opening, start));
  const own = before.filter((at) => nameOf(shape, shape.tokens[at]!).includes(named));
  const whole = named === '' ? before.at(-1) : own.length === 1 ? own[0] : undefined;
  return whole === undefined ? undefined : shape.tokens[whole]!.figure;
}

const AMOUNT = /^(?:全[省市县区]|比)|的?(?:比重|比例|总?[量额数])?的?$/g;

/** share = (part + other) ÷ whole. Terms: part, other, share, whole. */
function relationOf(part: Figure, other: Figure, share: Figure, whole: Figure): Relation {
  const [one, two, all] = printed(part, other, whole);
  return {
    terms: [termOf('part', part), termOf('part', other), termOf('share', share), termOf('whole', whole)],
    stated: 2,
    expression: `(${one} + ${two}) ÷ ${all}`,
    solve(index, [first, second, rate, total]) {
      if (index === 2) return over(plus(first!, second!), total!);
      if (index === 3) return over(plus(first!, second!), rate!);
      return minus(times(total!, rate!), index === 0 ? second! : first!);
    },
  };
}

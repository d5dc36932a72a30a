import { matches, type Shape } from '../../shape';
import { isAside, levelBefore } from '../common/amounts';

/** What says of the parts behind it what they are parts of. */
export interface Opener {
  /** The token of the whole. */
  readonly whole: number;
  /** Between `at` and `end` the line lists parts of the whole. */
  readonly at: number;
  readonly end: number;
}

/** What 其中 and …中 open holds to the end of the sentence. */
export function openersOf(shape: Shape): Opener[] {
  const openers: Opener[] = [];
  const others = otherWholes(shape);
  let next = 0;
  for (const match of matches(shape, /(z)/dg)) {
    const whole = levelBefore(shape, match.start);
    if (whole === undefined) continue;
    const isInBracket = shape.letters[match.start - 1] === '(';
    const end = isInBracket ? bracketEnd(shape, match.start) : listEnd(shape, match.start);
    while (others[next] !== undefined && others[next]! < match.start) next += 1;
    openers.push({ whole, at: match.start, end: Math.min(end, others[next] ?? end) });
  }
  for (const match of matches(shape, /(Q)_?(\()_/dg)) {
    const at = match.position(2);
    if (/^(?:均|都)?(?:含|包括|包含)/.test(textAfter(shape, at, 4)))
      openers.push({ whole: match.position(1), at, end: bracketEnd(shape, at) });
  }
  for (const [index, token] of shape.tokens.entries()) {
    if (token.letter !== 'Q' || isAside(shape, index) || !OPENING.test(textAfter(shape, index, 24))) continue;
    openers.push({ whole: index, at: index, end: listEnd(shape, index) });
  }
  return openers.sort((a, b) => a.at - b.at);
}

/** 158个行政村中，… and 代表建议128件，分为五类：… */
const OPENING =
  /^[\u4e00-\u9fa5]{0,8}?(?<!其)中(?:[,、:有共属]|$)|^[\u4e00-\u9fa5]{0,6},[\u4e00-\u9fa5]{0,6}分[为成][一二两三四五六七八九十\d]+个?[大类种部]/;

/** 其中在册1200人，…，城镇人口中，男性450人: where another whole is named, what follows is of that one. */
function otherWholes(shape: Shape): number[] {
  const { folded } = shape.block;
  if (!OTHER_WHOLE.test(shape.text)) return [];
  return shape.tokens.flatMap(({ letter, span }, index) =>
    (letter === ',' || letter === ':') && OTHER_WHOLE.test(folded.slice(Math.max(0, span.start - 4), span.end))
      ? [index]
      : [],
  );
}

const OTHER_WHOLE = /[\u4e00-\u9fa5]{2}(?<!其)中[,:]/;

/** Where the sentence ends, or the next one, when that only goes on to the particulars: …为主要方式。具体为：来信235件. */
function listEnd(shape: Shape, from: number): number {
  return Math.min(sentenceEnd(shape, from), pointEnd(shape, from));
}

/** 一是23个项目中…；二是…: the next point speaks of something else. */
function pointEnd(shape: Shape, from: number): number {
  const stop = shape.letters.indexOf('.', from);
  for (
    let at = shape.letters.indexOf(';', from);
    at >= 0 && (stop < 0 || at < stop);
    at = shape.letters.indexOf(';', at + 1)
  )
    if (/^[二三四五六七八九十]是/.test(textAfter(shape, at, 2))) return at;
  return shape.letters.length;
}

function sentenceEnd(shape: Shape, from: number): number {
  const end = shape.letters.indexOf('.', from);
  if (end < 0 || !/^。?(?:具体|其中)/.test(textAfter(shape, end - 1))) return end < 0 ? shape.letters.length : end;
  const next = shape.letters.indexOf('.', end + 1);
  return next < 0 ? shape.letters.length : next;
}

/** What a bracket opens, it closes. */
function bracketEnd(shape: Shape, from: number): number {
  const end = shape.letters.slice(from).search(/[).]/);
  return end < 0 ? shape.letters.length : from + end;
}

/** What stands behind a token in the line. */
export function textAfter(shape: Shape, index: number, length = 12): string {
  const start = shape.tokens[index]!.span.end;
  return shape.block.folded.slice(start, start + length);
}

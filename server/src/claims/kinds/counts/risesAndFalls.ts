import { chineseNumber, type Span } from '../../../document';
import type { Claim } from '../../claim';
import type { Shape, Token } from '../../shape';
import { countClaim } from './countClaim';

/**
 * How many have risen and how many have fallen, and the rates that follow: “三升二降”：化工、食品、机械分别增长11.4%、7.2%、9.8%，建材、纺织下降2.3%、
 * 5.6%. Only where as many rates follow as are counted in all is another number of either wrong.
 */
export function* readRisesAndFalls(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  let next = 0;
  for (const match of shape.block.folded.matchAll(COUNTED)) {
    if (!isIn(shape, match.index)) continue;
    const [all, up = '', rise = '', down = '', fall = '', flat] = match;
    const counts = [up, down].map(countIn);
    const [rises, falls] = counts;
    if (rises === undefined || falls === undefined) continue;
    while ((shape.tokens[next]?.span.start ?? Number.POSITIVE_INFINITY) < match.index + all.length) next += 1;
    const rates = ratesAfter(shape, next);
    const sides = [rates?.filter(({ falls }) => !falls), rates?.filter(({ falls }) => falls)];
    if (!rates || rates.length !== rises + falls || (flat && rates.length < 2)) continue;
    const starts = [match.index, match.index + up.length + rise.length];
    for (const [side, numeral] of [up, down].entries()) {
      const items = sides[side]!.map(({ name, span }) => ({ text: name, span, quoted: false }));
      const numberSpan = { start: starts[side]!, end: starts[side]! + numeral.length };
      const unit = side === 0 ? rise : fall;
      const span = { start: numberSpan.start, end: numberSpan.end + unit.length };
      const stated = { figure: undefined, count: counts[side]!, arabic: /\d/.test(numeral), unit, span, numberSpan };
      const claim = items.length > 0 ? countClaim(stated, { items, ambiguous: 0, open: false }, () => true) : undefined;
      // Rates are counted here and not added.
      if (claim) yield { ...claim, workings: claim.workings.replaceAll('% + ', '%、') };
    }
  }
}

const MAYBE = /[升增涨](?:[一二两三四五六七八九十]|1?\d)[降减跌]/;
const NUMERAL = '([一二两三四五六七八九十]|1?\\d)';
const COUNTED = new RegExp(
  `(?<![一二两三四五六七八九十\\d])${NUMERAL}([升增涨])${NUMERAL}([降减跌])(?:${NUMERAL}平)?["”]?[^,，。;:(（\\d]{0,10}[:,(]`,
  'g',
);

function countIn(numeral: string): number | undefined {
  return /^\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
}

interface Rate {
  readonly span: Span;
  readonly falls: boolean;
  /** What has risen or fallen by it, or the rate itself where that cannot be told. */
  readonly name: string;
}

/** The rates up to the end of the sentence; undefined where one of them has no word that says which way it goes. */
function ratesAfter(shape: Shape, from: number): readonly Rate[] | undefined {
  const rates: Rate[] = [];
  let word: Token | undefined;
  let last: Token | undefined;
  let names: readonly string[] = [];
  let end = shape.tokens[from]?.span.start ?? 0;
  for (const [index, token] of shape.tokens.slice(from, from + LONGEST).entries()) {
    if (token.letter === '.' || rates.length > MOST) break;
    if (token.letter === 'Q' || /[kha]/.test(token.letter)) return undefined;
    if (/[rd]/.test(token.letter)) word = token;
    if (token.letter === '_' || token.letter === ',') word = undefined;
    if (token.letter !== 'P') {
      last = token;
      continue;
    }
    const isNext = /[、&]/.test(last?.letter ?? '') && rates.length > 0;
    if (!word && !isNext) return undefined;
    if (word) names = namesIn(shape.block.folded.slice(end, word.span.start), ratesBehind(shape, from + index));
    const rate = shape.block.folded.slice(token.span.start, token.span.end);
    const name = names[0] ?? rate;
    names = names.slice(1);
    rates.push({ span: token.span, falls: word ? word.letter === 'd' : rates.at(-1)!.falls, name });
    end = token.span.end;
    word = undefined;
    last = token;
  }
  return rates;
}

/** How many rates one word is said of: 分别增长11.4%、7.2%. */
function ratesBehind({ letters }: Shape, index: number): number {
  return (/^P(?:[、&]P)*/.exec(letters.slice(index, index + LONGEST))![0].length + 1) / 2;
}

/** 化工、食品 before 分别增长: as many names as there are rates, or none. */
function namesIn(words: string, count: number): readonly string[] {
  const subject = words
    .replace(/^[^,:;，]*[“”"][:,(]/, '')
    .replace(/^[,;:、(）)]+|(?:分别|依次|同比|均|全年|各)*$/g, '');
  const names = count === 1 ? [subject] : subject.split(/[、和与及]/);
  return names.length === count && names.every((name) => /^[\u4e00-\u9fa5]{1,16}$/.test(name)) ? names : [];
}

const MOST = 20;
/** No such list has more words and figures. */
const LONGEST = 100;

/** Another piece of a very long line is read by itself; the count may stand in a quote that opens the line. */
function isIn({ tokens, text }: Shape, at: number): boolean {
  const end = tokens.at(-1)!.span.end;
  return at < end && at >= end - text.length;
}

import { type Figure, figureLabel } from '../../../figures';
import type { Claim } from '../../claim';
import { type Shape, type Token, textBetween } from '../../shape';
import { readSums } from './sum';
import { sumClaim } from './sumClaim';

/**
 * Amounts of money in 亿元 that were meant in 万元, or the other way round: 应缴未缴1862.4亿元，分别为926.3万元、481.5万元、…. Where all other amounts of its sentence have one
 * magnitude, the odd one is read once more with theirs: what then adds up is a slip, which is what the claim's first repair says.
 */
export function readMistakenMagnitudes(shape: Shape, claims: readonly Claim[]): Claim[] {
  if (!/万/.test(shape.text) || !/亿/.test(shape.text)) return [];
  return [...sentencesOf(shape)].flatMap((sentence) => {
    const odd = oddOne(sentence.tokens);
    if (!odd || claims.some((claim) => claim.verdict === 'holds' && hasPart(claim, odd.figure))) return [];
    const meant: Figure = { ...odd.figure, magnitude: odd.magnitude };
    return readSums(withFigure(sentence, odd.figure, meant)).flatMap((claim) => asMistaken(claim, odd.figure, meant));
  });
}

function* sentencesOf({ block, letters, tokens }: Shape): Generator<Shape> {
  for (let start = 0; start < letters.length; ) {
    const stop = letters.indexOf('.', start);
    const end = stop < 0 ? letters.length : stop + 1;
    const own = { block, text: '', tokens: tokens.slice(start, end), letters: letters.slice(start, end) };
    if (/Q.*Q.*Q/.test(own.letters)) yield { ...own, text: textBetween(own, 0, own.tokens.length - 1) };
    start = end;
  }
}

/** The one amount of money that is counted in ten thousands where at least two others are counted in hundred millions, or the other way round; and their magnitude. */
function oddOne(tokens: readonly Token[]): { figure: Figure; magnitude: number } | undefined {
  const amounts = tokens.flatMap(({ letter, figure }) => (letter === 'Q' && isMoney(figure!) ? [figure!] : []));
  for (const figure of amounts) {
    const [first, ...others] = amounts.filter((other) => other !== figure);
    if (others.length === 0 || first!.magnitude === figure.magnitude) continue;
    const areAlike = others.every(({ magnitude }) => magnitude === first!.magnitude);
    if (areAlike && figure.number.coefficient >= 100n) return { figure, magnitude: first!.magnitude };
  }
  return undefined;
}

function isMoney({ unit, qualifier, magnitude }: Figure): boolean {
  return unit?.text === '元' && qualifier === 'exact' && magnitude >= 4;
}

function hasPart({ operands }: Claim, { span }: Figure): boolean {
  return operands.some((operand) => operand.span.start === span.start);
}

function withFigure(sentence: Shape, figure: Figure, other: Figure): Shape {
  const tokens = sentence.tokens.map((token) => (token.figure === figure ? { ...token, figure: other } : token));
  return { ...sentence, tokens };
}

/** What holds of the figure that was meant, as a contradiction of what is printed. */
function asMistaken({ verdict, operands }: Claim, figure: Figure, meant: Figure): Claim[] {
  if (verdict !== 'holds' || !operands.some((operand) => operand.figure === meant)) return [];
  const [total, ...parts] = operands.map((operand) => (operand.figure === meant ? figure : operand.figure!));
  const { value, unit } = figureLabel(meant);
  const claim = sumClaim(total!, parts, 'magnitude');
  if (claim.verdict !== 'contradicted') return [];
  const newText = `${value}${unit}`;
  const repairs = [{ span: figure.span, newText, distance: 0 }];
  return [{ ...claim, statedSpan: figure.span, implied: undefined, impliedText: newText, repairs }];
}

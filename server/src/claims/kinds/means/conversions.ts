import { figureLabel } from '../../../figures';
import type { Claim } from '../../claim';
import { sumRelation, termOf } from '../../relation';
import { matches, type Shape } from '../../shape';
import { verify } from '../../verify';

/**
 * One amount in two units: 36.8公顷（合552亩）, 3000公顷，折合4.5万亩, 958.8万吨（191.76亿斤）. Takes a line's shape; what is said to be about so much is left
 * alone.
 */
export function* readConversions(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('(Q') && !/[合折即当于]/.test(shape.text)) return;
  for (const match of matches(shape, /(Q)([(,])(_?)(Q)(?=[),;.])/dg)) {
    const [own, other] = [match.group(1)!.figure!, match.group(4)!.figure!];
    if (!own.unit || own.unit.dimension !== other.unit?.dimension || own.unit.text === other.unit.text) continue;
    if (own.qualifier !== 'exact' || other.qualifier !== 'exact') continue;
    const words = shape.block.folded.slice(match.group(2)!.span.end, other.span.start);
    if (!SAME.test(words) && !(words === '' && match.letters(2) === '(')) continue;
    const { value, unit } = figureLabel(own);
    yield verify({
      kind: 'difference',
      relation: sumRelation(termOf('current', other), [termOf('base', own)], `${value}${unit}`),
    });
  }
}

const SAME = /^(?:折合?|折算(?:为|成)?|合计?|即|相当于|等于)(?:为|成)?$/;

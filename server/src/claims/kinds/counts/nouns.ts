import { type Shape, type ShapeMatch, tokenText } from '../../shape';

/** True when the words that two groups caught behind two levels name one thing: 260家企业 and 300家企业, or 300家 alone. */
export function sameNoun(shape: Shape, match: ShapeMatch, first: number, second: number): boolean {
  const [one, other] = [first, second].map((group) => {
    const token = match.group(group);
    return token ? tokenText(shape, token).trim() : '';
  });
  return one === '' || other === '' ? (one + other!).length <= LONGEST : one === other;
}

/** A longer word is no measured noun but goes on to say something else. */
const LONGEST = 4;

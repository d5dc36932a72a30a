import { isVariable, nearby } from './marks';
import { markAt, type Placeholder } from './placeholder';
import { UNIT } from './units';

/** Y亩, N亿元. N个 and N次 mean any number of things, and M米 may be a word; only Y and N before a measured unit count. */
const LETTERS = new RegExp(
  `(?<![A-Za-z\\d+=*/^&.“-])(?:Y(?=${UNIT})|N(?=(?:万|亿|千)?(?:元|亩|公顷|平方|吨|公里|%)))`,
  'g',
);

/** Single letters in a number's place, where they are not said to be variables. */
export function readLetters(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(LETTERS), ({ index }) => index)
    .filter((index) => !isVariable(nearby(folded, index), folded[index]!))
    .map((index) => markAt(index, folded[index]!, 'value'));
}

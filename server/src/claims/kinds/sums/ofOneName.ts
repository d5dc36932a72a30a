import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { amountsIn } from '../common/amounts';
import { nameOf, ratioOf } from '../common/ratio';

/**
 * 出口126亿元，进口64亿元，其中一般贸易出口99亿元: the amounts before the nearest whose name the part has too, where the nearest has another, or of which
 * the share behind the part is true.
 */
export function ofOneName(shape: Shape, nearest: number, part: number): number[] {
  const from = shape.letters.lastIndexOf('.', nearest) + 1;
  const name = nameOf(shape, shape.tokens[part]!);
  const alike = (at: number) => sharedEnd(nameOf(shape, shape.tokens[at]!).replace(AMOUNT, ''), name);
  return amountsIn(shape, from, nearest).filter(
    (at) =>
      !/z[^.;]*$/.test(shape.letters.slice(from, at)) &&
      alike(at) > 1 &&
      (alike(at) > alike(nearest) || isShareOf(shape, part, at)),
  );
}

/** How many characters of the end of a name another one holds: four of 生猪存栏 in 规模养殖场生猪存栏. */
function sharedEnd(name: string, other: string): number {
  for (let length = Math.min(name.length, LONGEST_END); length > 0; length--)
    if (other.includes(name.slice(-length))) return length;
  return 0;
}

const LONGEST_END = 6;

function isShareOf({ letters, tokens }: Shape, part: number, whole: number): boolean {
  const behind = /^_?,?w_?w?_?P/.exec(letters.slice(part + 1, part + 8))?.[0];
  const share = behind === undefined ? undefined : tokens[part + behind.length]!.figure!;
  const relation = ratioOf(tokens[part]!.figure!, tokens[whole]!.figure!, share);
  return relation !== undefined && verify({ kind: 'share', relation }).verdict === 'holds';
}

/** What may stand behind the name of anything. */
const AMOUNT = /(?:总?[额量数]|金额|余额|共计?|有|为|达到?|完成|实现)+$/;

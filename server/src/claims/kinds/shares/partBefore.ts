import { type Shape, textBetween } from '../../shape';
import { amountBefore, amountsIn } from '../common/amounts';
import { nameOf } from '../common/ratio';
import { coreOf } from './wholeNamed';

/**
 * The amount that a share in a clause of its own speaks of: the last, unless the clause between begins with what another amount of
 * the list is called by: 31名在村、25名外出，在村党员全部设岗，占党员总数的55.4% is of the 31.
 */
export function partBefore(shape: Shape, cue: number): number | undefined {
  const last = amountBefore(shape, cue);
  const name = last === undefined ? undefined : subjectBetween(shape, last, cue);
  if (last === undefined || name === undefined || calls(shape, last, name)) return last;
  let at = amountBefore(shape, last);
  for (let looked = 0; at !== undefined && looked < FAR; looked += 1) {
    const [own, other] = [shape.tokens[at]!.figure!, shape.tokens[last]!.figure!];
    if (own.unit?.text === other.unit?.text && calls(shape, at, name)) return at;
    at = amountBefore(shape, at);
  }
  return last;
}

/**
 * The last amount, where its name begins with what the share's does (其中税收收入19.6亿元，税收占比70%), or where no other of the list ends with it (其中重大
 * 项目9个、协议投资19.6亿元，投资占比70%).
 */
export function lastCalled(shape: Shape, cue: number, name: string): number | undefined {
  const last = amountBefore(shape, cue);
  if (last === undefined || partName(shape, last).startsWith(name)) return last;
  const opening = Math.max(0, shape.letters.lastIndexOf('z', last));
  const ending = amountsIn(shape, opening, cue).filter((at) => partName(shape, at).endsWith(name));
  return ending.length === 1 && ending[0] === last ? last : undefined;
}

function partName(shape: Shape, index: number): string {
  return coreOf(nameOf(shape, shape.tokens[index]!).replace(/^其中[,:]?/, ''));
}

/** Further back no list has another member. */
const FAR = 6;

/** The first two characters of a clause without figures between the amount and the share: 在村 of 在村党员全部设岗. */
function subjectBetween(shape: Shape, amount: number, cue: number): string | undefined {
  if (!/^_?[,;]_[^,;.QPTMXF]{0,6},$/.test(shape.letters.slice(amount + 1, cue))) return undefined;
  const words = textBetween(shape, amount + 1, cue - 1);
  return /^[^,;]*[,;]([\u4e00-\u9fa5]{2})/.exec(words)?.[1];
}

/** Whether the words around an amount, up to the next mark, have the name in them. */
function calls({ block: { folded }, tokens }: Shape, index: number, name: string): boolean {
  const { start, end } = tokens[index]!.span;
  const before = /[\u4e00-\u9fa5]*$/.exec(folded.slice(Math.max(0, start - LONGEST), start))![0];
  const behind = /^[\u4e00-\u9fa5]*/.exec(folded.slice(end, end + LONGEST))![0];
  return before.includes(name) || behind.includes(name);
}

/** No name of a part is longer. */
const LONGEST = 12;

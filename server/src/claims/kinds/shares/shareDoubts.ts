import type { Shape } from '../../shape';
import { nameOf } from '../common/ratio';

/** 未开工的项目23个，…；…项目11个，占项目总数的8.7%: some of them are not all that there are. */
export function isNarrower(shape: Shape, whole: number, words: string): boolean {
  return /总[数量额]/.test(words) && /的|^[未已]/.test(nameOf(shape, shape.tokens[whole]!).replace(/^的/, ''));
}

/** （上年同期0.88亿美元，占38.1%）: what a bracket tells of last year has last year's whole. */
export function isOfAnotherTime({ letters, tokens }: Shape, at: number): boolean {
  const opening = letters.lastIndexOf('(', at);
  if (opening < 0 || letters.slice(opening, at).includes(')')) return false;
  return letters[opening + 1] === 'y' && tokens[opening + 1]!.period!.relativeYear === -1;
}

/** The last of amounts of one unit that 、 joins, where nothing before the share (家具占比23.6%) says of which it is. */
export function endsList({ letters, tokens }: Shape, part: number, cue: number): boolean {
  if (letters[cue - 1] === '_' && cue - 1 > part + 1) return false;
  const [joint] = /Q_?、[_o]?$/.exec(letters.slice(Math.max(0, part - 4), part)) ?? [];
  return joint !== undefined && tokens[part - joint.length]!.figure!.unit?.text === tokens[part]!.figure!.unit?.text;
}

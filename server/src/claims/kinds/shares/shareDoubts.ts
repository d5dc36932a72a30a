import { middle } from '../../../arithmetic/interval';
import { toNumber } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
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

/** 31岁至40岁3867名，…，61岁及以上7085名。其中，40岁及以下合计6081名，占28.3%: what stands before the stop is the last of a list, and no whole for sure. */
export function closesList({ letters, tokens }: Shape, whole: number, part: number): boolean {
  const stop = letters.indexOf('.', whole);
  if (stop < 0 || stop > part) return false;
  const unit = tokens[whole]!.figure!.unit?.text;
  const start = letters.lastIndexOf('.', whole) + 1;
  const peers = tokens
    .slice(start, whole)
    .filter(({ letter, figure }) => letter === 'Q' && figure!.unit?.text === unit);
  return peers.length >= 2 && !/[z:(]/.test(letters.slice(start, stop));
}

/** 四分之一 is said of what only comes near it: of 23.3% as well, but not of 20%. */
export function isAbout({ implied }: Claim, stated: Figure): boolean {
  const given = implied && middle(implied);
  const said = toNumber(figureValue(stated));
  return given === undefined || Math.abs(toNumber(given) / said - 1) < NEAR_ENOUGH;
}

const NEAR_ENOUGH = 0.1;

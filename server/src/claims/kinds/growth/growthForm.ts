import type { Relation } from '../../relation';
import type { Shape, ShapeMatch } from '../../shape';

/** One way in which sentences tell growth. */
export interface Form {
  /** What a line must hold at all for the pattern to be tried. */
  readonly needs: string;
  readonly pattern: RegExp;
  readonly read: (shape: Shape, match: ShapeMatch) => readonly Relation[];
}

/** 同比, 比上年, 年均, 累计, and the words of another basis; they qualify the rate, and do not name a new subject. */
export const ADVERBS = '(?:n|h|a|_?k_?,?|s|cyv?|y)*';
export const RATE = '([PMNF])';
/** 为年初预算的102%，占收入的70%，较均衡进度慢2%: such remarks may stand between a level and its increase. */
export const MEANWHILE = '(?:[,、](?:[wv]*[_y]{0,2}g+y?Q?w?P|wy?[_S]{0,2}P|c_P))*';

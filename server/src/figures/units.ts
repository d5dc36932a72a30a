import type { Rational } from '../arithmetic/rational';

/** What can be compared with what. Currencies are dimensions of their own; so is each kind of count (人 is not 人次). */
export type Dimension = string;

export interface Unit {
  /** As printed, without 万 or 亿: 元, 公顷, 家. */
  readonly text: string;
  readonly dimension: Dimension;
  /** How many base units of the dimension one of these is. */
  readonly factor: Rational;
  /** True for things that are counted: 家, 人, 件 … come in whole numbers. */
  readonly discrete: boolean;
}

import type { Block, Sentence } from '../../document';
import type { Figure, Period } from '../../figures';

/** A level (固定资产投资12亿元, 城镇化率65%) or a rate of growth (固定资产投资增长12%). */
export type Measure = 'level' | 'growth';

/** What one line says of an indicator in one figure. It depends on the line alone; spans are relative to it. */
export interface Statement {
  readonly figure: Figure;
  /** The indicator's usual name, or the words as they stand. */
  readonly name: string;
  /** The name is a known indicator's. */
  readonly known: boolean;
  /** The words that narrow the indicator (石门村, 工业); '' for the whole. */
  readonly scope: string;
  /** The level of government that the sentence names, without its 全 or 我: 镇 for 全镇. */
  readonly realm: string;
  readonly measure: Measure;
  /** −1 for a rate of decline. */
  readonly sign: 1 | -1;
  /** What a growth rate is compared with or corrected for (环比, 年均, 可比价), '' for the year before. */
  readonly comparison: string;
  /** The period that the sentence itself gives. */
  readonly period: Period | undefined;
  /** The period at the start of an earlier sentence of the line. */
  readonly inherited: Period | undefined;
  /** Of part of a whole that the sentence names: 其中. */
  readonly subset: boolean;
}

/** A line's statements, and the period with which it opens. */
export interface BlockStatements {
  readonly statements: readonly Statement[];
  readonly opening: Period | undefined;
}

/** The sentence in which figures stand. */
export interface SentenceContext {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly periods: readonly Period[];
  readonly inherited: Period | undefined;
}

/**
 * One slogan (提法, a fixed official formulation) or statistical term. The project's own entries are in data/*.yaml;
 * a user's hegao.yaml may add more in the same format. Dates are YYYY or YYYY-MM and are compared with the report's date.
 */
export interface SloganEntry {
  readonly canonical: string;
  readonly kind: 'slogan' | 'term';
  /** Other accepted forms. */
  readonly aliases: readonly string[];
  /** Forms known to be wrong. How wrong is seen from how they differ: only in marks, in order, or in characters. */
  readonly wrong: readonly string[];
  /** Forms in common use that the source does not have: a person decides. */
  readonly loose: readonly string[];
  /** Correct phrases that happen to contain a wrong or loose form: 究竟相 contains 竟相. */
  readonly except: readonly string[];
  /** The members that the slogan stands for, in their official order. */
  readonly expansion: readonly string[];
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly supersededBy: string | undefined;
  /** The document in which the form was laid down. */
  readonly source: string | undefined;
  readonly note: string | undefined;
}

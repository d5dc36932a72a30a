/**
 * One slogan (提法, a fixed official formulation) or statistical term. The project's own entries are in data/*.yaml;
 * a user's hegao.yaml may add more in the same format. Dates are YYYY or YYYY-MM and are compared with the report's date.
 */
export interface SloganEntry {
  readonly canonical: string;
  readonly kind: 'slogan' | 'term';
  /** Other accepted forms. */
  readonly aliases: readonly string[];
  /** Forms known to be wrong. */
  readonly wrong: readonly string[];
  /** The members that the slogan stands for, in their official order. */
  readonly expansion: readonly string[];
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly supersededBy: string | undefined;
  /** The document in which the form was laid down. */
  readonly source: string | undefined;
  readonly note: string | undefined;
}

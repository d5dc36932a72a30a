/**
 * One slogan (提法, a fixed official formulation) or statistical term. The project's own entries are in data/;
 * a user's hegao.yaml may add more in the same format. Dates are YYYY or YYYY-MM and are compared with the report's date.
 */
export interface SloganEntry {
  readonly canonical: string;
  readonly kind: 'slogan' | 'term';
  /** Whose it is: `national`, `terms`, a province's name (浙江), or `own` for a user's. Built-in entries have it from their folder. */
  readonly scope: string;
  /** Other accepted forms. */
  readonly aliases: readonly string[];
  /** Forms known to be wrong. How wrong is seen from how they differ: only in marks, in order, or in characters. */
  readonly wrong: readonly string[];
  /** Forms in common use that the source does not have: a person decides. */
  readonly loose: readonly string[];
  /** Correct phrases that happen to contain a wrong or loose form, or one that is out of use, across the border of two words. */
  readonly except: readonly string[];
  /** The members that the slogan stands for, in their official order. */
  readonly expansion: readonly string[];
  /** Members of an earlier time, before the expansion was what it is now: a list with one of them is left alone. */
  readonly formerly: readonly string[];
  /** The words that go with it, `…` standing for the slogan itself: 增强…, …战略布局. The first is what is proposed. */
  readonly collocation: readonly string[];
  /** Words that belong to another slogan and are put to this one by mistake, written likewise: 坚定…. */
  readonly miscollocation: readonly string[];
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly supersededBy: string | undefined;
  /** The document in which the form was laid down. */
  readonly source: string | undefined;
  readonly note: string | undefined;
  /** The fields that a user's own entry gives; the others are as in the built-in entry of this canonical form, if there is one. */
  readonly given: readonly (keyof SloganEntry)[];
  /** Of a user's own entry: the built-in entry of this canonical form is no longer used. */
  readonly retire: boolean;
}

/** An entry of which nothing but its standard form is known. */
export function bareEntry(canonical: string, scope: string): SloganEntry {
  return {
    canonical,
    kind: 'slogan',
    scope,
    aliases: [],
    wrong: [],
    loose: [],
    except: [],
    expansion: [],
    formerly: [],
    collocation: [],
    miscollocation: [],
    since: undefined,
    until: undefined,
    supersededBy: undefined,
    source: undefined,
    note: undefined,
    given: [],
    retire: false,
  };
}

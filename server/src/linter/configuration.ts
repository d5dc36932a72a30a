import type { Span } from '../document';
import type { SloganEntry } from '../lexicon';
import type { Localized, OptionValue, Severity } from '../rules';

/** What a rule is set to, after all layers have been merged. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** The complete configuration: every rule has a setting. */
export interface Configuration {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Globs, relative to the folder of the project file; empty include means the product's default file names. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly slogans: readonly SloganEntry[];
}

/** One source of settings (project file, editor settings, flags); later layers win. */
export interface ConfigurationLayer {
  readonly rules?: Readonly<
    Record<string, { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, OptionValue>> }>
  >;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly slogans?: readonly SloganEntry[];
}

/** One mistake in a source of settings: what is wrong and what to do. `span` is in the project file's text, where there is one. */
export interface ConfigurationProblem {
  readonly message: Localized;
  readonly span: Span | undefined;
}

import type { Span } from '../document';
import type { SloganEntry } from '../lexicon';
import type { Localized, OptionValue, Rule, RuleMeta, Severity } from '../rules';

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
  readonly rules?: Readonly<Record<string, LayerRuleSetting>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly slogans?: readonly SloganEntry[];
}

/** What one layer sets of a rule; what it leaves out is as in the layers below. */
export interface LayerRuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** One mistake in a source of settings: what is wrong and what to do. `span` is in the project file's text, where there is one. */
export interface ConfigurationProblem {
  readonly message: Localized;
  readonly span: Span | undefined;
}

/** The files that are reports unless a project says otherwise. */
export const DEFAULT_INCLUDE: readonly string[] = ['**/*.{txt,md,markdown,report}'];

/** Never searched for reports, whatever a project says: other people's files and build results. */
export const ALWAYS_EXCLUDED: readonly string[] = ['**/node_modules/**', '**/dist/**', '**/.*/**'];

/**
 * Merges the layers over the rules' own defaults, later layers winning: a severity or an option replaces the earlier one,
 * lists of files replace the earlier list, slogans add up. Names of rules that do not exist are left out; the
 * validation of the layer has already spoken of them.
 */
export function mergeLayers(layers: readonly ConfigurationLayer[], rules: readonly Rule[]): Configuration {
  return {
    rules: new Map(rules.map(({ meta }) => [meta.id, settingOf(meta, layers)])),
    include: lastOf(layers.map((layer) => layer.include)) ?? [],
    exclude: lastOf(layers.map((layer) => layer.exclude)) ?? [],
    slogans: layers.flatMap((layer) => layer.slogans ?? []),
  };
}

function settingOf(meta: RuleMeta, layers: readonly ConfigurationLayer[]): RuleSetting {
  const named = layers.flatMap((layer) =>
    layer.rules && Object.hasOwn(layer.rules, meta.id) ? layer.rules[meta.id]! : [],
  );
  const options = Object.fromEntries(Object.entries(meta.options).map(([name, schema]) => [name, schema.default]));
  return {
    severity: lastOf(named.map((setting) => setting.severity)) ?? defaultSeverity(meta, named.length > 0),
    options: Object.assign(options, ...named.map((setting) => setting.options)),
  };
}

function defaultSeverity(meta: RuleMeta, isNamed: boolean): Severity | 'off' {
  return meta.preview && !isNamed ? 'off' : meta.severity;
}

function lastOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.findLast((value) => value !== undefined);
}

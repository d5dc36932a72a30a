import type { Span } from '../document';
import type { Localized, OptionSchema, OptionValue, Rule, RuleMeta, Severity } from '../rules';
import { complaints } from './complaints';
import type { ConfigurationLayer, ConfigurationProblem, LayerRuleSetting } from './configuration';
import { nearest } from './nearest';
import { SEVERITIES } from './severity';
import { isMap, isStrings } from './shapes';
import { type NamedFile, readSlogans } from './sloganSettings';

/** Where a value stands in the settings: rules, growth-mismatch, severity. */
export type Path = readonly (string | number)[];

/** Finds the place of a key or a value in the text that the settings were read from, if they were read from one. */
export type Locate = (path: Path, part: 'key' | 'value') => Span | undefined;

/** What could be used of a source of settings, and what could not. */
export interface LayerReading {
  readonly layer: ConfigurationLayer;
  /** Files of slogans that the settings name; whoever can read files adds what is in them. */
  readonly sloganFiles: readonly NamedFile[];
  readonly problems: readonly ConfigurationProblem[];
}

/** Tells of a mistake; the value it stands at is left out of the layer. */
export type Complain = (path: Path, part: 'key' | 'value', message: Localized) => void;

const KEYS = ['rules', 'include', 'exclude', 'slogans'] as const;
const LEVELS: readonly unknown[] = [...SEVERITIES, 'off'];

/**
 * Validates one source of settings, wherever it comes from. Every mistake costs only the value it is in and gives one
 * problem; missing or null parts are simply not set. Never throws.
 */
export function readLayer(value: unknown, rules: readonly Rule[], locate: Locate = nowhere): LayerReading {
  const problems: ConfigurationProblem[] = [];
  const complain: Complain = (path, part, message) => problems.push({ message, span: locate(path, part) });
  if (value === undefined || value === null) return { layer: {}, sloganFiles: [], problems };
  if (!isMap(value)) {
    complain([], 'value', complaints.notAMap());
    return { layer: {}, sloganFiles: [], problems };
  }
  for (const key of Object.keys(value)) {
    if (!(KEYS as readonly string[]).includes(key)) {
      complain([key], 'key', complaints.unknownKey(key, nearest(key, KEYS), KEYS));
    }
  }
  const own = isSet(value.slogans) ? readSlogans(value.slogans, ['slogans'], complain, locate) : undefined;
  const layer: ConfigurationLayer = {
    rules: isSet(value.rules) ? readRules(value.rules, rules, complain) : undefined,
    include: isSet(value.include) ? readGlobs('include', value.include, complain) : undefined,
    exclude: isSet(value.exclude) ? readGlobs('exclude', value.exclude, complain) : undefined,
    slogans: own?.slogans,
  };
  return { layer, sloganFiles: own?.files ?? [], problems };
}

function nowhere(): undefined {
  return undefined;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function readRules(value: unknown, rules: readonly Rule[], complain: Complain): ConfigurationLayer['rules'] {
  if (!isMap(value)) {
    complain(['rules'], 'value', complaints.rulesNotAMap());
    return undefined;
  }
  const metas = new Map(rules.map(({ meta }) => [meta.id, meta]));
  const settings: [string, LayerRuleSetting][] = [];
  for (const [id, setting] of Object.entries(value)) {
    const meta = metas.get(id);
    if (meta) settings.push([id, readRule(meta, setting, complain)]);
    else complain(['rules', id], 'key', complaints.unknownRule(id, nearest(id, metas.keys())));
  }
  return Object.fromEntries(settings);
}

function readRule(meta: RuleMeta, value: unknown, complain: Complain): LayerRuleSetting {
  const path = ['rules', meta.id];
  if (!isMap(value)) return { severity: readSeverity(meta, value, path, complain) };
  const { severity, ...options } = value;
  return {
    severity: severity === undefined ? undefined : readSeverity(meta, severity, [...path, 'severity'], complain),
    options: readOptions(meta, options, path, complain),
  };
}

function readSeverity(meta: RuleMeta, value: unknown, path: Path, complain: Complain): Severity | 'off' | undefined {
  if (LEVELS.includes(value)) return value as Severity | 'off';
  complain(path, 'value', complaints.badSeverity(meta.id, shown(value)));
  return undefined;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

function readOptions(meta: RuleMeta, values: Record<string, unknown>, path: Path, complain: Complain) {
  const known = ['severity', ...Object.keys(meta.options)];
  const options: [string, OptionValue][] = [];
  for (const [name, value] of Object.entries(values)) {
    const schema = Object.hasOwn(meta.options, name) ? meta.options[name] : undefined;
    if (!schema) complain([...path, name], 'key', complaints.unknownOption(meta.id, name, nearest(name, known), known));
    else if (fits(value, schema)) options.push([name, value]);
    else complain([...path, name], 'value', complaints.badOption(meta.id, name, schema));
  }
  return Object.fromEntries(options);
}

function fits(value: unknown, schema: OptionSchema): value is OptionValue {
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && schema.minimum <= Number(value) && Number(value) <= schema.maximum;
    case 'strings':
      return isStrings(value);
  }
}

function readGlobs(key: string, value: unknown, complain: Complain): readonly string[] | undefined {
  if (isStrings(value)) return value;
  complain([key], 'value', complaints.notAListOfGlobs(key));
  return undefined;
}

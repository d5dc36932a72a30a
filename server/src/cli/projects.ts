import { existsSync } from 'node:fs';
import path from 'node:path';
import { createPositions } from '../document/positions';
import {
  type Configuration,
  type ConfigurationLayer,
  type ConfigurationProblem,
  createLinter,
  createReader,
  type Linter,
  mergeLayers,
  PROJECT_FILE,
  parseProjectFile,
  readLayer,
  readSloganFiles,
} from '../linter';
import { type Localized, rules } from '../rules';
import type { Invocation } from './arguments';
import { decode } from './encoding';
import { readBytes, readingFailure } from './readFile';
import { shownPath } from './shownPath';
import type { Troubles } from './troubles';

/** The settings that hold for a folder, and the linter made from them. */
export interface Project {
  /** The folder that the globs of the project file are relative to; undefined without a project file. */
  readonly folder: string | undefined;
  readonly configuration: Configuration;
  readonly linter: Linter;
}

/** The projects of one run. */
export interface Projects {
  /** The project of a folder (absolute): that of the nearest hegao.yaml, from the folder upwards. */
  of(folder: string): Promise<Project>;
}

/**
 * Finds and keeps the projects of one run. Every project file is read once, and its mistakes are told once; what is
 * right in it still applies. `base` is the working folder; of bugs in rules `tellBug` is told.
 */
export function createProjects(
  invocation: Invocation,
  base: string,
  troubles: Troubles,
  tellBug: (bug: Localized) => void = troubles.tell,
): Projects {
  const flags = flagLayer(invocation.rules);
  const reader = createReader();
  const byFolder = new Map<string, Promise<Project>>();
  const make = (folder: string | undefined, layers: readonly ConfigurationLayer[]): Project => {
    const configuration = mergeLayers([...layers, flags.layer], rules);
    const log = (message: string) => tellBug(bug(message));
    return { folder, configuration, linter: createLinter(configuration, reader, log) };
  };
  const load = async (file: string) => make(path.dirname(file), [await readProjectFile(file, base, troubles)]);
  const find = (folder: string): Promise<Project> => {
    const file = path.join(folder, PROJECT_FILE);
    if (existsSync(file)) return load(file);
    const parent = path.dirname(folder);
    return parent === folder ? Promise.resolve(make(undefined, [])) : of(parent);
  };
  const of = (folder: string): Promise<Project> => {
    const known = byFolder.get(folder) ?? find(folder);
    byFolder.set(folder, known);
    return known;
  };
  if (invocation.config === undefined) return { of };
  const only = invocation.config ? load(path.resolve(base, invocation.config)) : Promise.resolve(make(undefined, []));
  return { of: () => only };
}

/** What is wrong with the --rule options, if anything. */
export function flagMistake(written: Invocation['rules']): Localized | undefined {
  const [problem] = flagLayer(written).problems;
  return problem && { zh: `--rule：${problem.message.zh}`, en: `--rule: ${problem.message.en}` };
}

function flagLayer(written: Invocation['rules']) {
  return readLayer({ rules: Object.fromEntries(written) }, rules);
}

async function readProjectFile(file: string, base: string, troubles: Troubles): Promise<ConfigurationLayer> {
  const shown = shownPath(file, base);
  const text = readText(file, shown, troubles);
  if (text === undefined) return {};
  const folder = path.dirname(file);
  const { layer, problems, files } = await readSloganFiles(await parseProjectFile(text), (name) =>
    readSloganFile(path.resolve(folder, name)),
  );
  tellAll(problems, shown, text, troubles);
  for (const named of files) {
    tellAll(named.problems, shownPath(path.resolve(folder, named.path), base), named.text ?? '', troubles);
  }
  return layer;
}

async function readSloganFile(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const decoded = decode(readBytes(file));
  if ('text' in decoded) return decoded.text;
  throw new Error(decoded.reason.zh);
}

function tellAll(problems: readonly ConfigurationProblem[], shown: string, text: string, troubles: Troubles): void {
  const positionAt = createPositions(text);
  for (const problem of problems) troubles.tell(placed(shown, problem, positionAt));
}

function readText(file: string, shown: string, troubles: Troubles): string | undefined {
  try {
    const decoded = decode(readBytes(file));
    if ('text' in decoded) return decoded.text;
    troubles.tell({ zh: `${shown}：${decoded.reason.zh}`, en: `${shown}: ${decoded.reason.en}` });
  } catch (error) {
    troubles.tell(readingFailure(shown, error));
  }
  return undefined;
}

function placed(
  file: string,
  { message, span }: ConfigurationProblem,
  positionAt: ReturnType<typeof createPositions>,
): Localized {
  const { line, column } = positionAt(span?.start ?? 0);
  return { zh: `${file}:${line}:${column}: ${message.zh}`, en: `${file}:${line}:${column}: ${message.en}` };
}

/** One sentence on a rule that failed, for people. */
export function bug(message: string): Localized {
  return {
    zh: `有一条规则出错，它的结果可能不全，其余照常（${message}）。请把这句话告诉 Hegao 的开发者。`,
    en: `A rule failed, so its findings may be missing; all else went on (${message}). Please tell the developers of Hegao.`,
  };
}

import type { SloganEntry } from '../lexicon';
import { complaints } from './complaints';
import type { ConfigurationProblem } from './configuration';
import { readYaml } from './readYaml';
import type { Complain, LayerReading } from './settings';
import { isMap } from './shapes';
import { type NamedFile, readSlogans } from './sloganSettings';

/** A slogan file with the mistakes in it; the text is undefined when there is no such file. */
export interface SloganFile {
  /** As the project file names it. */
  readonly path: string;
  readonly text: string | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

/** A project file's reading together with the slogan files that it names. */
export interface ProjectReading extends LayerReading {
  readonly files: readonly SloganFile[];
}

/**
 * Reads the slogan files that a project file names. Their entries come before those of the project file, which may change
 * them again. `readText` gives a file's text, undefined when there is none, and rejects with a reason for people when it cannot
 * be read; that costs this file only and is told where the file is named.
 */
export async function readSloganFiles(
  reading: LayerReading,
  readText: (path: string) => Promise<string | undefined>,
): Promise<ProjectReading> {
  if (reading.sloganFiles.length === 0) return { ...reading, files: [] };
  const slogans: SloganEntry[] = [];
  const files: SloganFile[] = [];
  const problems = [...reading.problems];
  for (const file of reading.sloganFiles) {
    try {
      const text = await readText(file.path);
      if (text === undefined) problems.push(missing(file));
      const parsed = text === undefined ? { slogans: [], problems: [] } : await parseSloganFile(text);
      slogans.push(...parsed.slogans);
      files.push({ path: file.path, text, problems: parsed.problems });
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
  return {
    ...reading,
    layer: { ...reading.layer, slogans: [...slogans, ...(reading.layer.slogans ?? [])] },
    problems,
    files,
  };
}

/** The entries of a slogan file: a list, or a map that has one under `slogans`. */
async function parseSloganFile(
  text: string,
): Promise<Pick<SloganFile, 'problems'> & { slogans: readonly SloganEntry[] }> {
  const { value, locate, withBroken } = await readYaml(text);
  const found: ConfigurationProblem[] = [];
  const complain: Complain = (path, part, message) => found.push({ message, span: locate(path, part) });
  const list = isMap(value) && 'slogans' in value ? value.slogans : value;
  const { slogans, files } = readSlogans(list ?? [], list === value ? [] : ['slogans'], complain, locate);
  for (const { span } of files) found.push({ message: complaints.filesDoNotNest(), span });
  return { slogans, problems: withBroken(found) };
}

function missing({ path, span }: NamedFile): ConfigurationProblem {
  return { message: complaints.noSloganFile(path), span };
}

function unreadable({ path, span }: NamedFile, error: unknown): ConfigurationProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return { message: complaints.unreadableSloganFile(path, reason), span };
}

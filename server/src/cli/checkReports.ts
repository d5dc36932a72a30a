import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isChineseProse } from '../document';
import { fixAll, type LintResult } from '../linter';
import type { Localized } from '../rules';
import type { Invocation } from './arguments';
import { type Decoded, decode, type Encoding, encode } from './encoding';
import { findReports } from './findReports';
import type { Host } from './host';
import { createProjects, type Project } from './projects';
import { readingFailure, writingFailure } from './readFile';
import type { Troubles } from './troubles';

/** A report that was read. `result` is undefined for text that is no Chinese prose: nothing runs on it. */
export interface Checked {
  readonly path: string;
  readonly encoding: Encoding;
  readonly text: string;
  readonly result: LintResult | undefined;
  /** How many findings were repaired in the file. */
  readonly repaired: number;
}

/**
 * Finds, reads and checks the reports of a command line one by one. What cannot be read or checked is told, and the
 * rest goes on.
 */
export async function* checkReports(invocation: Invocation, host: Host, troubles: Troubles): AsyncGenerator<Checked> {
  const projects = createProjects(invocation, host.folder, troubles);
  for (const { file, shown } of await findReports(invocation.paths, host.folder, projects, troubles)) {
    const name = file ?? path.resolve(host.folder, invocation.stdinFilename ?? '-');
    const report = file === undefined ? (invocation.stdinFilename ?? shown) : shown;
    try {
      const project = await projects.of(path.dirname(name));
      const source = readSource(file, host, report, troubles);
      if (!source) continue;
      const repair =
        invocation.fix && file !== undefined ? await repairFile(file, source, report, project, troubles) : source;
      yield check(report, repair, project);
    } catch (error) {
      troubles.tell(checkingFailure(report, error));
    }
  }
}

interface Source extends Decoded {
  readonly bytes: Uint8Array;
  readonly repaired: number;
}

function readSource(file: string | undefined, host: Host, shown: string, troubles: Troubles): Source | undefined {
  let bytes: Uint8Array;
  try {
    bytes = file === undefined ? host.readStdin() : readFileSync(file);
  } catch (error) {
    troubles.tell(readingFailure(shown, error));
    return undefined;
  }
  const decoded = decode(bytes);
  if ('reason' in decoded) {
    troubles.tell({ zh: `${shown}：${decoded.reason.zh}`, en: `${shown}: ${decoded.reason.en}` });
    return undefined;
  }
  return { ...decoded, bytes, repaired: 0 };
}

function check(shown: string, { text, encoding, repaired }: Source, { linter }: Project): Checked {
  return { path: shown, encoding, text, result: isChineseProse(text) ? linter.lint(text) : undefined, repaired };
}

/**
 * Writes the safe repairs back into the file, in its own encoding. A file whose bytes would not survive the way through
 * text and back is left alone.
 */
async function repairFile(
  file: string,
  source: Source,
  shown: string,
  { linter }: Project,
  troubles: Troubles,
): Promise<Source> {
  if (!isChineseProse(source.text)) return source;
  const { text, applied } = fixAll(source.text, linter);
  if (applied === 0) return source;
  const same = await encode(source);
  const bytes = same && Buffer.compare(same, source.bytes) === 0 ? await encode({ ...source, text }) : undefined;
  if (!bytes) {
    troubles.tell(unwritable(shown));
    return source;
  }
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    troubles.tell(writingFailure(shown, error));
    return source;
  }
  return { ...source, text, bytes, repaired: applied };
}

function unwritable(file: string): Localized {
  return {
    zh: `${file}：用原编码写回会丢字，文件未动，请先另存为 UTF-8。`,
    en: `${file}: its own encoding would lose characters, so it was left as it is; save it as UTF-8 first.`,
  };
}

function checkingFailure(file: string, error: unknown): Localized {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `${file}：核查时程序出错，这份未能核完（${reason}）。请把这句话告诉 Hegao 的开发者。`,
    en: `${file}: the program failed on it (${reason}). Please tell the developers of Hegao this sentence.`,
  };
}

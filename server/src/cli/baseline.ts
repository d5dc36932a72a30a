import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Localized } from '../rules';
import type { Invocation } from './arguments';
import { type BaselineEntry, type BaselineFiles, baselineText, parseBaseline } from './baselineFile';
import type { CheckedReport } from './checkedReport';
import { writeWhole } from './replaceFile';
import { shownPath } from './shownPath';

/** What a baseline has done in a run. */
export interface BaselineCounts {
  /** Findings that it knows, which are neither reported nor counted. */
  readonly known: number;
  /** What it holds and no report has any more; after an update these are gone. */
  readonly stale: number;
  readonly isUpdated: boolean;
}

/** The known findings of a run: whatever is not among them is new. */
export interface Baseline {
  /** The report without its known findings. With --update-baseline all of them become known. */
  unknown(checked: CheckedReport): CheckedReport;
  counts(): BaselineCounts;
  /** Writes it anew with what was checked. What it knows of other files stays, as long as these files are there. */
  save(): void;
}

/** A baseline, or why there is none. */
export interface Opened {
  readonly baseline?: Baseline;
  readonly mistake?: Localized;
}

/** Opens the baseline of a command line. Gives the mistake where the file is no baseline: nothing is done with it then. */
export function openBaseline(
  file: string,
  { updateBaseline }: Pick<Invocation, 'updateBaseline'>,
  base: string,
): Opened {
  const target = path.resolve(base, file);
  const shown = shownPath(target, base);
  if (!existsSync(target) && !updateBaseline) return { mistake: missing(shown) };
  try {
    const files = existsSync(target) ? parseBaseline(readFileSync(target, 'utf8')) : new Map();
    return files ? { baseline: createBaseline(target, files, updateBaseline, base) } : { mistake: broken(shown) };
  } catch (error) {
    return { mistake: unreadable(shown, error) };
  }
}

function createBaseline(target: string, files: BaselineFiles, isUpdated: boolean, base: string): Baseline {
  const folder = path.dirname(target);
  const checkedFiles = new Map<string, readonly BaselineEntry[]>();
  let known = 0;
  let stale = 0;
  const gone = () => [...files].filter(([name]) => !checkedFiles.has(name) && !isThere(name, folder));
  return {
    unknown(checked) {
      const name = nameOf(checked, folder, base);
      const entries = new Set((files.get(name) ?? []).map(keyOf));
      const found = checked.findings.map(({ rule, fingerprint, message }) => ({
        rule,
        fingerprint,
        message: message.zh,
      }));
      const foundKeys = new Set(found.map(keyOf));
      checkedFiles.set(name, found);
      stale += [...entries].filter((key) => !foundKeys.has(key)).length;
      const findings = isUpdated ? [] : checked.findings.filter((finding) => !entries.has(keyOf(finding)));
      known += checked.findings.length - findings.length;
      return { ...checked, findings };
    },
    counts: () => ({
      known,
      stale: stale + gone().reduce((sum, [, entries]) => sum + entries.length, 0),
      isUpdated,
    }),
    save() {
      const kept = [...files].filter(([name]) => !checkedFiles.has(name) && isThere(name, folder));
      writeWhole(target, baselineText(new Map([...kept, ...checkedFiles])));
    },
  };
}

const STANDARD_INPUT = '-';

/** Names are relative to the baseline's own folder, so that it does not matter where a run is started. */
function nameOf({ path: shown }: CheckedReport, folder: string, base: string): string {
  if (shown === STANDARD_INPUT) return shown;
  return path.relative(folder, path.resolve(base, shown)).replaceAll(path.sep, '/');
}

function isThere(name: string, folder: string): boolean {
  return name === STANDARD_INPUT || existsSync(path.resolve(folder, name));
}

function keyOf({ rule, fingerprint }: { readonly rule: string; readonly fingerprint: string }): string {
  return `${rule} ${fingerprint}`;
}

function missing(file: string): Localized {
  return {
    zh: `${file}：没有这个基线文件，请检查路径，或加上 --update-baseline 建立。`,
    en: `${file}: there is no such baseline; check the path, or add --update-baseline to create it.`,
  };
}

function broken(file: string): Localized {
  return {
    zh: `${file}：不是完好的基线文件，没有使用。请恢复它，或删去后用 --update-baseline 重新建立。`,
    en: `${file}: this is no intact baseline and was not used. Restore it, or delete it and create it with --update-baseline.`,
  };
}

function unreadable(file: string, error: unknown): Localized {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? error);
  return {
    zh: `${file}：基线文件读不出来（${code}），请检查它能否打开。`,
    en: `${file}: the baseline cannot be read (${code}); check that it can be opened.`,
  };
}

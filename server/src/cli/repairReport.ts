import { fixAll, type Linter, severityRank } from '../linter';
import type { Localized } from '../rules';
import type { Invocation } from './arguments';
import type { Repairs } from './checkedReport';
import { encode } from './encoding';
import { writingFailure } from './readFile';
import type { Source } from './readSource';
import { ChangedMeanwhile, replaceFile } from './replaceFile';
import type { Troubles } from './troubles';

/** A report after its safe repairs. */
export interface RepairedSource {
  readonly source: Source;
  readonly repairs: Repairs | undefined;
}

/**
 * Makes the safe repairs and writes them back into the file, in its own encoding; with --dry-run the file stays as it is.
 * A file whose bytes would not survive the way through text and back is left alone.
 */
export async function repairReport(
  source: Source,
  linter: Linter,
  { severity, dryRun }: Pick<Invocation, 'severity' | 'dryRun'>,
  troubles: Troubles,
): Promise<RepairedSource> {
  const isReported = (finding: { severity: typeof severity }) =>
    severityRank(finding.severity) <= severityRank(severity);
  const { text, fixes } = fixAll(source.text, linter, isReported);
  const untouched = { source, repairs: undefined };
  if (fixes.length === 0 || source.file === undefined) return untouched;
  const same = await encode(source);
  const bytes = same && Buffer.compare(same, source.bytes) === 0 ? await encode({ ...source, text }) : undefined;
  if (!bytes) {
    troubles.tell(unwritable(source.shown));
    return untouched;
  }
  try {
    if (!dryRun) replaceFile(source.file, source.bytes, bytes);
  } catch (error) {
    troubles.tell(
      error instanceof ChangedMeanwhile ? changedMeanwhile(source.shown) : writingFailure(source.shown, error),
    );
    return untouched;
  }
  return { source: { ...source, text, bytes }, repairs: { original: source.text, fixes } };
}

function unwritable(file: string): Localized {
  return {
    zh: `${file}：用原编码写回会丢字，文件未动，请先另存为 UTF-8。`,
    en: `${file}: its own encoding would lose characters, so it was left as it is; save it as UTF-8 first.`,
  };
}

function changedMeanwhile(file: string): Localized {
  return {
    zh: `${file}：核对期间文件被别的程序改过，没有写回，请再运行一次。`,
    en: `${file}: another program changed it meanwhile, so nothing was written; run this again.`,
  };
}

/** A finding that is known. The message is there for people who read the file or its changes. */
export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  readonly message: string;
}

/** By the path of the report, relative to the baseline's folder, with forward slashes. */
export type BaselineFiles = ReadonlyMap<string, readonly BaselineEntry[]>;

const VERSION = 1;

/** The known findings that a baseline file holds; undefined when the text is no such file. */
export function parseBaseline(text: string): BaselineFiles | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.version !== VERSION || !isRecord(value.files)) return undefined;
  const files = Object.entries(value.files);
  if (!files.every(([, entries]) => Array.isArray(entries) && entries.every(isEntry))) return undefined;
  return new Map(files as [string, BaselineEntry[]][]);
}

/**
 * The text of a baseline file. Files and entries are sorted and every entry is a line of its own, so that a change shows
 * what has become known, and two branches seldom touch the same line.
 */
export function baselineText(files: BaselineFiles): string {
  const listed = [...files]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, entries]) => `    ${JSON.stringify(name)}: [\n${entryLines(entries).join(',\n')}\n    ]`);
  const content = listed.length > 0 ? `{\n${listed.join(',\n')}\n  }` : '{}';
  return `{\n  "version": ${VERSION},\n  "files": ${content}\n}\n`;
}

function entryLines(entries: readonly BaselineEntry[]): string[] {
  return [...entries]
    .sort((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
    .map(({ rule, fingerprint, message }) => `      ${JSON.stringify({ rule, fingerprint, message })}`);
}

/** By UTF-16 units: the order must not depend on the machine's language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isEntry(value: unknown): boolean {
  return isRecord(value) && typeof value.rule === 'string' && typeof value.fingerprint === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

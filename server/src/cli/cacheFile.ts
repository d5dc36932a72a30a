/** What is kept of one file: for which bytes and settings, and the notes, which are only parsed when they are wanted. */
export interface CacheLine {
  readonly key: string;
  readonly notes: string;
}

/** Every cache begins with this. */
export const CACHE_MARK = 'hegao cache 1 ';

/** The lines of a cache by the files' names; none when another program wrote it. A line that is damaged is left out. */
export function parseCache(text: string, program: string): Map<string, CacheLine> {
  const [head, ...lines] = text.split('\n');
  const kept = new Map<string, CacheLine>();
  if (head !== CACHE_MARK + program) return kept;
  for (const line of lines) {
    const [written = '', key, notes] = line.split('\t');
    const name = readName(written);
    if (name && key && notes) kept.set(name, { key, notes });
  }
  return kept;
}

function readName(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** The text of a cache. JSON holds no tab and no line end, so neither has to be escaped in the notes. */
export function cacheText(program: string, lines: ReadonlyMap<string, CacheLine>): string {
  const rows = [...lines].map(
    ([name, { key, notes }]) => `${encodeURIComponent(wellFormed(name))}\t${key}\t${notes}\n`,
  );
  return `${CACHE_MARK}${program}\n${rows.join('')}`;
}

/** A name with half of a character would have no code; its file is then checked every time. */
function wellFormed(name: string): string {
  return name.replace(/\p{Cs}/gu, '\uFFFD');
}

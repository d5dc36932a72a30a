import { readFileSync } from 'node:fs';
import type { Cache } from './cache';
import { digestOf, folderOf, type Run } from './checker';
import type { Found } from './findReports';
import type { Print } from './printer';

/** What was printed in earlier runs. */
export interface Prints {
  /**
   * All that is printed of these reports, where neither they nor anything else has changed since a run that printed just them;
   * their notes are then not even read.
   */
  ofSameRun(found: readonly Found[]): Promise<readonly Print[] | undefined>;
  /** What is printed of a report about which the others say `others`; `make` says it where that is new. */
  of(found: Found, others: string, make: () => Promise<Print>): Promise<Print>;
  /** Remembers the run: all went well, and every report was printed. */
  endRun(): void;
}

/** Remembers in a cache; `key` is that of the printer. */
export function createPrints(cache: Cache, run: Run, key: string): Prints {
  const printed = createRunDigest(key);
  return {
    async ofSameRun(found) {
      if (!cache.run) return undefined;
      const now = createRunDigest(key);
      for (const each of found) {
        const digest = digestOfFile(each);
        const project = await run.projects.of(folderOf(each, run));
        if (!digest || !cache.find(each.file!, digest, project)) return undefined;
        now.add(each, cache);
      }
      if (now.digest() !== cache.run) return undefined;
      const prints = found.flatMap(({ file }) => cache.findPrint(file!) ?? []);
      return prints.length === found.length ? prints : undefined;
    },
    async of(found, others, make) {
      const { file, shown } = found;
      printed.add(found, cache);
      if (file === undefined) return make();
      const own = digestOf(JSON.stringify([key, shown, others]));
      const known = cache.findPrint(file, own);
      if (known) return known;
      const print = await make();
      cache.keepPrint(file, own, { ...print, text: aside(print.text, run) });
      return print;
    },
    endRun() {
      const digest = printed.digest();
      if (digest) cache.keepRun(digest);
    },
  };
}

function aside(text: Print['text'], { spill }: Run): Print['text'] {
  return typeof text === 'string' && text !== '' ? spill.put(text) : text;
}

/** Stands for which reports are printed, in which order, how they are, and under which settings. */
function createRunDigest(key: string) {
  const lines = [key];
  let isKnown = true;
  return {
    add({ file, shown }: Found, cache: Cache): void {
      const state = file === undefined ? undefined : cache.stateOf(file);
      isKnown &&= state !== undefined;
      lines.push(JSON.stringify([shown, file, state]));
    },
    /** Undefined where something is printed that the cache does not hold. */
    digest: () => (isKnown ? digestOf(lines.join('\n')) : undefined),
  };
}

function digestOfFile({ file }: Found): string | undefined {
  try {
    return file === undefined ? undefined : digestOf(readFileSync(file));
  } catch {
    return undefined;
  }
}

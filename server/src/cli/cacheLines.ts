import { SEVERITIES } from '../linter/severity';
import type { Encoding } from './encoding';

/** What the list at the end of a cache says of one file. */
export interface EntryLine {
  readonly name: string;
  /** For which bytes and settings its texts hold. */
  readonly key: string;
  readonly encoding: Encoding;
  /** Where its texts begin, one right behind the other. */
  readonly start: number;
  readonly lengths: readonly number[];
  readonly print: PrintLine | undefined;
}

/** What is said there of what was printed of it. */
interface PrintLine {
  readonly key: string;
  readonly digest: string;
  /** How many findings of each severity. */
  readonly counts: readonly number[];
  readonly isProse: boolean;
}

/** Notes, claims, statements and what was printed. */
const TEXTS = 4;
const NONE = '-';

/** The line of a file: words, then numbers, between tabs. */
export function entryLine({ name, key, encoding, start, lengths, print }: EntryLine): string {
  const words = [encodeURIComponent(wellFormed(name)), key, encoding, print?.key ?? NONE, print?.digest ?? NONE];
  const counts = print?.counts ?? SEVERITIES.map(() => 0);
  return [...words, ...counts, Number(print?.isProse ?? true), start, ...lengths].join('\t');
}

/** What such a line says; undefined when it is damaged. */
export function parseEntryLine(line: string): EntryLine | undefined {
  const fields = line.split('\t');
  const [written = '', key = '', encoding = '', printKey = '', digest = '', ...digits] = fields;
  const name = readName(written);
  if (!name || !key || !isEncoding(encoding) || digits.length !== SEVERITIES.length + 2 + TEXTS) return undefined;
  if (!digits.every((each) => /^\d+$/.test(each))) return undefined;
  const numbers = digits.map(Number);
  const counts = numbers.slice(0, SEVERITIES.length);
  const [isProse = 1, start = 0, ...lengths] = numbers.slice(SEVERITIES.length);
  const print = printKey === NONE ? undefined : { key: printKey, digest, counts, isProse: isProse === 1 };
  return { name, key, encoding, start, lengths, print };
}

/** The line above the files, which stands for the last run. */
export function runLine(run: string | undefined): string {
  return `run ${run ?? NONE}`;
}

/** The run of such a line, if there is one. */
export function parseRunLine(line: string): string | undefined {
  return /^run ([\w-]{43})$/.exec(line)?.[1];
}

const ENCODINGS: Readonly<Record<Encoding, true>> = {
  'utf-8': true,
  'utf-16le': true,
  'utf-16be': true,
  gb18030: true,
};

function isEncoding(word: string): word is Encoding {
  return Object.hasOwn(ENCODINGS, word);
}

function readName(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** A name with half of a character would have no code; its file is then checked every time. */
function wellFormed(name: string): string {
  return name.replace(/\p{Cs}/gu, '\uFFFD');
}

import { keeping, type Span } from '../../document';
import { documents, meetings } from './data/meetings';

/** A meeting as a report names it. */
export interface Meeting {
  /** Its key in the data. */
  readonly key: string;
  readonly span: Span;
}

/** When a meeting was held; days where they are known. */
export interface Held {
  readonly key: string;
  readonly year: number;
  readonly month: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** The meetings that a line names, in order. */
export function readMeetings(folded: string): Meeting[] {
  if (!folded.includes('届') && !folded.includes('大')) return [];
  return [...folded.matchAll(NAME)].flatMap((match) => {
    const { index, 0: name } = match;
    const key = keyOf(folded, match);
    return key === undefined ? [] : [{ key, span: { start: index, end: index + name.length } }];
  });
}

const NAME =
  /(十[二三四五六七八九]|二十)(?:届(?:([一二三四五六七八])中全会|全国人大([一二三四五])次会议|中央纪委([一二三四五六七八])次全会|([一二三四五])次会议)|大)/g;

function keyOf(folded: string, match: RegExpExecArray): string | undefined {
  const [, number = '', plenum, session, discipline, consultative] = match;
  const of = numberOf(number);
  const before = folded.slice(Math.max(0, match.index - 4), match.index);
  if (plenum !== undefined) return `${of}-${numberOf(plenum)}`;
  if (session !== undefined) return `n${of}-${numberOf(session)}`;
  if (discipline !== undefined) return `j${of}-${numberOf(discipline)}`;
  if (consultative !== undefined) return before.endsWith('全国政协') ? `n${of}-${numberOf(consultative)}` : undefined;
  return /(?:党的|中共)$/.test(before) ? `${of}` : undefined;
}

function numberOf(chinese: string): number {
  const digit = DIGITS.indexOf(chinese.at(-1)!);
  if (chinese === '二十') return 20;
  return chinese.length === 2 ? 10 + digit : digit;
}

const DIGITS = '〇一二三四五六七八九';

/** When a meeting was held; undefined for one that the data do not know. */
export function heldOf(key: string): Held | undefined {
  return table(DATA).get(key);
}

/** The meeting of the same series that was held in this month. */
export function meetingOf(series: string, year: number, month: number): Held | undefined {
  return [...table(DATA).values()].find(
    (held) => seriesOf(held.key) === seriesOf(series) && held.year === year && held.month === month,
  );
}

function seriesOf(key: string): string {
  return key.includes('-') ? /^[nj]?/.exec(key)![0] : 'congress';
}

/** The plenum that passed a document of this title. */
export function plenumOf(title: string): string | undefined {
  for (const entry of documents.trim().split(/\s+/)) {
    const [words = '', key = ''] = entry.split('=');
    if (title.includes(words)) return key;
  }
  return undefined;
}

/** How a meeting is called. */
export function nameOf(key: string): string {
  const [of = '', time] = key.replace(/^[nj]/, '').split('-');
  const number = of === '20' ? '二十' : `十${DIGITS[Number(of) - 10]}`;
  if (time === undefined) return `党的${number}大`;
  const ordinal = DIGITS[Number(time)]!;
  if (key.startsWith('n')) return `${number}届全国人大${ordinal}次会议`;
  return key.startsWith('j') ? `${number}届中央纪委${ordinal}次全会` : `${number}届${ordinal}中全会`;
}

const table = keeping((data: { readonly meetings: string }): ReadonlyMap<string, Held> => {
  const entries = data.meetings.trim().split(/\s+/);
  return new Map(
    entries.map((entry) => {
      const [, key = '', year, month, first, last = first] =
        /^([^=]+)=(\d{4})-(\d\d)(?:-(\d\d))?(?:~(\d\d))?$/.exec(entry) ?? [];
      const day = (text: string | undefined) => (text === undefined ? undefined : Number(text));
      return [key, { key, year: Number(year), month: Number(month), first: day(first), last: day(last) }];
    }),
  );
});

const DATA = { meetings };

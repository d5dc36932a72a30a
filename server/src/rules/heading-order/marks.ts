import type { PlacedBlock } from '../../document';
import type { Entry, Series } from './outline';

/** A number that is written otherwise than those beside it. */
export interface OddMark {
  readonly kind: 'mark' | 'surplus' | 'markdown';
  readonly entry: Entry;
  /** One of those that are written as usual. */
  readonly model: Entry;
}

/** Every number that is written otherwise than most of its series, and 、 behind brackets where the report has none. */
export function* findOddMarks(all: readonly Series[], blocks: readonly PlacedBlock[]): Generator<OddMark> {
  for (const { entries } of all) {
    yield* findOddOnes(entries);
    yield* findOddMarkdown(entries, blocks);
  }
  for (const level of [2, 4]) yield* findSurplus(all.filter((series) => series.level === level));
}

function* findOddOnes(entries: readonly Entry[]): Generator<OddMark> {
  if (entries.length < 3) return;
  const usual = usualMark(entries);
  for (const entry of usual ? entries : []) {
    const { mark } = entry.sign;
    if (mark !== '' && bare(mark) !== bare(usual!.sign.mark)) yield { kind: 'mark', entry, model: usual! };
  }
}

/** The first of those that most are written like: twice as many as all others. Half a pair of brackets is no other way. */
function usualMark(entries: readonly Entry[]): Entry | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { sign } of entries) {
    if (/^[()]$/.test(sign.mark)) continue;
    counts.set(bare(sign.mark), (counts.get(bare(sign.mark)) ?? 0) + 1);
    all++;
  }
  const [usual] = [...counts].find(([, count]) => count >= 2 && count >= 2 * (all - count)) ?? [];
  return usual === undefined || usual === '' ? undefined : entries.find(({ sign }) => bare(sign.mark) === usual);
}

/** What stands behind brackets is looked at by itself. */
function bare(mark: string): string {
  return mark.startsWith('()') ? '()' : mark;
}

/** GB/T 9704-2012 §7.3.3 writes （一） and （1）, with nothing behind them. */
function* findSurplus(all: readonly Series[]): Generator<OddMark> {
  const entries = all.flatMap((series) => series.entries);
  const plain = entries.filter(({ sign }) => sign.mark === '()');
  const surplus = entries.filter(({ sign }) => sign.mark.length > 2 && sign.mark.startsWith('()'));
  const [model] = plain;
  if (!model || plain.length < 2 * Math.max(1, surplus.length)) return;
  for (const entry of surplus) yield { kind: 'surplus', entry, model };
}

/** ## 一、 ## 二、 ### 三、 */
function* findOddMarkdown(entries: readonly Entry[], blocks: readonly PlacedBlock[]): Generator<OddMark> {
  if (entries.length < 3) return;
  const levelOf = (entry: Entry) => blocks[entry.block]!.block.markdownLevel;
  const usual = levelOf(entries[0]!) === levelOf(entries[1]!) ? entries[0]! : entries[2]!;
  const odd = entries.filter((entry) => levelOf(entry) !== levelOf(usual));
  if (odd.length !== 1 || levelOf(usual) === undefined || levelOf(odd[0]!) === undefined) return;
  yield { kind: 'markdown', entry: odd[0]!, model: usual };
}

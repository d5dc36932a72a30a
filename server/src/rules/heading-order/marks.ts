import { keeping, type PlacedBlock } from '../../document';
import type { Entry, Series } from './outline';
import { signedOf } from './signs';

/** A number that is written otherwise than those beside it. */
export interface OddMark {
  readonly kind: 'mark' | 'surplus' | 'markdown';
  readonly entry: Entry;
  /** One of those that are written as usual. */
  readonly model: Entry;
}

/** Every number that is written otherwise than most of its series, and 、 behind brackets where the report has none. */
export function* findOddMarks(all: readonly Series[], blocks: readonly PlacedBlock[]): Generator<OddMark> {
  for (const series of mixedOf(all)) {
    yield* findOddOnes([...looseFirst(series, blocks), ...series.entries], blocks);
    yield* findOddMarkdown(series.entries);
  }
  yield* surplusOf(all);
}

/** The series whose numbers are not all written alike, and those that may have a first number that was not read as one. */
const mixedOf = keeping((all: readonly Series[]) =>
  all.filter(({ entries: [first, ...others] }) => {
    const { sign, markdownLevel } = first!;
    return (
      sign.value === 2 || others.some((other) => other.sign.mark !== sign.mark || other.markdownLevel !== markdownLevel)
    );
  }),
);

const surplusOf = keeping((all: readonly Series[]) =>
  [2, 4].flatMap((level) => [...findSurplus(all.filter((series) => series.level === level))]),
);

/** 一，…, where the series begins with 二、: by itself it is no number. */
function looseFirst({ level, entries }: Series, blocks: readonly PlacedBlock[]): readonly Entry[] {
  if (entries[0]!.sign.value !== 2) return [];
  const first = entries[0]!.block;
  for (let block = first - 1; block >= Math.max(0, first - FARTHEST_FIRST); block--) {
    const { sign, markdownLevel } = signedOf(blocks[block]!.block);
    if (sign?.level === level && sign.value === 1 && sign.isLoose) return [{ sign, block, markdownLevel }];
    if (sign && !sign.isLoose && sign.level <= level) return [];
  }
  return [];
}

const FARTHEST_FIRST = 60;

function* findOddOnes(entries: readonly Entry[], blocks: readonly PlacedBlock[]): Generator<OddMark> {
  const [first] = entries;
  if (entries.length < 3 || entries.every(({ sign }) => sign.mark === first!.sign.mark)) return;
  const usual = usualMark(entries);
  for (const entry of usual ? entries : []) {
    const { mark } = entry.sign;
    if (mark === '' || bare(mark) === bare(usual!.sign.mark) || opensAbove(entry, blocks)) continue;
    yield { kind: 'mark', entry, model: usual! };
  }
}

/** （ at the end of one line and 三） at the beginning of the next: the line was broken, and the bracket is there. */
function opensAbove({ sign, block }: Entry, blocks: readonly PlacedBlock[]): boolean {
  if (sign.mark !== ')') return false;
  let above = block - 1;
  while (above >= 0 && blocks[above]!.block.kind === 'blank') above--;
  return above >= 0 && /\(\s*$/.test(blocks[above]!.block.folded.slice(-8));
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
  const surplus = entriesOf(all, ({ sign }) => sign.mark.length > 2 && sign.mark.startsWith('()'));
  if (surplus.length === 0) return;
  const plain = entriesOf(all, ({ sign }) => sign.mark === '()');
  const [model] = plain;
  if (!model || plain.length < 2 * surplus.length) return;
  for (const entry of surplus) yield { kind: 'surplus', entry, model };
}

function entriesOf(all: readonly Series[], isOne: (entry: Entry) => boolean): readonly Entry[] {
  const found: Entry[] = [];
  for (const { entries } of all) for (const entry of entries) if (isOne(entry)) found.push(entry);
  return found;
}

/** ## 一、 ## 二、 ### 三、 */
function* findOddMarkdown(entries: readonly Entry[]): Generator<OddMark> {
  if (entries.length < 3) return;
  const usual = entries[0]!.markdownLevel === entries[1]!.markdownLevel ? entries[0]! : entries[2]!;
  if (usual.markdownLevel === undefined) return;
  const odd = entries.filter(({ markdownLevel }) => markdownLevel !== usual.markdownLevel);
  if (odd.length !== 1 || odd[0]!.markdownLevel === undefined) return;
  yield { kind: 'markdown', entry: odd[0]!, model: usual };
}

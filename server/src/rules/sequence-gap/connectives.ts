import { gathering, type ReportReading } from '../../claims';
import { type Block, type PlacedBlock, type Span, shift } from '../../document';
import { replacementFix } from '../replacement';
import type { Fix } from '../rule';

/** 首先, 其次 or 再次 out of place. */
export interface Connective {
  readonly kind: 'connective';
  readonly trouble: Trouble;
  readonly span: Span;
  readonly word: Word;
  /** What is missing before it, or what should stand here. */
  readonly wanted: Word;
  readonly previous: { readonly span: Span } | undefined;
  /** The word that it changed places with. */
  readonly other: Span | undefined;
}

type Trouble = 'no-first' | 'repeated' | 'skipped' | 'swapped';
export type Word = '首先' | '其次' | '再次';

/**
 * What is out of place among 首先，…其次，…再次，…. Only a word that opens a sentence and is set off by a comma belongs to a
 * series: 首先要… alone is ordinary, 再次荣获 is an adverb, and 其次是… may rank what was named before.
 */
export function* readConnectives(reading: ReportReading): Generator<Connective> {
  const { blocks } = reading.report;
  const points = pointsIn(reading).map(
    ({ start, index, value }): Placed => ({ ...value, span: shift(value.span, start), block: index }),
  );
  let last: Trouble | undefined;
  for (const [index, point] of points.entries()) {
    const previous = points[index - 1];
    const next = points[index + 1];
    const series: Series = {
      point,
      previous: previous && isNear(previous, point, blocks) ? previous : undefined,
      next: next && isNear(point, next, blocks) ? next : undefined,
    };
    const found = READERS[point.word](series, blocks);
    // 首先，…首先，…再次，…: once the second word is put right, the third is.
    const isFollowUp = last === 'repeated' && found?.trouble === 'skipped';
    last = found?.trouble;
    if (found && !isFollowUp)
      yield { kind: 'connective', word: point.word, span: point.span, previous: series.previous, ...found };
  }
}

/** The same word for a number that is not used, or both words exchanged; what was meant is for a person to say. */
export function connectiveFixes({ trouble, word, wanted, span, other }: Connective): readonly Fix[] {
  if (trouble === 'no-first') return [];
  if (!other) return [replacementFix({ span, oldText: word, newText: wanted })];
  const edits = [
    { span, newText: wanted },
    { span: other, newText: word },
  ];
  const title = { zh: `把“${word}”与“${wanted}”互换`, en: `Exchange “${word}” and “${wanted}”` };
  return [{ title, safe: false, edits }];
}

/** In a line: a word that opens a sentence, set off by a comma. */
interface Point {
  readonly word: Word;
  readonly span: Span;
  readonly opensBlock: boolean;
  /** Index of its sentence in the line. */
  readonly sentence: number;
}

interface Placed extends Point {
  readonly block: number;
}

interface Series {
  readonly point: Placed;
  readonly previous: Placed | undefined;
  readonly next: Placed | undefined;
}

type Found = Pick<Connective, 'trouble' | 'wanted' | 'other'> | undefined;

const pointsIn = gathering(({ block }) => readPoints(block));
const NONE: readonly Point[] = [];

function readPoints({ kind, folded, sentences, content }: Block): readonly Point[] {
  if (kind === 'heading' || kind === 'tableRow' || !/[首其再][先次][,:]/.test(folded)) return NONE;
  return sentences.flatMap(({ span: { start } }, sentence) => {
    const word = /^(首先|其次|再次)[,:]/.exec(folded.slice(start, start + 3))?.[1] as Word | undefined;
    if (!word) return [];
    return [{ word, span: { start, end: start + 2 }, opensBlock: start === content.start, sentence }];
  });
}

/** In one paragraph, or at the beginnings of paragraphs that are close together under one heading. */
function isNear(a: Placed, b: Placed, blocks: readonly PlacedBlock[]): boolean {
  if (a.block === b.block) return true;
  if (!a.opensBlock || !b.opensBlock || b.block - a.block > MOST_APART) return false;
  return !blocks.slice(a.block + 1, b.block + 1).some(({ block }) => block.kind === 'heading' || block.ordinal);
}

const MOST_APART = 3;

const READERS: Readonly<Record<Word, (series: Series, blocks: readonly PlacedBlock[]) => Found>> = {
  首先: ({ point, previous, next }) => {
    if (previous?.word !== '首先') return undefined;
    // A speech may begin with 首先，请允许我… and have its points begin with 首先，… again.
    const follows = previous.block === point.block && previous.sentence + 1 === point.sentence;
    return next?.word === '再次' || (follows && !next) ? { trouble: 'repeated', ...only('其次') } : undefined;
  },
  其次: ({ point, previous, next }, blocks) => {
    if (!previous) return beginsBefore(point, blocks) ? undefined : { trouble: 'no-first', ...only('首先') };
    const follows = previous.block === point.block && previous.sentence + 1 === point.sentence;
    const isRepeated = previous.word === '其次' && follows && next?.word !== '再次';
    return isRepeated ? { trouble: 'repeated', ...only('再次') } : undefined;
  },
  再次: ({ point, previous, next }, blocks) => {
    if (previous?.word !== '首先') return undefined;
    if (next?.word === '其次') return { trouble: 'swapped', wanted: '其次', other: next.span };
    return SECOND.test(between(previous, point, blocks)) ? undefined : { trouble: 'skipped', ...only('其次') };
  },
};

function only(wanted: Word): { readonly wanted: Word; readonly other: undefined } {
  return { wanted, other: undefined };
}

/** What a second point may begin with, or a place where one may be meant. */
const SECOND = /其次|第二|其二|二[是要、)则来]|2[.、)]|②|接着|接下来|然后|随后|同时|另外|此外|另一方面|再者|还要?|也/;

/** What may stand for the 首先 of an 其次, in a heading too: anything that names or ranks a first. */
const FIRST = /首|第一|其一|一(?:[是要、)则来]|方面)|1[.、)]|①|最|主要|先|为主|关键|重点|核心|根本|其次/;

function beginsBefore({ block: index, span, opensBlock }: Placed, blocks: readonly PlacedBlock[]): boolean {
  const { start, block } = blocks[index]!;
  if (block.ordinal || FIRST.test(block.folded.slice(0, span.start - start))) return true;
  // Within a paragraph the beginning may be a paragraph of its own, as it may where the paragraph begins with 其次.
  const reach = opensBlock ? FARTHEST : 1;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const { folded, kind } = blocks[at]!.block;
    if (FIRST.test(folded)) return true;
    if (kind === 'heading') return false;
  }
  return false;
}

const FARTHEST = 6;

function between(a: Placed, b: Placed, blocks: readonly PlacedBlock[]): string {
  const from = blocks[a.block]!;
  const to = blocks[b.block]!;
  if (from === to) return from.block.folded.slice(a.span.end - from.start, b.span.start - from.start);
  const inner = blocks.slice(a.block + 1, b.block).map(({ block }) => block.folded);
  return [from.block.folded, ...inner].join('\n');
}

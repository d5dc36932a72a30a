import { keeping, type PlacedBlock } from '../../document';
import type { Entry, Series } from './outline';
import type { Level } from './signs';

/** A number of a level that its place in the report does not have elsewhere. */
export type LevelBreak =
  /** Directly under `above`, where all other sections have `usual`. */
  | {
      readonly kind: 'skipped';
      readonly series: Series;
      readonly above: Level;
      readonly usual: Level;
      readonly model: Entry;
    }
  /** Before the first number of the level that begins the report's parts. */
  | { readonly kind: 'early'; readonly series: Series; readonly above: Level; readonly model: Entry }
  /** Below a level that elsewhere stands below it. */
  | { readonly kind: 'inverted'; readonly series: Series; readonly above: Level; readonly model: Entry };

/**
 * Where one series breaks the scheme that the report itself keeps. A report without a scheme, or with two, breaks none: levels
 * are left out in many good reports.
 */
export function* findLevelBreaks(all: readonly Series[], blocks: readonly PlacedBlock[]): Generator<LevelBreak> {
  const { skipped, early, inverted } = breaksOf(all);
  yield* skipped;
  if (early && !hasOtherHeading(early.series.entries[0]!.block, early.model.block, blocks)) yield early;
  yield* inverted;
}

/** By the outline alone. */
const breaksOf = keeping((all: readonly Series[]) => {
  const whole = all.filter(({ isWhole }) => isWhole);
  return {
    skipped: ([1, 2] as const).flatMap((above) => [...findSkipped(whole, above)]),
    early: findEarly(whole),
    inverted: [...findInverted(whole)],
  };
});

/** All sections but one have （一） below them, that one has 1., and 1. otherwise only stands below （一）. */
function* findSkipped(all: readonly Series[], above: Level): Generator<LevelBreak> {
  const children = all.filter(({ parent, below }) => parent?.sign.level === above && !below);
  const usual = (above + 1) as Level;
  const regular = children.filter(({ level }) => level === usual);
  const odd = children.filter(({ level }) => level !== usual);
  const [series] = odd;
  if (!series || odd.length > 1 || regular.length < 2 || series.entries.length < 2) return;
  const inPlace = all.filter(({ level, parent }) => level === series.level && parent?.sign.level === usual);
  const elsewhere = all.filter((other) => other.level === series.level && other !== series);
  if (inPlace.length < 2 || inPlace.length !== elsewhere.length) return;
  if (regular.length + inPlace.length < LEAST_EVIDENCE) return;
  // A list farther down in the section may be of anything, of the words that a report explains at its end for one.
  if (series.entries[0]!.block - series.parent!.block > FARTHEST) return;
  yield { kind: 'skipped', series, above, usual, model: regular[0]!.entries[0]! };
}

const LEAST_EVIDENCE = 5;
const FARTHEST = 2;

/** （一） before the first 一、 of a report whose parts begin with 一、 and have （一） below them, unless another heading is above it. */
function findEarly(all: readonly Series[]): LevelBreak | undefined {
  const first = all.find(({ level }) => level === 1);
  if (!first || first.entries.length < 2) return undefined;
  const [series, ...others] = all.filter(
    ({ level, entries }) => level === 2 && entries[0]!.block < first.entries[0]!.block,
  );
  if (!series || others.length > 0 || series.parent) return undefined;
  const inPlace = all.filter(({ level, parent }) => level === 2 && parent?.sign.level === 1);
  return inPlace.length === 0 ? undefined : { kind: 'early', series, above: 1, model: first.entries[0]! };
}

/** A heading without a number may stand above （一）, or end its part: 前言, 附件. Titles stand at the very beginning. */
function hasOtherHeading(from: number, to: number, blocks: readonly PlacedBlock[]): boolean {
  const isHeading = ({ block }: PlacedBlock) =>
    !block.ordinal && block.content.end - block.content.start <= LONGEST_HEADING && !/[。;,:!?]/.test(block.folded);
  return blocks.slice(Math.max(1, from - 2), to).some(isHeading);
}

const LONGEST_HEADING = 24;

/** （一） below 1., where 1. elsewhere stands below （一）. */
function* findInverted(all: readonly Series[]): Generator<LevelBreak> {
  const inverted = all.filter(({ below }) => below !== undefined);
  const [series] = inverted;
  if (!series || inverted.length > 1) return;
  const above = series.below!.sign.level;
  const regular = all.filter(({ level, parent }) => level === above && parent?.sign.level === series.level);
  const [model] = regular;
  if (model && regular.length >= 2) yield { kind: 'inverted', series, above, model: model.entries[0]! };
}

import { gatheringNumbered, type Numbered, type ReportReading } from '../../claims';
import { keeping } from '../../document';
import { type Level, type Sign, type Signed, signedOf } from './signs';

/** A sign in its place. */
export interface Entry {
  readonly sign: Sign;
  /** Index of its block among the report's blocks. */
  readonly block: number;
  readonly markdownLevel: number | undefined;
}

/** Numbers of one level in a row under one parent. */
export interface Series {
  readonly level: Level;
  readonly entries: Entry[];
  /** What stands above: the last number of a higher level. */
  readonly parent: Entry | undefined;
  /** It begins with 1, so that it is known where it begins. */
  readonly isWhole: boolean;
  /** Lower series that this one interrupts; if one of them goes on, this one stands below it. */
  readonly interrupted: readonly Series[];
  /** The number of a lower level that this series stands below against the order of the levels. */
  below: Entry | undefined;
}

/**
 * The series of official numbers in the order of the text. The levels are those of GB/T 9704-2012 §7.3.3, and any may be left
 * out. An annex or a Markdown heading without a number begins an outline of its own.
 */
export function readOutline(reading: ReportReading): readonly Series[] {
  return outlineOf(signedLines(reading));
}

/** Kept until a sign changes, and so is what depends on the outline alone. */
const outlineOf = keeping((lines: readonly Numbered<Signed>[]): readonly Series[] => {
  const all: Series[] = [];
  let open: Series[] = [];
  for (const { index, value } of lines) {
    const { sign, endsOutline, markdownLevel } = value;
    if (endsOutline) open = [];
    if (!sign) continue;
    const entry = { sign, block: index, markdownLevel };
    const known = continued(open, entry);
    if (known) {
      if (open[open.length - 1] !== known) open = [...open.slice(0, open.indexOf(known)), known];
      known.entries.push(entry);
    } else if (!sign.isLoose && !(sign.value > 1 && goesOnBelow(open, entry))) {
      const series = begin(open, entry);
      all.push(series);
      open = [...open.filter(({ level }) => level < sign.level), series];
    }
  }
  return all;
});

const signedLines = gatheringNumbered(({ block }) => {
  const signed = signedOf(block);
  return signed.sign || signed.endsOutline ? [signed] : [];
});

function lastOf({ entries }: Series): Entry {
  return entries[entries.length - 1]!;
}

/** The series in which the number is the next. */
function continued(open: readonly Series[], { sign }: Entry): Series | undefined {
  return open.findLast((series) => series.level === sign.level && lastOf(series).sign.value + 1 === sign.value);
}

/** 1. （一） （二） 2.: the lower series goes on behind the higher one, which therefore stood below it. */
function goesOnBelow(open: Series[], entry: Entry): boolean {
  for (const series of open) {
    const lower = continued(series.interrupted, entry);
    if (!lower) continue;
    series.below = lastOf(lower);
    lower.entries.push(entry);
    open.splice(open.indexOf(series), open.length, lower);
    return true;
  }
  return false;
}

function begin(open: readonly Series[], entry: Entry): Series {
  const { level, value } = entry.sign;
  const above = open.findLast((series) => series.level < level);
  const isWhole = value === 1;
  return {
    level,
    entries: [entry],
    parent: above && lastOf(above),
    isWhole,
    interrupted: isWhole ? open.filter((series) => series.level > level) : [],
    below: undefined,
  };
}

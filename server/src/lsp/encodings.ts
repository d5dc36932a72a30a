import { PositionEncodingKind } from 'vscode-languageserver';
import { lastAtOrBefore, lineStartsOf } from '../document/positions';

/** What a position counts within a line. */
export type PositionEncoding = 'utf-16' | 'utf-8' | 'utf-32';

/**
 * The core counts in UTF-16, and the protocol expects that of every client, so the others are for clients that leave it
 * out of what they offer.
 */
export function chosenEncoding(offered: unknown): PositionEncoding {
  const named: readonly unknown[] = Array.isArray(offered) ? offered : [];
  if (named.includes(PositionEncodingKind.UTF16)) return 'utf-16';
  return (['utf-8', 'utf-32'] as const).find((encoding) => named.includes(encoding)) ?? 'utf-16';
}

/** Turns offsets into units of another encoding and back, both counted from the start of the text. */
export interface Ruler {
  unitsBefore(offset: number): number;
  /** The offset at so many units; in the middle of a character the one where that starts. */
  offsetAfter(units: number): number;
  readonly lineStarts: readonly number[];
}

/** A ruler for a text, which it does not keep: it remembers where characters of another width begin. */
export function createRuler(text: string, encoding: 'utf-8' | 'utf-32'): Ruler {
  const starts: number[] = [];
  const units: number[] = [];
  const widths: Width[] = [];
  let total = 0;
  for (let offset = 0; offset < text.length; ) {
    const code = text.codePointAt(offset)!;
    const width = widthOf(code, encoding);
    if (widths.at(-1) !== width) {
      starts.push(offset);
      units.push(total);
      widths.push(width);
    }
    offset += width.offsets;
    total += width.units;
  }
  return {
    lineStarts: lineStartsOf(text),
    unitsBefore: (offset) => moved(offset, starts, units, widths, 'offsets', 'units'),
    offsetAfter: (asked) => moved(Math.min(asked, total), units, starts, widths, 'units', 'offsets'),
  };
}

/** How far a character goes in either count. */
interface Width {
  readonly offsets: number;
  readonly units: number;
}

const NARROW: Width = { offsets: 1, units: 1 };
const TWO_BYTES: Width = { offsets: 1, units: 2 };
const THREE_BYTES: Width = { offsets: 1, units: 3 };
const FOUR_BYTES: Width = { offsets: 2, units: 4 };
const PAIR: Width = { offsets: 2, units: 1 };

/** A surrogate without its other half is written as U+FFFD, which takes three bytes too. */
function widthOf(code: number, encoding: 'utf-8' | 'utf-32'): Width {
  if (encoding === 'utf-32') return code > 0xffff ? PAIR : NARROW;
  if (code < 0x80) return NARROW;
  if (code < 0x800) return TWO_BYTES;
  return code > 0xffff ? FOUR_BYTES : THREE_BYTES;
}

/** What one count is in the other; whole characters only. */
function moved(
  at: number,
  from: readonly number[],
  to: readonly number[],
  widths: readonly Width[],
  fromUnit: keyof Width,
  toUnit: keyof Width,
): number {
  if (from.length === 0) return 0;
  const stretch = lastAtOrBefore(from, at);
  const width = widths[stretch]!;
  return to[stretch]! + Math.floor(Math.max(0, at - from[stretch]!) / width[fromUnit]) * width[toUnit];
}

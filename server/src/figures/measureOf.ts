import { MAGNITUDES } from './magnitudes';
import { type Unit, unitAt } from './units';

/** A unit with the power of ten before it, as a table's header names them: 万元, 个, 千公顷. */
export interface Measure {
  readonly unit: Unit;
  readonly magnitude: number;
}

/** The measure that the whole text names, or undefined. */
export function measureOf(text: string): Measure | undefined {
  for (const [word, magnitude] of [['', 0] as const, ...MAGNITUDES]) {
    if (!text.startsWith(word)) continue;
    const unit = unitAt(text, word.length);
    if (unit && word.length + unit.text.length === text.length) return { unit, magnitude };
  }
  return undefined;
}

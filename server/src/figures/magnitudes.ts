/** What stands between digits and a unit, and the power of ten that it is; longer words first, since 千万 ends with 万. */
export const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

/** The word for a power of ten; '' for 0. */
export function magnitudeText(power: number): string {
  return TEXTS.get(power) ?? '';
}

const TEXTS: ReadonlyMap<number, string> = new Map(MAGNITUDES.map(([text, power]) => [power, text]));

/** Which UTF-16 units a text has to begin with, or may hold: one look into it costs less than any test of a string. */
export type UnitSet = Uint8Array;

/** The set of the given characters, each one UTF-16 unit. */
export function unitSet(characters: string): UnitSet {
  const units = new Uint8Array(65536);
  for (let at = 0; at < characters.length; at++) units[characters.charCodeAt(at)] = 1;
  return units;
}

/**
 * What `matchAll` gives, for a pattern that can only begin with one of a few characters. The pattern must be sticky and never match
 * nothing. A pattern of many words is tried at every character when it is left to look for its beginning itself.
 */
export function matchesFrom(text: string, pattern: RegExp, beginnings: UnitSet): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (beginnings[text.charCodeAt(at)] === 0) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
}

/** Where each UTF-16 unit stood last in the text that is being read. */
export interface LastPlaces {
  /** Begins a text of this length: what stood in another is forgotten. */
  begin(length: number): void;
  /** Notes where a unit stands, and gives the place before; a negative number when there is none. */
  put(unit: number, at: number): number;
}

/** One table serves all texts, one after the other: it takes longer to make one than to read a line. */
export function createLastPlaces(): LastPlaces {
  const places = new Int32Array(65536);
  // What an earlier text has left lies before the beginning.
  let beginning = 1;
  let end = 1;
  return {
    begin(length) {
      if (end + length >= 2 ** 31) {
        places.fill(0);
        end = 1;
      }
      beginning = end;
      end += length;
    },
    put(unit, at) {
      const before = places[unit]! - beginning;
      places[unit] = beginning + at;
      return before;
    },
  };
}

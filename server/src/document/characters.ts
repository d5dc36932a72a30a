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

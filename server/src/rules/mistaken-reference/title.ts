import { keeping } from '../../document';
import { isAlike } from '../alikeCharacters';
import { laws, titles, wrongLaws, wrongTitles } from './data/titles';

/** The right title, and whether it is certain that it was meant. */
export interface RightTitle {
  readonly right: string;
  readonly isCertain: boolean;
}

/**
 * The title that one in a report was meant to be, where there is none of the report's: with another word that is known to be
 * confused, a character typed twice, one of the same sound or shape, or the same characters in another order.
 */
export function rightTitle(title: string): RightTitle | undefined {
  if (title.length < SHORTEST || title.length > LONGEST) return undefined;
  const { known, wrong, byLength, byCharacters } = indexOf(TITLES);
  const key = keyOf(title);
  if (known.has(key)) return undefined;
  const listed = wrong.get(key) ?? withoutDouble(key, known);
  if (listed !== undefined) return { right: known.get(listed)!, isCertain: true };
  const alike = byLength.get(key.length)?.filter((other) => isOneAlike(key, other)) ?? [];
  if (alike.length > 0) return alike.length === 1 ? { right: known.get(alike[0]!)!, isCertain: true } : undefined;
  const reordered = byCharacters.get(sorted(key));
  return reordered === undefined ? undefined : { right: known.get(reordered)!, isCertain: false };
}

/** A name of few characters is too near to others. */
const SHORTEST = 5;
const LONGEST = 60;
const STATE = '中华人民共和国';

interface Titles {
  /** How a title is printed, by its key. */
  readonly known: ReadonlyMap<string, string>;
  /** The right key by a wrong one. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly byCharacters: ReadonlyMap<string, string>;
}

const TITLES = { laws, titles, wrongLaws, wrongTitles };

/** The table is made when a report names the first document. */
const indexOf = keeping((data: typeof TITLES): Titles => {
  const ofLaws = wordsOf(data.laws).flatMap((name) => [`${name}法`, `${STATE}${name}法`]);
  const known = new Map([...ofLaws, ...wordsOf(data.titles)].map((title) => [keyOf(title), title]));
  const byLength = new Map<number, string[]>();
  const byCharacters = new Map<string, string>();
  for (const key of known.keys()) {
    if (key.length < SHORTEST) continue;
    byLength.set(key.length, [...(byLength.get(key.length) ?? []), key]);
    if (key.length >= SHORTEST_REORDERED) byCharacters.set(sorted(key), key);
  }
  const wrong = new Map<string, string>();
  for (const pair of wordsOf(data.wrongTitles)) note(pair, (title) => title);
  for (const pair of wordsOf(data.wrongLaws)) {
    note(pair, (name) => `${name}法`);
    note(pair, (name) => `${STATE}${name}法`);
  }
  function note(pair: string, title: (name: string) => string): void {
    const [is = '', right = ''] = pair.split('→');
    wrong.set(keyOf(title(is)), keyOf(title(right)));
  }
  return { known, wrong, byLength, byCharacters };
});

const SHORTEST_REORDERED = 8;

/** Commas and spaces are printed in some ways. */
function keyOf(title: string): string {
  return title.replace(/[、, ]/g, '');
}

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function sorted(key: string): string {
  return [...key].sort().join('');
}

function withoutDouble(key: string, known: ReadonlyMap<string, string>): string | undefined {
  for (let at = 1; at < key.length; at++) {
    if (key[at] !== key[at - 1]) continue;
    const single = key.slice(0, at) + key.slice(at + 1);
    if (known.has(single)) return single;
  }
  return undefined;
}

function isOneAlike(key: string, other: string): boolean {
  let at = -1;
  for (let index = 0; index < key.length; index++) {
    if (key[index] === other[index]) continue;
    if (at >= 0) return false;
    at = index;
  }
  return at >= 0 && isAlike(key[at]!, other[at]!);
}

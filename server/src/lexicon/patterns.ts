import { fold } from '../document/fold';
import type { SloganEntry } from './entry';
import { isComma, keyOf, strip, surfaceOf } from './marks';

/** A form that counts as wrong or loose. */
export interface WrongForm {
  readonly entry: SloganEntry;
  readonly form: string;
  /** The form as it is compared when only its marks tell it from a right one. */
  readonly surface: string;
  readonly loose: boolean;
  /** The slogan is right, and the words around it are another's. */
  readonly collocated: boolean;
  /** The entry accepts the same characters with other marks. */
  readonly marksOnly: boolean;
  readonly rank: number;
}

/** A long phrase, one half of which stands in the text: the other half may be off by one character. */
export interface Anchor {
  readonly entry: SloganEntry;
  readonly form: string;
  readonly left: string;
  readonly right: string;
  readonly side: 'l' | 'r';
}

/** Everything that the lexicon knows of one key. */
export interface Pattern {
  readonly key: string;
  /** The positions in the key before which one of its forms has a mark; true where the mark is a comma. */
  readonly marks: Map<number, boolean>;
  accepted: { readonly entry: SloganEntry; readonly rank: number } | undefined;
  /** Forms that differ from an accepted one in marks only have the accepted one's key. */
  readonly wrong: WrongForm[];
  /** A correct phrase that contains a wrong form. */
  exception: boolean;
  readonly members: { readonly entry: SloganEntry; readonly index: number }[];
  readonly anchors: Anchor[];
}

/**
 * What a form is to its entry: a(ccepted), the l(eft) or r(ight) half of an accepted one or of a member, w(rong), (l)o(ose), an
 * e(xception), a m(ember), in another slogan's words (c).
 */
export type Role = 'a' | 'l' | 'r' | 'w' | 'o' | 'e' | 'm' | 'c';

/** One form of an entry: the how-manieth of its role. */
export interface FormReference {
  readonly role: Role;
  readonly index: number;
}

/** Every form by which the entry may be met in a text. */
export function formsOf(entry: SloganEntry): FormReference[] {
  const count = (role: Role, length: number) => Array.from({ length }, (_, index) => ({ role, index }));
  const long = count('a', 1 + entry.aliases.length + entry.expansion.length).filter(
    ({ index }) =>
      entry.kind === 'slogan' &&
      keyOf(longForm(entry, index)).length >= (index <= entry.aliases.length ? SHORTEST_NEAR : SHORTEST_NEAR_MEMBER),
  );
  return [
    ...count('a', 1 + entry.aliases.length),
    ...long.flatMap(({ index }): FormReference[] => [
      { role: 'l', index },
      { role: 'r', index },
    ]),
    ...count('w', entry.wrong.length),
    ...count('o', entry.loose.length),
    ...count('e', exceptionsOf(entry).length),
    ...count('m', entry.expansion.length),
    ...count('c', entry.miscollocation.length * (1 + entry.aliases.length)),
  ];
}

/** Patterns by their keys; where two entries accept the same form, the one of lower rank has it. */
export class Patterns {
  readonly #byKey = new Map<string, Pattern>();

  /** Adds what the entry says of one of its forms; gives the pattern of the form's key. */
  add(entry: SloganEntry, rank: number, { role, index }: FormReference): Pattern {
    switch (role) {
      case 'a':
        return this.#addAccepted(entry, rank, acceptedForm(entry, index));
      case 'l':
      case 'r':
        return this.#addAnchor(entry, longForm(entry, index), role);
      case 'w':
        return this.#addWrong(entry, rank, entry.wrong[index]!, 'wrong');
      case 'o':
        return this.#addWrong(entry, rank, entry.loose[index]!, 'loose');
      case 'e': {
        const pattern = this.#get(exceptionsOf(entry)[index]!);
        pattern.exception = true;
        return pattern;
      }
      case 'c':
        return this.#addWrong(entry, rank, miscollocatedForm(entry, index), 'collocated');
      case 'm': {
        const pattern = this.#get(entry.expansion[index]!);
        pattern.members.push({ entry, index });
        return pattern;
      }
    }
  }

  #addAccepted(entry: SloganEntry, rank: number, form: string): Pattern {
    const pattern = this.#get(form);
    if (pattern.accepted === undefined || rank < pattern.accepted.rank) pattern.accepted = { entry, rank };
    return pattern;
  }

  #addAnchor(entry: SloganEntry, form: string, side: 'l' | 'r'): Pattern {
    const [left, right] = halve(form);
    const pattern = this.#get(side === 'l' ? left : right);
    pattern.anchors.push({ entry, form, left: keyOf(left), right: keyOf(right), side });
    return pattern;
  }

  #addWrong(entry: SloganEntry, rank: number, form: string, kind: 'wrong' | 'loose' | 'collocated'): Pattern {
    const pattern = this.#get(form);
    const marksOnly = [entry.canonical, ...entry.aliases].some((right) => keyOf(right) === pattern.key);
    pattern.wrong.push({
      entry,
      form,
      surface: surfaceOf(form),
      marksOnly,
      rank,
      loose: kind === 'loose',
      collocated: kind === 'collocated',
    });
    return pattern;
  }

  #get(form: string): Pattern {
    const folded = fold(form);
    const { key, offsets } = strip(folded);
    let pattern = this.#byKey.get(key);
    if (pattern === undefined) {
      pattern = { key, marks: new Map(), accepted: undefined, wrong: [], exception: false, members: [], anchors: [] };
      this.#byKey.set(key, pattern);
    }
    if (offsets !== undefined) noteMarks(folded, key.length, offsets, pattern.marks);
    return pattern;
  }
}

/** Shorter phrases are too close to free speech for a guess that one character is a slip. */
const SHORTEST_NEAR = 8;

/** A member is a phrase among others, which others vary on purpose: 民族团结进步模范区 beside 民族团结进步示范区. */
const SHORTEST_NEAR_MEMBER = 10;

/** What took the form's place is correct, though it may be but one character away: 全面建成小康社会 for 全面建设小康社会. */
function exceptionsOf(entry: SloganEntry): readonly string[] {
  return entry.supersededBy === undefined ? entry.except : [...entry.except, entry.supersededBy];
}

function acceptedForm(entry: SloganEntry, index: number): string {
  return index === 0 ? entry.canonical : entry.aliases[index - 1]!;
}

/** What may be met with a character off: the accepted forms, and behind them the members. */
function longForm(entry: SloganEntry, index: number): string {
  const forms = 1 + entry.aliases.length;
  return index < forms ? acceptedForm(entry, index) : entry.expansion[index - forms]!;
}

/** The forms in the words of each miscollocation: the canonical one in all of them first, then each alias. */
function miscollocatedForm(entry: SloganEntry, index: number): string {
  const { miscollocation } = entry;
  const form = acceptedForm(entry, Math.floor(index / miscollocation.length));
  return miscollocation[index % miscollocation.length]!.replace('…', form);
}

/** The slogan in its own words instead of another's; the slogan alone where the entry names no words for it. */
export function collocatedForm(entry: SloganEntry, miscollocated: string): string {
  const forms = [entry.canonical, ...entry.aliases];
  const form = forms.find((candidate) => miscollocated.includes(candidate)) ?? entry.canonical;
  return (entry.collocation[0] ?? '…').replace('…', form);
}

/** Both halves with the marks inside them, so that each may stand with them in a text. */
function halve(form: string): [left: string, right: string] {
  const { key, offsets } = strip(fold(form));
  const middle = key.length >> 1;
  const at = offsets === undefined ? middle : offsets[middle]!;
  return [form.slice(0, at), form.slice(at)];
}

function noteMarks(folded: string, length: number, offsets: Int32Array, marks: Map<number, boolean>): void {
  for (let at = 1; at < length; at++) {
    for (let mark = offsets[at - 1]! + 1; mark < offsets[at]!; mark++) {
      marks.set(at, isComma(folded.charCodeAt(mark)) || marks.get(at) === true);
    }
  }
}

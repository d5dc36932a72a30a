/** True for the paths (relative, `/` between the parts) that one of the globs is meant for. */
export type Matcher = (path: string) => boolean;

export interface GlobOptions {
  /** Whether `*` and `**` reach names that begin with a dot. */
  readonly dot: boolean;
}

/**
 * Globs as a project file writes them: `**`, `*`, `?`, `[…]`, `{a,b}`; letters match in either case. They mean what they mean to
 * the command line, and a test holds the two against each other. No glob makes a path cost more than their lengths multiplied.
 */
export function matcherOf(globs: readonly string[], { dot }: GlobOptions): Matcher {
  const patterns = globs.flatMap((glob) => expand(glob.toLowerCase().replace(/^\.\//, ''))).map(compile);
  return (path) => {
    const names = path.toLowerCase().split('/');
    return patterns.some((parts) => matches(parts, names, (part, name) => nameMatches(part, name, dot)));
  };
}

/** What stands for one character of a name, or for any number of them. */
type Token = 'many' | 'one' | { readonly characters: string; readonly negated: boolean };

interface Part {
  readonly isMany: boolean;
  readonly tokens: readonly Token[];
  /** A name that begins with a dot is meant only by a part that does so too. */
  readonly startsWithDot: boolean;
}

/** More alternatives than anybody writes by hand; a glob with more is cut off there. */
const MOST_ALTERNATIVES = 256;

/** `*.{txt,md}` is two globs. */
function expand(glob: string): readonly string[] {
  const done: string[] = [];
  const waiting = [glob];
  while (done.length < MOST_ALTERNATIVES) {
    const next = waiting.pop();
    if (next === undefined) break;
    const [whole, inner] = /\{([^{}]*,[^{}]*)\}/.exec(next) ?? [];
    if (whole === undefined || inner === undefined) {
      done.push(next);
      continue;
    }
    const at = next.indexOf(whole);
    const choices = inner.split(',').slice(0, MOST_ALTERNATIVES);
    waiting.push(...choices.reverse().map((choice) => next.slice(0, at) + choice + next.slice(at + whole.length)));
  }
  return done;
}

function compile(glob: string): readonly Part[] {
  const parts = glob.replace(/\/+$/, '').split(/\/+/);
  return parts.map((part) => ({ isMany: part === '**', tokens: tokensOf(part), startsWithDot: part.startsWith('.') }));
}

function tokensOf(part: string): readonly Token[] {
  return Array.from(part.matchAll(/\[(!?)([^\]]+)\]|\*+|./gsu), ([token, not, set]): Token => {
    if (set !== undefined) return { characters: spelled(set), negated: not === '!' };
    if (token.startsWith('*')) return 'many';
    return token === '?' ? 'one' : { characters: token, negated: false };
  });
}

/** Wildcards in one part of a glob, or `**`, that a pattern with backtracking can bear. */
const TAME = 3;

/**
 * Whether a glob may be given to a library that makes a regular expression of it: many wildcards make one that tries for
 * ages whether a name fits, and so do signs that mean something to the expression.
 */
export function isTame(glob: string): boolean {
  if (glob.length > 1000 || /[()|+\\]/.test(glob)) return false;
  const alternatives = expand(glob);
  if (alternatives.length === MOST_ALTERNATIVES) return false;
  const parts = alternatives.flatMap((one) => one.split('/'));
  const deep = glob.split('/').filter((part) => part === '**').length;
  return deep <= TAME && parts.every((part) => part === '**' || (part.match(/\*+/g)?.length ?? 0) <= TAME);
}

/** `a-d` in brackets is every letter of the range. */
function spelled(set: string): string {
  return set.replace(/(.)-(.)/gsu, (_, from: string, to: string) => {
    const [first, last] = [from.codePointAt(0)!, to.codePointAt(0)!];
    if (last - first > 0xffff) return from + to;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => String.fromCodePoint(first + step)).join(
      '',
    );
  });
}

function nameMatches({ isMany, tokens, startsWithDot }: Part, name: string, dot: boolean): boolean {
  if (name === '' || (name.startsWith('.') && !dot && !startsWithDot)) return false;
  const fits = (token: Token, character: string) =>
    token === 'one' || (token !== 'many' && token.characters.includes(character) !== token.negated);
  return (
    isMany ||
    fitsAll(
      tokens,
      [...name],
      (token) => token === 'many',
      fits,
      () => true,
    )
  );
}

function matches(
  parts: readonly Part[],
  names: readonly string[],
  fits: (part: Part, name: string) => boolean,
): boolean {
  // `旧稿/**` means what lies in the folder, not the folder.
  const isLastMany = parts.length > 1 && parts.at(-1)!.isMany;
  if (isLastMany && !fits(parts.at(-1)!, names.at(-1)!)) return false;
  const [ahead, lead] = isLastMany ? [parts, names.slice(0, -1)] : [parts, names];
  return fitsAll(ahead, lead, (part) => part.isMany, fits, fits);
}

/** Wildcards over a list: it goes back to the last “any number” only, which is enough and keeps it from going wild. */
function fitsAll<P, N>(
  pattern: readonly P[],
  list: readonly N[],
  isMany: (token: P) => boolean,
  fits: (token: P, item: N) => boolean,
  passes: (token: P, item: N) => boolean,
): boolean {
  let [at, position, many, resume] = [0, 0, -1, 0];
  while (position < list.length) {
    const token = pattern[at];
    if (token !== undefined && isMany(token)) {
      many = at++;
      resume = position;
    } else if (token !== undefined && fits(token, list[position]!)) {
      at++;
      position++;
    } else if (many >= 0 && passes(pattern[many]!, list[resume]!)) {
      at = many + 1;
      position = ++resume;
    } else return false;
  }
  return pattern.slice(at).every(isMany);
}

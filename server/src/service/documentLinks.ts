import { type Block, fold, keeping, type Report, type Span, shift } from '../document';
import { folderOf, nameOf, sameAddress } from './workspace';

/** The title of a document that is named in the text, without its 《》. The span is an offset in the report. */
export interface NamedTitle {
  readonly title: string;
  readonly span: Span;
}

/** Every 《…》 of a report. */
export function titlesIn({ blocks }: Report): readonly NamedTitle[] {
  return blocks.flatMap(({ start, block }) =>
    titlesOf(block).map(({ title, span }) => ({ title, span: shift(span, start) })),
  );
}

const titlesOf = keeping(({ text }: Block): readonly NamedTitle[] =>
  text.includes('《')
    ? Array.from(text.matchAll(/(?<=《)[^《》]{1,120}(?=》)/g), ({ index, 0: title }) => ({
        title,
        span: { start: index, end: index + title.length },
      }))
    : [],
);

/** The known reports by their names without endings. */
export interface ReportNames {
  /** The report that a title names, seen from one that is not it: of several the nearest. Undefined when there is none. */
  find(title: string, from: string): string | undefined;
}

export function reportNames(uris: Iterable<string>): ReportNames {
  const named = new Map<string, string[]>();
  for (const uri of uris) {
    const key = keyOf(nameOf(uri).replace(/\.[^.]*$/, ''));
    const others = named.get(key);
    if (others) others.push(uri);
    else named.set(key, [uri]);
  }
  return {
    find(title, from) {
      const own = sameAddress(from);
      const others = named.get(keyOf(title))?.filter((uri) => sameAddress(uri) !== own);
      return others?.toSorted((a, b) => sharedLength(b, own) - sharedLength(a, own))[0];
    },
  };
}

function keyOf(name: string): string {
  return fold(name).trim();
}

/** How much of the folder's address two files have in common. */
function sharedLength(uri: string, other: string): number {
  const [parts, otherParts] = [uri, other].map((address) => (folderOf(address) ?? '').split('/'));
  const different = parts!.findIndex((part, index) => part !== otherParts![index]);
  return different < 0 ? parts!.length : different;
}

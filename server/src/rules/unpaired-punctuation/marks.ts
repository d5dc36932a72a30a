import type { Block, Span } from '../../document';

/** What a mark belongs to: only marks of one family open and close one another. Both widths are one family. */
export type Family =
  | 'double'
  | 'single'
  | 'corner'
  | 'whiteCorner'
  | 'title'
  | 'innerTitle'
  | 'round'
  | 'square'
  | 'tortoise'
  | 'lenticular';

/** One half of a pair, where it stands in its block. */
export interface Mark {
  readonly at: number;
  /** As printed. */
  readonly text: string;
  readonly family: Family;
  readonly opens: boolean;
}

/** The opening and the closing mark of each family, as one prints them. */
const PRINTED: Readonly<Record<Family, readonly [open: string, close: string]>> = {
  double: ['“', '”'],
  single: ['‘', '’'],
  corner: ['「', '」'],
  whiteCorner: ['『', '』'],
  title: ['《', '》'],
  innerTitle: ['〈', '〉'],
  round: ['（', '）'],
  square: ['［', '］'],
  tortoise: ['〔', '〕'],
  lenticular: ['【', '】'],
};

/** What quotes a name or a saying; brackets are the others. */
export const FAMILIES_OF_QUOTES: ReadonlySet<Family> = new Set(['double', 'single', 'corner', 'whiteCorner', 'title']);

/** The half of the family that is printed as this mark's partner, in the width of the mark itself. */
export function partnerOf({ text, family, opens }: Mark): string {
  const half = HALF_WIDTH_PARTNER.get(text);
  return half ?? PRINTED[family][opens ? 1 : 0];
}

const HALF_WIDTH_PARTNER: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  [')', '('],
  ['[', ']'],
  [']', '['],
]);

/** Every folded mark with its family and side; 〝 and 〞 are quotes of older fonts. */
const KINDS: ReadonlyMap<string, readonly [Family, boolean]> = new Map([
  ...(Object.keys(PRINTED) as Family[]).flatMap((family): [string, readonly [Family, boolean]][] => [
    [PRINTED[family][0], [family, true]],
    [PRINTED[family][1], [family, false]],
  ]),
  ['(', ['round', true]],
  [')', ['round', false]],
  ['[', ['square', true]],
  [']', ['square', false]],
  ['〝', ['double', true]],
  ['〞', ['double', false]],
  ['〟', ['double', false]],
]);

const MARK = /[“”‘’「」『』《》〈〉()[\]〔〕【】〝〞〟]/g;

/**
 * The halves of pairs that stand in a block, in order, without those that are no halves at all: apostrophes, minutes and
 * seconds, intervals of numbers, faces made of marks, and arrows made of them.
 */
export function readMarks({ folded, text }: Block): readonly Mark[] {
  const intervals = intervalBounds(folded);
  const titles = { start: folded.indexOf('《'), end: folded.lastIndexOf('》') };
  const marks: Mark[] = [];
  for (const match of folded.matchAll(MARK)) {
    const at = match.index;
    const [family, opens] = KINDS.get(match[0])!;
    if (intervals.has(at) || isOther(folded, text, at, match[0]) || isArrow(folded, at, titles)) continue;
    marks.push({ at, text: text[at]!, family, opens });
  }
  return marks;
}

function isOther(folded: string, text: string, at: number, mark: string): boolean {
  switch (mark) {
    case '’':
      return /[A-Za-z]/.test(folded[at - 1] ?? '') && /[A-Za-z]/.test(folded[at + 1] ?? '');
    case '”':
      return /\d[’'′]\d{1,2}$/.test(folded.slice(Math.max(0, at - 5), at));
    case '(':
    case ')':
      return isFace(text, at);
    default:
      return false;
  }
}

/**
 * 》》往期回顾《《: doubled marks that nothing opened or nothing closes point at what stands between them. `titles` is from the
 * line's first 《 to its last 》.
 */
function isArrow(folded: string, at: number, titles: Span): boolean {
  const mark = folded[at]!;
  if (mark !== '》' && mark !== '《') return false;
  if (folded[at - 1] !== mark && folded[at + 1] !== mark) return false;
  return mark === '》' ? titles.start < 0 || at < titles.start : at > titles.end;
}

/** :) and :-( and ^_^) in the width of a keyboard. */
function isFace(text: string, at: number): boolean {
  return (
    /(?:[:;]-?|\^_\^)$/.test(text.slice(Math.max(0, at - 3), at)) && /[^\w\u4E00-\u9FFF]|^$/.test(text[at + 1] ?? '')
  );
}

const INTERVAL = /[[(] {0,2}[-+]?[\d.]{1,12}[%‰万亿]{0,2} {0,2}, {0,2}[-+]?(?:[\d.]{1,12}|∞)[%‰万亿]{0,2} {0,2}[\])]/g;

/** Where the brackets of half-open intervals stand: (0,1] and [0,1). */
function intervalBounds(folded: string): ReadonlySet<number> {
  const bounds = new Set<number>();
  if (!/[[\]]/.test(folded)) return bounds;
  for (const { 0: interval, index } of folded.matchAll(INTERVAL)) {
    bounds.add(index);
    bounds.add(index + interval.length - 1);
  }
  return bounds;
}

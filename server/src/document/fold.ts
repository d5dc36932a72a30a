/**
 * The text with full-width letters, digits and ASCII punctuation made half-width. One UTF-16 unit stays one unit, so every
 * offset in the result is an offset in the text. Marks that only Chinese has (、 。 “ 《 〔 — ·) stay as they are.
 * A full-width comma between digits becomes `,` too: whoever reads `1,234` as one number has to look at the text itself.
 */
export function fold(text: string): string {
  return FOLDABLE.test(text) ? text.replace(FOLDABLE_RUNS, foldRun) : text;
}

/** Full-width ASCII, spaces that are not U+0020, and look-alikes of % : ~ - . and of quotation marks (〝 〞). */
const CLASS =
  '[\\uFF01-\\uFF5E\\u3000\\u00A0\\u2002-\\u200A\\u202F\\uFE30\\uFE50\\uFE55\\uFE6A\\u2236\\u2212\\u301C-\\u301F\\u223C]';
const FOLDABLE = new RegExp(CLASS);
const FOLDABLE_RUNS = new RegExp(`${CLASS}+`, 'g');

const LOOK_ALIKES: ReadonlyMap<number, string> = new Map([
  [0xfe30, ':'],
  [0xfe50, ','],
  [0xfe55, ':'],
  [0xfe6a, '%'],
  [0x2236, ':'],
  [0x2212, '-'],
  [0x301c, '~'],
  [0x301d, '“'],
  [0x301e, '”'],
  [0x301f, '”'],
  [0x223c, '~'],
]);

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

function foldRun(run: string): string {
  let folded = '';
  for (let i = 0; i < run.length; i++) folded += foldUnit(run.charCodeAt(i));
  return folded;
}

function foldUnit(unit: number): string {
  if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) return String.fromCharCode(unit - FULL_WIDTH_OFFSET);
  return LOOK_ALIKES.get(unit) ?? ' ';
}

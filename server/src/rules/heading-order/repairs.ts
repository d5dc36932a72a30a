import { type PlacedBlock, shift, slice } from '../../document';
import { writeLike } from '../numbering';
import { replacementFix } from '../replacement';
import type { Edit, Fix } from '../rule';
import type { LevelBreak } from './levels';
import type { OddMark } from './marks';
import type { Entry } from './outline';
import type { Sign } from './signs';

/** Writes the whole series in the form of the usual one: 1. 2. becomes （一） （二）. Lower series below it stay as they are. */
export function levelFix({ series, model }: LevelBreak, blocks: readonly PlacedBlock[]): readonly Fix[] {
  const edits: Edit[] = [];
  for (const entry of series.entries) {
    const newText = inFormOf(model, entry.sign.value, blocks);
    if (newText === undefined) return [];
    edits.push({ span: shift(entry.sign.span, blocks[entry.block]!.start), newText });
  }
  const numbers = edits.map(({ newText }) => newText);
  const shown = numbers.length > 4 ? `${numbers[0]}至${numbers.at(-1)}` : numbers.join('');
  const title = { zh: `改为${shown}`, en: `Change to ${shown}` };
  return [{ title, safe: false, edits }];
}

/** Writes the number as those beside it are written. Where that is the standard's form, there is no other right one. */
export function markFix({ kind, entry, model }: OddMark, blocks: readonly PlacedBlock[]): readonly Fix[] {
  const { start, block } = blocks[entry.block]!;
  const { sign } = entry;
  if (kind === 'surplus') {
    const oldText = slice(block.text, sign.tail);
    const title = { zh: `删去“${oldText}”`, en: `Delete “${oldText}”` };
    return [{ title, safe: true, edits: [{ span: shift(sign.tail, start), newText: '' }] }];
  }
  if (kind === 'markdown') return markdownFix(entry, model, blocks);
  const newText = inFormOf(model, sign.value, blocks);
  if (newText === undefined) return [];
  const oldText = slice(block.text, sign.span);
  return [replacementFix({ span: shift(sign.span, start), oldText, newText }, isStandard(model.sign))];
}

function markdownFix(entry: Entry, model: Entry, blocks: readonly PlacedBlock[]): readonly Fix[] {
  const { start, block } = blocks[entry.block]!;
  const at = block.folded.indexOf('#');
  const oldText = '#'.repeat(block.markdownLevel!);
  const newText = '#'.repeat(blocks[model.block]!.block.markdownLevel!);
  return [replacementFix({ span: { start: start + at, end: start + at + oldText.length }, oldText, newText })];
}

/** The number in the model's form, widths and all: （二） like （一）. */
function inFormOf({ sign, block }: Entry, value: number, blocks: readonly PlacedBlock[]): string | undefined {
  const { text } = blocks[block]!.block;
  const number = writeLike(slice(text, sign.number), value);
  if (number === undefined) return undefined;
  const before = text.slice(sign.span.start, sign.number.start);
  return `${before}${number}${text.slice(sign.number.end, sign.span.end)}`;
}

/** GB/T 9704-2012 §7.3.3: 一、 （一） 1. （1） */
function isStandard({ level, mark }: Sign): boolean {
  return mark === (level === 1 ? '、' : level === 3 ? '.' : '()');
}

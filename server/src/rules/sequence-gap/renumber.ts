import { type PlacedBlock, slice } from '../../document';
import { writeLike } from '../numbering';
import { replacementFix } from '../replacement';
import type { Edit, Fix, Localized } from '../rule';
import { hasBeginningBetween } from './between';
import type { Disorder, Lost } from './disorder';
import type { Item, Sequence } from './sequences';

/** What a repair of numbers needs to know of the sequence. */
export interface Repair {
  readonly items: readonly Item[];
  /** There is one right form, so that nobody needs to look at it. */
  readonly isSure: boolean;
  /** The rest of the sequence may be numbered anew. */
  readonly mayRenumber: boolean;
}

/** The repairs of numbers that are there: the one number, two that changed places, or all from here on. */
export function renumberingFixes(disorder: Disorder, { items, isSure, mayRenumber }: Repair): readonly Fix[] {
  if (disorder.kind === 'swapped') return swapFixes(disorder.item, disorder.other);
  if ('right' in disorder && disorder.isConfirmed) return fixesFrom([disorder.item], disorder.right, true);
  if (!mayRenumber) return [];
  const before = items[disorder.at - 1];
  return fixesFrom(items.slice(disorder.at), before ? before.value + 1 : 1, isSure);
}

/** 补上序号: the number is put where it was lost. */
export function insertionFixes({ item, right, insertAt }: Lost, isSure: boolean): readonly Fix[] {
  const newText = writeLike(item.text, right);
  if (newText === undefined) return [];
  const title = { zh: `补上序号“${newText}”`, en: `Insert the number “${newText}”` };
  return [{ title, safe: isSure, edits: [{ span: { start: insertAt, end: insertAt }, newText }] }];
}

/**
 * True when a section was put in and the numbers behind it were left as they were: a number stands twice, the rest goes on from
 * it, and nothing else is out of place. A number missing is never sure: its section may have been lost with it.
 */
export function isSureShift(disorder: Disorder, { items, kind }: Sequence, blocks: readonly PlacedBlock[]): boolean {
  if (disorder.kind !== 'duplicate' || disorder.item.value === 1 || items[0]!.value !== 1) return false;
  const { item, previous, at } = disorder;
  if (!disorder.isShifted && at < items.length - 1) return false;
  if (isCopy(previous, item, blocks)) return false;
  return kind === 'ordinal' || !hasBeginningBetween(previous, item, blocks);
}

/** The same words behind both numbers: one of the two is a copy that was left in, and should go. */
function isCopy(previous: Item, item: Item, blocks: readonly PlacedBlock[]): boolean {
  const [one, other] = [previous, item].map(({ block, span }) => {
    const placed = blocks[block]!;
    const from = span.end - placed.start;
    return slice(placed.block.folded, { start: from, end: from + COMPARED });
  });
  return one === other;
}

const COMPARED = 12;

function swapFixes(item: Item, other: Item): readonly Fix[] {
  const [first, second] = [writeLike(item.text, other.value), writeLike(other.text, item.value)];
  if (first === undefined || second === undefined) return [];
  const title = { zh: `按先后重新编号（${first}、${second}）`, en: `Renumber in order (${first}, ${second})` };
  return [{ title, safe: false, edits: [editOf(item, first), editOf(other, second)] }];
}

/** Numbers the items in a row from `right` on; those that are right already are left alone. */
function fixesFrom(items: readonly Item[], right: number, isSure: boolean): readonly Fix[] {
  const edits: Edit[] = [];
  for (const [index, item] of items.entries()) {
    if (item.value === right + index) continue;
    const newText = writeLike(item.text, right + index);
    if (newText === undefined) return [];
    edits.push(editOf(item, newText));
  }
  const [first] = edits;
  if (!first) return [];
  if (edits.length === 1) {
    const { text: oldText } = items.find(({ span }) => span === first.span)!;
    return [replacementFix({ span: first.span, oldText, newText: first.newText }, isSure)];
  }
  return [{ title: titleOf(edits), safe: isSure, edits }];
}

function editOf({ span }: Item, newText: string): Edit {
  return { span, newText };
}

/** Says every new number, or the ends of a long row. */
function titleOf(edits: readonly Edit[]): Localized {
  const numbers = edits.map(({ newText }) => newText);
  const [first, last] = [numbers[0]!, numbers[numbers.length - 1]!];
  const isLong = numbers.length > MOST_SHOWN;
  return {
    zh: `从此处起重新编号（${isLong ? `${first}至${last}` : numbers.join('、')}）`,
    en: `Renumber from here (${isLong ? `${first} to ${last}` : numbers.join(', ')})`,
  };
}

const MOST_SHOWN = 6;

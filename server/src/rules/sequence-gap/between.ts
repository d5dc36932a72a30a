import { chineseNumeral, fold, type PlacedBlock, slice } from '../../document';
import { writeLike } from '../numbering';
import type { Item, Sequence } from './sequences';

/**
 * True when the number stands somewhere between the two items after all, in a form that was not read as part of the sequence:
 * within a paragraph (…。（三）…), in other words (三要), or before a figure (3．10种).
 */
export function standsBetween(
  value: number,
  previous: Item,
  item: Item,
  kind: Sequence['kind'],
  blocks: readonly PlacedBlock[],
): boolean {
  const number = fold(writeLike(item.text, value) ?? String(value));
  const { inside, opening } = kind === 'ordinal' ? ordinalForms(number, item.mark) : runInForms(value);
  return stretches(previous, item, blocks).some(
    ({ text, isUnnumbered }) => inside.test(text) || (isUnnumbered && opening.test(text)),
  );
}

/** 附件：1.名单, with a 2. in the next line, is a sequence whose first number stands within a line. */
export function beginsWithinLine({ block: index, text, mark }: Item, blocks: readonly PlacedBlock[]): boolean {
  const one = fold(writeLike(text, 1) ?? '1');
  const before = blocks[index - 1]?.block;
  if (before && ordinalForms(one, mark).inside.test(slice(before.folded, before.content))) return true;
  // 一，总体情况 is for a rule about how numbers are written.
  const loose = new RegExp(`^\\s*(?:#+\\s*)?(?:\\(?${one} ?[,:;、.)]|\\(${one}|${one} (?=[\\u4E00-\\u9FFF]))`);
  const nearby = blocks.slice(Math.max(0, index - FARTHEST_FIRST), index);
  return nearby.some(({ block }) => !block.ordinal && loose.test(block.folded.slice(0, 16)));
}

const FARTHEST_FIRST = 60;

/** True when the sequence may begin before the item without a 一是: with 首先, 第一, （一） or a bare 是 that may be one. */
export function hasOtherBeginning({ block, span }: Item, blocks: readonly PlacedBlock[]): boolean {
  const { start, block: own } = blocks[block]!;
  const all = (blocks[block - 1]?.block.folded ?? '') + own.folded.slice(0, span.start - start);
  const before = all.slice(-LONGEST_POINT);
  return holdsBeginning(before) || BARE.test(before);
}

function holdsBeginning(folded: string): boolean {
  return OTHER_BEGINNING.test(folded);
}

/** True when an inner sequence may begin between the two items without a 一是, of which the second item is a part. */
export function hasBeginningBetween(previous: Item, item: Item, blocks: readonly PlacedBlock[]): boolean {
  return stretches(previous, item, blocks).some(({ text }) => holdsBeginning(text));
}

const OTHER_BEGINNING = /首先|第一|其一|一方面|一来|一则|(?<=^|[。!?;,:、\s])[(]?[一1][、.)要]|①/;
const BARE = /(?<=^|[。!?;,:、\s])是/;

/** How far before the second point its first is looked for. */
const LONGEST_POINT = 2000;

interface Forms {
  readonly inside: RegExp;
  /** At the beginning of a block that has no number of its own. */
  readonly opening: RegExp;
}

const CLAUSE_START = '(?<=^|[。!?;,:、\\s])';
/** 一、二、三产业 holds no heading. */
const HEADING_START = '(?<=^|[。!?;,:\\s]|\\\\[nrt])';

function ordinalForms(number: string, mark: string): Forms {
  const form = formOf(number, mark);
  return {
    inside: new RegExp(HEADING_START + form),
    opening: new RegExp(`^\\s*(?:#+\\s*)?\\(?${number}(?![\\d是要])`),
  };
}

function formOf(number: string, mark: string): string {
  if (mark.startsWith('第')) return `第 ?${number} ?${mark.slice(1)}`;
  if (mark === ')') return `${number} ?\\)`;
  return mark.includes('(') ? `\\( ?${number} ?\\)` : `${number} ?[、.]`;
}

function runInForms(value: number): Forms {
  const chinese = chineseNumeral(value);
  const circled = writeLike('①', value) ?? chinese;
  const connective = CONNECTIVES[value] ?? '最后';
  const words = `${connective}|(?:第|其)${chinese}|${chinese}(?:[、.是要来则为])|\\( ?(?:${chinese}|${value}) ?\\)|${value}[.、]`;
  return { inside: new RegExp(`${CLAUSE_START}(?:${words})|${circled}`), opening: new RegExp(`^\\s*${chinese}`) };
}

/** What 二是 and 三是 may be in other words; any but the first may be the last. */
const CONNECTIVES: Readonly<Record<number, string>> = { 1: '首先', 2: '其次|最后|再者', 3: '再次|最后|再者' };

interface Stretch {
  /** Without the number that the block itself begins with: it belongs to another level. */
  readonly text: string;
  readonly isUnnumbered: boolean;
}

function stretches(previous: Item, item: Item, blocks: readonly PlacedBlock[]): Stretch[] {
  const found: Stretch[] = [];
  for (let index = previous.block; index <= item.block; index++) {
    const { start, block } = blocks[index]!;
    const from = index === previous.block ? previous.span.end - start : (block.ordinal?.span.end ?? 0);
    const to = index === item.block ? item.span.start - start : block.folded.length;
    const isUnnumbered = index !== previous.block && index !== item.block && !block.ordinal;
    found.push({ text: block.folded.slice(from, to), isUnnumbered });
  }
  return found;
}

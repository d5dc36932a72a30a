import { chineseNumeral, firstFrom, fold, type PlacedBlock, type Span } from '../../document';
import { writeLike } from './numbering';
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

/** How a run-in sequence may begin without a 一是. */
export function hasOtherBeginning({ block, span }: Item, blocks: readonly PlacedBlock[]): boolean {
  const { start, block: own } = blocks[block]!;
  const before = (blocks[block - 1]?.block.folded ?? '') + own.folded.slice(0, span.start - start);
  return /首先|第一|其一|一方面|一来|一则|(?<=^|[。!?;,:、\s])(?:[(]?[一1][、.)要]|是)|①/.test(
    before.slice(-LONGEST_POINT),
  );
}

/** How far before the second point its first is looked for. */
const LONGEST_POINT = 2000;

interface Forms {
  readonly inside: RegExp;
  /** At the beginning of a block that has no number of its own. */
  readonly opening: RegExp;
}

const CLAUSE_START = '(?<=^|[。!?;,:、\\s])';

function ordinalForms(number: string, mark: string): Forms {
  const form = mark.includes('(') ? `\\( ?${number} ?\\)` : `${number} ?[、.]`;
  return {
    inside: new RegExp(CLAUSE_START + form),
    opening: new RegExp(`^\\s*(?:#+\\s*)?\\(?${number}(?![\\d是要])`),
  };
}

function runInForms(value: number): Forms {
  const chinese = chineseNumeral(value);
  const circled = writeLike('①', value) ?? chinese;
  const words = `(?:第|其)${chinese}|${chinese}(?:[、.是要来则为])|\\( ?(?:${chinese}|${value}) ?\\)|${value}[.、]`;
  return { inside: new RegExp(`${CLAUSE_START}(?:${words})|${circled}`), opening: new RegExp(`^\\s*${chinese}`) };
}

/** 是 that begins a sentence between the two items, where its number has been lost. */
export function bareStartBetween(previous: Item, item: Item, blocks: readonly PlacedBlock[]): Span | undefined {
  for (let index = previous.block; index <= item.block; index++) {
    const { start, block } = blocks[index]!;
    const { sentences, folded } = block;
    for (let i = firstFrom(sentences, previous.span.end - start); i < sentences.length; i++) {
      const at = sentences[i]!.span.start;
      if (start + at >= item.span.start) return undefined;
      if (/^是(?![否以年日故非因])/.test(folded.slice(at, at + 2))) return { start: start + at, end: start + at + 1 };
    }
  }
  return undefined;
}

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

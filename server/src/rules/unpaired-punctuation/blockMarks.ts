import { type Block, fold, keeping, slice } from '../../document';
import { readApostrophes } from './apostrophes';
import type { Fault } from './fault';
import { findFaults } from './faults';
import { type Mark, partnerOf, readMarks } from './marks';
import { pairMarks } from './pairing';
import { readStraightQuotes } from './straight';

/** All that the rule asks of a block by itself. */
export interface BlockMarks {
  readonly faults: readonly Fault[];
  /** The marks without a partner in the block. */
  readonly lone: readonly Mark[];
  /** False for a piece of a line and for another language: these are only asked for partners. */
  readonly isProse: boolean;
  /** The last of an odd number of straight quotes. */
  readonly odd: number | undefined;
}

const NOTHING: BlockMarks = { faults: [], lone: [], isProse: true, odd: undefined };

/** Blocks never change, so what was read of one stays right for as long as it is kept: a keystroke re-reads one line. */
export const marksOf = keeping(read);

const MAYBE = /[“”‘’「」『』《》〈〉()〔〕【】〝〞〟"″]/;

function read(block: Block): BlockMarks {
  if (!MAYBE.test(block.folded)) return NOTHING;
  const pairing = pairMarks(block.folded, readMarks(block));
  const straight = readStraightQuotes(block, pairing.pairs, pairing.lone);
  const apostrophes = readApostrophes(block.folded, pairing.lone);
  const taken = (mark: Mark) => straight.taken.has(mark) || apostrophes.taken.has(mark);
  const lone = pairing.lone.filter((mark) => !taken(mark) && !isArrow(block, mark));
  const { faults, lone: left } = findFaults(block, { pairs: pairing.pairs, lone });
  const isProse = block.text.trim().length >= SHORTEST_PIECE && /[\u4E00-\u9FFF]/.test(block.text);
  const hidden = hiddenMarks(block);
  // A title may reach from one cell into the next, or into the next row: nothing is certain in a table.
  const isRow = block.kind === 'tableRow';
  const isInCell = ({ shown }: Fault) => !isRow || !/[|\t]/.test(slice(block.text, shown));
  const isLeft = (mark: Mark) => mark.family !== 'square' && !isRow && !isNoHalf(block, mark, hidden);
  return {
    faults: [...faults, ...straight.faults, ...apostrophes.faults].filter(isInCell),
    lone: left.filter(isLeft),
    isProse,
    odd: straight.odd,
  };
}

const SHORTEST_PIECE = 8;

/** 首页》新闻 and 更多》: signs of a web page. */
function isArrow({ folded }: Block, { family, opens }: Mark): boolean {
  return family === 'title' && !opens && folded.length <= 60 && !/[《。]/.test(folded);
}

/** A mark alone that is something else, or whose partner is hidden in a link or in code. */
function isNoHalf({ folded, content }: Block, mark: Mark, hidden: ReadonlySet<string>): boolean {
  const { family, at, opens } = mark;
  const before = folded[at - 1] ?? '';
  const after = folded[at + 1] ?? '';
  // Apostrophes, years (’98) and feet.
  if (family === 'single' && (/[\dA-Za-z]/.test(before) || /\d/.test(after))) return true;
  // Inches.
  if (family === 'double' && !opens && /\d/.test(before) && /^[管屏显寸轮×xX*]/.test(after)) return true;
  // （1 and (2 as the numbers of points.
  if (family === 'round' && opens && at <= content.start && /^\d{1,2}[^\d.]/.test(folded.slice(at + 1, at + 4)))
    return true;
  return hidden.has(fold(partnerOf(mark)));
}

/** The folded characters that links and code hide. */
function hiddenMarks({ text, folded }: Block): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (let at = folded.indexOf('\uFFFC'); at >= 0; at = folded.indexOf('\uFFFC', at + 1)) hidden.add(fold(text[at]!));
  return hidden;
}

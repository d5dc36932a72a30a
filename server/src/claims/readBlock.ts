import type { Block } from '../document';
import { readFigures } from '../figures';
import type { Claim } from './claim';
import { readCompletion } from './completion';
import { readGrowth } from './growth';
import { readListCounts } from './listCount';
import type { BlockReading } from './reading';
import { readShape } from './shape';
import { readSums } from './sum';

/** Everything that one line says in figures. It depends on the line's text alone and never throws. */
export function readBlock(block: Block): BlockReading {
  const reading = readFigures(block);
  if (reading.figures.length === 0) return { block, figures: [], claims: [] };
  const shape = readShape(block, reading);
  const claims = [...readGrowth(shape), ...readCompletion(shape), ...readSums(shape), ...readListCounts(shape)];
  return { block, figures: reading.figures, claims: inOrder(claims) };
}

function inOrder(claims: Claim[]): Claim[] {
  return claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

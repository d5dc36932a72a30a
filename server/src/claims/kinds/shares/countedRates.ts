import { ONE } from '../../../arithmetic/rational';
import { cellFigure, type Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { quotientRelation, termOf } from '../../relation';
import { matches, type Shape, type Token } from '../../shape';
import { verify } from '../../verify';
import { slipOnly } from '../common/doubted';

/**
 * Rates with their two counts as a fraction in a bracket behind them or before them: 护理学院96.64%（661/684）、智能学院94.32%（813/862）; 整改661/684（96.64%）. The two may be a
 * rank or a date as well, so that only one slip of the pen is told.
 */
export function* readCountedRates(shape: Shape): Generator<Claim> {
  if (!/[/÷]/.test(shape.text)) return;
  for (const match of matches(shape, /(?<![rd])(P)\((_)\)/dg)) {
    const claim = claimOf(shape, match.group(2)!, match.group(1)!, COUNTS);
    if (claim) yield claim;
  }
  for (const match of matches(shape, /(_)\((P)\)/dg)) {
    const claim = claimOf(shape, match.group(1)!, match.group(2)!, COUNTS_LAST);
    if (claim) yield claim;
  }
}

const COUNTS = /^(\d{1,7})[/÷](\d{1,7})$/;
const COUNTS_LAST = /(?<![\d./÷年月])(\d{1,7})[/÷](\d{1,7})$/;

function claimOf(shape: Shape, counts: Token, rate: Token, form: RegExp): Claim | undefined {
  const { start, end } = counts.span;
  const found = form.exec(shape.block.folded.slice(start, end));
  const [, above = '', below = ''] = found ?? [];
  // 2023/2024学年 is no fraction, and neither is 7/0.
  if (!found || /^(?:19|20)\d\d$/.test(above) || Number(above) > Number(below) || Number(below) === 0) return undefined;
  const from = start + found.index;
  const part = countAt(shape, from, above.length, rate);
  const whole = countAt(shape, from + above.length + 1, below.length, rate);
  if (!part || !whole) return undefined;
  const relation = quotientRelation(
    termOf('part', part),
    termOf('whole', whole),
    termOf('share', rate.figure!),
    `${above} ÷ ${below}`,
  );
  return slipOnly(verify({ kind: 'share', relation }));
}

/** What nothing says the kind of is counted all the same. */
function countAt({ block }: Shape, start: number, length: number, { figure: rate }: Token): Figure | undefined {
  const figure = cellFigure(block.folded, block.text, { start, end: start + length }, 0);
  return figure && { ...figure, unit: COUNT, sentence: rate!.sentence, clause: rate!.clause };
}

const COUNT = { text: '', dimension: 'count', factor: ONE, discrete: true };

import type { Block, Span } from '../document';
import type { Figure } from './figure';
import { type BareFigure, figureAt } from './figureAt';
import { readNames } from './names';
import { type Period, readPeriods } from './period';
import { subjectBefore } from './subject';

export interface FigureReading {
  readonly figures: readonly Figure[];
  readonly periods: readonly Period[];
}

/**
 * Every figure of one line, in order, with the period and the subject that its own sentence gives it. Dates, names with
 * numerals in them (“五水共治”, G60, 12345热线), ordinals and bare numbers are not figures. Never throws.
 */
export function readFigures(block: Block): FigureReading {
  if (!CANDIDATE.test(block.folded)) return NOTHING;
  const periods = readPeriods(block.folded);
  const taken = [...periods.map((period) => period.span), ...readNames(block.folded)].sort((a, b) => a.start - b.start);
  return { figures: place(block, scan(block, taken), periods), periods };
}

const NOTHING: FigureReading = { figures: [], periods: [] };
const CANDIDATE = /[0-9一二两三四五六七八九十百千翻]/;

function scan(block: Block, taken: readonly Span[]): BareFigure[] {
  const found: BareFigure[] = [];
  const candidate = new RegExp(CANDIDATE.source, 'g');
  candidate.lastIndex = block.content.start;
  let next = 0;
  for (let match = candidate.exec(block.folded); match; match = candidate.exec(block.folded)) {
    const at = match.index;
    while (next < taken.length && taken[next]!.end <= at) next += 1;
    const name = taken[next];
    if (name && name.start <= at) {
      candidate.lastIndex = name.end;
      continue;
    }
    const { figure, end } = figureAt(block.folded, block.text, at);
    if (figure) found.push(figure);
    candidate.lastIndex = Math.max(end, at + 1);
  }
  return found;
}

/** Gives each figure its sentence, clause, period and subject; all lists are in order, so one walk serves. */
function place(block: Block, bare: readonly BareFigure[], periods: readonly Period[]): Figure[] {
  const figures: Figure[] = [];
  let sentence = 0;
  for (const figure of bare) {
    const at = figure.numberSpan.start;
    while (sentence + 1 < block.sentences.length && block.sentences[sentence]!.span.end <= at) sentence += 1;
    const clauses = block.sentences[sentence]?.clauses ?? [];
    const clause = Math.max(
      0,
      clauses.findIndex((span) => at < span.end),
    );
    const clauseStart = clauses[clause]?.start ?? 0;
    const previous = figures.at(-1);
    const from = Math.max(clauseStart, previous?.span.end ?? 0);
    figures.push({
      ...figure,
      sentence,
      clause,
      period: lastPeriod(periods, block.sentences[sentence]?.span.start ?? 0, at),
      subject: subjectBefore(block.folded, from, figure.span.start, periods),
    });
  }
  return figures;
}

function lastPeriod(periods: readonly Period[], from: number, before: number): Period | undefined {
  return periods.findLast((period) => period.span.start >= from && period.span.end <= before);
}

import { type Block, type Span, unitSet } from '../document';
import type { BareFigure } from './bareFigure';
import type { Figure, Subject } from './figure';
import { figureAt } from './figureAt';
import { readNames } from './numeralNames';
import { type Period, periodsOf } from './period';
import { subjectBefore } from './subject';

/** The figures and the periods of one line, each in order. */
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
  const periods = periodsOf(block);
  const taken = [...periods.map((period) => period.span), ...readNames(block.folded)].sort((a, b) => a.start - b.start);
  return {
    figures: place(block, withListUnits(block.folded, withoutPoints(block.folded, scan(block, taken))), periods),
    periods,
  };
}

const NOTHING: FigureReading = { figures: [], periods: [] };
const CANDIDATES = '0123456789一二两三四五六七八九十百千翻';
const CANDIDATE = new RegExp(`[${CANDIDATES}]`);
const IS_CANDIDATE = unitSet(CANDIDATES);

function scan(block: Block, taken: readonly Span[]): BareFigure[] {
  const found: BareFigure[] = [];
  let next = 0;
  for (let at = block.content.start; at < block.folded.length; ) {
    if (IS_CANDIDATE[block.folded.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    while (next < taken.length && taken[next]!.end <= at) next += 1;
    const name = taken[next];
    if (name && name.start <= at) {
      at = name.end;
      continue;
    }
    const { figure, end } = figureAt(block.folded, block.text, at);
    if (figure && !(at === block.content.start && isNumbered(figure))) found.push(figure);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** 1.27个项目未按期完工 at the start of a line: the first of several points, and 27 projects. Nobody can tell for certain. */
function isNumbered({ number, magnitude, unit }: BareFigure): boolean {
  const isDecimal = number.arabic && number.exponent < 0 && number.exponent >= -4;
  return (
    isDecimal &&
    magnitude === 0 &&
    unit?.discrete === true &&
    number.coefficient < 100n * 10n ** BigInt(-number.exponent)
  );
}

/** 发现：1.5个部门…；2.4家单位…；3.6个项目…: points that are numbered within a line, of which nobody can tell how many things each is of. */
function withoutPoints(folded: string, figures: BareFigure[]): BareFigure[] {
  const points = figures.filter(
    (figure) => isNumbered(figure) && OPENS_POINT.test(folded[figure.span.start - 1] ?? ''),
  );
  const areInTurn = points.length > 1 && points.every((point, at) => numberOf(point) === at + 1);
  return areInTurn ? figures.filter((figure) => !points.includes(figure)) : figures;
}

const OPENS_POINT = /[:;。]/;

/** 31.2万、18.5万和24.6万人次: what the last of a list is counted in, all are. */
function withListUnits(folded: string, figures: BareFigure[]): BareFigure[] {
  for (let at = figures.length - 2; at >= 0; at -= 1) {
    const [figure, next] = [figures[at]!, figures[at + 1]!];
    const isBare = figure.kind === 'quantity' && !figure.unit && figure.magnitude >= 4;
    if (!isBare || !next.unit || next.kind !== 'quantity' || next.magnitude !== figure.magnitude) continue;
    if (LISTS.test(folded.slice(figure.span.end, next.span.start))) figures[at] = { ...figure, unit: next.unit };
  }
  return figures;
}

const LISTS = /^[、和与及]$/;

/** The whole part: 2 of 2.4家. */
function numberOf({ number: { coefficient, exponent } }: BareFigure): number {
  return Number(coefficient / 10n ** BigInt(-exponent));
}

/** Gives each figure its sentence, clause, period and subject; all lists are in order, so one walk serves. */
function place(block: Block, bare: readonly BareFigure[], periods: readonly Period[]): Figure[] {
  const figures: Figure[] = [];
  let sentence = 0;
  let clause = 0;
  let period = 0;
  let ended = 0;
  for (const figure of bare) {
    const at = figure.numberSpan.start;
    while (sentence + 1 < block.sentences.length && block.sentences[sentence]!.span.end <= at) {
      sentence += 1;
      clause = 0;
    }
    const { span, clauses } = block.sentences[sentence] ?? { span: block.content, clauses: [] };
    while (clause + 1 < clauses.length && clauses[clause]!.end <= at) clause += 1;
    while (period < periods.length && periods[period]!.span.start < span.start) period += 1;
    ended = Math.max(ended, period);
    while (ended < periods.length && periods[ended]!.span.end <= at) ended += 1;
    const before = periods.slice(Math.max(period, ended - LAST_PERIODS), ended);
    const from = Math.max(clauses[clause]?.start ?? span.start, figures.at(-1)?.span.end ?? 0);
    const subject = subjectBefore(block.folded, from, figure.span.start, before);
    figures.push(placed(figure, sentence, clause, before.at(-1), subject));
  }
  return figures;
}

/** Written out field by field: spreading an object of this size costs more than reading the figure did. */
function placed(
  { kind, span, numberSpan, number, terms, magnitude, unit, qualifier }: BareFigure,
  sentence: number,
  clause: number,
  period: Period | undefined,
  subject: Subject | undefined,
): Figure {
  return { kind, span, numberSpan, number, terms, magnitude, unit, qualifier, sentence, clause, period, subject };
}

/** Only the last ones before a figure are asked about; a line of nothing but periods would take quadratic time. */
const LAST_PERIODS = 4;

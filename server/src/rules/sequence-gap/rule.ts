import { keeping, type PlacedBlock } from '../../document';
import { type Problem, reportRule, type Severity } from '../rule';
import { lostBefore, lostBehind, lostBetween } from './bare';
import { beginsWithinLine, hasBeginningBetween, hasOtherBeginning, standsBetween } from './between';
import { type Connective, connectiveFixes, readConnectives } from './connectives';
import { type Disorder, findDisorder, type Lost } from './disorder';
import { lostNumeral } from './numeral';
import { readOrdinalSequences } from './ordinals';
import { insertionFixes, isSureShift, type Repair, renumberingFixes } from './renumber';
import { readRunInSequences } from './runIns';
import { type Item, placed, type Sequence } from './sequences';
import { messageOf, PREVIOUS } from './wording';

interface SequenceProblem extends Problem {
  readonly disorder: Disorder | Lost | Connective;
  readonly repair: Repair;
}

/** 序号不连续: numbering with a number missing, doubled or out of place. */
export const rule = reportRule<SequenceProblem>({
  meta: {
    id: 'sequence-gap',
    category: 'structure',
    severity: 'warning',
    preview: false,
    name: { zh: '序号不连续', en: 'Sequence gap' },
    summary: {
      zh: '查找标题序号和“一是…二是…”“首先…其次…”等序列中缺号、重号、次序颠倒之处。',
      en: 'Finds numbers that are missing, doubled or out of order in headings and in sequences such as 一是…二是… and 首先…其次….',
    },
    options: {},
  },
  *detect(reading) {
    const { blocks } = reading.report;
    for (const sequences of [readOrdinalSequences(reading), readRunInSequences(reading)]) {
      for (const sequence of suspiciousOf(sequences)) yield* problemsOf(placed(sequence, blocks), blocks);
    }
    for (const connective of readConnectives(reading)) {
      yield { span: connective.span, severity: 'information', disorder: connective, repair: NO_NUMBERS };
    }
  },
  describe: ({ disorder, repair }) => ({
    message: messageOf(disorder, repair.isSure),
    related: 'previous' in disorder && disorder.previous ? [{ span: disorder.previous.span, message: PREVIOUS }] : [],
  }),
  fix({ disorder, repair }) {
    if (disorder.kind === 'connective') return connectiveFixes(disorder);
    return disorder.kind === 'lost' ? insertionFixes(disorder, repair.isSure) : renumberingFixes(disorder, repair);
  },
});

const NO_NUMBERS: Repair = { items: [], isSure: false, mayRenumber: false };

/** Those that may have something out of place, by their numbers alone. */
const suspiciousOf = keeping((sequences: readonly Sequence[]) =>
  sequences.filter(({ items, kind }) => saysIs(items, kind) || findDisorder(items).length > 0),
);

/** Points in such words may have lost their numbers. */
function saysIs([first]: readonly Item[], kind: Sequence['kind']): boolean {
  return kind === 'run-in' && first!.mark === '是';
}

function* problemsOf(sequence: Sequence, blocks: readonly PlacedBlock[]): Generator<SequenceProblem> {
  const { items, kind } = sequence;
  if (kind === 'run-in' && !isClear(items)) return;
  const disorders = findDisorder(items);
  const mayLack = saysIs(items, kind);
  const first = mayLack && items[0]!.value === 2 ? lostBefore(items[0]!, blocks) : undefined;
  for (const lost of first?.lost ?? []) yield lostProblem(lost, first!.isExact, 'information');
  for (const [index, disorder] of disorders.entries()) {
    if (first?.lost.length && disorder.kind === 'start') continue;
    if (beginsOtherwise(disorder, kind, blocks)) continue;
    if (disorder.kind === 'gap') yield* gapProblems(disorder, index, sequence, blocks);
    else {
      const isSure = disorders.length === 1 && isSureShift(disorder, sequence, blocks);
      yield problemOf(disorder, { items, isSure, mayRenumber: index < MOST_RENUMBERED });
    }
  }
  const last = mayLack && disorders.length === 0 ? lostBehind(items, blocks) : undefined;
  if (last) yield lostProblem(last, false, 'information');
}

/** Each repair of a rest is as long as the rest: a text that is all disorder must not take quadratic time. */
const MOST_RENUMBERED = 3;

function problemOf(disorder: Disorder, repair: Repair): SequenceProblem {
  return { span: disorder.item.span, severity: severityOf(disorder), disorder, repair };
}

function lostProblem(lost: Lost, isSure: boolean, severity: Severity): SequenceProblem {
  return { span: lost.mark, severity, disorder: lost, repair: { ...NO_NUMBERS, isSure } };
}

/** 首先…二是…三是… is a sequence without a 一是, and 二是，首先…；二是… holds another. */
function beginsOtherwise(disorder: Disorder, of: Sequence['kind'], blocks: readonly PlacedBlock[]): boolean {
  const { kind, item } = disorder;
  if (of === 'ordinal') return kind === 'start' && beginsWithinLine(item, blocks);
  if (kind === 'duplicate' && item.value === 2) return hasBeginningBetween(disorder.previous, item, blocks);
  return (kind === 'start' || (kind === 'fallback' && item.value === 2)) && hasOtherBeginning(item, blocks);
}

/** Numbers in brackets and circles also point to notes and annexes; a list of them begins with 1 and has several. */
function isClear(items: readonly Item[]): boolean {
  const { mark, value } = items[0]!;
  return mark === '是' || (value === 1 && (/[第其]/.test(mark) || items.length > 2));
}

type Gap = Disorder & { readonly kind: 'gap' };

/** What is missing may stand in the text in another form, or only its number may have been lost. */
function* gapProblems(
  gap: Gap,
  index: number,
  { items, kind }: Sequence,
  blocks: readonly PlacedBlock[],
): Generator<SequenceProblem> {
  const { item, previous } = gap;
  const missing = gap.missing.filter((value) => !standsBetween(value, previous, item, kind, blocks));
  if (missing.length === 0) return;
  const severity = severityOf({ ...gap, missing });
  const { lost, isExact } = lostIn(missing, gap, kind, blocks);
  // What begins with a bare 是 is then what stands between the two, and no other text.
  const isProven = isExact && missing.length <= WIDEST_SURE_GAP && item.block - previous.block <= missing.length + 1;
  if (lost.length > 0) for (const one of lost) yield lostProblem(one, isExact, isProven ? 'warning' : 'information');
  else {
    const mayRenumber = missing.length === gap.missing.length && index < MOST_RENUMBERED;
    yield { ...problemOf({ ...gap, missing }, { items, isSure: false, mayRenumber }), severity };
  }
}

function lostIn(
  missing: readonly number[],
  { item, previous }: Gap,
  kind: Sequence['kind'],
  blocks: readonly PlacedBlock[],
): ReturnType<typeof lostBetween> {
  if (kind === 'ordinal') return lostNumeral(missing, previous, item, blocks);
  return item.mark === '是' ? lostBetween(missing, previous, item, blocks) : { lost: [], isExact: false };
}

/** A wide gap may be a number from another list, a fall back the end of one, and a second 1 the beginning of one. */
function severityOf(disorder: Disorder): Severity {
  switch (disorder.kind) {
    case 'start':
    case 'fallback':
      return 'information';
    case 'gap':
      return disorder.missing.length > WIDEST_SURE_GAP || isApart(disorder) || disorder.comesLater
        ? 'information'
        : 'warning';
    case 'duplicate':
      return disorder.item.value === 1 && !disorder.isConfirmed ? 'information' : 'warning';
    default:
      return 'warning';
  }
}

const WIDEST_SURE_GAP = 3;

/** Points of a sequence in words with paragraphs of other text between them. */
function isApart({ item, previous }: Gap): boolean {
  return item.mark === '是' && item.block - previous.block > 1;
}

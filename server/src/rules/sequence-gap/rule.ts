import type { PlacedBlock } from '../../document';
import { replacementFix } from '../replacement';
import { type Fix, type Problem, reportRule, type Severity } from '../rule';
import { bareStartBetween, hasOtherBeginning, standsBetween } from './between';
import { type Disorder, findDisorder, type Lost } from './disorder';
import { writeLike } from './numbering';
import { readOrdinalSequences } from './ordinals';
import { readRunInSequences } from './runIns';
import type { Item, Sequence } from './sequences';
import { messageOf, PREVIOUS } from './wording';

interface SequenceProblem extends Problem {
  readonly disorder: Disorder | Lost;
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
      zh: '查找标题序号和“一是…二是…”等序列中缺号、重号、次序颠倒之处。',
      en: 'Finds numbers that are missing, doubled or out of order in headings and in sequences such as 一是…二是….',
    },
    options: {},
  },
  *detect({ report }) {
    const { blocks } = report;
    for (const sequence of [...readOrdinalSequences(blocks), ...readRunInSequences(blocks)]) {
      yield* problemsOf(sequence, blocks);
    }
  },
  describe: ({ disorder }) => ({
    message: messageOf(disorder),
    related: 'previous' in disorder ? [{ span: disorder.previous.span, message: PREVIOUS }] : [],
  }),
  fix: ({ disorder }) => fixesOf(disorder),
});

function* problemsOf({ items, kind }: Sequence, blocks: readonly PlacedBlock[]): Generator<SequenceProblem> {
  if (kind === 'run-in' && !isClear(items)) return;
  for (const disorder of findDisorder(items)) {
    if (kind === 'run-in' && beginsOtherwise(disorder, blocks)) continue;
    const problem =
      disorder.kind === 'gap' ? gapProblem(disorder, kind, blocks) : { span: disorder.item.span, disorder };
    if (problem) yield { severity: severityOf(problem.disorder), ...problem };
  }
}

/** 首先…二是…三是… is a sequence without a 一是. */
function beginsOtherwise({ kind, item }: Disorder, blocks: readonly PlacedBlock[]): boolean {
  return (kind === 'start' || (kind === 'fallback' && item.value === 2)) && hasOtherBeginning(item, blocks);
}

/** Numbers in brackets and circles also point to notes and annexes; a list of them begins with 1 and has several. */
function isClear(items: readonly Item[]): boolean {
  const { mark, value } = items[0]!;
  return mark === '是' || (value === 1 && (/[第其]/.test(mark) || items.length > 2));
}

type Gap = Disorder & { readonly kind: 'gap' };

/** What is missing may stand in the text in another form, or only its number may have been lost. */
function gapProblem(gap: Gap, kind: Sequence['kind'], blocks: readonly PlacedBlock[]): SequenceProblem | undefined {
  const { item, previous } = gap;
  const missing = gap.missing.filter((value) => !standsBetween(value, previous, item, kind, blocks));
  if (missing.length === 0) return undefined;
  const bare = kind === 'run-in' && missing.length === 1 ? bareStartBetween(previous, item, blocks) : undefined;
  if (bare) return { span: bare, disorder: { kind: 'lost', item, previous, right: missing[0]! } };
  return { span: item.span, disorder: { ...gap, missing } };
}

/** A wide gap may be a number from another list, and a fall back the end of one; a lost number may be none. */
function severityOf(disorder: Disorder | Lost): Severity {
  switch (disorder.kind) {
    case 'lost':
    case 'start':
    case 'fallback':
      return 'information';
    case 'gap':
      return disorder.missing.length > WIDEST_SURE_GAP || isApart(disorder) ? 'information' : 'warning';
    default:
      return 'warning';
  }
}

const WIDEST_SURE_GAP = 3;

/** Points of a sequence in words with paragraphs of other text between them. */
function isApart({ item, previous }: Gap): boolean {
  return item.mark === '是' && item.block - previous.block > 1;
}

/** One number that is wrong while those after it are right is certain; otherwise several might have to change. */
function fixesOf(disorder: Disorder | Lost): readonly Fix[] {
  if ((disorder.kind !== 'duplicate' && disorder.kind !== 'misplaced') || disorder.right === undefined) return [];
  const { item, right, isConfirmed } = disorder;
  const newText = writeLike(item.text, right);
  if (newText === undefined) return [];
  return [replacementFix({ span: item.span, oldText: item.text, newText }, isConfirmed)];
}

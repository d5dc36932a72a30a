import { gathering } from '../../claims';
import { type Block, firstFrom, overlaps, readBrackets } from '../../document';
import { type Fix, reportRule } from '../rule';
import { readCharacters } from './characters';
import { readClauses } from './clauses';
import { readMarks } from './marks';
import type { Doubled, Repair } from './problem';
import { readRepeats } from './repeats';
import { type Again, readSentences } from './sentences';
import { FIRST, messageOf, titleOf } from './wording';

/** 重复文字: words, marks and clauses that stand twice in a row, and long sentences that stand twice in the report. */
export const rule = reportRule<Doubled | Again>({
  meta: {
    id: 'doubled-text',
    category: 'wording',
    reach: 'words',
    severity: 'warning',
    preview: false,
    name: { zh: '重复文字', en: 'Doubled text' },
    summary: {
      zh: '查找重复输入的字词、标点和分句，以及全文中出现两次的长句。',
      en: 'Finds words, marks and clauses that stand twice in a row, and long sentences that stand twice in the report.',
    },
    options: {},
  },
  *detect(reading) {
    for (const { start, value } of doubledIn(reading)) yield { start, placed: value };
    yield* readSentences(reading);
  },
  describe: (problem) => ({
    message: messageOf(problem),
    related: 'first' in problem ? [{ span: problem.first, message: FIRST }] : [],
  }),
  fix: ({ repairs }) => repairs.map(fixOf),
});

const doubledIn = gathering(({ block }) => readBlock(block));

function readBlock(block: Block): readonly Doubled[] {
  if (block.kind === 'tableRow' || block.kind === 'blank') return [];
  const words = withoutNames(block, [...readRepeats(block), ...readCharacters(block)]);
  const all = [...words, ...readMarks(block), ...readClauses(block)].sort((a, b) => a.span.start - b.span.start);
  // What is found of a stretch at one length is not told again at another.
  const told: Doubled[] = [];
  for (const problem of all) {
    const last = told[told.length - 1];
    if (!last || !overlaps(last.span, problem.span)) told.push(problem);
  }
  return told;
}

/** What is short and quoted is a name or a slogan, and may say a word twice. */
function withoutNames({ folded }: Block, problems: readonly Doubled[]): readonly Doubled[] {
  if (problems.length === 0) return problems;
  const names = readBrackets(folded).filter(({ start, end }) => end - start <= LONGEST_NAME && folded[start] !== '(');
  const placed = names.map((span) => ({ span }));
  return problems.filter(({ span }) => {
    const around = names[firstFrom(placed, span.start) - 1];
    return !around || around.end < span.end;
  });
}

const LONGEST_NAME = 20;

function fixOf({ edit, safe }: Repair): Fix {
  return { title: titleOf(edit.newText), safe, edits: [edit] };
}

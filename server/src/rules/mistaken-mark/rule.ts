import { gathering } from '../../claims';
import { type Span, shift, slice } from '../../document';
import { reportRule } from '../rule';
import { type Dash, isPlaceName, readDashes } from './dashes';
import { pauseProblems, westernProblems } from './lines';
import { type RunTogether, readLists } from './lists';
import { readPauses } from './pauses';
import { fixesOf, type MarkProblem } from './problem';
import { readWestern } from './western';
import { messageOf } from './wording';

/** 标点误用: a list without 、 between its members, 一 where a dash is meant, Western marks, and 、 where none belongs. */
export const rule = reportRule<MarkProblem>({
  meta: {
    id: 'mistaken-mark',
    category: 'wording',
    severity: 'information',
    preview: false,
    name: { zh: '标点误用', en: 'Mistaken mark' },
    summary: {
      zh: '查找并列词语之间缺少的顿号、误作“一”字的连接号和破折号、汉字之间的西文逗号和句点，以及多余的顿号。',
      en: 'Finds lists that lack 、, 一 in the place of a dash, Western commas and full stops between Chinese characters, and a 、 too many.',
    },
    options: {},
  },
  *detect(reading) {
    const { text } = reading.report;
    const lines = marksIn(reading);
    const joined = new Set(lines.flatMap(({ value }) => value.joined));
    let roads = 0;
    for (const {
      start,
      value: { dashes, lists },
    } of lines) {
      for (const dash of dashes) {
        // Whether a road's ends stand elsewhere is a search through the whole text.
        if (dash.kind === 'road' && ++roads > MOST_ROADS) continue;
        const problem = dashProblem(text, start, dash, joined);
        if (problem !== undefined) yield problem;
      }
      for (const list of lists) {
        const problem = listProblem(text, start, list);
        if (problem !== undefined) yield problem;
      }
    }
    yield* pauseProblems(text, lines);
    yield* westernProblems(text, lines);
  },
  describe: (problem) => ({
    message: messageOf(problem),
    related:
      problem.elsewhere === undefined
        ? []
        : [{ span: problem.elsewhere, message: { zh: '此处标点正确', en: 'marked rightly here' } }],
  }),
  fix: fixesOf,
});

const marksIn = gathering(({ block }) => {
  const { dashes, joined } = readDashes(block);
  const lists = /[等大个类]/.test(block.folded) ? readLists(block) : [];
  const [pauses, western] = [readPauses(block), readWestern(block)];
  const found = dashes.length + joined.length + lists.length + pauses.length + western.length;
  return found === 0 ? [] : [{ dashes, joined, lists, pauses, western }];
});

/** A text with more that look like roads is no report. */
const MOST_ROADS = 100;

function dashProblem(text: string, start: number, dash: Dash, joined: ReadonlySet<string>): MarkProblem | undefined {
  const { kind } = dash;
  const isJoined = joined.has(dash.before.slice(-2) + dash.behind.slice(0, 2));
  if (!isJoined && (kind === 'pair' || (kind === 'road' && !isRoad(text, dash)))) return undefined;
  const before = isJoined ? dash.before.slice(-2) : dash.before;
  const behind = isJoined ? dash.behind.slice(0, 2) : dash.behind;
  const span = shift({ start: dash.span.start - before.length, end: dash.span.end + behind.length }, start);
  const found = slice(text, span);
  return {
    kind: isJoined ? 'pair' : kind,
    severity: isJoined || kind === 'range' ? 'warning' : 'information',
    span,
    found,
    repaired: found.replace(/一一?(?=.*$)/, (mark) => '—'.repeat(mark.length)),
    elsewhere: isJoined ? placeOfJoined(text, before, behind) : undefined,
  };
}

/** Both ends are named as places are, or both stand elsewhere in the report, without 一. */
function isRoad(text: string, { before, behind }: Dash): boolean {
  if (isPlaceName(before) && isPlaceName(behind)) return true;
  return new RegExp(`${before}(?!一)`).test(text) && new RegExp(`(?<!一)${behind}`).test(text);
}

function placeOfJoined(text: string, before: string, behind: string): Span | undefined {
  for (const mark of '—–―~-－～') {
    const words = before + mark + behind;
    const at = text.indexOf(words);
    if (at >= 0) return { start: at, end: at + words.length };
  }
  return undefined;
}

function listProblem(text: string, start: number, list: RunTogether): MarkProblem | undefined {
  const span = shift(list.span, start);
  const elsewhere = placeOfParted(text, list.members);
  if (list.strength === 'possible' && elsewhere === undefined) return undefined;
  const severity = list.strength === 'sure' || elsewhere !== undefined ? 'information' : 'hint';
  return { kind: 'list', severity, span, found: slice(text, span), repaired: list.members.join('、'), elsewhere };
}

/** Where the report parts two of the members. */
function placeOfParted(text: string, members: readonly string[]): Span | undefined {
  for (let index = 1; index < members.length; index++) {
    const [one, other] = [members[index - 1]!, members[index]!];
    for (const words of [`${one}、${other}`, `${other}、${one}`]) {
      const at = text.indexOf(words);
      if (at >= 0) return { start: at, end: at + words.length };
    }
  }
  return undefined;
}

import { slice } from '../../document';
import { replacementFix } from '../replacement';
import { blockRule, type Localized, type Problem, type Severity } from '../rule';
import { findMeetingMistakes, type MeetingMistake } from './held';
import { nameOf } from './meeting';
import { type RightTitle, rightTitle } from './title';

/** The title of a document that there is not, or a meeting with a date or a document of another one. */
export type ReferenceProblem = Problem & {
  readonly severity: Severity;
  readonly found: string;
} & (
    | { readonly title: RightTitle }
    | { readonly title: undefined; readonly mistake: MeetingMistake; readonly name: string }
  );

/** 引述有误: titles of laws and documents that are misspelt, dates of meetings that were not then. */
export const rule = blockRule<ReferenceProblem>({
  meta: {
    id: 'mistaken-reference',
    category: 'wording',
    reach: 'words',
    severity: 'warning',
    preview: false,
    name: { zh: '引述有误', en: 'Mistaken reference' },
    summary: {
      zh: '核对所引法律、党内法规和中央文件的名称，党代会、中央全会、全国两会和中央纪委全会的时间与所通过的文件。',
      en: 'Checks the titles of laws and documents that are referred to, and the dates and documents of national meetings.',
    },
    options: {},
  },
  *detect({ block }) {
    for (const span of titlesIn(block.folded)) {
      const title = rightTitle(slice(block.folded, span));
      if (title === undefined) continue;
      yield { span, severity: title.isCertain ? 'warning' : 'information', found: slice(block.text, span), title };
    }
    for (const mistake of findMeetingMistakes(block.folded)) {
      const { span, meeting } = mistake;
      const written = slice(block.text, meeting.span);
      const name = meeting.key.includes('-') ? written : nameOf(meeting.key);
      yield { span, severity: 'warning', found: slice(block.text, span), title: undefined, mistake, name };
    }
  },
  describe: (problem) => ({
    message: problem.title === undefined ? sayMeeting(problem) : sayTitle(problem.found, problem.title),
  }),
  fix: (problem) => {
    if (problem.title === undefined) return [];
    return [replacementFix({ span: problem.span, oldText: problem.found, newText: problem.title.right })];
  },
});

/** What stands in 《》, without them. */
function* titlesIn(folded: string) {
  for (let open = folded.indexOf('《'); open >= 0; open = folded.indexOf('《', open + 1)) {
    const start = open + 1;
    const length = folded.slice(start, start + LONGEST_TITLE).indexOf('》');
    if (length > 0) yield { start, end: start + length };
  }
}

/** Longer ones are not known. */
const LONGEST_TITLE = 64;

function sayTitle(found: string, { right, isCertain }: RightTitle): Localized {
  return isCertain
    ? { zh: `没有《${found}》，应为《${right}》。`, en: `There is no 《${found}》; it should read 《${right}》.` }
    : {
        zh: `《${found}》似应为《${right}》，请核对。`,
        en: `《${found}》 should probably read 《${right}》; please check.`,
      };
}

function sayMeeting({ found, mistake, name }: { found: string; mistake: MeetingMistake; name: string }): Localized {
  const { held, other } = mistake;
  const isDocument = found.startsWith('《');
  const when = held && {
    zh: `${held.year}年${held.month}月`,
    en: `${held.year}-${String(held.month).padStart(2, '0')}`,
  };
  const then = other === undefined ? undefined : nameOf(other);
  if (isDocument)
    return { zh: `${found}是${then}通过的，此处作“${name}”。`, en: `${found} was passed by ${then}, not by ${name}.` };
  const is = when && {
    zh: `${name}于${when.zh}召开，此处作“${found}”`,
    en: `${name} was held in ${when.en}, not ${found}`,
  };
  const was =
    then === undefined ? undefined : { zh: `${found}召开的是${then}`, en: `it was ${then} that was held in ${found}` };
  return {
    zh: `${[is?.zh, was?.zh].filter(Boolean).join('；')}，请核对。`,
    en: `${[is?.en, was?.en].filter(Boolean).join('; ')}.`,
  };
}

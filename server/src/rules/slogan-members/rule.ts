import { isOfLaterTimes, scannerFor } from '../../lexicon';
import { blockRule, type Localized } from '../rule';
import { quote, sloganFix, sourceOf } from '../sloganWording';
import { findMiscounts, type MembersProblem } from './miscount';

/** 提法所含各项不全: a list of what a slogan stands for that lacks a member, has one twice or one that is not its own. */
export const rule = blockRule<MembersProblem>({
  meta: {
    id: 'slogan-members',
    category: 'wording',
    severity: 'warning',
    preview: false,
    name: { zh: '提法所含各项有误', en: 'Slogan members' },
    summary: {
      zh: '核对写在提法旁边的各项内容：是否缺项、重复、多出或混入别的内容，数目与提法是否相符。',
      en: 'Checks the members that are listed for a slogan: one missing, doubled or foreign, or another number than the slogan says.',
    },
    options: {},
  },
  *detect({ block }, { slogans, date }) {
    const { accepted, lists } = scannerFor(slogans)(block);
    let last: MembersProblem | undefined;
    for (const list of lists) {
      if (isOfLaterTimes(list.entry, date)) continue;
      const problem = findMiscounts(block, list, accepted, lists);
      // Members on both sides of a foreign one are two stretches of one list.
      if (problem === undefined || saysTheSame(problem, last)) continue;
      last = problem;
      yield problem;
    }
  },
  describe: (problem) => ({
    message: messageOf(problem),
    workings: workingsOf(problem),
  }),
  fix: (problem) =>
    problem.newText === undefined ? [] : [sloganFix({ span: problem.span, newText: problem.newText }, false)],
});

function saysTheSame({ entry, foreign }: MembersProblem, last: MembersProblem | undefined): boolean {
  return entry === last?.entry && foreign.length > 0 && foreign.join() === last.foreign.join();
}

function messageOf({ entry, missing, doubled, foreign }: MembersProblem): Localized {
  const slogan = quote(entry.canonical);
  const said = (words: readonly string[]) => words.map(quote).join('');
  if (foreign.length > 0 && missing.length > 0) {
    return {
      zh: `${slogan}中没有${said(foreign)}，应有${said(missing)}，请核对。`,
      en: `${slogan} has no ${said(foreign)}, but ${said(missing)}; please check.`,
    };
  }
  if (foreign.length > 0) {
    return { zh: `${slogan}中没有${said(foreign)}，请核对。`, en: `${slogan} has no ${said(foreign)}; please check.` };
  }
  if (doubled.length > 0) {
    const lacks =
      missing.length > 0
        ? { zh: `，缺少${said(missing)}`, en: ` and ${said(missing)} is missing` }
        : { zh: '', en: '' };
    return {
      zh: `${slogan}的各项中${said(doubled)}重复${lacks.zh}。`,
      en: `Among the members of ${slogan}, ${said(doubled)} stands twice${lacks.en}.`,
    };
  }
  return {
    zh: `${slogan}的各项中缺少${said(missing)}。`,
    en: `The members of ${slogan} lack ${said(missing)}.`,
  };
}

/** All members in their order, and where they were laid down. */
function workingsOf({ entry }: MembersProblem): string {
  const all = `${entry.canonical}：${entry.expansion.join('、')}`;
  const { workings } = sourceOf(entry);
  return workings === undefined ? all : `${all}（${workings}）`;
}
